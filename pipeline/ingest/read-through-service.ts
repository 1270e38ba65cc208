import { readPages } from '../../extractors/read/index.ts';
import type { Page } from '../../schemas/index.ts';
import type { LetterTask, OcrService } from './letter-task.ts';
import type { Call } from './port-calls.ts';

/** Reads a letter's pages in this thread; OCR and the cache of its results are the main thread's. */
export async function readThroughService(
  bytes: Uint8Array,
  _task: LetterTask,
  _call: Call<OcrService>,
): Promise<Page[]> {
  return readPages(bytes);
}
