import type { Word } from '../../schemas/index.ts';

/** The steepest page looked for: 0.15 is 8.5 degrees, steeper than any that the reading stage can read. */
const MAX_SLOPE = 0.15;
const COARSE_STEP = 0.003;
const FINE_STEP = 0.0005;
/** Height of the strips that words are counted in, in points. */
const STRIP = 2;
/** How many strips are told apart, a power of two: a page of 28 inches. */
const STRIPS = 1024;
/** Below this many words a slope is as likely chance as skew. */
const FEWEST_WORDS = 8;
/** More words than this, spread over the page, make the slope no surer. */
const ENOUGH_WORDS = 150;

/**
 * How steeply a page's lines of text run: points down per point to the right, 0 for a straight page.
 * The right slope is the one at which the words' lower edges crowd into the fewest strips.
 */
export function estimateSkew(words: readonly Word[]): number {
  if (words.length < FEWEST_WORDS) return 0;
  const step = Math.ceil(words.length / ENOUGH_WORDS);
  const some = words
    .filter((_, index) => index % step === 0)
    .map(({ bbox }) => ({ middle: (bbox[0] + bbox[2]) / 2, bottom: bbox[3] }));
  const coarse = bestSlope(some, 0, MAX_SLOPE, COARSE_STEP);
  return bestSlope(some, coarse, COARSE_STEP, FINE_STEP);
}

/** Where a word stands: the middle of its lower edge. */
interface Foot {
  readonly middle: number;
  readonly bottom: number;
}

/** The best of the slopes within `reach` of `centre`; of equals the one nearest to it. */
function bestSlope(words: readonly Foot[], centre: number, reach: number, step: number): number {
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
function crowding(words: readonly Foot[], slope: number): number {
  const strips = new Float64Array(STRIPS);
  let sum = 0;
  for (const { middle, bottom } of words) {
    const place = (bottom - slope * middle) / STRIP;
    const strip = Math.floor(place);
    const rest = place - strip;
    sum += addTo(strips, strip, 1 - rest) + addTo(strips, strip + 1, rest);
  }
  return sum;
}

/** Adds to a strip; returns by how much its square grows. */
function addTo(strips: Float64Array, strip: number, amount: number): number {
  const index = strip & (STRIPS - 1);
  const before = strips[index] as number;
  strips[index] = before + amount;
  return (2 * before + amount) * amount;
}
