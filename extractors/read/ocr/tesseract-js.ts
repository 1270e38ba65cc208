import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWorker, type Worker } from 'tesseract.js';
import { ExtractError } from '../../../schemas/index.ts';
import { toTiff } from '../picture/tiff.ts';
import { findModel, type ModelChoice, unavailable } from './models.ts';
import { parametersFor } from './parameters.ts';
import type { OcrProgram, OcrWorker } from './pool.ts';
import { parseTsv } from './tsv.ts';

export interface TesseractJsOptions {
  /** Defaults to `packaged`. */
  readonly model?: ModelChoice | undefined;
}

const require = createRequire(import.meta.url);
/** The script of a worker's thread. */
const WORKER = fileURLToPath(new URL('./network/worker.cjs', import.meta.url));

/** A start takes a third of a second on an idle machine. */
const START_LIMIT_MS = 60_000;

/**
 * tesseract.js: Tesseract compiled to WebAssembly, one thread for each worker, its language data read from
 * disk and nothing written. The layers of its network are computed by `network/`, which changes nothing but the
 * time. Rejects with `ocr-unavailable` when the language data is not there.
 */
export async function tesseractJs(options: TesseractJsOptions = {}): Promise<OcrProgram> {
  // A worker that misses its data hangs: so look before.
  const model = await findModel(options.model);
  const { version } = JSON.parse(await readFile(require.resolve('tesseract.js/package.json'), 'utf8')) as {
    version: string;
  };
  return {
    name: `tesseract.js ${version}`,
    model: model.label,
    start: () => startWorker(path.dirname(model.file), model.file.endsWith('.gz')),
  };
}

async function startWorker(langPath: string, gzip: boolean): Promise<OcrWorker> {
  const worker = await withinLimit(
    createWorker('eng', 1, {
      langPath,
      gzip,
      workerPath: WORKER,
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
    recognize: async (picture, request) => {
      const parameters = { ...parametersFor(picture, request), debug_file: '/dev/null' };
      // TSV is a fifteenth of the JSON that tesseract.js would build, parse and copy between threads.
      const { data } = await worker.recognize(toTiff(picture), parameters as object, {
        text: false,
        blocks: false,
        tsv: true,
      });
      return parseTsv(data.tsv ?? '');
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}

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
