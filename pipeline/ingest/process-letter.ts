import { readFile } from 'node:fs/promises';
import { documentIdOf } from '../../extractors/document-id.ts';
import { extractRereading } from '../../extractors/extract-rereading.ts';
import { createPictureMemory } from '../../extractors/read/picture/picture-memory.ts';
import { fsPath } from '../inputs/fs-path.ts';
import { reasonOf } from '../inputs/reason-of.ts';
import type { InputProblem } from '../store/store.ts';
import { loadCodes } from './codes-file.ts';
import { isInterrupted } from './interruption.ts';
import { failedOutcome, recordOutcome } from './letter-outcome.ts';
import type { LetterOutcome, LetterService, LetterTask } from './letter-task.ts';
import { asExtractError, type Call, callsThrough } from './port-calls.ts';
import { readInWorker, rereadServices } from './read-in-worker.ts';

/** What a worker does with one letter: read, extract, pack. Never throws: a failure is an outcome too. */
export default async function processLetter(task: LetterTask): Promise<LetterOutcome> {
  const { documentId, fileName, port } = task;
  const call: Call<LetterService> = callsThrough<LetterService>(port);
  try {
    const bytes =
      task.bytes ?? (await readFile(fsPath(task.path)).catch((error: unknown) => reasonOf(error)));
    if (typeof bytes === 'string') return lost(bytes);
    if (documentIdOf(bytes) !== documentId) return lost('it changed while it was read; run again');
    const pictures = createPictureMemory();
    const pages = await readInWorker(bytes, task, call, pictures);
    await call('enter', 'extract');
    const options = { ...task.options, codes: await loadCodes(task.codes) };
    const services = rereadServices(call, pictures);
    const { records } = await extractRereading(bytes, pages, { documentId, fileName }, options, services);
    // A page may have timed out because the machine was busy: the next run tries again.
    const final = !pages.some(({ problem }) => problem === 'timeout');
    return recordOutcome(records, final);
  } catch (error) {
    const reason = asExtractError(error);
    return isInterrupted(reason) ? { kind: 'interrupted' } : failedOutcome({ documentId, fileName }, reason);
  } finally {
    port.close();
  }
}

function lost(message: string): LetterOutcome {
  const problem: InputProblem = { code: 'unreadable-file', message };
  return { kind: 'lost', problem };
}
