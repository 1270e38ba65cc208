import type { OcrEngine } from '../../extractors/read/ocr/engine.ts';
import { ExtractError } from '../../schemas/index.ts';

export function ocrEngine(_workers: number): OcrEngine {
  return {
    name: 'none',
    model: 'none',
    recognize() {
      throw new ExtractError('ocr-unavailable', 'no engine', { stage: 'ocr' });
    },
    async close() {},
  };
}
