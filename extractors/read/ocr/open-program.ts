import type { OcrChoice } from './choice.ts';
import type { OcrProgram } from './pool.ts';

/**
 * The chosen program, ready to start workers; only it is loaded. Rejects with `ocr-unavailable` when it or its
 * model is missing.
 */
export async function openOcrProgram({
  engine = 'tesseract.js',
  model,
}: OcrChoice = {}): Promise<OcrProgram> {
  if (engine === 'tesseract') return (await import('./tesseract-program.ts')).tesseractProgram({ model });
  return (await import('./tesseract-js.ts')).tesseractJs({ model });
}
