/** How often each whole number came: exact quantiles in memory that does not grow with the count. */
export interface WholeNumbers {
  add(value: number): void;
  count(): number;
  /** The smallest value with at least this share of all at or below it; `undefined` where there is none. */
  quantile(share: number): number | undefined;
  /** Values with how often they came, by value. */
  entries(): [value: number, times: number][];
}

export function wholeNumbers(): WholeNumbers {
  const times = new Map<number, number>();
  let count = 0;
  const entries = () => [...times].sort(([a], [b]) => a - b);
  return {
    add(value) {
      count += 1;
      times.set(value, (times.get(value) ?? 0) + 1);
    },
    count: () => count,
    quantile(share) {
      let below = 0;
      for (const [value, repeated] of entries()) {
        below += repeated;
        if (below >= share * count) return value;
      }
      return undefined;
    },
    entries,
  };
}
