import { availableParallelism } from 'node:os';
import type { OcrChoice } from './ocr/choice.ts';
import type { OcrEngine } from './ocr/engine.ts';
import { openOcrProgram } from './ocr/open-program.ts';
import { createOcrPool } from './ocr/pool.ts';
import type { Reader } from './services.ts';

/** A letter's own engine, which starts with the first picture. */
export interface OwnEngine extends Reader {
  /** Starts it, if that has not happened. */
  start(): Promise<OcrEngine>;
  close(): Promise<void>;
}

/** An engine for who has none to share, with a worker for each core. */
export function ownEngine(choice: OcrChoice | undefined): OwnEngine {
  let starting: Promise<OcrEngine> | undefined;
  const start = (): Promise<OcrEngine> => {
    starting ??= openOcrProgram(choice).then((program) =>
      createOcrPool(program, { workers: availableParallelism() }),
    );
    return starting;
  };
  return {
    start,
    recognize: async (picture, request) => (await start()).recognize(picture, request),
    close: async () => {
      await (await starting?.catch(() => undefined))?.close();
    },
  };
}
