import {
  type BBox,
  type Evidence,
  type LetterText,
  type LetterWord,
  type Method,
  type Span,
  toDisplayedBox,
  unionBox,
} from '../schemas/index.ts';
import { trimSpan } from './flow.ts';

/** The words that a span touches, in text order. */
export function wordsIn(letter: LetterText, span: Span): readonly LetterWord[] {
  return touching(letter.words, span);
}

/** Whether a span begins on a page that OCR read. */
export function isFromOcr(letter: LetterText, span: Span): boolean {
  const page = wordsIn(letter, span)[0]?.page;
  return letter.pages.some((frame) => frame.number === page && frame.textSource === 'ocr');
}

/** The entries of a list in text order that a span touches. */
function touching<T extends Span>(entries: readonly T[], span: Span): readonly T[] {
  if (span.end <= span.start) return [];
  const first = firstEndingAfter(entries, span.start);
  let last = first;
  while (last < entries.length && (entries[last] as T).start < span.end) last += 1;
  return entries.slice(first, last);
}

function firstEndingAfter(entries: readonly Span[], offset: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The evidence of a span: its blocks on the page, each with the box around its words as a viewer displays
 * the page, and the text as it stands there (white space folded). Nothing else stands in a box.
 */
export function evidenceOf(letter: LetterText, span: Span, method: Method): Evidence[] {
  return blocksOf(letter, span).map((block) => {
    const words = wordsIn(letter, block);
    const page = (words[0] as LetterWord).page;
    const frame = letter.pages.find(({ number }) => number === page);
    if (!frame) throw new RangeError(`word on page ${page}, which the letter does not have`);
    return {
      page,
      bbox: roundBox(toDisplayedBox(unionBox(words.map((word) => boxWithin(word, block))), frame)),
      quote: letter.text.slice(block.start, block.end).replace(/\s+/g, ' '),
      confidence: roundTo(statedConfidence(confidenceOf(words)), 3),
      method,
    };
  });
}

/**
 * Cuts a span as a text selection is drawn: the end of its first line, whole lines in one block, the
 * beginning of its last line; and at page breaks.
 */
function blocksOf(letter: LetterText, span: Span): Span[] {
  const blocks: { start: number; end: number; page: number; whole: boolean }[] = [];
  for (const line of touching(letter.lines, span)) {
    const start = Math.max(span.start, line.start);
    const end = Math.min(span.end, line.end);
    if (letter.text.slice(start, end).trim() === '') continue;
    const whole = start === line.start && end === line.end;
    const before = blocks.at(-1);
    if (before?.whole && whole && before.page === line.page) before.end = end;
    else blocks.push({ start, end, page: line.page, whole });
  }
  return blocks.map(({ start, end }) => trimSpan(letter.text, { start, end }));
}

/** A span may cut a word (`CM16-9900001` in `Number:CM16-9900001`): its box is cut in proportion. */
function boxWithin(word: LetterWord, span: Span): BBox {
  const length = word.end - word.start;
  const from = Math.max(0, span.start - word.start) / length;
  const to = Math.min(length, span.end - word.start) / length;
  const [left, top, right, bottom] = word.bbox;
  return [left + from * (right - left), top, left + to * (right - left), bottom];
}

/**
 * What a value's evidence says of an engine's confidence. Tesseract is far more often right than it claims: of
 * words it gives 0.8, one in thirty is wrong, of those it gives 0.95, one in three thousand. `1 - (1 - c)²`
 * has no constant to fit, keeps 0 and 1, and is never above what was observed; see docs/confidence.md.
 */
function statedConfidence(claimed: number): number {
  return 1 - (1 - claimed) ** 2;
}

/** A short value is as sure as its worst word; a paragraph as its words on average. */
function confidenceOf(words: readonly LetterWord[]): number {
  const values = words.map((word) => word.confidence);
  if (values.length <= 12) return Math.min(...values);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function roundBox(box: BBox): BBox {
  const [left, top, right, bottom] = box;
  return [roundTo(left, 1), roundTo(top, 1), roundTo(right, 1), roundTo(bottom, 1)];
}

function roundTo(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
