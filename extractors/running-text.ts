import type { LetterText, Span } from '../schemas/index.ts';
import { cleanToken, mendStop } from './ocr-marks.ts';

/**
 * A part of a letter as running prose, with a way back to the letter: rules that read sentences match on
 * `text`, where every white space is one blank, and turn what they found into a span with `spanOf`.
 */
export interface RunningText {
  readonly text: string;
  /** The place in the letter of `text.slice(start, end)`. */
  spanOf(start: number, end: number): Span;
  /** The way back: where in `text` a place of the letter stands. */
  offsetOf(place: number): number;
}

/** A run of characters without white space: where it starts in the running text and in the letter. */
interface Piece {
  readonly start: number;
  readonly origin: number;
}

/**
 * Line and page breaks become one blank, except after a hyphen or slash that ends a line, where the word
 * goes on (`1-` / `2 times` is `1-2 times`, never `12 times`). The letters are set without hyphenation, so
 * a hyphen at a line's end is always a real one. On pages read by OCR, marks that only a scan has are
 * left out: see `ocr-marks.ts`. The quote of a value keeps them.
 */
export function runningText(letter: LetterText, span: Span): RunningText {
  const source = letter.text.slice(span.start, span.end);
  const pieces: Piece[] = [];
  let text = '';
  let end = 0;
  for (const { 0: printed, index } of source.matchAll(/\S+/g)) {
    const isOcr = isOcrAt(letter, span.start + index);
    const { token, from } = isOcr ? cleanToken(printed) : { token: printed, from: 0 };
    if (token === '') continue;
    if (text.endsWith(SOFT_HYPHEN)) text = text.slice(0, -1);
    else if (text !== '' && !goesOn(text, source.slice(end, index), token)) {
      if (isOcr) text = mendStop(text, token);
      text += ' ';
    }
    pieces.push({ start: text.length, origin: span.start + index + from });
    text += token;
    end = index + printed.length;
  }
  const originOf = (offset: number) => {
    const piece = pieceAt(pieces, offset);
    return piece ? piece.origin + offset - piece.start : span.start;
  };
  return {
    text,
    spanOf(from, to) {
      const start = originOf(from);
      return { start, end: to > from ? originOf(to - 1) + 1 : start };
    },
    offsetOf(place) {
      const next = pieces.findIndex(({ origin }) => origin > place);
      const piece = pieces.at(next < 0 ? -1 : next - 1);
      return next === 0 || !piece ? 0 : piece.start + place - piece.origin;
    },
  };
}

/** Ends a line in the middle of a word; inside a line the layout leaves it out. */
const SOFT_HYPHEN = '\u00ad';

function goesOn(before: string, blanks: string, next: string): boolean {
  return /[\n\f]/.test(blanks) && /[\w/][-/]$/.test(before.slice(-2)) && /^\w/.test(next);
}

const ocrParts = new WeakMap<LetterText, readonly Span[]>();

/** Whether a place in the letter was read by OCR. */
export function isOcrAt(letter: LetterText, offset: number): boolean {
  let parts = ocrParts.get(letter);
  if (!parts) {
    const pages = new Set(
      letter.pages.filter((page) => page.textSource === 'ocr').map((page) => page.number),
    );
    parts = letter.lines.filter((line) => pages.has(line.page));
    ocrParts.set(letter, parts);
  }
  const line = pieceAt(parts, offset);
  return line !== undefined && offset < line.end;
}

/** The last of the sorted pieces that starts at or before the offset. */
function pieceAt<T extends { readonly start: number }>(pieces: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as T).start <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
