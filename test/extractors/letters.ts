import { buildLetterText } from '../../extractors/layout/index.ts';
import { type LetterStructure, segmentLetter } from '../../extractors/segment/index.ts';
import type { LetterText, Span } from '../../schemas/index.ts';
import { pageOfLines, type Setting } from './layout/pages.ts';

/** The parts of a made-up letter, each a list of lines; a tab jumps to the next column. */
export interface LetterParts {
  readonly header: readonly string[];
  readonly method: readonly string[];
  readonly credentials: readonly string[];
  readonly summary: readonly string[];
  readonly issues: readonly string[];
}

export const HEADER = [
  'Case Number:\tCM99-0000001',
  'Date Assigned:\t01/12/2017\tDate of Injury:\t10/02/2016',
  'Decision Date:\t02/03/2017\tUR Denial Date:\t12/19/2016',
  'Priority:\tStandard\tApplication\t01/09/2017',
  '\t\tReceived:',
];

export const METHOD = [
  'HOW THE IMR FINAL DETERMINATION WAS MADE',
  'MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no',
  'affiliation with the employer, employee, providers or the claims administrator.',
];

export const CREDENTIALS = [
  'The Expert Reviewer has the following credentials:',
  'State(s) of Licensure: Ohio,Utah',
  'Certification(s)/Specialty: Family Practice, Sports Medicine',
];

export const SUMMARY = [
  'CLINICAL CASE SUMMARY',
  'The expert reviewer developed the following clinical case summary based on a review of the',
  'case file, including all medical records:',
  '',
  'A gardener of 41 years slipped on wet leaves and hurt his left wrist. He wore a splint for',
  'a month and went back to his roses.',
];

export const ISSUES = [
  'IMR ISSUES, DECISIONS AND RATIONALES',
  'The Final Determination was based on decisions for the disputed items/services set forth below:',
  '',
  'Six visits of hand therapy: Upheld',
  '',
  'Decision rationale: Nothing in the file says why six more visits are needed. The request is',
  'not medically necessary.',
];

const F5: LetterParts = {
  header: HEADER,
  method: METHOD,
  credentials: CREDENTIALS,
  summary: SUMMARY,
  issues: ISSUES,
};

/** A letter of 2016 with some parts replaced, on one page. */
export function letterOf(parts: Partial<LetterParts> = {}, setting: Setting = {}): LetterText {
  const { header, method, credentials, summary, issues } = { ...F5, ...parts };
  return letterOfLines(
    [...header, '', ...method, '', ...credentials, '', ...summary, '', ...issues],
    setting,
  );
}

export function letterOfLines(lines: readonly string[], setting: Setting = {}): LetterText {
  return buildLetterText([pageOfLines(lines, setting)]);
}

/** A letter with its structure, as every field's reader wants them. */
export function segmented(letter: LetterText): [LetterText, LetterStructure] {
  return [letter, segmentLetter(letter)];
}

/** What the letter prints at a place, on one line. */
export function printedAt(letter: LetterText, span: Span | null): string | null {
  return span && letter.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}
