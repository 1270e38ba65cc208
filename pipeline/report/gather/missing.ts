import type { Issue, LetterRecord } from '../../../schemas/index.ts';

/** How often a value is given, of the letters or requests that could give it. */
export interface MissingCount {
  readonly label: string;
  readonly unit: 'letter' | 'request';
  given: number;
  missing: number;
}

const OF_LETTERS: readonly (readonly [label: string, given: (record: LetterRecord) => boolean])[] = [
  ['Case number', ({ caseNumber }) => caseNumber !== null],
  ['Priority', ({ priority }) => priority !== null],
  ['Date of injury', ({ dates }) => dates.injury !== null],
  ['UR denial date', ({ dates }) => dates.urDenial !== null],
  ['Application received', ({ dates }) => dates.applicationReceived !== null],
  ['Date assigned', ({ dates }) => dates.assigned !== null],
  ['Decision date', ({ dates }) => dates.decision !== null],
  ["Reviewer's states", ({ reviewer }) => reviewer.statesOfLicensure.length > 0],
  ["Reviewer's specialty", ({ reviewer }) => reviewer.specialties.length > 0],
  ['Age', ({ patient }) => patient.age !== null],
  ['Sex', ({ patient }) => patient.sex !== null],
  ['Diagnoses', ({ diagnoses }) => diagnoses.length > 0],
  ['Outcome', ({ outcome }) => outcome !== null],
];

const OF_REQUESTS: readonly (readonly [label: string, given: (issue: Issue) => boolean])[] = [
  ['Title', ({ heading }) => heading !== null],
  ['Decision', ({ decision }) => decision !== null],
  ['Category', ({ category }) => category !== null],
  ["Claims administrator's guideline basis", ({ claimsAdministrator }) => claimsAdministrator.basis !== null],
  ["Reviewer's guideline basis", ({ reviewer }) => reviewer.basis !== null],
  ['Conclusion of the rationale', ({ finding }) => finding !== null],
  ['Rationale', ({ rationale }) => rationale !== null],
];

/** Counts values that are `null` in letters that could be read. */
export function missingGatherer() {
  const count = (unit: MissingCount['unit']) => (label: string) => ({ label, unit, given: 0, missing: 0 });
  const letters = OF_LETTERS.map(([label, given]) => ({ given, count: count('letter')(label) }));
  const requests = OF_REQUESTS.map(([label, given]) => ({ given, count: count('request')(label) }));
  const note = (tally: MissingCount, given: boolean) => {
    tally[given ? 'given' : 'missing'] += 1;
  };
  return {
    add(record: LetterRecord): void {
      for (const { given, count } of letters) note(count, given(record));
      for (const issue of record.issues) for (const { given, count } of requests) note(count, given(issue));
    },
    finish: (): MissingCount[] => [...letters, ...requests].map(({ count }) => count),
  };
}
