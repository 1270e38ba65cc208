import type { Span } from '../../schemas/index.ts';

/** A place in a text that is like a wanted one, and by how many edits it differs. */
export interface NearMatch extends Span {
  readonly distance: number;
}

/**
 * The places where a text holds something within `edits` edits of `wanted`: of neighbouring places the
 * nearest. Quick where there is none.
 */
export function findNear(hay: string, wanted: string, edits: number): NearMatch[] {
  return windowsOf(hay, wanted, edits).flatMap(({ start, end }) => {
    const near = nearestSubstring(hay.slice(start, end), wanted);
    return near.distance > edits
      ? []
      : [{ start: start + near.start, end: start + near.end, distance: near.distance }];
  });
}

/**
 * Where a phrase with at most `edits` damaged letters can stand: cut into `edits + 1` pieces, at least one
 * piece is whole. Overlapping windows are joined.
 */
function windowsOf(hay: string, wanted: string, edits: number): Span[] {
  const size = Math.floor(wanted.length / (edits + 1));
  const windows: Span[] = [];
  for (let piece = 0; piece <= edits && size > 0; piece += 1) {
    const offset = piece * size;
    const text = wanted.slice(offset, piece === edits ? undefined : offset + size);
    for (let at = hay.indexOf(text); at !== -1; at = hay.indexOf(text, at + 1)) {
      windows.push({
        start: Math.max(0, at - offset - edits),
        end: Math.min(hay.length, at - offset + wanted.length + edits),
      });
    }
  }
  return joinOverlapping(windows.sort((a, b) => a.start - b.start));
}

function joinOverlapping(sorted: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const window of sorted) {
    const last = joined.at(-1);
    if (last && window.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, window.end) };
    } else joined.push(window);
  }
  return joined;
}

/** Sellers' algorithm: the substring of `hay` with the fewest edits to `wanted`, the first of equals. */
function nearestSubstring(hay: string, wanted: string): NearMatch {
  const rows = wanted.length;
  // One column of the table at a time: the cost of each prefix of `wanted`, and where its match begins.
  const costs = Uint16Array.from({ length: rows + 1 }, (_, row) => row);
  const begins = new Uint32Array(rows + 1);
  let best: NearMatch = { start: 0, end: 1, distance: Number.POSITIVE_INFINITY };
  for (let column = 1; column <= hay.length; column += 1) {
    const char = hay.charCodeAt(column - 1);
    let costAbove = 0;
    let beginAbove = column;
    let costBefore = 0;
    let beginBefore = column - 1;
    for (let row = 1; row <= rows; row += 1) {
      const costLeft = costs[row] as number;
      const beginLeft = begins[row] as number;
      let cost = costBefore + (char === wanted.charCodeAt(row - 1) ? 0 : 1);
      let begin = beginBefore;
      if (costLeft + 1 < cost) {
        cost = costLeft + 1;
        begin = beginLeft;
      }
      if (costAbove + 1 < cost) {
        cost = costAbove + 1;
        begin = beginAbove;
      }
      costs[row] = costAbove = cost;
      begins[row] = beginAbove = begin;
      costBefore = costLeft;
      beginBefore = beginLeft;
    }
    if (costAbove < best.distance && beginAbove < column) {
      best = { start: beginAbove, end: column, distance: costAbove };
      // The first whole one is the nearest: no other can take its place.
      if (costAbove === 0) break;
    }
  }
  return best;
}
