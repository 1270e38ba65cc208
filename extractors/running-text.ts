import type { LetterText, Span } from '../schemas/index.ts';

/**
 * A part of a letter as running prose, with a way back to the letter: rules that read sentences match on
 * `text`, where every white space is one blank, and turn what they found into a span with `spanOf`.
 */
export interface RunningText {
  readonly text: string;
  /** The place in the letter of `text.slice(start, end)`. */
  spanOf(start: number, end: number): Span;
}

/** A run of characters without white space: where it starts in the running text and in the letter. */
interface Piece {
  readonly start: number;
  readonly origin: number;
}

/**
 * Line and page breaks become one blank, except after a hyphen or slash that ends a line, where the word
 * goes on (`1-` / `2 times` is `1-2 times`, never `12 times`). The letters are set without hyphenation, so
 * a hyphen at a line's end is always a real one.
 *
 * On pages read by OCR a full stop before a word in lower case becomes the comma it was: coarse scans take
 * the one for the other (some ninety times in the scans measured, where print has it three times, in
 * abbreviations).
 */
export function runningText(letter: LetterText, span: Span): RunningText {
  const source = letter.text.slice(span.start, span.end);
  const pieces: Piece[] = [];
  let text = '';
  let end = 0;
  for (const { 0: token, index } of source.matchAll(/\S+/g)) {
    if (text !== '' && !goesOn(text, source.slice(end, index), token)) {
      if (isMisreadComma(text, token) && isOcrAt(letter, span.start + index)) text = `${text.slice(0, -1)},`;
      text += ' ';
    }
    pieces.push({ start: text.length, origin: span.start + index });
    text += token;
    end = index + token.length;
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
  };
}

function goesOn(before: string, blanks: string, next: string): boolean {
  return /[\n\f]/.test(blanks) && /[\w/][-/]$/.test(before.slice(-2)) && /^\w/.test(next);
}

/** Abbreviations, initials, ellipses and web addresses keep their full stop. */
const KEEPS_STOP =
  /(?:\.\.|[./@]\S*\.|\b(?:al|approx|cap|ca|cf|dr|ed|etc|fig|figs|no|nos|p|pg|pgs|pp|pt|st|tab|vol|vs|\p{L})\.)$/iu;
const FILE_ENDING = /^(?:com|gov|html?|net|org|pdf)\b/;

function isMisreadComma(before: string, next: string): boolean {
  if (!before.endsWith('.') || !/^\p{Ll}/u.test(next)) return false;
  const word = before
    .slice(Math.max(0, before.length - 24))
    .split(' ')
    .at(-1) as string;
  return /[\p{L}\p{N}%)\]"”]\.$/u.test(word) && !KEEPS_STOP.test(word) && !FILE_ENDING.test(next);
}

function isOcrAt(letter: LetterText, offset: number): boolean {
  const page = letter.lines.find((line) => line.end > offset)?.page;
  return letter.pages.some(({ number, textSource }) => number === page && textSource === 'ocr');
}

/** The last piece that starts at or before the offset. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).start <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
