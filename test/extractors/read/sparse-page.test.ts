import { describe, expect, it } from 'vitest';
import { whitenSparsePage } from '../../../extractors/read/picture/measure.ts';
import type { Raster } from '../../../extractors/read/picture/raster.ts';

const SIDE = 200;
const PAPER = 205;

/** Grainy grey paper with so many dark pixels at its start. */
function page(ink: number): Raster {
  const data = Uint8Array.from({ length: SIDE * SIDE }, (_, at) =>
    at < ink ? 60 : PAPER + ((at * 7) % 21) - 10,
  );
  return { width: SIDE, height: SIDE, dpi: 150, data };
}

describe('a page with hardly a line on it', () => {
  it('gets white paper and keeps its ink', () => {
    const { data } = whitenSparsePage(page(100));
    expect(new Set(data.slice(0, 100))).toEqual(new Set([60]));
    expect(new Set(data.slice(100))).toEqual(new Set([255]));
  });

  it('is none when a paragraph stands on it: that passes untouched', () => {
    const written = page(2_000);
    expect(whitenSparsePage(written)).toBe(written);
  });
});
