import type { OcrEngine } from '../read/ocr/engine.ts';
import { openOcrProgram } from '../read/ocr/open-program.ts';
import { createOcrPool } from '../read/ocr/pool.ts';
import type { OwnEngine } from '../read/own-engine.ts';
import type { Reader } from '../read/services.ts';

/** A crop is read in 20 ms; one that takes this long is no word. */
const TIME_LIMIT_MS = 20_000;

/**
 * The engine for second opinions: tesseract.js with the packaged model, the better of the usual ones and the
 * same on every machine. Where pages are read with just that, it is the first engine itself, to which a larger
 * crop is another picture: in measurement that found out as many misread words as another model did.
 *
 * @returns an engine to close; closing one that is the first engine closes that
 */
export async function openSecondReader(first?: OcrEngine): Promise<OcrEngine> {
  const program = await openOcrProgram();
  if (first?.name === program.name && first.model === program.model) return first;
  return createOcrPool(program, { workers: 1, timeLimitMs: TIME_LIMIT_MS });
}

/** The same beside a letter's own engine; it starts with the first crop. */
export function ownSecondReader(first: OwnEngine): Reader & { close(): Promise<void> } {
  let starting: Promise<OcrEngine> | undefined;
  return {
    recognize: async (picture, request) => {
      starting ??= first.start().then(openSecondReader);
      return (await starting).recognize(picture, request);
    },
    close: async () => {
      await (await starting?.catch(() => undefined))?.close();
    },
  };
}
