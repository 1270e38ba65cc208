import type { OcrChoice } from './choice.ts';
import type { OcrProgram } from './pool.ts';
import { tesseractJs } from './tesseract-js.ts';
import { tesseractProgram } from './tesseract-program.ts';

/** The chosen program, ready to start workers. Rejects with `ocr-unavailable` when it or its model is missing. */
export function openOcrProgram({ engine = 'tesseract.js', model }: OcrChoice = {}): Promise<OcrProgram> {
  return engine === 'tesseract' ? tesseractProgram({ model }) : tesseractJs({ model });
}
