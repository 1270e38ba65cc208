import { beforeAll, describe, expect, it } from 'vitest';
import { cleanPicture } from '../../../extractors/read/picture/clean.ts';
import { levelRaster } from '../../../extractors/read/picture/level.ts';
import { isBlank } from '../../../extractors/read/picture/measure.ts';
import { findOrientation } from '../../../extractors/read/picture/orientation.ts';
import { type Raster, sharpOf, turnRaster } from '../../../extractors/read/picture/raster.ts';
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

/** The picture turned clockwise about its centre, on paper of the same size. */
async function tilt(raster: Raster, degrees: number): Promise<Raster> {
  if (degrees === 0) return raster;
  const { width, height } = raster;
  const turned = await sharpOf(raster)
    .rotate(degrees, { background: '#ffffff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const left = (turned.info.width - width) >> 1;
  const top = (turned.info.height - height) >> 1;
  const data = await sharpOf({ ...raster, ...turned.info, data: turned.data })
    .extract({ left, top, width, height })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
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

  it.each([-5, -2, 0, 1, 3, 5])(
    'measures a skew of %d degrees, whichever way the page lies',
    async (skew) => {
      const tilted = await tilt(typed, skew);
      const [upright, turned] = [findOrientation(tilted), findOrientation(turnRaster(tilted, 90))];
      expect(upright).toMatchObject({ rotation: 0, strewn: false });
      expect(turned).toMatchObject({ rotation: 270, strewn: false });
      expect(Math.abs(upright.skew - skew)).toBeLessThanOrEqual(0.5);
      expect(Math.abs(turned.skew - skew)).toBeLessThanOrEqual(0.5);
    },
  );

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

  it('does not change the picture it was given, whatever holds the pixels', async () => {
    const few = speckled(typed, 0.00001);
    for (const data of [few.data, Buffer.from(few.data)]) {
      const given = { ...few, data };
      expect(await cleanPicture(given)).toBe(given);
      expect(Buffer.compare(given.data, few.data)).toBe(0);
    }
    const many = speckled(typed, 0.002);
    const given = { ...many, data: Buffer.from(many.data) };
    await cleanPicture(given);
    expect(Buffer.compare(given.data, many.data)).toBe(0);
  });

  it('makes shaded paper even without losing ink', async () => {
    const shaded = {
      ...typed,
      data: typed.data.map((value, at) => value * (0.3 + (0.7 * (at % typed.width)) / typed.width)),
    };
    const cleaned = await cleanPicture(shaded);
    const differences = cleaned.data.filter((value, at) => Math.abs(value - (typed.data[at] as number)) > 80);
    expect(differences.length).toBeLessThan(0.002 * typed.data.length);
    expect(isBlank(cleaned)).toBe(false);
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

describe('levelRaster', () => {
  it('leaves alone what is nearly level', async () => {
    const { raster, toOriginal } = await levelRaster(typed, 1);
    expect(raster).toBe(typed);
    expect(toOriginal([1, 2, 3, 4])).toEqual([1, 2, 3, 4]);
  });

  it('levels a page, and leads back to where the ink was', async () => {
    const dot = paint(1700, 2200, () => 255);
    for (let y = 300; y < 330; y += 1) dot.data.fill(0, y * 1700 + 1400, y * 1700 + 1440);
    const tilted = await tilt(dot, 4);
    const { raster, toOriginal } = await levelRaster(tilted, 4);
    const [x, y] = inkCentre(tilted);
    const [levelX, levelY] = inkCentre(raster);
    expect(Math.abs(levelX - 1420)).toBeLessThan(3);
    expect(Math.abs(levelY - 315)).toBeLessThan(3);
    const [left, top, right, bottom] = toOriginal([levelX - 20, levelY - 15, levelX + 20, levelY + 15]);
    expect(Math.abs((left + right) / 2 - x)).toBeLessThan(3);
    expect(Math.abs((top + bottom) / 2 - y)).toBeLessThan(3);
    expect(right - left).toBeCloseTo(40);
  });
});

function inkCentre({ width, data }: Raster): [number, number] {
  const dark = [...data.keys()].filter((at) => (data[at] as number) < 128);
  const mean = (of: (at: number) => number): number =>
    dark.reduce((sum, at) => sum + of(at), 0) / dark.length;
  return [mean((at) => at % width), mean((at) => Math.floor(at / width))];
}
