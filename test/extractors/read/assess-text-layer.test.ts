import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../../extractors/read/pdf/matrix.ts';
import type { Glyph, PlacedImage } from '../../../extractors/read/pdf/read-operators.ts';
import { assessTextLayer } from '../../../extractors/read/text/assess-text-layer.ts';
import { STORY } from './letter-pdf.ts';

const letter = { width: 612, height: 792 };

/** Glyphs of a text, set in lines of 80 characters, painted from operator 10 on. */
function set(text: string, painted = true): Glyph[] {
  return Array.from(text, (character, index) => ({
    text: character,
    matrix: [10, 0, 0, -10, 72 + (index % 80) * 5, 100 + Math.floor(index / 80) * 12] as Matrix,
    advance: 0.5,
    spacing: 0,
    bold: false,
    painted,
    order: 10,
  }));
}

function image(left: number, top: number, width: number, height: number, order = 1): PlacedImage {
  return { matrix: [width, 0, 0, -height, left, top + height], objectId: 'image', order };
}

const fullPage = image(0, 0, 612, 792);
const letterhead = image(72, 20, 200, 60);
const shift = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 65 + 3) % 58) + 65));

describe('assessTextLayer', () => {
  const assess = (glyphs: Glyph[], images: PlacedImage[] = []) =>
    assessTextLayer({ glyphs, images, pathCount: 0 }, letter);

  it('trusts typed text, with or without a letterhead image', () => {
    expect(assess(set(STORY))).toBe('good');
    expect(assess(set(STORY), [letterhead])).toBe('good');
  });

  it('trusts a short last page', () => {
    expect(assess(set('the request is not medically necessary.'))).toBe('good');
  });

  it('trusts text over a page-wide background', () => {
    expect(assess(set(STORY), [fullPage])).toBe('good');
  });

  it('finds no text on an empty page, or on a scan with a stamped number', () => {
    expect(assess([])).toBe('empty');
    expect(assess(set('   '))).toBe('empty');
    expect(assess([], [fullPage])).toBe('empty');
    expect(assess(set('Received 01/02/2016 page 3 of 7'), [fullPage])).toBe('empty');
  });

  it('sees a scan that came in strips', () => {
    const strips = [0, 1, 2, 3].map((index) => image(0, index * 198, 612, 198));
    expect(assess(set('page 3'), strips)).toBe('empty');
  });

  it('does not rely on text that is painted invisibly or under the picture', () => {
    expect(assess(set(STORY, false), [fullPage])).toBe('hidden');
    expect(assess(set(STORY, false))).toBe('hidden');
    expect(assess(set(STORY), [{ ...fullPage, order: 99 }])).toBe('hidden');
  });

  it.each([
    ['private-use characters', STORY.replace(/[aeiou]/g, '\ue012')],
    ['control characters', STORY.replace(/[aeiou]/g, '\u0003')],
    ['replacement characters', STORY.replace(/t/g, '\ufffd')],
    ['another script', STORY.replace(/e/g, '\u0436')],
    ['a shifted alphabet', shift(STORY)],
    ['a shifted alphabet on a short page', shift(STORY.slice(0, 200))],
  ])('sees %s as garbled', (_name, text) => {
    expect(assess(set(text))).toBe('garbled');
  });

  it('sees glyphs that stand for nothing as garbled', () => {
    expect(assess(set(STORY).map((glyph, index) => (index % 5 ? glyph : { ...glyph, text: '' })))).toBe(
      'garbled',
    );
  });

  it('lets symbols of clinical prose pass', () => {
    expect(
      assess(
        set(`${STORY} Flexion 40\u00b0 \u00b1 5, \u2265 3 visits \u2013 \u201cno change\u201d \u2022 \u03b2`),
      ),
    ).toBe('good');
  });
});
