import { darknessLimit } from './measure.ts';
import type { Raster } from './raster.ts';

/** A run of dark pixels this long, in inches, is ruled: no letter of running text or heading reaches it. */
const SHORTEST_RULE = 0.22;
/** A rule is at most this thick, in inches; what is thicker is a picture or a grey cell. */
const THICKEST_RULE = 0.03;

/**
 * Paints ruled lines white: beside the border of a table's cell, Tesseract reads `|01/25/2017` or loses the
 * cell. Lines up to about 2 degrees off are found, since they lie in long pieces on each row.
 */
export function removeRuledLines(raster: Raster): Raster {
  const { width, height, dpi } = raster;
  const limit = darknessLimit(raster);
  const shortest = Math.round(SHORTEST_RULE * dpi);
  const thickest = Math.max(2, Math.round(THICKEST_RULE * dpi));
  const data = raster.data.slice();
  const rows = { lines: height, length: width, next: 1, line: width };
  const columns = { lines: width, length: height, next: width, line: 1 };
  for (const way of [rows, columns]) eraseRuns(raster.data, data, way, { limit, shortest, thickest });
  return { ...raster, data };
}

interface Way {
  readonly lines: number;
  readonly length: number;
  /** Steps in the data to the next pixel along a line, and to the next line. */
  readonly next: number;
  readonly line: number;
}

interface Sizes {
  readonly limit: number;
  readonly shortest: number;
  readonly thickest: number;
}

function eraseRuns(from: Uint8Array, to: Uint8Array, way: Way, sizes: Sizes): void {
  for (let line = 0; line < way.lines; line += 1) {
    const base = line * way.line;
    let start = -1;
    for (let at = 0; at <= way.length; at += 1) {
      const dark = at < way.length && (from[base + at * way.next] as number) < sizes.limit;
      if (dark) {
        if (start < 0) start = at;
      } else if (start >= 0) {
        if (at - start >= sizes.shortest) eraseRun(from, to, way, sizes, line, start, at);
        start = -1;
      }
    }
  }
}

/** Erases a run and the soft edge beside it, but keeps what crosses it: there the ink is thicker. */
function eraseRun(
  from: Uint8Array,
  to: Uint8Array,
  way: Way,
  { limit, thickest }: Sizes,
  line: number,
  start: number,
  end: number,
): void {
  for (let at = start; at < end; at += 1) {
    const along = at * way.next;
    let first = line;
    while (
      first > 0 &&
      line - first <= thickest &&
      (from[(first - 1) * way.line + along] as number) < limit
    ) {
      first -= 1;
    }
    let last = line;
    while (
      last < way.lines - 1 &&
      last - first <= thickest &&
      (from[(last + 1) * way.line + along] as number) < limit
    ) {
      last += 1;
    }
    if (last - first + 1 > thickest) continue;
    const low = Math.max(0, first - 1);
    const high = Math.min(way.lines - 1, last + 1);
    for (let other = low; other <= high; other += 1) to[other * way.line + along] = 255;
  }
}
