import type { LetterLine, LetterText } from '../../schemas/index.ts';
import { findPhrase } from '../normalize/fuzzy.ts';
import { readsAsCover } from './cover-letter.ts';
import { HEADINGS, opensDetermination, type PrintedHeading } from './headings.ts';
import { findIssueLabels } from './issue-labels.ts';
import { lineBehindConclusion, secondParagraph } from './paragraphs.ts';

/**
 * The first line of somebody else's words around a determination: those of a message, a memo, a brief that quotes
 * it. `null` where none are found.
 */
export function quotingLine(letter: LetterText, printed: readonly PrintedHeading[]): LetterLine | null {
  return wordsAbove(letter, printed) ?? wordsBehind(letter, printed);
}

/** The contractor's letterhead, or the title of a determination: what follows is the contractor's word. */
const OWN_TITLE =
  /^\W*(?:MAXIMUS\b(?!.*\b(?:has|have|had|is|was)\b).{0,50}|MEDICAL\s+PROFESSIONAL\s+REVIEW|(?:Notice\s+of\s+)?Independent\s+Medical\s+Review(?:\s+(?:Final\s+)?Determination(?:\s+Letter)?)?)\W*$/i;
/** What copies bear: no word about the determination. */
const BANNER = /\b(?:confidential|privileged|protected health information|hipaa)\b/i;
const OPENING_QUOTE = /^\W{0,3}["“„«]\s*\p{Lu}/u;

/**
 * Above its first heading a determination prints a table, labels, and its letterhead or title. Sentences there, on
 * the page where it begins and before the contractor is named, are not the contractor's; nor is a quotation mark.
 */
function wordsAbove(letter: LetterText, printed: readonly PrintedHeading[]): LetterLine | null {
  const start = startOfDetermination(letter, printed);
  const page = letter.lines.find((line) => !line.aside && line.end > start)?.page;
  const above = letter.lines.filter((line) => !line.aside && line.page === page && line.start <= start);
  let telling = 0;
  for (const line of above) {
    const text = letter.text.slice(line.start, line.end);
    if (OPENING_QUOTE.test(text)) return line;
    if (line.start >= start || OWN_TITLE.test(text)) return null;
    if (BANNER.test(text)) continue;
    telling += smallWords(text).filter((word) => !PARTICLE.test(word)).length;
    if (isProse(text) || telling >= TELLING) return line;
  }
  return null;
}

/** Where the heading stands with which the determination proper begins, or its first sentence; 0 of neither. */
function startOfDetermination(letter: LetterText, [first]: readonly PrintedHeading[]): number {
  if (first && opensDetermination(first.heading)) return first.start;
  const leadIn = HEADINGS.find((heading) => opensDetermination(heading) && heading.leadIn)?.leadIn;
  const sentence = leadIn && findPhrase(letter.text, leadIn, { to: first?.start ?? letter.text.length });
  return sentence ? sentence.start : 0;
}

/** Small words of a sentence; labels, names, stamps and addresses have capitals. */
const SENTENCE = 5;
const SHORT_SENTENCE = 3;
/** Small words that tell something, in all lines above: of a chat, a digest, a list of topics. */
const TELLING = 5;
const PARTICLE = /^(?:of|and|or|the|for|to|by|in|on|at|no|re|cc|dated?|received|number)$/;
/** `It reads:`, `as follows`, `see below`. */
const LEADS_IN =
  /\b(?:reads?|says?|said|states|stated|follows|wrote|see below|text|copied|past(?:ed|ing)|quot(?:e|ed|ing))(?:\s+(?:it|them|here|below))?\s*[.:]?\s*$/i;

function smallWords(line: string): string[] {
  return line.match(/(?<![\p{L}\d@./-])\p{Ll}{2,}(?![\p{L}\d@/])/gu) ?? [];
}

function isProse(line: string): boolean {
  const small = smallWords(line).length;
  if (small > 0 && LEADS_IN.test(line)) return true;
  return small >= (/[.?!:]["”]?$/.test(line.trim()) ? SHORT_SENTENCE : SENTENCE);
}

/** Whether a page is somebody else's: it tells something, as no cover letter of the contractor's does. */
export function isStrangersPage(text: string, lines: readonly LetterLine[]): boolean {
  const own = lines.map(({ start, end }) => text.slice(start, end));
  if (own.some((line) => OWN_TITLE.test(line)) || readsAsCover(own.join('\n'))) return false;
  return own.filter(isProse).length >= 2;
}

/** How mail speaks to its readers; so does the contractor where it tells of an appeal. */
const ADDRESSES =
  /\b(?:you|your|please(?! (?:note|see|refer))|thanks|thank you|sincerely|(?:best|kind) regards|(?:respectfully|truly) (?:submitted|yours))\b/i;
const NOTICE =
  /\b(?:MAXIMUS|appeal|this (?:final )?determination|Independent Medical Review|Administrative Director)\b/i;
/** How memos, briefs and decisions of courts speak of a determination and of themselves; a rationale never does. */
const TELLS_OF_IT =
  /\b(?:petitioner|plaintiffs?|defendants?|appellants?|the (?:court|board|judge|panel) (?:sees|finds|holds|must|should|will|may)|(?:we|i) (?:disagree|do not agree|ask|submit|typed|have typed|copied|attach|enclose|affirm|hold|conclude|hereby)|our (?:position|client|insured|office)|close (?:the )?(?:diary|file)|(?:the|this) (?:above|foregoing|quoted) (?:determination|decision|letter)|(?:determination|decision|letter) (?:quoted|reproduced|copied|set out) above)\b/i;

/** What stands behind the last part of the determination, and addresses somebody or speaks of it. */
function wordsBehind(letter: LetterText, printed: readonly PrintedHeading[]): LetterLine | null {
  const end = letter.lines.find((line) => line.aside)?.start ?? letter.text.length;
  const heading = printed.at(-1);
  if (!heading || !speaks(letter.text.slice(heading.end, end).replace(/\s+/g, ' '))) return null;
  const lines = letter.lines.filter((line) => !line.aside && line.start >= heading.end);
  const label = findIssueLabels(letter, lines, { start: heading.end, end }).at(-1);
  const start = label?.start ?? lines[0]?.start ?? end;
  const behind = [secondParagraph(letter, { start, end }), lineBehindConclusion(letter, { start, end })];
  return behind.find((line) => line && isStrangers(letter.text.slice(line.start, end))) ?? null;
}

function speaks(words: string): boolean {
  return ADDRESSES.test(words) || TELLS_OF_IT.test(words);
}

function isStrangers(text: string): boolean {
  const words = text.replace(/\s+/g, ' ');
  return NOTICE.test(words) ? TELLS_OF_IT.test(words) : speaks(words);
}
