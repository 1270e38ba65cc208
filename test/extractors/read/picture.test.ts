import { beforeAll, describe, expect, it } from 'vitest';
import { cleanPicture } from '../../../extractors/read/picture/clean.ts';
import { isBlank } from '../../../extractors/read/picture/measure.ts';
import { findOrientation } from '../../../extractors/read/picture/orientation.ts';
import { type Raster, turnRaster } from '../../../extractors/read/picture/raster.ts';
import { makePdf, STORY } from './letter-pdf.ts';
import { paint, pictureOf, scanOf, seededRandom } from './pictures.ts';

let typed: Raster;
beforeAll(async () => {
  const bytes = await makePdf((doc) => doc.font('Times-Roman').fontSize(11).text(`${STORY}\n\n${STORY}`));
  typed = await pictureOf(bytes);
});

function speckled(raster: Raster, share: number): Raster {
  const random = seededRandom();
  const data = raster.data.map((value) => (random() < share ? 0 : value));
  return { ...raster, data };
}

describe('drawing', () => {
  it('draws a page at 200 dpi', () => {
    expect(typed).toMatchObject({ width: 1700, height: 2200, dpi: 200 });
  });

  it("takes a scan's own pixels, turned as the page displays them", async () => {
    const scan = await scanOf([typed]);
    const again = await pictureOf(scan);
    expect(again).toMatchObject({ width: 1700, height: 2200, dpi: 200 });
    const differences = again.data.filter((value, at) => Math.abs(value - (typed.data[at] as number)) > 60);
    expect(differences.length).toBeLessThan(0.001 * again.data.length);
  });
});

describe('turnRaster', () => {
  it('turns clockwise', () => {
    const raster = { width: 3, height: 2, dpi: 1, data: Uint8Array.of(1, 2, 3, 4, 5, 6) };
    expect(turnRaster(raster, 90)).toEqual({
      width: 2,
      height: 3,
      dpi: 1,
      data: Uint8Array.of(4, 1, 5, 2, 6, 3),
    });
    expect(turnRaster(raster, 180)).toEqual({
      width: 3,
      height: 2,
      dpi: 1,
      data: Uint8Array.of(6, 5, 4, 3, 2, 1),
    });
    expect(turnRaster(raster, 270)).toEqual({
      width: 2,
      height: 3,
      dpi: 1,
      data: Uint8Array.of(3, 6, 2, 5, 1, 4),
    });
  });
});

describe('findOrientation', () => {
  it.each([0, 90, 180, 270] as const)('finds a page that was turned by %i degrees', (turn) => {
    const found = findOrientation(turnRaster(typed, turn));
    expect(found.rotation).toBe((360 - turn) % 360);
    expect(found.strewn).toBe(false);
  });

  it('sees that noise has no lines', () => {
    const random = seededRandom();
    expect(findOrientation(paint(1000, 1000, () => (random() < 0.05 ? 0 : 255))).strewn).toBe(true);
    expect(findOrientation(paint(1000, 1000, () => 150 + 100 * random())).strewn).toBe(true);
  });
});

describe('isBlank', () => {
  it('sees empty paper, grey, grainy or with a few specks', () => {
    const random = seededRandom();
    expect(isBlank(paint(800, 800, () => 255))).toBe(true);
    expect(isBlank(paint(800, 800, () => 190 + 20 * random()))).toBe(true);
    expect(isBlank(paint(800, 800, () => (random() < 0.0005 ? 0 : 255)))).toBe(true);
  });

  it('sees a single line of text', async () => {
    const bytes = await makePdf((doc) => doc.fontSize(10).text('End of letter.'));
    expect(isBlank(await pictureOf(bytes))).toBe(false);
  });
});

describe('cleanPicture', () => {
  it('leaves a clean page untouched', async () => {
    expect(await cleanPicture(typed)).toBe(typed);
  });

  it('takes specks away and leaves the letters', async () => {
    const cleaned = await cleanPicture(speckled(typed, 0.002));
    let loose = 0;
    let faded = 0;
    typed.data.forEach((value, at) => {
      if (value > 250 && (cleaned.data[at] as number) < 60) loose += 1;
      if (value < 20 && (cleaned.data[at] as number) > 200) faded += 1;
    });
    // 0.002 of the pixels were made dark; those that touch a letter stay.
    expect(loose).toBeLessThan(0.0002 * typed.data.length);
    expect(faded).toBeLessThan(0.0005 * typed.data.length);
  });
});
