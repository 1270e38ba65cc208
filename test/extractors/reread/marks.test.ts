import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractRecord } from '../../../extractors/extract-record.ts';
import { createOcrPool, type OcrEngine, tesseractJs } from '../../../extractors/read/index.ts';
import { readPicture } from '../../../extractors/read/picture/read-picture.ts';
import { seededRandom } from '../read/pictures.ts';

const WIDTH = 850;
const HEIGHT = 1100;

/** Strokes as a hand writes them: loops above and below a line, in runs of a word's length. */
function handwriting(lines: number): string {
  const random = seededRandom(5);
  let paths = '';
  for (let line = 0; line < lines; line += 1) {
    let x = 80;
    while (x < 740) {
      let path = `M${x},${130 + line * 42}`;
      for (let stroke = 3 + Math.floor(random() * 6); stroke > 0; stroke -= 1) {
        const rise = random() < 0.3 ? -22 : random() < 0.2 ? 17 : -8;
        path += ` q${3 + random() * 4},${rise} ${7 + random() * 5},${random() * 3 - 1} t${5 + random() * 5},${random() * 4 - 2}`;
        x += 15;
      }
      paths += `<path d="${path}" fill="none" stroke="black" stroke-width="1.8"/>`;
      x += 16 + random() * 10;
    }
  }
  return paths;
}

const STAMP = `<g transform="rotate(-17 420 450)"><rect x="250" y="400" width="350" height="90" fill="none"
  stroke="black" stroke-width="5"/><circle cx="300" cy="445" r="30"/><circle cx="550" cy="445" r="22"/></g>`;

describe('a page of marks that are no print', () => {
  let engine: OcrEngine;
  beforeAll(async () => {
    engine = createOcrPool(await tesseractJs(), { workers: 1 });
  });
  afterAll(() => engine.close());

  it.each([
    ['handwriting', handwriting(22)],
    ['a signature', handwriting(1)],
    ['a stamp', STAMP],
  ])(
    '%s gives no words, no values, and a finding',
    async (_, marks) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="white"/>${marks}</svg>`;
      const data = new Uint8Array(await sharp(Buffer.from(svg)).toColourspace('b-w').raw().toBuffer());
      const raster = { width: WIDTH, height: HEIGHT, dpi: 100, data };
      const page = await readPicture({ number: 1, width: 612, height: 792, raster }, engine);
      const record = extractRecord([page], { documentId: `sha256:${'0'.repeat(64)}`, fileName: null });
      expect(page).toMatchObject({ words: [], problem: 'unreadable' });
      expect(record.evidence).toEqual({});
      expect(record.findings.map(({ code }) => code)).toContain('page-unread');
      expect(record.status).toBe('needs_review');
    },
    120_000,
  );
});
