import type { BBox } from '../../../schemas/index.ts';
import { inkFinder } from './ink.ts';
import { darknessLimit } from './measure.ts';
import type { Raster } from './raster.ts';

/** Sizes in points. A printed letter of the smallest and largest type that letters use. */
const LOWEST_LETTER = 4;
const TALLEST_LETTER = 16;
/** Blurred print runs together: a piece may be a word. */
const WIDEST_PIECE = 120;
/** A letter of a word that runs together is this wide, in heights of the word. */
const LETTER_WIDTH = 0.7;
/** A box filled by more than this share is a bar or a blackened passage, not print. */
const SOLID = 0.8;
/** A box filled by less is the corner of a frame; letters fill a quarter of theirs and more. */
const HOLLOW = 0.2;
/** A box drawn taller holds more than the word it is said to hold. */
const TALLEST_WORD = 36;
/** A word's box may be drawn a little short of its ink. */
const BOX_MARGIN = 2;
/** Letters of a word or of neighbouring words stand no farther apart. */
const LETTER_GAP = 9;
/** The upper margin holds letterheads and their emblems: a row whose middle is higher is no text of a letter. */
const UPPER_MARGIN = 70;
/** Fewer letters in a row are a speck, a tick, a piece of a frame. */
const FEWEST_LETTERS = 5;

/**
 * Rows of ink of the shape of print that no word covers: text that OCR passed over. Only ink outside of all
 * words is looked at, so a page that was read costs a few milliseconds.
 *
 * @param words boxes of the words that were read, in pixels of the picture
 * @returns boxes of such rows, in pixels
 */
export function findUnreadInk(raster: Raster, words: readonly BBox[]): BBox[] {
  const point = raster.dpi / 72;
  const pieces = looseInk(raster, words, point).filter(({ box: [left, top, right, bottom], ink }) => {
    const height = bottom - top;
    const filled = ink / (height * (right - left));
    return (
      height >= LOWEST_LETTER * point &&
      height <= TALLEST_LETTER * point &&
      right - left <= WIDEST_PIECE * point &&
      filled >= HOLLOW &&
      filled <= SOLID
    );
  });
  return rowsOf(
    pieces.map(({ box }) => box),
    LETTER_GAP * point,
  ).filter(([, top, , bottom]) => (top + bottom) / 2 >= UPPER_MARGIN * point);
}

interface Piece {
  readonly box: BBox;
  /** Its dark pixels. */
  readonly ink: number;
}

/** All pieces of dark pixels that hang together, words left out. */
function looseInk(raster: Raster, words: readonly BBox[], point: number): Piece[] {
  const { data } = raster;
  const limit = darknessLimit(raster);
  const seen = coveredPixels(raster, words, Math.ceil(BOX_MARGIN * point));
  const pieces: Piece[] = [];
  const open: number[] = [];
  const nextInk = inkFinder(raster, limit);
  for (let start = nextInk(0); start < data.length; start = nextInk(start + 1)) {
    if (!seen[start]) pieces.push(pieceFrom(start, raster, limit, seen, open));
  }
  return pieces;
}

/** The dark pixels that hang together with one, which are marked as seen. `open` is room to work in. */
function pieceFrom(
  start: number,
  { width, height, data }: Raster,
  limit: number,
  seen: Uint8Array,
  open: number[],
): Piece {
  let left = width;
  let right = 0;
  let top = height;
  let bottom = 0;
  let ink = 0;
  open.push(start);
  seen[start] = 1;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    ink += 1;
    const y = (at / width) | 0;
    const x = at - y * width;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
    const last = y + 1 < height ? at + width : at;
    for (let middle = y > 0 ? at - width : at; middle <= last; middle += width) {
      const end = x + 1 < width ? middle + 1 : middle;
      for (let near = x > 0 ? middle - 1 : middle; near <= end; near += 1) {
        if ((data[near] as number) >= limit || seen[near]) continue;
        seen[near] = 1;
        open.push(near);
      }
    }
  }
  return { box: [left, top, right + 1, bottom + 1], ink };
}

/** 1 for each pixel that belongs to a word's box or its margin. */
function coveredPixels({ width, height, dpi }: Raster, words: readonly BBox[], margin: number): Uint8Array {
  const covered = new Uint8Array(width * height);
  const tallest = (TALLEST_WORD * dpi) / 72;
  for (const [left, top, right, bottom] of words) {
    if (bottom - top > tallest) continue;
    const from = Math.max(0, Math.floor(left) - margin);
    const to = Math.min(width, Math.ceil(right) + margin);
    const last = Math.min(height, Math.ceil(bottom) + margin);
    for (let y = Math.max(0, Math.floor(top) - margin); y < last; y += 1) {
      covered.fill(1, y * width + from, y * width + Math.max(from, to));
    }
  }
  return covered;
}

interface InkRow {
  box: BBox;
  letters: number;
}

/** Joins pieces of print that stand beside each other; rows of too few are left out. */
function rowsOf(letters: readonly BBox[], gap: number): BBox[] {
  const rows: InkRow[] = [];
  for (const letter of [...letters].sort((a, b) => a[0] - b[0])) {
    const row = rows.find(({ box }) => letter[0] - box[2] < gap && areLevel(box, letter));
    if (!row) rows.push({ box: letter, letters: lettersOf(letter) });
    else {
      const [left, , right] = row.box;
      // The last letter tells the level: a row may run askew.
      row.box = [
        left,
        Math.min(row.box[1], letter[1]),
        Math.max(right, letter[2]),
        Math.max(row.box[3], letter[3]),
      ];
      row.letters += lettersOf(letter);
    }
  }
  return rows.filter((row) => row.letters >= FEWEST_LETTERS).map((row) => row.box);
}

/** How many letters a piece of ink may hold. */
function lettersOf([left, top, right, bottom]: BBox): number {
  return Math.max(1, Math.floor((right - left) / (LETTER_WIDTH * (bottom - top))));
}

function areLevel(a: BBox, b: BBox): boolean {
  const shared = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return shared * 2 > Math.min(a[3] - a[1], b[3] - b[1]);
}
