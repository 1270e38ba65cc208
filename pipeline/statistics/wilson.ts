/** A share between 0 and 1 with its uncertainty. */
export interface Rate {
  readonly hits: number;
  readonly trials: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5th percentile of the standard normal distribution: an interval of 95 %. */
const Z = 1.959963984540054;

/**
 * The share of hits with its 95 % score interval (E. B. Wilson, JASA 22 (1927) 209-212), which stays within 0
 * and 1 and is sound for small numbers too. `undefined` where nothing was tried.
 */
export function rateOf(hits: number, trials: number): Rate | undefined {
  if (trials === 0) return undefined;
  const share = hits / trials;
  const width = 1 + Z ** 2 / trials;
  const middle = (share + Z ** 2 / (2 * trials)) / width;
  const reach = (Z / width) * Math.sqrt((share * (1 - share)) / trials + Z ** 2 / (4 * trials ** 2));
  return {
    hits,
    trials,
    share,
    // Exact at the ends, where rounding would leave a hair below 0 or above 1.
    low: hits === 0 ? 0 : middle - reach,
    high: hits === trials ? 1 : middle + reach,
  };
}
