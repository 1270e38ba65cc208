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

/** The words that a span touches, in text order. */
export function wordsIn(letter: LetterText, span: Span): readonly LetterWord[] {
  if (span.end <= span.start) return [];
  const first = firstWordEndingAfter(letter.words, span.start);
  let last = first;
  while (last < letter.words.length && (letter.words[last] as LetterWord).start < span.end) last += 1;
  return letter.words.slice(first, last);
}

function firstWordEndingAfter(words: readonly LetterWord[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as LetterWord).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The evidence of a span: one entry per page it touches, with the box around its words on the page as a
 * viewer displays it, and the text as it stands there (white space folded).
 */
export function evidenceOf(letter: LetterText, span: Span, method: Method): Evidence[] {
  const byPage = groupByPage(wordsIn(letter, span));
  return [...byPage].map(([number, words]) => {
    const frame = letter.pages.find((page) => page.number === number);
    if (!frame) throw new RangeError(`word on page ${number}, which the letter does not have`);
    const box = unionBox(words.map((word) => boxWithin(word, span)));
    return {
      page: number,
      bbox: roundBox(toDisplayedBox(box, frame)),
      quote: quoteOf(letter, words, span),
      confidence: roundTo(confidenceOf(words), 3),
      method,
    };
  });
}

function groupByPage(words: readonly LetterWord[]): Map<number, LetterWord[]> {
  const pages = new Map<number, LetterWord[]>();
  for (const word of words) {
    const group = pages.get(word.page);
    if (group) group.push(word);
    else pages.set(word.page, [word]);
  }
  return pages;
}

/** A span may cut a word (`CM16-0247255` in `Number:CM16-0247255`): its box is cut in proportion. */
function boxWithin(word: LetterWord, span: Span): BBox {
  const length = word.end - word.start;
  const from = Math.max(0, span.start - word.start) / length;
  const to = Math.min(length, span.end - word.start) / length;
  const [left, top, right, bottom] = word.bbox;
  return [left + from * (right - left), top, left + to * (right - left), bottom];
}

function quoteOf(letter: LetterText, words: readonly LetterWord[], span: Span): string {
  const start = Math.max(span.start, words[0]?.start ?? 0);
  const end = Math.min(span.end, words.at(-1)?.end ?? 0);
  return letter.text.slice(start, end).replace(/\s+/g, ' ');
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
