import type { LetterText } from '../../schemas/index.ts';
import { findCaseNumber, findPlainCaseNumbers } from '../normalize/case-number.ts';
import { findPhrase } from '../normalize/fuzzy.ts';
import type { PrintedHeading } from './headings.ts';
import { findDecision } from './issue-decision.ts';
import { findIssueLabels } from './issue-labels.ts';
import { isDeterminationTitle } from './own-title.ts';
import { findDeterminations } from './statements.ts';

/** Sentences of the form, which only determinations print. */
const SENTENCES: readonly string[] = [
  'sent the complete case file to an expert reviewer',
  'no affiliation with the employer, employee, providers or the claims administrator',
  'The expert reviewer developed the following clinical case summary',
  'The Final Determination was based on decisions for the disputed items/services',
  'The Expert Reviewer has the following credentials',
];
/** One heading alone may be quoted; these stand in reports as well. */
const LEAST_HEADINGS = 2;
const IN_REPORTS = /^(?:CLINICAL )?CASE SUMMARY|^DOCUMENTS REVIEWED:?$/;

/**
 * Whether a document of unknown form is a determination all the same: it speaks in the form's own words, and says of
 * a case, or of a request, what determinations say.
 */
export function provesDetermination(letter: LetterText, printed: readonly PrintedHeading[]): boolean {
  return speaksAsForm(letter, printed) && (namesCase(letter) || decidesSomething(letter));
}

function speaksAsForm({ text, lines, pages }: LetterText, printed: readonly PrintedHeading[]): boolean {
  const headings = new Set(printed.map(({ heading }) => heading));
  const isOfForm = [...headings].some((heading) => !IN_REPORTS.test(heading.text));
  if (isOfForm && headings.size >= LEAST_HEADINGS) return true;
  const first = lines.filter((line) => line.page === pages[0]?.number);
  if (first.some(({ start, end }) => isDeterminationTitle(text.slice(start, end)))) return true;
  return SENTENCES.some((sentence) => findPhrase(text, sentence) !== null);
}

/** The number of one case, and of no other, above the text. */
function namesCase({ text }: LetterText): boolean {
  const head = text.slice(0, HEAD);
  const numbers = findPlainCaseNumbers(head).map(({ value }) => value);
  return findCaseNumber(head) !== null && new Set(numbers).size <= 1;
}
const HEAD = 1500;

function decidesSomething(letter: LetterText): boolean {
  const whole = { start: 0, end: letter.text.length };
  const isDecided = letter.lines.some((line) => !line.aside && findDecision(letter.text, line) !== null);
  if (isDecided && findIssueLabels(letter, letter.lines, whole).length > 0) return true;
  return findDeterminations(letter, whole).length > 0;
}
