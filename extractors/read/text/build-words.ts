import type { BBox, Rotation, Word } from '../../../schemas/index.ts';
import type { Matrix } from '../pdf/matrix.ts';
import type { Glyph } from '../pdf/read-operators.ts';

/** The displayed page, in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Words of a text layer, in upright coordinates. */
export interface BuiltWords {
  readonly words: Word[];
  readonly rotation: Rotation;
}

/**
 * How far letters of text faces rise and hang, in ems. What fonts state themselves includes space between
 * lines and differs by maker.
 */
const ASCENT = 0.72;
const DESCENT = -0.22;
/** A gap wider than this, in ems, parts two words; justified type rarely goes below 0.2, kerning stays under 0.1. */
const WORD_GAP = 0.12;
/** A glyph this far off the baseline, in ems, begins another word. */
const BASELINE_SHIFT = 0.3;
/** The next glyph may stand this far, in ems, before the last one's end (kerning, rounding). */
const OVERLAP = 0.35;

/**
 * Joins glyphs to words by where they stand, not by how the file cut them into runs: `CM16` `-` `0123456`
 * is one word when nothing lies between. Text that does not run in the page's main direction (a watermark,
 * a stamp at the margin) is left out.
 */
export function buildWords(glyphs: readonly Glyph[], size: PageSize): BuiltWords {
  const rotation = mainDirection(glyphs);
  const builder = new WordBuilder();
  for (const glyph of glyphs) {
    const placed = place(glyph, rotation, size);
    if (placed) builder.add(placed);
  }
  return { words: withoutDoubles(builder.finish()), rotation };
}

interface PlacedGlyph {
  readonly text: string;
  readonly bold: boolean;
  /** Font size as seen on the page. */
  readonly em: number;
  readonly baseline: number;
  readonly start: number;
  readonly end: number;
  /** Where the next glyph is expected: `end` and the character spacing. */
  readonly next: number;
  readonly top: number;
  readonly bottom: number;
}

/** How the displayed page must be turned for most of its text to run from left to right. */
function mainDirection(glyphs: readonly Glyph[]): Rotation {
  const votes: Record<Rotation, number> = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const { matrix, text } of glyphs) {
    if (text.trim() !== '') votes[turnToUpright(matrix[0], matrix[1])] += text.length;
  }
  const turns = [0, 90, 180, 270] as const;
  return turns.reduce((best, turn) => (votes[turn] > votes[best] ? turn : best), 0 as Rotation);
}

/** The clockwise turn that brings a direction of writing (y down) nearest to left-to-right. */
function turnToUpright(dx: number, dy: number): Rotation {
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 0 : 180;
  return dy > 0 ? 270 : 90;
}

function place(glyph: Glyph, rotation: Rotation, size: PageSize): PlacedGlyph | null {
  const { advance, spacing } = glyph;
  const [a, b, c, d, x, y] = turnMatrix(glyph.matrix, rotation, size);
  const em = Math.sqrt(c * c + d * d);
  // Up to 10 degrees off is a skewed scan's hidden text; more is not part of the page's flow.
  if (!(em > 0.5) || a <= 0 || Math.abs(b) > 0.18 * a) return null;
  const upper = y + d * ASCENT;
  const lower = y + d * DESCENT;
  const end = x + a * advance;
  return {
    text: glyph.text,
    bold: glyph.bold,
    em,
    baseline: y,
    start: x,
    end,
    next: end + spacing * a,
    top: Math.min(upper, lower),
    bottom: Math.max(upper, lower),
  };
}

/** From the displayed page to the upright one. */
function turnMatrix(matrix: Matrix, rotation: Rotation, { width, height }: PageSize): Matrix {
  const [a, b, c, d, x, y] = matrix;
  switch (rotation) {
    case 0:
      return matrix;
    case 90:
      return [-b, a, -d, c, height - y, x];
    case 180:
      return [-a, -b, -c, -d, width - x, height - y];
    case 270:
      return [b, -a, d, -c, y, width - x];
  }
}

/** Collects glyphs in the order they are painted and cuts them into words. */
class WordBuilder {
  readonly #words: Word[] = [];
  #open: PlacedGlyph[] = [];

  add(glyph: PlacedGlyph): void {
    const text = tidy(glyph.text);
    const last = this.#open.at(-1);
    if (last && !continues(last, glyph)) this.#close();
    if (text === '') {
      this.#close();
      return;
    }
    // Type made bold by printing it twice, glyph by glyph.
    if (last && last.text === text && Math.abs(glyph.start - last.start) < 0.1 * glyph.em) return;
    this.#open.push({ ...glyph, text });
  }

  finish(): Word[] {
    this.#close();
    return this.#words;
  }

  #close(): void {
    const glyphs = this.#open;
    if (glyphs.length === 0) return;
    this.#open = [];
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    let text = '';
    let heavy = 0;
    for (const glyph of glyphs) {
      left = Math.min(left, glyph.start);
      top = Math.min(top, glyph.top);
      right = Math.max(right, glyph.end);
      bottom = Math.max(bottom, glyph.bottom);
      text += glyph.text;
      if (glyph.bold) heavy += 1;
    }
    this.#words.push({
      text,
      bbox: [roundPoint(left), roundPoint(top), roundPoint(right), roundPoint(bottom)],
      confidence: 1,
      bold: heavy * 2 > glyphs.length,
    });
  }
}

function continues(last: PlacedGlyph, glyph: PlacedGlyph): boolean {
  const em = Math.max(last.em, glyph.em);
  const gap = glyph.start - last.end;
  return (
    Math.abs(glyph.baseline - last.baseline) < BASELINE_SHIFT * em &&
    gap > -OVERLAP * em &&
    (gap < WORD_GAP * em || glyph.start - last.next < WORD_GAP * em * 0.5)
  );
}

/** Ligatures and full-width forms become plain characters; blanks of any kind become nothing. */
function tidy(text: string): string {
  const plain = /[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u2060\ufb00-\ufb06\ufeff\uff01-\uff5e]/.test(text)
    ? text
        .normalize('NFKC')
        .replace(/\u00ad/g, '-')
        .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    : text;
  return plain.trim();
}

/** A word printed again at the same place (shadow, false bold) counts once. */
function withoutDoubles(words: readonly Word[]): Word[] {
  const seen = new Map<string, Word[]>();
  return words.filter((word) => {
    const others = seen.get(word.text);
    if (!others) {
      seen.set(word.text, [word]);
      return true;
    }
    if (others.some((other) => isAtSamePlace(other.bbox, word.bbox))) return false;
    others.push(word);
    return true;
  });
}

function isAtSamePlace(a: BBox, b: BBox): boolean {
  const tolerance = 0.15 * (a[3] - a[1]);
  return a.every((edge, index) => Math.abs(edge - (b[index] as number)) <= tolerance);
}

/** Hundredths of a point: less than any printing shows, and free of the noise of floating point. */
function roundPoint(value: number): number {
  return Math.round(value * 100) / 100;
}
