import type { GoldIssue, GoldLetter, Issue, LetterRecord } from '../../schemas/index.ts';
import { alignIssues } from './align-issues.ts';
import { compareGuidelineUse } from './compare-guidelines.ts';
import { type Comparison, compareList, compareValue, type Field, type Group } from './comparison.ts';
import { comparable, tokenOverlap } from './text.ts';

/** Two lists of diagnoses agree on an entry at this share of common words. */
const DIAGNOSIS_OVERLAP = 0.8;

const sameText = (gold: string, value: string) => comparable(gold) === comparable(value);

/** Every value of a record against its label. The rules are those of `docs/evaluation.md`. */
export function compareLetter(gold: GoldLetter, record: LetterRecord): Comparison[] {
  return [
    ...compareHeader(gold, record),
    ...compareReviewer(gold, record),
    ...comparePatient(gold, record),
    ...compareNarrative(gold, record),
    ...compareCaseSummary(gold, record),
    ...compareIssues(gold, record),
  ];
}

function compareHeader(gold: GoldLetter, record: LetterRecord): Comparison[] {
  const dates = (['injury', 'assigned', 'decision', 'urDenial', 'applicationReceived'] as const).flatMap(
    (name) =>
      compareValue(
        at('header', `dates.${name}`, `/dates/${name}`),
        gold.dates[name],
        record.dates[name],
        sameText,
      ),
  );
  return [
    ...compareValue(at('header', 'caseNumber', '/caseNumber'), gold.caseNumber, record.caseNumber, sameText),
    ...compareValue(at('header', 'priority', '/priority'), gold.priority, record.priority, sameText),
    ...dates,
  ];
}

function compareReviewer(gold: GoldLetter, record: LetterRecord): Comparison[] {
  return (['statesOfLicensure', 'specialties', 'subspecialties'] as const).flatMap((name) => {
    const labels = gold.reviewer[name];
    return labels
      ? compareTexts(
          at('reviewer', `reviewer.${name}`, `/reviewer/${name}`),
          labels,
          record.reviewer[name],
          1,
        )
      : [];
  });
}

function comparePatient(gold: GoldLetter, record: LetterRecord): Comparison[] {
  const group = 'patient-diagnoses';
  const age = compareValue(
    at(group, 'patient.age', '/patient/age'),
    gold.patient.age?.toString() ?? null,
    record.patient.age?.toString() ?? null,
    sameText,
  );
  const sex = compareValue(
    at(group, 'patient.sex', '/patient/sex'),
    gold.patient.sex,
    record.patient.sex,
    sameText,
  );
  const diagnoses = compareTexts(
    at(group, 'diagnoses', '/diagnoses'),
    gold.diagnoses.map((diagnosis) => diagnosis.text),
    record.diagnoses.map((diagnosis) => diagnosis.text),
    DIAGNOSIS_OVERLAP,
  );
  return [...age, ...sex, ...diagnoses];
}

function compareNarrative(gold: GoldLetter, record: LetterRecord): Comparison[] {
  return (['dateOfInjury', 'urDecisionDate'] as const).flatMap((name) =>
    compareValue(
      at('narrative', `narrative.${name}`, `/narrative/${name}`),
      gold.narrative[name],
      record.narrative[name],
      sameText,
    ),
  );
}

function compareCaseSummary(gold: GoldLetter, record: LetterRecord): Comparison[] {
  const index = record.sections.findIndex((section) => section.kind === 'case_summary');
  const path = `/sections/${Math.max(0, index)}/text`;
  const text = record.sections[index]?.text ?? null;
  return compareEnds('caseSummary', path, gold.caseSummaryStart, gold.caseSummaryEnd, text);
}

function compareIssues(gold: GoldLetter, record: LetterRecord): Comparison[] {
  const count = compareValue(
    at('issues', 'issues.count', '/issues'),
    `${gold.issues.length}`,
    `${record.issues.length}`,
    sameText,
  );
  const outcome = compareValue(at('issues', 'outcome', '/outcome'), gold.outcome, record.outcome, sameText);
  const issues = alignIssues(gold.issues, record.issues).flatMap(({ label, issue, index }) =>
    compareIssue(label, issue, `/issues/${index}`),
  );
  return [...count, ...outcome, ...issues];
}

function compareIssue(gold: GoldIssue | null, issue: Issue | null, path: string): Comparison[] {
  const simple = (['heading', 'disputed', 'originalRequest', 'authorized', 'decision'] as const).flatMap(
    (name) =>
      compareValue(
        at('issues', `issues.${name}`, `${path}/${name}`),
        gold?.[name] ?? null,
        issue?.[name] ?? null,
        sameHeading,
      ),
  );
  const category = compareValue(
    at('category', 'issues.category', `${path}/category`),
    printCategory(gold?.category),
    printCategory(issue?.category),
    sameText,
  );
  const conclusion = compareValue(
    at('conclusion', 'issues.finding', `${path}/finding`),
    gold?.finding ?? null,
    issue?.finding ?? null,
    sameText,
  );
  const rationale = compareEnds(
    'issues.rationale',
    `${path}/rationale`,
    gold?.rationaleStart ?? null,
    gold?.rationaleEnd ?? null,
    issue?.rationale ?? null,
  );
  const guidelines = (['claimsAdministrator', 'reviewer'] as const).flatMap((side) =>
    compareGuidelineUse(`${path}/${side}`, gold?.[side] ?? null, issue?.[side] ?? null),
  );
  return [...simple, ...category, ...conclusion, ...rationale, ...guidelines];
}

/** A long text is right when it starts and ends with the eight words that the label gives. */
function compareEnds(
  field: string,
  path: string,
  start: string | null,
  end: string | null,
  text: string | null,
): Comparison[] {
  return [
    ...compareValue(at('sections', `${field}.start`, path), start, text, (label, value) =>
      comparable(value).startsWith(comparable(label)),
    ),
    ...compareValue(at('sections', `${field}.end`, path), end, text, (label, value) =>
      comparable(value).endsWith(comparable(label)),
    ),
  ];
}

function compareTexts(
  field: Field,
  gold: readonly string[],
  values: readonly string[],
  threshold: number,
): Comparison[] {
  const alike = threshold === 1 ? (a: string, b: string) => (sameText(a, b) ? 1 : 0) : tokenOverlap;
  return compareList(field, gold, values, { alike, threshold, print: (text) => text }).comparisons;
}

/** The `is` that ends a modified request's title is a matter of taste. */
function sameHeading(gold: string, value: string): boolean {
  const core = (text: string) => comparable(comparable(text).replace(/ is$/, ''));
  return core(gold) === core(value);
}

function printCategory(category: { group: string; subgroup: string } | null | undefined): string | null {
  return category ? `${category.group} > ${category.subgroup}` : null;
}

function at(group: Group, field: string, path: string): Field {
  return { group, field, path };
}
