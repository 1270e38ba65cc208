import type { LetterLine, LetterText } from '../../schemas/index.ts';
import { wordsIn } from '../evidence.ts';
import { findPhrase } from '../normalize/fuzzy.ts';
import { isOcrAt } from '../running-text.ts';
import { isBanner, isCopyFor, isMarkOfCopy, wordsOfItsOwn } from './head-words.ts';
import { HEADINGS, opensDetermination, type PrintedHeading } from './headings.ts';
import { otherHeadingAbove } from './other-heading.ts';
import { isLetterhead, isOwnTitle } from './own-title.ts';

const OPENING_QUOTE = /^\W{0,3}["“„«]\s*\p{Lu}/u;

/**
 * Above its first heading a determination prints a table, labels, and its letterhead or title; a copy bears stamps.
 * Sentences there, on the page where it begins and before the contractor is named, are not the contractor's; nor is
 * a quotation mark, nor a title that it does not use: of a digest, a post, a reporter.
 *
 * @param organisation another than the contractor, that made the determination
 */
export function wordsAbove(
  letter: LetterText,
  printed: readonly PrintedHeading[],
  organisation: string | null,
): LetterLine | null {
  const start = startOfDetermination(letter, printed);
  const page = letter.lines.find((line) => !line.aside && line.end > start)?.page;
  const above = letter.lines.filter((line) => !line.aside && line.page === page && line.start <= start);
  let telling = 0;
  let title: LetterLine | null = null;
  for (const [index, line] of above.entries()) {
    const text = letter.text.slice(line.start, line.end);
    if (OPENING_QUOTE.test(text)) return line;
    if (line.start >= start) return title;
    // Above the title stands the name of whoever made the determination; nothing stands above the contractor's.
    if (isOwnTitle(text)) return isLetterhead(text) ? title : null;
    if (isBanner(text) || isRestOfMark(letter, above[index - 1], text)) continue;
    telling += smallWords(text).filter((word) => !PARTICLE.test(word)).length;
    if (isProse(text) || telling >= TELLING || isChat(letter, line)) return line;
    if (organisation && names(text, organisation)) continue;
    if (isTitled(letter, line) && !isMarkOfCopy(letter.text, above, index)) title ??= line;
  }
  return title;
}

function names(line: string, organisation: string): boolean {
  const [first = ''] = organisation.split(' ');
  return line.toLowerCase().includes(first.toLowerCase());
}

/** `of early reviews`, below `Copy for the public file`. */
function isRestOfMark(letter: LetterText, before: LetterLine | undefined, line: string): boolean {
  if (!before || !isCopyFor(letter.text.slice(before.start, before.end))) return false;
  return smallWords(line).length < SENTENCE && !/[.?!:]\W*$/.test(line);
}

/** `here it is`: a line of small letters, which no scrap of a scanned picture makes. */
function isChat(letter: LetterText, line: LetterLine): boolean {
  const text = letter.text.slice(line.start, line.end);
  return /^\p{Ll}/u.test(text) && smallWords(text).length >= SHORT_SENTENCE && !isOcrAt(letter, line.start);
}

/** So many words at least make a title; on a scan of those that were read with confidence. */
const TITLED = 2;
const TITLED_BY_OCR = 3;
const READ_WELL = 0.85;

function isTitled(letter: LetterText, line: LetterLine): boolean {
  const words = wordsOfItsOwn(letter.text.slice(line.start, line.end));
  if (!isOcrAt(letter, line.start)) return words.length >= TITLED;
  const isSure = wordsIn(letter, line).every(({ confidence }) => confidence >= READ_WELL);
  return isSure && words.length >= TITLED_BY_OCR;
}

/** Where the heading stands with which the determination proper begins, or its first sentence; 0 of neither. */
function startOfDetermination(letter: LetterText, [first]: readonly PrintedHeading[]): number {
  if (first && opensDetermination(first.heading)) return first.start;
  const leadIn = HEADINGS.find((heading) => opensDetermination(heading) && heading.leadIn)?.leadIn;
  const sentence = leadIn && findPhrase(letter.text, leadIn, { to: first?.start ?? letter.text.length });
  if (!sentence) return 0;
  return otherHeadingAbove(letter, sentence.start)?.start ?? sentence.start;
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

/** Whether a line is of a sentence. */
export function isProse(line: string): boolean {
  const small = smallWords(line).length;
  if (small > 0 && LEADS_IN.test(line)) return true;
  return small >= (/[.?!:]["”]?$/.test(line.trim()) ? SHORT_SENTENCE : SENTENCE);
}
