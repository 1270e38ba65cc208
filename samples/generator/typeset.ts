import PDFDocument from 'pdfkit';
import { type FontName, sourceOf } from './fonts.ts';

/** A stretch of text in one font. */
export interface Run {
  readonly text: string;
  readonly font: FontName;
}

/** One printed piece of a line; `x` in points from the line's start. */
export interface Piece extends Run {
  readonly x: number;
}

export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** The line ends its page: `\f` stood in the text. */
  readonly endsPage: boolean;
}

const ruler = new PDFDocument({ autoFirstPage: false });

/** Width in points of a text as pdfkit prints it, kerning included. */
export function widthOf(text: string, font: FontName, size: number): number {
  return ruler.font(sourceOf(font)).fontSize(size).widthOfString(text);
}

/**
 * Breaks runs into lines no wider than `width`: at blanks, and after a hyphen or slash inside a word, as
 * word processors do. `\u2028` ends a line and `\f` a page in addition.
 */
export function breakLines(runs: readonly Run[], size: number, width: number): Line[] {
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let used = 0;

  const endLine = (endsPage = false): void => {
    const last = pieces.at(-1);
    if (last) pieces[pieces.length - 1] = { ...last, text: last.text.trimEnd() };
    lines.push({ pieces, width: used, endsPage });
    pieces = [];
    used = 0;
  };
  const append = (text: string, font: FontName): void => {
    const last = pieces.at(-1);
    if (last?.font === font) pieces[pieces.length - 1] = { ...last, text: last.text + text };
    else pieces.push({ text, font, x: used });
    const current = pieces.at(-1) as Piece;
    used = current.x + widthOf(current.text, font, size);
  };

  for (const { text, font } of runs) {
    for (const unit of unitsOf(text)) {
      if (unit === '\u2028' || unit === '\f') {
        endLine(unit === '\f');
        continue;
      }
      if (pieces.length > 0 && used + widthOf(unit.trimEnd(), font, size) > width) endLine();
      append(pieces.length > 0 ? unit : unit.trimStart(), font);
    }
  }
  if (pieces.length > 0) endLine();
  return lines;
}

/** Pieces between which a line may end: a word with its blanks, or a part of one up to a hyphen or slash. */
function unitsOf(text: string): string[] {
  return (
    text
      .match(/[\u2028\f]|[^\s/-]*[/-](?=\w)|[^\s/-]*(?:[/-](?!\w)[^\s/-]*)*[^\S\u2028\f]*/g)
      ?.filter(Boolean) ?? []
  );
}
