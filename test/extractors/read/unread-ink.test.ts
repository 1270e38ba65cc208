import { beforeAll, describe, expect, it } from 'vitest';
import type { Raster } from '../../../extractors/read/picture/raster.ts';
import { findUnreadInk } from '../../../extractors/read/picture/unread-ink.ts';
import type { BBox } from '../../../schemas/index.ts';
import { makePdf } from './letter-pdf.ts';
import { pictureOf } from './pictures.ts';

const POINT = 200 / 72;
const inPixels = (box: BBox): BBox => [box[0] * POINT, box[1] * POINT, box[2] * POINT, box[3] * POINT];

describe('ink without words', () => {
  let picture: Raster;
  /** The two lines of the page, in points, and the table below them. */
  const upper: BBox = [72, 118, 400, 134];
  const lower: BBox = [72, 158, 400, 174];

  beforeAll(async () => {
    const bytes = await makePdf((doc) => {
      doc.fontSize(12).text('A paraffin bath for the left hand', 72, 120);
      doc.text('Six visits of occupational therapy', 72, 160);
      doc.rect(72, 300, 400, 60).stroke();
      doc.moveTo(72, 330).lineTo(472, 330).stroke();
      doc.text('MAXIMAL', 480, 40);
    });
    picture = await pictureOf(bytes);
  });

  it('is none where words cover all lines; frames and letterheads are none either', () => {
    expect(findUnreadInk(picture, [upper, lower].map(inPixels))).toEqual([]);
  });

  it('is a line that no word covers, found at its place', () => {
    const [row, ...others] = findUnreadInk(picture, [inPixels(upper)]);
    const [left = 0, top = 0, , bottom = 0] = (row ?? []).map((value) => value / POINT);
    expect(others).toEqual([]);
    expect(left).toBeCloseTo(72, -1);
    expect(top).toBeGreaterThan(158);
    expect(bottom).toBeLessThan(174);
  });

  it('is not covered by a box that is said to hold a word and holds a paragraph', () => {
    expect(findUnreadInk(picture, [inPixels([60, 100, 500, 200])])).toHaveLength(2);
  });

  it('is none on an empty page', () => {
    const empty = { width: 400, height: 400, dpi: 200, data: new Uint8Array(160_000).fill(255) };
    expect(findUnreadInk(empty, [])).toEqual([]);
  });
});
