import type { LetterFormat, LetterLine, LetterText } from '../../schemas/index.ts';
import { findPhrase } from '../normalize/fuzzy.ts';
import { HEADINGS, type KnownFormat, type PrintedHeading } from './headings.ts';
import { findDecision, isOtherDecision } from './issue-decision.ts';
import { findIssueLabels } from './issue-labels.ts';
import { foreignOrganisation } from './organisation.ts';
import { otherDocumentTitle } from './other-documents.ts';
import { otherProgramme } from './other-programmes.ts';
import { quotingLine } from './quotation.ts';
import { cutStatementBlocks } from './statement-blocks.ts';
import { findDeterminations } from './statements.ts';

/** Phrases that a family prints besides its headings, each once a letter, before the case summary. */
const PHRASES: Readonly<Record<KnownFormat, readonly string[]>> = {
  F1: ['MEDICAL PROFESSIONAL REVIEW'],
  F2: ['Notice of Independent Medical Review Determination'],
  F3: [],
  F4: ['licensed to practice in'],
  F5: ['State(s) of Licensure:', 'Certification(s)/Specialty:'],
};

/** The share of a family's marks that a letter must bear: a torn or damaged letter lacks some. */
const ENOUGH = 0.6;
/** Where the phrases are looked for without a case summary to stop at, in characters. */
const LONGEST_OPENING = 4000;

/**
 * The family that a letter belongs to: the one whose headings and phrases it bears most completely, and more
 * completely than any other. Words alone make no determination: at least one request must be decided in the
 * family's own way, no other organisation may have decided it, nor for another programme, the title must not be
 * that of some other paper (a denial, a form, a petition), and nobody else's words may stand around it. `unknown`
 * otherwise.
 */
export function recogniseFormat(letter: LetterText, printed: readonly PrintedHeading[]): LetterFormat {
  const scores = (Object.keys(PHRASES) as KnownFormat[])
    .map((format) => ({ format, score: scoreOf(format, letter, printed) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (!best || best.score < ENOUGH || best.score === next?.score) return 'unknown';
  const head = printed[0]?.start ?? letter.text.length;
  if (otherDocumentTitle(letter, head) || foreignOrganisation(letter)) return 'unknown';
  if (otherProgramme(letter, printed) || quotingLine(letter, printed)) return 'unknown';
  return decides(best.format, letter, printed) ? best.format : 'unknown';
}

function scoreOf(format: KnownFormat, letter: LetterText, printed: readonly PrintedHeading[]): number {
  const headings = HEADINGS.filter((heading) => heading.formats.includes(format) && !heading.optional);
  const borne = headings.filter((heading) => printed.some((place) => place.heading === heading)).length;
  const to = printed.find(({ heading }) => heading.kind === 'case_summary')?.start ?? LONGEST_OPENING;
  const phrases = PHRASES[format].filter((phrase) => findPhrase(letter.text, phrase, { to })).length;
  return (borne + phrases) / (headings.length + PHRASES[format].length);
}

/** Whether something in the letter is decided as the family's letters decide it. */
function decides(format: KnownFormat, letter: LetterText, printed: readonly PrintedHeading[]): boolean {
  const whole = { start: 0, end: letter.text.length };
  const startOf = (test: (place: PrintedHeading) => boolean) => printed.find(test)?.end ?? 0;
  const issues = { start: startOf(({ heading }) => heading.kind === 'issues'), end: letter.text.length };
  switch (format) {
    case 'F1':
      return printed.some(({ heading }) => heading.role === 'rationale');
    case 'F2':
      return findDeterminations(letter, whole).length > 0;
    case 'F3':
      return decidesInTitles(letter, issues) || cutStatementBlocks(letter, issues).length > 0;
    case 'F4':
    case 'F5':
      return decidesInTitles(letter, issues);
  }
}

/** `Title: Upheld`, and a label of an issue. */
function decidesInTitles(letter: LetterText, issues: { start: number; end: number }): boolean {
  const lines = letter.lines.filter(
    (line: LetterLine) => line.end > issues.start && line.start < issues.end && !line.aside,
  );
  return (
    findIssueLabels(letter, lines, issues).length > 0 &&
    lines.some((line) => {
      const word = findDecision(letter.text, line)?.span;
      const printed = word && letter.text.slice(word.start, word.end);
      return printed !== undefined && !isOtherDecision(printed);
    })
  );
}
