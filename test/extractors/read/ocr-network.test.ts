import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWorker, type Worker } from 'tesseract.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OcrLayout } from '../../../extractors/read/ocr/engine.ts';
import { findModel, type ModelChoice } from '../../../extractors/read/ocr/models.ts';
import { parametersFor } from '../../../extractors/read/ocr/parameters.ts';
import type { Raster } from '../../../extractors/read/picture/raster.ts';
import { toTiff } from '../../../extractors/read/picture/tiff.ts';
import { makePdf, STORY } from './letter-pdf.ts';
import { paint, pictureOf, seededRandom } from './pictures.ts';

const network = fileURLToPath(new URL('../../../extractors/read/ocr/network/', import.meta.url));
const { fastCore } = createRequire(import.meta.url)(path.join(network, 'core.cjs')) as {
  fastCore(): ((options: object) => Promise<object>) | undefined;
};

const hasInstalledModel = await findModel('installed').then(
  () => true,
  () => false,
);
if (!hasInstalledModel) console.log('No model is installed with a Tesseract: its layers are not compared');

/** The engine as its package has it, and as it is used here, with one model. */
class Pair {
  readonly #plain: Worker;
  readonly #fast: Worker;

  private constructor(plain: Worker, fast: Worker) {
    this.#plain = plain;
    this.#fast = fast;
  }

  static async start(choice: ModelChoice): Promise<Pair> {
    const { file } = await findModel(choice);
    const options = { langPath: path.dirname(file), gzip: file.endsWith('.gz'), cacheMethod: 'none' };
    const fast = { ...options, workerPath: path.join(network, 'worker.cjs') };
    return new Pair(await createWorker('eng', 1, options), await createWorker('eng', 1, fast));
  }

  /** What both read, to the last digit of each confidence. */
  async read(picture: Raster, layout: OcrLayout = 'page'): Promise<[plain: string, fast: string]> {
    return [await read(this.#plain, picture, layout), await read(this.#fast, picture, layout)];
  }

  /** CPU milliseconds of each for a picture. */
  async costs(picture: Raster): Promise<[plain: number, fast: number]> {
    return [await cost(this.#plain, picture), await cost(this.#fast, picture)];
  }

  async stop(): Promise<void> {
    await Promise.all([this.#plain.terminate(), this.#fast.terminate()]);
  }
}

async function read(worker: Worker, picture: Raster, layout: OcrLayout): Promise<string> {
  const parameters = parametersFor(picture, { layout });
  const { data } = await worker.recognize(toTiff(picture), parameters as object, { tsv: true, text: false });
  return data.tsv ?? '';
}

async function cost(worker: Worker, picture: Raster): Promise<number> {
  const before = process.cpuUsage();
  await read(worker, picture, 'page');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const page = (): Promise<Raster> =>
  makePdf((doc) => {
    doc.font('Helvetica').fontSize(14).text('CM16-9900001   Date Assigned: 01/09/2017', 72, 70);
    doc.font('Times-Roman').fontSize(11).text(STORY, 72, 110);
    doc.font('Courier').fontSize(9).text(STORY, 72, 400);
  }).then((bytes) => pictureOf(bytes));

/** Grey, as a bad scanner gives it: faint, with noise. */
function worn(picture: Raster): Raster {
  const random = seededRandom(7);
  return {
    ...picture,
    data: picture.data.map((grey) => Math.min(255, 90 + 0.55 * grey + 40 * random())),
  };
}

/** The top of a page, a part of its width. */
function corner(picture: Raster, width: number, height: number): Raster {
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    data.set(picture.data.subarray(row * picture.width, row * picture.width + width), row * width);
  }
  return { ...picture, width, height, data };
}

describe('the fast layers of the recognition network', () => {
  it('know the build of Tesseract that is installed', () => {
    // A newer one reads as well, but slowly, until assembly/objects.ts describes it.
    expect(fastCore()).toBeTypeOf('function');
    expect(existsSync(path.join(network, 'network.wasm'))).toBe(true);
  });

  describe.each<ModelChoice>(hasInstalledModel ? ['packaged', 'installed'] : ['packaged'])(
    'with the %s model',
    (model) => {
      let pair: Pair;
      beforeAll(async () => {
        pair = await Pair.start(model);
      });
      afterAll(() => pair.stop());

      it("read a page as Tesseract's own do, to the last digit, in less time", async () => {
        const picture = await page();
        const [plain, fast] = await pair.read(picture);
        expect(plain).toContain('CM16-9900001');
        expect(fast).toBe(plain);
        // Of the second reading: for the first, WebAssembly is compiled. Measured: 0.55 to 0.65.
        const [plainCost, fastCost] = await pair.costs(picture);
        expect(fastCost).toBeLessThan(0.85 * plainCost);
      });

      it('read bad pictures the same, and noise, and nothing', async () => {
        const picture = await page();
        const random = seededRandom();
        for (const odd of [
          worn(picture),
          corner(picture, 640, 60),
          paint(400, 300, () => 255 * random()),
          paint(300, 200, () => 250),
        ]) {
          const [plain, fast] = await pair.read(odd);
          expect(fast).toBe(plain);
        }
      });

      it('read single lines the same, the shortest too', async () => {
        const picture = await page();
        for (const width of [640, 300, 180, 165, 12, 3]) {
          const [plain, fast] = await pair.read(corner(picture, width, 60), 'line');
          expect(fast).toBe(plain);
        }
      });
    },
  );
});
