import type { Page, Word } from '../../schemas/index.ts';

/** A page of letter size that OCR read. */
export function ocrPage(words: readonly Word[]): Page {
  return {
    number: 1,
    width: 612,
    height: 792,
    rotation: 0,
    textSource: 'ocr',
    confidence: 0.9,
    words: [...words],
  };
}
