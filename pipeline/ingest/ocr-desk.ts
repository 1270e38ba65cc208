import type { OcrEngine } from '../../extractors/read/ocr/engine.ts';
import { ocrFingerprint } from '../../extractors/read/options.ts';
import { ExtractError } from '../../schemas/index.ts';
import type { PendingDocument, Store } from '../store/store.ts';
import type { OcrService } from './letter-task.ts';

/** Pages read by OCR in this run, and pages whose words were in the store already. */
export interface OcrCounts {
  readonly read: number;
  readonly fromCache: number;
}

export interface OcrDesk {
  /** What a letter may ask for. */
  serviceFor(document: PendingDocument): OcrService;
  counts(): OcrCounts;
}

/**
 * Where all threads have their pages read: it holds the engine and the cache of page words. After `signal`
 * no further page is begun; pages under way are finished and kept, so an interrupted letter goes on later.
 */
export function openOcrDesk(engine: OcrEngine, store: Store, signal: AbortSignal): OcrDesk {
  const fingerprint = ocrFingerprint(engine);
  let read = 0;
  let fromCache = 0;

  return {
    counts: () => ({ read, fromCache }),
    serviceFor({ documentId }) {
      return {
        async findPage(page) {
          const known = await store.getPage({ documentId, page, engine: fingerprint });
          if (known) fromCache += 1;
          return known;
        },
        async keepPage(page) {
          read += 1;
          await store.putPage({ documentId, page: page.number, engine: fingerprint }, page);
        },
        async recognize({ picture, request }) {
          if (signal.aborted) throw interrupted();
          return engine.recognize(picture, request);
        },
      };
    },
  };
}

/** Recognised by `isInterrupted`: such a letter gets no record, its turn comes in the next run. */
const INTERRUPTED = 'the run was interrupted';

function interrupted(): ExtractError {
  return new ExtractError('internal', INTERRUPTED, { stage: 'ocr' });
}

export function isInterrupted(error: ExtractError): boolean {
  return error.message === INTERRUPTED;
}
