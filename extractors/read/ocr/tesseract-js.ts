import { access, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createWorker, PSM, type Worker } from 'tesseract.js';
import { type BBox, ExtractError } from '../../../schemas/index.ts';
import { toPgm } from '../picture/raster.ts';
import type { OcrLayout, OcrResult, OcrWord } from './engine.ts';
import type { OcrProgram, OcrWorker } from './pool.ts';

/** Where the language data lies, for those who bring their own (the fast model, say). */
export interface TesseractJsOptions {
  /** Folder with `eng.traineddata.gz`, or with `eng.traineddata`. Defaults to the data package's model. */
  readonly modelFolder?: string | undefined;
}

const require = createRequire(import.meta.url);
const dataPackage = path.dirname(require.resolve('@tesseract.js-data/eng/package.json'));
const PACKAGED_MODEL = '4.0.0_best_int';

/** A start takes a third of a second on an idle machine. */
const START_LIMIT_MS = 60_000;

/**
 * tesseract.js: Tesseract compiled to WebAssembly, one thread for each worker, its language data read from
 * disk and nothing written. Rejects with `ocr-unavailable` when the language data is not there.
 */
export async function tesseractJs(options: TesseractJsOptions = {}): Promise<OcrProgram> {
  const folder = options.modelFolder ?? path.join(dataPackage, PACKAGED_MODEL);
  const gzip = await findModel(folder);
  const version = (
    JSON.parse(await readFile(require.resolve('tesseract.js/package.json'), 'utf8')) as {
      version: string;
    }
  ).version;
  return {
    name: `tesseract.js ${version}`,
    model: `eng ${options.modelFolder ? path.basename(folder) : PACKAGED_MODEL}`,
    start: () => startWorker(folder, gzip),
  };
}

/** A worker that misses its data hangs: so look before. True when the data is compressed. */
async function findModel(folder: string): Promise<boolean> {
  const isThere = (name: string): Promise<boolean> =>
    access(path.join(folder, name)).then(
      () => true,
      () => false,
    );
  if (await isThere('eng.traineddata.gz')) return true;
  if (await isThere('eng.traineddata')) return false;
  throw unavailable(`There is no eng.traineddata in ${folder}: install the packages again (npm ci)`);
}

async function startWorker(langPath: string, gzip: boolean): Promise<OcrWorker> {
  const worker = await withinLimit(
    createWorker('eng', 1, {
      langPath,
      gzip,
      // By default the worker would leave a copy in the current folder, and take one it finds there.
      cacheMethod: 'none',
      // Without a handler, what already rejects is thrown a second time where nobody can catch it.
      errorHandler: () => {},
    }),
  );
  let reportDeath: (reason: Error) => void = () => {};
  const died = new Promise<never>((_resolve, reject) => {
    reportDeath = reject;
  });
  died.catch(() => {});
  // Left out of tesseract.js's types: the thread itself.
  const { worker: thread } = worker as unknown as { readonly worker: NodeJS.EventEmitter };
  thread.on('error', (error: Error) => reportDeath(error));
  thread.on('exit', () => reportDeath(new Error('the worker has ended')));
  return {
    died,
    recognize: async (picture, { layout = 'page', characters }) => {
      const parameters = {
        tessedit_pageseg_mode: SEGMENTATION[layout],
        tessedit_char_whitelist: characters ?? '',
        user_defined_dpi: String(Math.round(picture.dpi)),
        // Tesseract's remarks would mix with the program's own output.
        debug_file: '/dev/null',
      };
      const { data } = await worker.recognize(toPgm(picture), parameters as object, {
        text: false,
        blocks: true,
      });
      return toResult(data.blocks);
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}

/** Mode 3 finds a page's blocks by itself; tesseract.js's own default, 6, misreads noisy pages far more. */
const SEGMENTATION: Record<OcrLayout, PSM> = {
  page: PSM.AUTO,
  block: PSM.SINGLE_BLOCK,
  line: PSM.SINGLE_LINE,
};

async function withinLimit(start: Promise<Worker>): Promise<Worker> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(unavailable('tesseract.js does not start')), START_LIMIT_MS);
  });
  try {
    return await Promise.race([start, limit]);
  } catch (cause) {
    if (cause instanceof ExtractError) throw cause;
    throw unavailable(`tesseract.js does not start (${String(cause)})`);
  } finally {
    clearTimeout(timer);
  }
}

function unavailable(message: string): ExtractError {
  return new ExtractError('ocr-unavailable', message, { stage: 'ocr' });
}

type Blocks = Awaited<ReturnType<Worker['recognize']>>['data']['blocks'];

function toResult(blocks: Blocks): OcrResult {
  const words: OcrWord[] = [];
  for (const block of blocks ?? []) {
    for (const paragraph of block.paragraphs) {
      for (const line of paragraph.lines) {
        for (const word of line.words) {
          const text = word.text.trim();
          const { x0, y0, x1, y1 } = word.bbox;
          const bbox: BBox = [x0, y0, x1, y1];
          if (text !== '') words.push({ text, bbox, confidence: word.confidence / 100 });
        }
      }
    }
  }
  return { words };
}
