import { existsSync } from 'node:fs';
import path from 'node:path';
import type { OcrEngine } from '../read/ocr/engine.ts';
import { createOcrPool } from '../read/ocr/pool.ts';
import { tesseractJs } from '../read/ocr/tesseract-js.ts';
import type { Reader } from '../read/services.ts';

/** Where Debian, Fedora, Homebrew and the Windows installer put Tesseract's own, fast model. */
const INSTALLED_MODELS = [
  '/usr/share/tesseract-ocr/5/tessdata',
  '/usr/share/tesseract-ocr/4.00/tessdata',
  '/usr/share/tessdata',
  '/usr/share/tesseract/tessdata',
  '/opt/homebrew/share/tessdata',
  '/usr/local/share/tessdata',
  'C:/Program Files/Tesseract-OCR/tessdata',
];
const PACKAGED = /best_int/;
/** A crop is read in 20 ms; one that takes this long is no word. */
const TIME_LIMIT_MS = 20_000;

/**
 * An engine for a second opinion: a model other than the first one's where the machine has another, since two
 * networks seldom make the same mistake; else the same one, to which a crop is still another picture.
 *
 * @param firstModel the model that pages are read with, as the first engine names it
 */
export async function startSecondReader(firstModel: string): Promise<OcrEngine> {
  const installed = INSTALLED_MODELS.find((folder) => existsSync(path.join(folder, 'eng.traineddata')));
  const options = PACKAGED.test(firstModel) && installed ? { model: installed } : {};
  return createOcrPool(await tesseractJs(options), { workers: 1, timeLimitMs: TIME_LIMIT_MS });
}

/** A second reader for the model that pages are read with by default; it starts with the first crop. */
export function ownSecondReader(): Reader & { close(): Promise<void> } {
  let starting: Promise<OcrEngine> | undefined;
  return {
    recognize: async (picture, request) => {
      starting ??= tesseractJs().then(({ model }) => startSecondReader(model));
      return (await starting).recognize(picture, request);
    },
    close: async () => {
      await (await starting)?.close();
    },
  };
}
