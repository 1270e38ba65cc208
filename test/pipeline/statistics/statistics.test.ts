import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cappedCounter } from '../../../pipeline/statistics/capped-counter.ts';
import { wholeNumbers } from '../../../pipeline/statistics/whole-numbers.ts';
import { rateOf } from '../../../pipeline/statistics/wilson.ts';

// Known values: Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3 (score without correction).
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('the interval of %i in %i is that of the literature', (hits, trials, low, high) => {
  const rate = rateOf(hits, trials);
  expect(rate?.low).toBeCloseTo(low, 4);
  expect(rate?.high).toBeCloseTo(high, 4);
});

test('an interval holds its share, stays within 0 and 1, and mirrors its opposite', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (hits, misses) => {
      const rate = rateOf(hits, hits + misses);
      if (!rate) return hits + misses === 0;
      const opposite = rateOf(misses, hits + misses);
      expect(rate.low).toBeGreaterThanOrEqual(0);
      expect(rate.high).toBeLessThanOrEqual(1);
      expect(rate.low).toBeLessThanOrEqual(rate.share);
      expect(rate.high).toBeGreaterThanOrEqual(rate.share);
      expect(1 - (opposite?.high ?? 0)).toBeCloseTo(rate.low, 12);
    }),
  );
});

test('quantiles of counted numbers are those of the sorted list', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(400), { minLength: 1 }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (list, share) => {
        const numbers = wholeNumbers();
        for (const number of list) numbers.add(number);
        const sorted = list.toSorted((a, b) => a - b);
        const expected = sorted.find((_, index) => index + 1 >= share * sorted.length);
        expect(numbers.quantile(share)).toBe(expected);
      },
    ),
  );
  expect(wholeNumbers().quantile(0.5)).toBeUndefined();
});

test('a counter keeps no more words than its cap, and loses no count', () => {
  const counter = cappedCounter(2, () => ({ times: 0 }));
  for (const word of ['b', 'a', 'c', 'b', 'd']) counter.of(word).times += 1;
  expect(counter.entries()).toEqual([
    ['a', { times: 1 }],
    ['b', { times: 2 }],
  ]);
  expect(counter.rest()).toEqual({ times: 2 });
});
