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
  const { width, height, dpi } = raster;
  const limit = darknessLimit(raster);
  const largest = Math.max(1, Math.round(LARGEST_SPECK * (dpi / 200) ** 2));
  // Not slice(): a Buffer's would share the memory, and the picture given would change.
  const data = new Uint8Array(raster.data);
  const seen = new Uint8Array(data.length);
  const group = new Int32Array(largest + 1);
  let specks = 0;
  for (let at = 0; at < data.length; at += 1) {
    if (seen[at] || (data[at] as number) >= limit) continue;
    const size = collect(raster, limit, seen, at, group);
    if (size > largest) continue;
    specks += 1;
    for (let index = 0; index < size; index += 1) data[group[index] as number] = 255;
  }
  const area = (width / dpi) * (height / dpi);
  return { density: specks / area, cleaned: { ...raster, data } };
}

/** Marks all dark pixels that hang together with `start`; `group` takes the first of them. */
function collect(
  { width, height, data }: Raster,
  limit: number,
  seen: Uint8Array,
  start: number,
  group: Int32Array,
): number {
  const open = [start];
  seen[start] = 1;
  let size = 0;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (size < group.length) group[size] = at;
    size += 1;
    const x = at % width;
    const y = (at - x) / width;
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
        const other = row * width + column;
        if (seen[other] || (data[other] as number) >= limit) continue;
        seen[other] = 1;
        open.push(other);
      }
    }
  }
  return size;
}
