import { readPages } from '../../extractors/read/index.ts';
import type { Page } from '../../schemas/index.ts';
import type { LetterService, LetterTask } from './letter-task.ts';
import type { Call } from './port-calls.ts';

/** Reads a letter's pages in this process; OCR and the cache of its results are the main one's. */
export function readInThread(
  bytes: Uint8Array,
  task: LetterTask,
  call: Call<LetterService>,
): Promise<Page[]> {
  return readPages(bytes, task.options, {
    recognize: (picture, request = {}) => {
      // A signal cannot cross the border: the main process has its own way to stop.
      const { signal: _, ...rest } = request;
      return call('recognize', { picture, request: rest });
    },
    findPage: (page) => call('findPage', page),
    keepPage: (page) => call('keepPage', page),
  });
}
