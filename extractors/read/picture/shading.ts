import type { Raster } from './raster.ts';

/** Size of the blocks in which the paper's grey is taken, in inches: smaller than a cell, larger than letters. */
const BLOCK = 1 / 14;
/** Share of a block's pixels that are at least as bright as its paper. */
const PAPER_SHARE = 0.25;
/** One pixel in so many, along each side, tells a block's paper. */
const SAMPLED = 2;
/** What paper becomes. */
const WHITE = 250;

/** The grey of the paper, block by block. */
export interface Paper {
  readonly columns: number;
  readonly rows: number;
  /** Pixels of the picture to one block, along each side. */
  readonly block: number;
  readonly grey: Uint8Array;
}

/** Takes the paper's grey from the brighter pixels of each block; blocks full of ink ask their neighbours. */
export function findPaper(raster: Raster): Paper {
  const { width, height, data, dpi } = raster;
  const block = Math.max(4, Math.round(dpi * BLOCK));
  const columns = Math.ceil(width / block);
  const rows = Math.ceil(height / block);
  const grey = new Uint8Array(columns * rows);
  const counts = new Uint16Array(256);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      counts.fill(0);
      const bottom = Math.min(height, (row + 1) * block);
      const right = Math.min(width, (column + 1) * block);
      let pixels = 0;
      for (let y = row * block; y < bottom; y += SAMPLED) {
        for (let at = y * width + column * block; at < y * width + right; at += SAMPLED) {
          const value = data[at] as number;
          counts[value] = (counts[value] as number) + 1;
          pixels += 1;
        }
      }
      grey[row * columns + column] = brightest(counts, pixels * PAPER_SHARE);
    }
  }
  return { columns, rows, block, grey: notBelowNeighbours(grey, columns, rows) };
}

/** The grey value that so many pixels reach or exceed. */
function brightest(counts: Uint16Array, pixels: number): number {
  let seen = 0;
  for (let value = 255; value > 0; value -= 1) {
    seen += counts[value] as number;
    if (seen >= pixels) return value;
  }
  return 0;
}

/** Raises each block to the median of the blocks around it. */
function notBelowNeighbours(grey: Uint8Array, columns: number, rows: number): Uint8Array {
  const raised = new Uint8Array(grey.length);
  const around = new Uint8Array(9);
  for (let row = 0, at = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1, at += 1) {
      const own = grey[at] as number;
      let count = 0;
      let notBrighter = 0;
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1) {
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1) {
          const value = grey[y * columns + x] as number;
          around[count] = value;
          count += 1;
          if (value <= own) notBrighter += 1;
        }
      }
      // Even paper, which is most of it, is its own median.
      const isMedian = notBrighter > count >> 1;
      raised[at] = isMedian ? own : (around.subarray(0, count).sort()[count >> 1] as number);
    }
  }
  return raised;
}

/**
 * How much darker the dark parts of the paper are than the bright ones: 0 even, 1 black. The darkest
 * twentieth is left out, since grey cells of a table are printed so.
 */
export function shadingOf(paper: Paper): number {
  const sorted = paper.grey.toSorted();
  const low = sorted[Math.floor(0.05 * (sorted.length - 1))] as number;
  const high = sorted[Math.floor(0.9 * (sorted.length - 1))] as number;
  return high === 0 ? 0 : 1 - low / high;
}

/** Divides the picture by its paper, so that paper is white everywhere and ink keeps its contrast. */
export function evenOut(raster: Raster, paper: Paper): Raster {
  const { width, height } = raster;
  const { block, columns, rows, grey } = paper;
  const data = new Uint8Array(raster.data.length);
  for (let y = 0, at = 0; y < height; y += 1) {
    const down = between(y, block, rows);
    const upper = down.first * columns;
    const lower = down.second * columns;
    for (let x = 0; x < width; x += 1, at += 1) {
      const along = between(x, block, columns);
      const top = mix(grey[upper + along.first] as number, grey[upper + along.second] as number, along.share);
      const bottom = mix(
        grey[lower + along.first] as number,
        grey[lower + along.second] as number,
        along.share,
      );
      const value = ((raster.data[at] as number) * WHITE) / Math.max(30, mix(top, bottom, down.share));
      data[at] = Math.min(255, Math.round(value));
    }
  }
  return { ...raster, data };
}

function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

/** The two blocks whose centres a pixel lies between, and how near it is to the second. */
function between(
  pixel: number,
  block: number,
  count: number,
): { first: number; second: number; share: number } {
  const place = Math.min(count - 1, Math.max(0, (pixel + 0.5) / block - 0.5));
  const first = Math.floor(place);
  return { first, second: Math.min(count - 1, first + 1), share: place - first };
}
