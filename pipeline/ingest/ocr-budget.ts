import type { OcrEngine, OcrRequest, OcrResult } from '../../extractors/read/ocr/engine.ts';
import type { Raster } from '../../extractors/read/picture/raster.ts';
import { ExtractError } from '../../schemas/index.ts';

/** The OCR that one document may cause. */
export interface OcrBudget {
  /**
   * Has the engine read a picture, and counts the time from when a worker takes it up: waiting for one costs
   * nothing. Once the budget is used up rejects with `timeout`, unread; a picture begun before is finished.
   */
  recognize(engine: OcrEngine, picture: Raster, request: OcrRequest): Promise<OcrResult>;
}

export function ocrBudget(limitMs: number): OcrBudget {
  /** For pictures that are done. */
  let spent = 0;
  /** When those under way were taken up. */
  const begun = new Map<object, number>();
  const timeOf = (picture: object) => performance.now() - (begun.get(picture) ?? performance.now());
  const isUsedUp = () => [...begun.keys()].reduce((sum, picture) => sum + timeOf(picture), spent) >= limitMs;
  return {
    async recognize(engine, picture, request) {
      if (isUsedUp()) throw usedUp(limitMs);
      // A picture whose turn comes only when others have used the budget up is given up then.
      const abort = new AbortController();
      const job = {};
      const onStart = () => {
        if (isUsedUp()) abort.abort(usedUp(limitMs));
        else begun.set(job, performance.now());
      };
      try {
        return await engine.recognize(picture, { ...request, onStart, signal: abort.signal });
      } finally {
        spent += timeOf(job);
        begun.delete(job);
      }
    },
  };
}

function usedUp(limitMs: number): ExtractError {
  const message = `OCR of the document takes more than ${limitMs / 1000} s: allow more with --ocr-seconds`;
  return new ExtractError('timeout', message, { stage: 'ocr' });
}
