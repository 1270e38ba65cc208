import type { GuidelineUse, LetterRecord } from '../../schemas/index.ts';
import type { ExpectedGuideline, ExpectedLetter } from './expected.ts';

/** A value of the record that is not what the letter says. */
export interface Disagreement {
  readonly path: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

export interface Comparison {
  /** How many values were compared. */
  readonly compared: number;
  readonly disagreements: readonly Disagreement[];
}

/**
 * Holds a record against what its letter says, value by value. Texts count as equal when they are so to a
 * reader (quotes, dashes, white space); diagnoses and citations outside of the schedule by their words.
 */
export function compareLetter(expected: ExpectedLetter, record: LetterRecord): Comparison {
  const disagreements: Disagreement[] = [];
  let compared = 0;
  const check = (path: string, wanted: unknown, actual: unknown, same = sameText): void => {
    compared += 1;
    if (!same(wanted, actual)) disagreements.push({ path, expected: wanted, actual });
  };

  check('/source/letterFormat', expected.letterFormat, record.source.letterFormat);
  check('/caseNumber', expected.caseNumber, record.caseNumber);
  check('/priority', expected.priority, record.priority);
  for (const [name, date] of Object.entries(expected.dates)) {
    check(`/dates/${name}`, date, record.dates[name as keyof LetterRecord['dates']]);
  }
  check('/narrative/dateOfInjury', expected.narrative.dateOfInjury, record.narrative.dateOfInjury);
  check('/narrative/urDecisionDate', expected.narrative.urDecisionDate, record.narrative.urDecisionDate);
  for (const name of ['statesOfLicensure', 'specialties', 'subspecialties'] as const) {
    check(`/reviewer/${name}`, expected.reviewer[name], record.reviewer[name], sameList);
  }
  check('/patient/age', expected.patient.age, record.patient.age);
  check('/patient/sex', expected.patient.sex, record.patient.sex);
  check(
    '/diagnoses',
    expected.diagnoses.map(({ text }) => text),
    record.diagnoses.map(({ text }) => text),
    sameDiagnoses,
  );
  check(
    '/diagnoses',
    expected.diagnoses.map(({ code }) => code ?? null),
    record.diagnoses.map(({ code }) => code),
    sameJson,
  );
  const index = record.sections.findIndex(({ kind }) => kind === 'case_summary');
  const summary = record.sections[index]?.text ?? null;
  check(`/sections/${Math.max(index, 0)}/text`, expected.caseSummaryStart, summary, startsWith);
  check(`/sections/${Math.max(index, 0)}/text`, expected.caseSummaryEnd, summary, endsWith);
  check('/outcome', expected.outcome, record.outcome);
  check('/issues', expected.issues.length, record.issues.length);
  expected.issues.forEach((wanted, number) => {
    const issue = record.issues[number];
    const at = `/issues/${number}`;
    check(`${at}/heading`, withoutIs(wanted.heading), withoutIs(issue?.heading));
    for (const name of ['disputed', 'originalRequest', 'authorized', 'decision', 'finding'] as const) {
      check(`${at}/${name}`, wanted[name], issue?.[name]);
    }
    check(`${at}/category`, wanted.category, issue?.category, sameJson);
    check(`${at}/rationale`, wanted.rationaleStart, issue?.rationale, startsWith);
    check(`${at}/rationale`, wanted.rationaleEnd, issue?.rationale, endsWith);
    for (const side of ['claimsAdministrator', 'reviewer'] as const) {
      check(`${at}/${side}/text`, wanted[side].text, issue?.[side].text);
      check(`${at}/${side}/basis`, wanted[side].basis, issue?.[side].basis);
      check(`${at}/${side}/citations`, wanted[side].citations, issue?.[side].citations, sameCitations);
    }
  });
  return { compared, disagreements };
}

type Same = (expected: unknown, actual: unknown) => boolean;

const sameText: Same = (expected, actual) =>
  typeof expected === 'string'
    ? typeof actual === 'string' && fold(expected) === fold(actual)
    : expected === actual;

const sameJson: Same = (expected, actual) => JSON.stringify(expected) === JSON.stringify(actual);

const startsWith: Same = (expected, actual) =>
  typeof actual === 'string' && fold(actual).startsWith(fold(expected as string));

const endsWith: Same = (expected, actual) =>
  typeof actual === 'string' && fold(actual).endsWith(fold(expected as string));

const sameList: Same = (expected, actual) => {
  const [wanted, got] = [expected, actual].map((list) => (list as string[]).map(fold).sort());
  return sameJson(wanted, got);
};

const sameDiagnoses: Same = (expected, actual) => {
  const [wanted, got] = [expected as string[], actual as string[]];
  return wanted.length === got.length && wanted.every((text, i) => overlap(text, got[i] as string) >= 0.8);
};

const sameCitations: Same = (expected, actual) => {
  const wanted = expected as ExpectedGuideline['citations'];
  const got = (actual ?? []) as GuidelineUse['citations'];
  return (
    wanted.length === got.length && wanted.every((citation, i) => sameCitation(citation, got[i] as never))
  );
};

function sameCitation(
  wanted: ExpectedGuideline['citations'][number],
  got: GuidelineUse['citations'][number],
): boolean {
  if (wanted.family !== got.family || !sameList(wanted.sections, got.sections)) return false;
  if (wanted.family !== 'MTUS') return overlap(wanted.title, got.title) >= 0.6;
  return wanted.year === got.year && sameText(wanted.title, got.title);
}

/** A modified request's title is judged without the `is` that leads to the decision. */
function withoutIs(heading: string | null | undefined): string | null | undefined {
  return heading?.replace(/\s+is$/, '');
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?([-/]) ?/g, '$1')
    .replace(/[\s.,;:]+$/, '')
    .trim();
}

const FILLERS = new Set(['a', 'an', 'the', 'and', 'of', 'with', 'to']);

/** Dice's coefficient of the words, without articles and the like: 1 for the same words, 0 for no common one. */
function overlap(one: string, other: string): number {
  const [a, b] = [one, other].map(
    (text) =>
      new Set(
        fold(text)
          .split(/[^a-z0-9.]+/)
          .filter((word) => word && !FILLERS.has(word)),
      ),
  ) as [Set<string>, Set<string>];
  const common = [...a].filter((word) => b.has(word)).length;
  return (2 * common) / Math.max(1, a.size + b.size);
}
