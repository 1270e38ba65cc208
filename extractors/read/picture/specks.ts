import { inkFinder } from './ink.ts';
import { darknessLimit } from './measure.ts';
import type { Raster } from './raster.ts';

/** What a picture's loose dots say about it. */
export interface Specks {
  /** Loose dots per square inch. */
  readonly density: number;
  /** The picture without them. */
  readonly cleaned: Raster;
}

/** A loose dot has at most so many pixels at 200 dpi; the dot of an `i` or a full stop has 15 and more. */
const LARGEST_SPECK = 5;

/** Finds dark dots too small to be printed and paints them white. */
export function removeSpecks(raster: Raster): Specks {
  const { width, height, dpi, data: pixels } = raster;
  const limit = darknessLimit(raster);
  const largest = Math.max(1, Math.round(LARGEST_SPECK * (dpi / 200) ** 2));
  // Not slice(): a Buffer's would share the memory, and the picture given would change.
  const data = new Uint8Array(pixels);
  const group = new Int32Array(largest + 1);
  const nextInk = inkFinder(raster, limit);
  let specks = 0;
  for (let at = nextInk(0); at < pixels.length; at = nextInk(at + 1)) {
    if (hasInkBefore(raster, limit, at)) continue;
    const size = collect(raster, limit, at, group);
    if (size === 0 || size > largest) continue;
    specks += 1;
    for (let index = 0; index < size; index += 1) data[group[index] as number] = 255;
  }
  const area = (width / dpi) * (height / dpi);
  return { density: specks / area, cleaned: { ...raster, data } };
}

/** Whether a neighbour to the left or above is dark: then the group's first pixel is another. */
function hasInkBefore({ width, data }: Raster, limit: number, at: number): boolean {
  // Most ink has ink to its left.
  const isFirst = at % width === 0;
  if (!isFirst && (data[at - 1] as number) < limit) return true;
  const above = at - width;
  if (above < 0) return false;
  if ((data[above] as number) < limit || (!isFirst && (data[above - 1] as number) < limit)) return true;
  return (at + 1) % width !== 0 && (data[above + 1] as number) < limit;
}

/**
 * Gathers the dark pixels that hang together with `start` until there are more than `group` holds, which is
 * soon the case with letters. Gives their number; 0 when `start` is not the first of them, row by row, so that
 * each group counts once.
 */
function collect({ width, height, data }: Raster, limit: number, start: number, group: Int32Array): number {
  group[0] = start;
  let size = 1;
  for (let next = 0; next < size; next += 1) {
    const at = group[next] as number;
    const x = at % width;
    const y = (at - x) / width;
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
        const other = row * width + column;
        if ((data[other] as number) >= limit || isAmong(group, size, other)) continue;
        if (other < start) return 0;
        if (size === group.length) return size;
        group[size] = other;
        size += 1;
      }
    }
  }
  return size;
}

function isAmong(group: Int32Array, size: number, pixel: number): boolean {
  for (let index = 0; index < size; index += 1) if (group[index] === pixel) return true;
  return false;
}
