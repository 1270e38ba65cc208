import {
  FINDING_RULES,
  type Finding,
  type LetterLine,
  type LetterText,
  type Span,
} from '../../schemas/index.ts';
import type { LetterSection, LetterStructure } from './index.ts';

/** Blank above a line, in line heights, that parts two paragraphs. */
const PARAGRAPH = 0.3;
/** What the contractor's letterhead holds, and what a scan makes of the picture that it is. */
const LETTERHEAD =
  /\b(?:MAXIMUS|Federal Services|Inc|Independent Medical Review|(?:IMR )?Final Determination(?: Letter)?|P\.?\s?O\.?\s?Box|Sacramento|Folsom|CA|California|Tel(?:ephone)?|Phone|Fax|Division of Workers['’]? Compensation|Department of Industrial Relations|State of)\b/gi;
const MOST_QUOTED = 60;

/**
 * Text that stands where these letters hold none: above the header, in a second paragraph of the case summary, or below
 * the credentials. Somebody else's words around a determination (a note, a quotation, a stamp) may take it back.
 *
 * Letters of 2014 and later only: they begin with a table, and each of their parts is one paragraph.
 */
export function findForeignText(letter: LetterText, structure: LetterStructure): Finding[] {
  if (!isOneParagraphEach(structure)) return [];
  const lines = [
    ...linesAboveHeader(letter, structure),
    ...linesBelow(letter, structure),
    ...linesInLargePrint(letter, structure),
  ];
  return lines.slice(0, 3).map((line) => {
    const words = letter.text.slice(line.start, line.end).slice(0, MOST_QUOTED);
    return {
      code: 'foreign-text',
      severity: FINDING_RULES['foreign-text'].severity,
      path: '/sections',
      message: `"${words}" stands where a determination holds no text`,
    };
  });
}

/** So many times the usual height are the letters of a stamp; headings are of the text's size. */
const LARGE = 1.7;

/** `VOID` over a page: larger than anything that these letters print below their letterhead. */
function linesInLargePrint(letter: LetterText, { sections }: LetterStructure): LetterLine[] {
  const from = sections.find(({ kind }) => kind === 'determination_method')?.start ?? letter.text.length;
  // OCR boxes of words are as tall as their tallest letter, and specks are words to it.
  const pages = new Set(
    letter.pages.filter((page) => page.textSource === 'text-layer').map(({ number }) => number),
  );
  const words = letter.words.filter(({ page, start }) => start >= from && pages.has(page));
  const heights = words.map(({ bbox }) => bbox[3] - bbox[1]).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  const large = words.filter(({ bbox, text }) => bbox[3] - bbox[1] > usual * LARGE && /\p{L}{3}/u.test(text));
  return letter.lines.filter((line) => large.some(({ start }) => start >= line.start && start < line.end));
}

/** Whether each part of the letter's issues is one paragraph, as in all letters of these forms. */
export function isOneParagraphEach({ format }: LetterStructure): boolean {
  return format === 'F4' || format === 'F5';
}

/** The first line of a second paragraph in a span, where there is one. A page's first line begins none. */
export function secondParagraph({ lines }: LetterText, { start, end }: Span): LetterLine | null {
  const within = lines.filter((line) => !line.aside && line.start > start && line.start < end);
  return within.find(({ gapAbove }) => gapAbove >= PARAGRAPH && Number.isFinite(gapAbove)) ?? null;
}

function linesAboveHeader({ text, lines }: LetterText, { sections }: LetterStructure): LetterLine[] {
  const header = sections.find(({ kind }) => kind === 'header');
  const first = sections.find(({ kind }) => kind !== 'header' && kind !== 'cover_letter');
  if (!header || !first) return [];
  const from = header.start;
  const label = text.slice(from, first.start).search(/Case\s*Number|Date\s*Assigned|Date\s*of\s*Injury/i);
  const to = label < 0 ? first.start : from + label;
  return lines.filter(
    (line) =>
      !line.aside && line.start >= from && line.end <= to && saysSomething(text.slice(line.start, line.end)),
  );
}

/** Two words of its own, beside the letterhead and the scraps that a scan makes of a picture. */
function saysSomething(line: string): boolean {
  const words = line
    .replace(LETTERHEAD, ' ')
    .match(/(?<!\S)["“(]?\p{L}[\p{Ll}\p{Lu}]{2,}(?=[.,;:)"”]?(?:\s|$))/gu);
  return (words ?? []).filter((word) => /[aeiouy]/i.test(word)).length >= 2;
}

function linesBelow(letter: LetterText, { sections }: LetterStructure): LetterLine[] {
  const kinds = new Set<LetterSection['kind']>(['case_summary', 'reviewer_qualifications']);
  return sections
    .filter(
      ({ kind, heading }) => kinds.has(kind) && (heading !== null || kind === 'reviewer_qualifications'),
    )
    .flatMap(({ body }) => secondParagraph(letter, body) ?? []);
}
