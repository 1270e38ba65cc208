import type { BBox, Rotation } from './geometry.ts';
import type { TextSource, Word } from './page.ts';

/** A piece of a letter's text: character offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word with its place in the text and on its page. */
export interface LetterWord extends Word, Span {
  readonly page: number;
}

/** A printed line: its place in the text and on its page. */
export interface LetterLine extends Span {
  readonly page: number;
  /** In upright page coordinates. */
  readonly bbox: BBox;
  /** Blank space above, in line heights of the letter; `Infinity` for the first line of a page. */
  readonly gapAbove: number;
  /** No part of the running text, moved to the letter's end: a page number, a footer, a link's target. */
  readonly aside?: boolean;
}

export interface PageFrame {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly rotation: Rotation;
  readonly textSource: TextSource;
}

/**
 * A letter as one string, with a way back from every character to the word it came from. Extractors match
 * on `text` and return spans; evidence is computed from spans in one place, so no extractor knows pixels.
 *
 * Words of a line are joined by one blank, lines by `\n`, paragraphs by `\n\n`, pages by `\f`: all of them
 * match `\s`. Nothing else is changed: a hyphen at a line's end stays, followed by its `\n`.
 */
export interface LetterText {
  readonly text: string;
  readonly words: readonly LetterWord[];
  readonly lines: readonly LetterLine[];
  readonly pages: readonly PageFrame[];
}
