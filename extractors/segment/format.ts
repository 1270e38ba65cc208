import type { LetterFormat, LetterLine, LetterText } from '../../schemas/index.ts';
import { findPhrase } from '../normalize/fuzzy.ts';
import { isOneParagraphEach } from './foreign-text.ts';
import { findHeadings, HEADINGS, type KnownFormat, type PrintedHeading } from './headings.ts';
import { findDecision, isOtherDecision } from './issue-decision.ts';
import { findIssueLabels } from './issue-labels.ts';
import { foreignOrganisation } from './organisation.ts';
import { otherDocumentTitle, type Sheet, sheetInFront } from './other-documents.ts';
import { otherProgramme } from './other-programmes.ts';
import { provesDetermination } from './proof.ts';
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

/** What speaks against a document's being a letter of a known family: whose words, and which. */
export interface Objection {
  readonly kind: 'other-title' | 'other-organisation' | 'other-programme' | 'quotation';
  readonly words: string;
}

/** What recognition found of a document. */
export interface Recognition {
  readonly format: LetterFormat;
  /**
   * Whether the document is a determination, of a known form or of none. A paper that is none may quote one; then
   * the values in it are the quoted letter's, not its own.
   */
  readonly isDetermination: boolean;
  readonly objections: readonly Objection[];
  /** The title of a sheet with which the letter was sent or filed. */
  readonly sheet: Sheet | null;
  readonly printed: readonly PrintedHeading[];
}

/**
 * Recognises the family that a letter belongs to: the one whose headings and phrases it bears most completely, and
 * more completely than any other. Words alone make no determination: at least one request must be decided in the
 * family's own way, no other organisation may have decided it, nor for another programme, the title must not be
 * that of some other paper (a denial, a form, a petition), and nobody else's words may stand around it. The format
 * is `unknown` otherwise; another organisation, or words of decision never seen, may still be a determination's.
 */
export function recogniseLetter(letter: LetterText): Recognition {
  const printed = findHeadings(letter);
  const best = bestFamily(letter, printed);
  const sheet = sheetInFront(letter, printed);
  const objections = objectionsTo(letter, best, printed, sheet);
  const isKnown = best !== null && objections.length === 0 && decides(best, letter, printed);
  const isOthers = objections.some(({ kind }) => kind !== 'other-organisation');
  return {
    format: isKnown ? best : 'unknown',
    isDetermination: isKnown || (!isOthers && provesDetermination(letter, printed)),
    objections,
    sheet,
    printed,
  };
}

function bestFamily(letter: LetterText, printed: readonly PrintedHeading[]): KnownFormat | null {
  const [best, next] = (Object.keys(PHRASES) as KnownFormat[])
    .map((format) => ({ format, score: scoreOf(format, letter, printed) }))
    .sort((a, b) => b.score - a.score);
  return best && best.score >= ENOUGH && best.score !== next?.score ? best.format : null;
}

function objectionsTo(
  letter: LetterText,
  family: KnownFormat | null,
  printed: readonly PrintedHeading[],
  sheet: Sheet | null,
): Objection[] {
  const organisation = foreignOrganisation(letter);
  const single = isOneParagraphEach({ format: family ?? 'unknown' });
  const quoting = quotingLine(letter, { printed, organisation, single });
  const found: readonly [Objection['kind'], string | null][] = [
    ['other-title', otherDocumentTitle(letter, printed, sheet)],
    ['other-organisation', organisation],
    ['other-programme', otherProgramme(letter, printed)],
    ['quotation', quoting && letter.text.slice(quoting.start, quoting.end)],
  ];
  return found.flatMap(([kind, words]) => (words === null ? [] : [{ kind, words }]));
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
