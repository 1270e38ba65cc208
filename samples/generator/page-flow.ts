import { type FontName, TIMES, type Typeface } from './fonts.ts';
import { breakLines, type Piece, widthOf } from './typeset.ts';

/** A drawing instruction; lengths in points, origin at the top left, `y` of a text is its baseline. */
export type Mark =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly font: FontName;
      readonly size: number;
    }
  | {
      readonly kind: 'rectangle';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly grey: number;
    }
  | {
      readonly kind: 'line';
      readonly x0: number;
      readonly y0: number;
      readonly x1: number;
      readonly y1: number;
    }
  | {
      readonly kind: 'letterhead';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };

/** One page as it will be drawn. */
export type DrawnPage = readonly Mark[];

/** US letter, as all letters are. */
export const PAGE = { width: 612, height: 792, margin: 72 } as const;

const SIZE = 12;
const PITCH = 13.8;

/** Fills pages from top to bottom. */
export class PageFlow {
  readonly #pages: Mark[][] = [[]];
  readonly #typeface: Typeface;
  readonly #strayLines: readonly string[];
  #y: number = PAGE.margin;

  /** `strayLines` stand below the text of the first page when it ends. */
  constructor(typeface: Typeface = TIMES, strayLines: readonly string[] = []) {
    this.#typeface = typeface;
    this.#strayLines = strayLines;
  }

  get pages(): readonly DrawnPage[] {
    return this.#pages;
  }

  /** Puts marks at fixed places of the current page. */
  place(...marks: Mark[]): void {
    this.#page.push(...marks);
  }

  /** Goes on at `y` points from the page's top. */
  moveTo(y: number): void {
    this.#y = y;
  }

  skip(lines = 1): void {
    // Blank space at a page's top is swallowed, as in the real letters.
    if (this.#y > PAGE.margin) this.#y += lines * PITCH;
  }

  /** A centred bold heading, never the last line of a page. */
  heading(text: string): void {
    if (this.#y + 4 * PITCH > PAGE.height - PAGE.margin) this.#newPage();
    const font = this.#typeface.bold;
    const width = widthOf(text, font, SIZE);
    this.#line([{ text, font, x: (PAGE.width - width) / 2 - PAGE.margin }]);
    this.#y += 0.45 * PITCH;
  }

  /** A paragraph, which may begin in bold. */
  paragraph(text: string, boldStart = ''): void {
    const { regular, bold } = this.#typeface;
    const runs = [
      { text: boldStart, font: bold },
      { text, font: regular },
    ];
    for (const { pieces, endsPage } of breakLines(runs, SIZE, PAGE.width - 2 * PAGE.margin)) {
      this.#line(pieces);
      if (endsPage) this.#newPage();
    }
  }

  #line(pieces: readonly Piece[]): void {
    if (this.#y + PITCH > PAGE.height - PAGE.margin) this.#newPage();
    const baseline = this.#y + 0.8 * PITCH;
    for (const { text, font, x } of pieces) {
      if (text) this.place({ kind: 'text', x: PAGE.margin + x, y: baseline, text, font, size: SIZE });
    }
    this.#y += PITCH;
  }

  get #page(): Mark[] {
    return this.#pages.at(-1) as Mark[];
  }

  #newPage(): void {
    if (this.#pages.length === 1 && this.#strayLines.length > 0) {
      this.skip(2);
      const font = this.#typeface.regular;
      for (const text of this.#strayLines) this.#line([{ text, font, x: 0 }]);
    }
    this.#pages.push([]);
    this.#y = PAGE.margin;
  }
}
