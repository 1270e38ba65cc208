import type { Word } from '../../schemas/index.ts';

/** The steepest page looked for: 0.06 is 3.4 degrees. Steeper scans are the reading stage's to turn. */
const MAX_SLOPE = 0.06;
const COARSE_STEP = 0.003;
const FINE_STEP = 0.0005;
/** Height of the strips that words are counted in, in points. */
const STRIP = 2;
/** Below this many words a slope is as likely chance as skew. */
const FEWEST_WORDS = 8;

/**
 * How steeply a page's lines of text run: points down per point to the right, 0 for a straight page.
 * The right slope is the one at which the words' lower edges crowd into the fewest strips.
 */
export function estimateSkew(words: readonly Word[]): number {
  if (words.length < FEWEST_WORDS) return 0;
  const coarse = bestSlope(words, 0, MAX_SLOPE, COARSE_STEP);
  return bestSlope(words, coarse, COARSE_STEP, FINE_STEP);
}

/** The best of the slopes within `reach` of `centre`; of equals the one nearest to it. */
function bestSlope(words: readonly Word[], centre: number, reach: number, step: number): number {
  let best = centre;
  let bestCrowding = crowding(words, centre);
  for (let turn = 1; turn * step <= reach + step / 2; turn += 1) {
    for (const slope of [centre - turn * step, centre + turn * step]) {
      const found = crowding(words, slope);
      if (found > bestCrowding) {
        best = slope;
        bestCrowding = found;
      }
    }
  }
  return best;
}

/** Sum of squares over the strips. A word counts for two neighbouring strips, by its distance from each. */
function crowding(words: readonly Word[], slope: number): number {
  const strips = new Map<number, number>();
  for (const { bbox } of words) {
    const place = (bbox[3] - slope * ((bbox[0] + bbox[2]) / 2)) / STRIP;
    const strip = Math.floor(place);
    const rest = place - strip;
    strips.set(strip, (strips.get(strip) ?? 0) + 1 - rest);
    strips.set(strip + 1, (strips.get(strip + 1) ?? 0) + rest);
  }
  let sum = 0;
  for (const count of strips.values()) sum += count * count;
  return sum;
}
