import type { Finding, LetterLine, LetterText, LetterWord } from '../../schemas/index.ts';
import { finding } from '../finding.ts';
import { wordsOfItsOwn } from './head-words.ts';
import type { LetterSection, LetterStructure } from './index.ts';
import { secondParagraph } from './paragraphs.ts';

const MOST_QUOTED = 60;

/**
 * Text that stands where these letters hold none: in the header, in a second paragraph of the case summary, or below
 * the credentials. Somebody else's words around a determination (a note, a quotation, a stamp) may take it back.
 *
 * Letters of 2014 and later only: they begin with a table, and each of their parts is one paragraph.
 */
export function findForeignText(letter: LetterText, structure: LetterStructure): Finding[] {
  if (!isOneParagraphEach(structure)) return [];
  const lines = [
    ...linesInHeader(letter, structure),
    ...linesThatTakeBack(letter, structure),
    ...linesBelow(letter, structure),
    ...linesInOtherSize(letter, structure),
  ];
  return lines.slice(0, 3).map((line) => {
    const words = letter.text.slice(line.start, line.end).slice(0, MOST_QUOTED);
    return finding('foreign-text', '/sections', `"${words}" stands where a determination holds no text`);
  });
}

/** So many times the usual height are the letters of a stamp, and of a footnote; headings are of the text's size. */
const LARGE = 1.7;
const SMALL = 0.8;

/** `VOID` over a page, a footnote below the last line: these letters print all in one size below their letterhead. */
function linesInOtherSize(letter: LetterText, { sections }: LetterStructure): LetterLine[] {
  const from = sections.find(({ kind }) => kind === 'determination_method')?.start ?? letter.text.length;
  // OCR boxes of words are as tall as their tallest letter, and specks are words to it.
  const pages = textLayerPages(letter);
  const words = letter.words.filter(
    ({ page, start, text }) => start >= from && pages.has(page) && /\p{L}{3}/u.test(text),
  );
  const heightOf = ({ bbox }: LetterWord) => bbox[3] - bbox[1];
  const heights = words.map(heightOf).sort((x, y) => x - y);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  return letter.lines.filter((line) => {
    if (line.aside || line.end <= from) return false;
    const own = words.filter(({ start }) => start >= line.start && start < line.end);
    if (own.some((word) => heightOf(word) > usual * LARGE)) return true;
    return own.length > 2 && own.every((word) => heightOf(word) < usual * SMALL);
  });
}

function textLayerPages({ pages }: LetterText): ReadonlySet<number> {
  return new Set(pages.filter(({ textSource }) => textSource === 'text-layer').map(({ number }) => number));
}

/** Whether each part of the letter's issues is one paragraph, as in all letters of these forms. */
export function isOneParagraphEach({ format }: Pick<LetterStructure, 'format'>): boolean {
  return format === 'F4' || format === 'F5';
}

function linesInHeader(letter: LetterText, { sections }: LetterStructure): LetterLine[] {
  const { text, lines } = letter;
  const header = sections.find(({ kind }) => kind === 'header');
  const first = sections.find(({ kind }) => kind !== 'header' && kind !== 'cover_letter');
  if (!header || !first) return [];
  const table = text
    .slice(header.start, first.start)
    .search(/Case\s*Number|Date\s*Assigned|Date\s*of\s*Injury/i);
  const pages = textLayerPages(letter);
  return lines.filter(
    (line) =>
      !line.aside &&
      line.start >= header.start &&
      line.end <= first.start &&
      // OCR damages labels beyond telling: on a scan only what stands above them.
      (pages.has(line.page) || table < 0 || line.end <= header.start + table) &&
      saysSomething(text.slice(line.start, line.end), pages.has(line.page) ? 1 : 2),
  );
}

/** What takes a determination back, or puts another in its place, in the words in front of it. */
const TAKEN_BACK =
  /\b(?:(?:determination|decision|letter|notice)\b[^.]{0,80}\b(?:is|are|was|were|be|been|hereby)\s+(?:\w+\s+)?(?:withdrawn|vacated|rescinded|revoked|superseded|void(?:ed)?|replaced|reissued|corrected|amended|set\s+aside)|(?:supersedes|replaces|rescinds|corrects|amends)\s+(?:the|our|all|any)\b)/i;

function linesThatTakeBack({ text, lines }: LetterText, { sections }: LetterStructure): LetterLine[] {
  return sections.flatMap((section) => {
    if (section.kind !== 'cover_letter' && section.kind !== 'other') return [];
    const match = TAKEN_BACK.exec(text.slice(section.start, section.end));
    const at = match && section.start + match.index;
    return lines.find((line) => at !== null && line.start <= at && at < line.end) ?? [];
  });
}

/** `VOID` across the head of a letter; a single word of a scan tells as little as a speck. */
const STAMPED = /^\W*(?:void|superseded|withdrawn|vacated|rescinded|revoked|cancell?ed|draft)\W*$/i;

function saysSomething(line: string, least: number): boolean {
  return STAMPED.test(line) || wordsOfItsOwn(line).length >= least;
}

function linesBelow(letter: LetterText, { sections }: LetterStructure): LetterLine[] {
  const kinds = new Set<LetterSection['kind']>(['case_summary', 'reviewer_qualifications']);
  return sections
    .filter(
      ({ kind, heading }) => kinds.has(kind) && (heading !== null || kind === 'reviewer_qualifications'),
    )
    .flatMap(({ body }) => secondParagraph(letter, body, isCredential) ?? []);
}

/** Labelled credentials may stand apart: each is a line of its own. */
function isCredential(line: string): boolean {
  return /^(?:State\W{0,3}s?\W{0,3} of Licensure|Certification\W{0,3}s?\W{0,3}\/?\s*Specialty)\b/i.test(line);
}
