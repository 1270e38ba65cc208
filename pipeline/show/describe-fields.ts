import type { Citation, GuidelineUse, Issue, LetterRecord } from '../../schemas/index.ts';

/** One value as a person reads it. */
export interface FieldRow {
  readonly label: string;
  readonly value: string | null;
  /** JSON pointer of the value: leads to its evidence and its findings. */
  readonly path: string;
  /** How much of its evidence is worth printing: a long text is its own quote. */
  readonly evidence: 'quote' | 'page' | 'none';
}

export interface FieldGroup {
  readonly title: string;
  readonly rows: readonly FieldRow[];
}

/** A record's values in the order of the letter, with labels for a person. */
export function describeFields(record: LetterRecord): FieldGroup[] {
  if (record.status === 'failed') return [];
  const { dates, narrative, reviewer, patient } = record;
  return [
    {
      title: 'HEADER',
      rows: [
        row('Case number', '/caseNumber', record.caseNumber),
        row('Priority', '/priority', record.priority),
        row('Injury', '/dates/injury', dates.injury),
        row('UR denial', '/dates/urDenial', dates.urDenial),
        row('Application received', '/dates/applicationReceived', dates.applicationReceived),
        row('Assigned', '/dates/assigned', dates.assigned),
        row('Decision', '/dates/decision', dates.decision),
        row('Outcome', '/outcome', words(record.outcome), 'none'),
      ],
    },
    {
      title: 'REVIEWER',
      rows: [
        ...list('Licensed in', '/reviewer/statesOfLicensure', reviewer.statesOfLicensure),
        ...list('Specialty', '/reviewer/specialties', reviewer.specialties),
        ...(reviewer.subspecialties.length === 0
          ? []
          : list('Subspecialty', '/reviewer/subspecialties', reviewer.subspecialties)),
      ],
    },
    {
      title: 'PATIENT',
      rows: [
        row('Age', '/patient/age', patient.age === null ? null : `${patient.age} years`),
        row('Sex', '/patient/sex', patient.sex),
        row('Injury, in prose', '/narrative/dateOfInjury', narrative.dateOfInjury),
        row('UR decision, in prose', '/narrative/urDecisionDate', narrative.urDecisionDate),
        ...diagnoses(record),
      ],
    },
    ...record.issues.map(describeIssue),
  ];
}

function diagnoses(record: LetterRecord): FieldRow[] {
  if (record.diagnoses.length === 0) return [row('Diagnosis', '/diagnoses', null)];
  return record.diagnoses.map(({ text, code }, index) => {
    const value = code === null ? text : `${text} (${code})`;
    return row(index === 0 ? 'Diagnosis' : '', `/diagnoses/${index}/text`, value);
  });
}

function describeIssue(issue: Issue, index: number): FieldGroup {
  const at = `/issues/${index}`;
  const modified = issue.originalRequest !== null || issue.authorized !== null;
  return {
    title: `ISSUE ${index + 1}${issue.decision === null ? '' : `: ${issue.decision}`}`,
    rows: [
      row('Title', `${at}/heading`, issue.heading),
      ...(modified
        ? [
            row('Original request', `${at}/originalRequest`, issue.originalRequest),
            row('Authorised', `${at}/authorized`, issue.authorized),
            row('Disputed', `${at}/disputed`, issue.disputed),
          ]
        : []),
      row('Decision', `${at}/decision`, issue.decision),
      row(
        'Category',
        `${at}/category`,
        issue.category && `${issue.category.group}: ${issue.category.subgroup}`,
        'none',
      ),
      ...guidelines('Claims administrator', `${at}/claimsAdministrator`, issue.claimsAdministrator),
      ...guidelines('IMR reviewer', `${at}/reviewer`, issue.reviewer),
      row('Rationale', `${at}/rationale`, issue.rationale, 'page'),
      row('Conclusion', `${at}/finding`, words(issue.finding)),
    ],
  };
}

function guidelines(label: string, at: string, use: GuidelineUse): FieldRow[] {
  return [
    row(label, `${at}/text`, use.text, 'page'),
    row('  relies on', `${at}/basis`, words(use.basis), 'none'),
    ...use.citations.map((citation, index) =>
      row(index === 0 ? '  cites' : '', `${at}/citations/${index}`, describeCitation(citation), 'none'),
    ),
  ];
}

function describeCitation({ family, title, year, sections }: Citation): string {
  const parts = [`${family}: ${title}`, ...(year === null ? [] : [String(year)])];
  return sections.length === 0 ? parts.join(', ') : `${parts.join(', ')} (${sections.join('; ')})`;
}

function list(label: string, path: string, values: readonly string[]): FieldRow[] {
  if (values.length === 0) return [row(label, path, null)];
  return values.map((value, index) => row(index === 0 ? label : '', `${path}/${index}`, value));
}

function row(
  label: string,
  path: string,
  value: string | null,
  evidence: FieldRow['evidence'] = 'quote',
): FieldRow {
  return { label, value, path, evidence };
}

/** `not_medically_necessary` as words. */
function words(value: string | null): string | null {
  return value === null ? null : value.replaceAll('_', ' ');
}
