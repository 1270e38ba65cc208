import { wordsOf } from './ink.ts';
import type { Raster } from './raster.ts';

/** Four white pixels, as most of a clean page is. */
const WHITE_WORD = 0xffffffff;

/** A picture's counts are asked for at each step of its cleaning; they last as long as its pixels. */
const counted = new WeakMap<Uint8Array, Uint32Array>();

/** Counts of each grey value of a picture, whose pixels must not change afterwards. */
function histogram({ data }: Raster): Uint32Array {
  const known = counted.get(data);
  if (known) return known;
  const counts = new Uint32Array(256);
  const others = new Uint32Array(256);
  const words = wordsOf(data);
  let white = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as number;
    if (word === WHITE_WORD) {
      white += 4;
      continue;
    }
    // Neighbours are mostly alike: counted in one table, each would wait for the one before it to be stored.
    countOne(counts, word & 255);
    countOne(others, (word >> 8) & 255);
    countOne(counts, (word >> 16) & 255);
    countOne(others, word >>> 24);
  }
  for (let at = words.length << 2; at < data.length; at += 1) countOne(counts, data[at] as number);
  counts[255] = (counts[255] as number) + white;
  for (let value = 0; value < 256; value += 1) {
    counts[value] = (counts[value] as number) + (others[value] as number);
  }
  counted.set(data, counts);
  return counts;
}

function countOne(counts: Uint32Array, value: number): void {
  counts[value] = (counts[value] as number) + 1;
}

/**
 * The grey value below which a pixel counts as ink: Otsu's threshold, which parts the histogram into the two
 * groups that differ most (IEEE Trans. SMC 9, 1979).
 */
export function darknessLimit(raster: Raster): number {
  const counts = histogram(raster);
  const total = raster.data.length;
  let sum = 0;
  for (let value = 0; value < 256; value += 1) sum += value * (counts[value] as number);
  let below = 0;
  let sumBelow = 0;
  let best = -1;
  let limit = 128;
  for (let value = 0; value < 255; value += 1) {
    below += counts[value] as number;
    sumBelow += value * (counts[value] as number);
    const above = total - below;
    if (below === 0 || above === 0) continue;
    const difference = sumBelow / below - (sum - sumBelow) / above;
    const variance = below * above * difference * difference;
    if (variance > best) {
      best = variance;
      limit = value + 1;
    }
  }
  return limit;
}

/** Ink is darker than the paper by at least this much, even on faint copies. */
const FAINTEST_INK = 45;
/** Fewer dark pixels than this at 200 dpi, specks left aside, are no line of text. */
const FEWEST_PIXELS = 150;

/** Whether a picture shows no more than paper, however grey or specked. */
export function isBlank(raster: Raster): boolean {
  const { width, height, data, dpi } = raster;
  const limit = paperOf(histogram(raster), data.length) - FAINTEST_INK;
  const enough = FEWEST_PIXELS * (dpi / 200) ** 2;
  let ink = 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let at = y * width + 1; at < (y + 1) * width - 1; at += 1) {
      if ((data[at] as number) >= limit || darkAround(data, at, width, limit) < 3) continue;
      ink += 1;
      if (ink >= enough) return false;
    }
  }
  return true;
}

/** Less ink than this share of the pixels is a few lines at most; a page of text has two in a hundred. */
const FEW_LINES = 0.005;

/**
 * A page with hardly a line on it: an engine that looks for two groups of greys finds the grain of the paper
 * and calls half of it ink. All that is not clearly darker than the paper is painted white. Other pages come
 * back as they are.
 */
export function whitenSparsePage(raster: Raster): Raster {
  const counts = histogram(raster);
  const paper = paperOf(counts, raster.data.length);
  const ink = counts.slice(0, Math.max(0, paper - FAINTEST_INK)).reduce((sum, count) => sum + count, 0);
  if (ink > FEW_LINES * raster.data.length) return raster;
  const white = paper - FAINTEST_INK / 2;
  return { ...raster, data: raster.data.map((value) => (value >= white ? 255 : value)) };
}

/** The grey value of most of the page, from the counts of its pixels. */
function paperOf(counts: Uint32Array, pixels: number): number {
  let seen = 0;
  for (let value = 0; value < 256; value += 1) {
    seen += counts[value] as number;
    if (seen * 2 >= pixels) return value;
  }
  return 255;
}

/** A dot of a letter has dark neighbours; a speck stands alone. */
function darkAround(data: Uint8Array, at: number, width: number, limit: number): number {
  let dark = 0;
  for (const row of [at - width, at, at + width]) {
    for (let pixel = row - 1; pixel <= row + 1; pixel += 1) if ((data[pixel] as number) < limit) dark += 1;
  }
  return dark - 1;
}
