import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createOcrPool,
  type OcrEngine,
  ocrFingerprint,
  type ReadServices,
  readPages,
  tesseractJs,
} from '../../../extractors/read/index.ts';
import { turnRaster } from '../../../extractors/read/picture/raster.ts';
import type { Page } from '../../../schemas/index.ts';
import { makePdf, STORY } from './letter-pdf.ts';
import { paint, pictureOf, scanOf, seededRandom } from './pictures.ts';

let engine: OcrEngine;
beforeAll(async () => {
  engine = createOcrPool(await tesseractJs(), { workers: 2 });
});
afterAll(() => engine.close());

const letter = (): Promise<Uint8Array> =>
  makePdf((doc) => {
    doc.font('Helvetica').fontSize(12).text('Date Assigned: 01/09/2017', 72, 80);
    doc.font('Times-Roman').fontSize(11).text(STORY, 72, 130);
  });

const wordsOf = (page: Page | undefined): string => (page?.words ?? []).map((word) => word.text).join(' ');

describe('readPages on scans', () => {
  it('reads typed pages, scans and scans on their head, page by page, with boxes in place', async () => {
    const bytes = await letter();
    const [typed] = await readPages(bytes, {}, engine);
    const picture = await pictureOf(bytes);
    const scan = await scanOf([picture, turnRaster(picture, 180)]);
    const [upright, turned] = await readPages(scan, {}, engine);
    expect(typed).toMatchObject({ textSource: 'text-layer' });
    expect(upright).toMatchObject({ number: 1, textSource: 'ocr', rotation: 0, width: 612, height: 792 });
    expect(turned).toMatchObject({ number: 2, textSource: 'ocr', rotation: 180 });
    for (const page of [upright, turned]) {
      expect(wordsOf(page)).toBe(wordsOf(typed));
      expect(page?.confidence).toBeGreaterThan(0.85);
      const date = page?.words.find((word) => word.text === '01/09/2017');
      const printed = typed?.words.find((word) => word.text === '01/09/2017');
      for (const edge of [0, 1, 2, 3] as const) {
        expect(Math.abs((date?.bbox[edge] ?? 0) - (printed?.bbox[edge] ?? 99))).toBeLessThan(3);
      }
    }
  });

  it('invents no words on blank and noisy pages', async () => {
    const random = seededRandom();
    const scan = await scanOf([paint(850, 1100, () => 240), paint(850, 1100, () => 255 * random())]);
    const pages = await readPages(scan, {}, engine);
    expect(pages.map((page) => [page.problem, page.words])).toEqual([
      ['blank', []],
      ['unreadable', []],
    ]);
  });

  it('leaves pictures alone when OCR is off, and reads typed pages from their picture when asked', async () => {
    const bytes = await letter();
    const scan = await scanOf([await pictureOf(bytes)]);
    expect(await readPages(scan, { ocr: 'never' }, engine)).toMatchObject([
      { problem: 'ocr-disabled', words: [] },
    ]);
    expect(await readPages(bytes, { ocr: 'always' }, engine)).toMatchObject([{ textSource: 'ocr' }]);
  });

  it('asks for pages read before, and hands over those read now', async () => {
    const scan = await scanOf([await pictureOf(await letter())]);
    const kept = new Map<number, Page>();
    let readings = 0;
    const services: ReadServices = {
      recognize: (picture, request) => {
        readings += 1;
        return engine.recognize(picture, request);
      },
      findPage: async (number) => kept.get(number),
      keepPage: async (page) => {
        kept.set(page.number, page);
      },
    };
    const first = await readPages(scan, {}, services);
    expect(await readPages(scan, {}, services)).toEqual(first);
    expect(readings).toBe(1);
  });
});

describe('tesseractJs', () => {
  it('names itself for the key of a cache', () => {
    expect(ocrFingerprint(engine)).toMatch(
      /^tesseract\.js \d+\.\d+\.\d+; eng 4\.0\.0_best_int sha256:[0-9a-f]{16}; pictures \d+$/,
    );
  });

  it('says when the language data is not there', async () => {
    await expect(tesseractJs({ model: '/nowhere' })).rejects.toMatchObject({ code: 'ocr-unavailable' });
  });
});
