import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cpuMillisecondsOf } from '../support/cpu-time.ts';
import { hostileTexts } from './hostile-text.ts';
import { PARSERS } from './parsers.ts';

const LENGTH = 10_000;
/** Ten kilobytes of a letter take a millisecond; what grows with their square may take some, never seconds. */
const MOST_MS = 500;

describe.each(PARSERS)('$name', ({ fragments, parse }) => {
  test('crashes on no text, and places what it finds within it', () => {
    const piece = fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 8 }));
    const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of spansIn(parse(text))) {
          expect(start >= 0 && start <= end && end <= text.length, JSON.stringify(text)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is not slowed down by ten kilobytes of anything', () => {
    for (const text of hostileTexts(LENGTH, fragments)) {
      const milliseconds = cpuMillisecondsOf(() => parse(text));
      expect(milliseconds, JSON.stringify(text.slice(0, 30))).toBeLessThan(MOST_MS);
    }
  });
});

/** The places among what a parser found, at whatever depth. */
function spansIn(found: unknown): { readonly start: number; readonly end: number }[] {
  if (Array.isArray(found)) return found.flatMap(spansIn);
  if (typeof found !== 'object' || found === null) return [];
  const { start, end } = found as { start?: unknown; end?: unknown };
  if (typeof start === 'number' && typeof end === 'number') return [{ start, end }];
  return Object.values(found).flatMap(spansIn);
}
