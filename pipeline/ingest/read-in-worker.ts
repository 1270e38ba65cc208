import { readPages } from '../../extractors/read/index.ts';
import type { OcrRequest } from '../../extractors/read/ocr/engine.ts';
import type { PictureMemory } from '../../extractors/read/picture/picture-memory.ts';
import type { RereadServices } from '../../extractors/reread/index.ts';
import type { Page } from '../../schemas/index.ts';
import type { LetterService, LetterTask } from './letter-task.ts';
import type { Call } from './port-calls.ts';

/** Reads a letter's pages in this process; OCR and the cache of its results are the main one's. */
export function readInWorker(
  bytes: Uint8Array,
  task: LetterTask,
  call: Call<LetterService>,
  pictures: PictureMemory,
): Promise<Page[]> {
  return readPages(bytes, task.options, {
    recognize: (picture, request) => call('recognize', { picture, request: sendable(request) }),
    findPage: (page) => call('findPage', page),
    keepPage: (page) => call('keepPage', page),
    pictures,
  });
}

/** How this process reads doubtful words again: the crops are cut here, the reading is the main one's. */
export function rereadServices(call: Call<LetterService>, pictures: PictureMemory): RereadServices {
  return {
    reader: {
      recognize: (picture, request) => call('recognizeAgain', { picture, request: sendable(request) }),
    },
    findPage: (page, key) => call('findReread', { page, key }),
    keepPage: (page, key) => call('keepReread', { page, key }),
    pictures,
  };
}

/** A signal cannot cross the border: the main process has its own way to stop. */
function sendable({ signal: _, ...rest }: OcrRequest = {}): Omit<OcrRequest, 'signal'> {
  return rest;
}
