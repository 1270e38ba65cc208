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
 */
export function runningText(letter: LetterText, span: Span): RunningText {
  const source = letter.text.slice(span.start, span.end);
  const pieces: Piece[] = [];
  let text = '';
  let end = 0;
  for (const { 0: token, index } of source.matchAll(/\S+/g)) {
    if (text !== '' && !goesOn(text, source.slice(end, index), token)) text += ' ';
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
