import type { OcrEngine } from '../../extractors/read/ocr/engine.ts';
import { type OcrMode, ocrFingerprint } from '../../extractors/read/options.ts';
import type { PendingDocument, Store } from '../store/store.ts';
import { interruption } from './interruption.ts';
import type { OcrService } from './letter-task.ts';
import { ocrBudget } from './ocr-budget.ts';

/** Pages read by OCR in this run, and pages whose words were in the store already. */
export interface OcrCounts {
  readonly read: number;
  readonly fromCache: number;
  /** Program and model, once a letter asked for them. */
  readonly by?: string;
}

/** Where all threads have their pages read: it holds the engine and the cache of page words. */
export interface OcrDesk {
  /** What a letter may ask for. */
  serviceFor(document: PendingDocument): OcrService;
  counts(): OcrCounts;
  close(): Promise<void>;
}

interface DeskOptions {
  readonly mode: OcrMode;
  readonly startEngine: () => Promise<OcrEngine>;
  /** Longest time that OCR works on one document's pictures, in seconds. */
  readonly ocrSeconds: number;
  /** After it no further page is begun; pages under way are finished and kept. */
  readonly signal: AbortSignal;
}

export function openOcrDesk(store: Store, { mode, startEngine, ocrSeconds, signal }: DeskOptions): OcrDesk {
  let starting: Promise<OcrEngine> | undefined;
  let startingSecond: Promise<OcrEngine> | undefined;
  let read = 0;
  let fromCache = 0;
  let by: string | undefined;

  const engine = () => {
    starting ??= startEngine().then((started) => {
      by = `${started.name}, model ${started.model}`;
      return started;
    });
    return starting;
  };
  const secondReader = () => {
    startingSecond ??= engine().then(startSecondReader);
    return startingSecond;
  };
  // `always` reads pages that `auto` would not, so what it leaves must not be taken for theirs.
  const cacheKey = async () => `${ocrFingerprint(await engine())}; ${mode}`;
  const rereadKey = async (key: string) =>
    `${await cacheKey()}; again ${ocrFingerprint(await secondReader())}; ${key}`;

  return {
    counts: () => ({ read, fromCache, ...(by === undefined ? {} : { by }) }),
    serviceFor({ documentId }) {
      const budget = ocrBudget(ocrSeconds * 1000);
      return {
        async findPage(page) {
          const known = await store.getPage({ documentId, page, engine: await cacheKey() });
          if (known) fromCache += 1;
          return known;
        },
        async keepPage(page) {
          read += 1;
          await store.putPage({ documentId, page: page.number, engine: await cacheKey() }, page);
        },
        async recognize({ picture, request }) {
          if (signal.aborted) throw interruption();
          return budget.recognize(await engine(), picture, request);
        },
        async recognizeAgain({ picture, request }) {
          if (signal.aborted) throw interruption();
          return budget.recognize(await secondReader(), picture, request);
        },
        async findReread({ page, key }) {
          return store.getPage({ documentId, page, engine: await rereadKey(key) });
        },
        async keepReread({ page, key }) {
          await store.putPage({ documentId, page: page.number, engine: await rereadKey(key) }, page);
        },
      };
    },
    async close() {
      const engines = [starting, startingSecond].map((start) => start?.catch(() => undefined));
      for (const started of await Promise.all(engines)) await started?.close();
    },
  };
}

/** Who gives second opinions beside an engine; loaded only when one is asked for. */
export async function startSecondReader(first: OcrEngine): Promise<OcrEngine> {
  const { openSecondReader } = await import('../../extractors/reread/second-reader.ts');
  return openSecondReader(first);
}
