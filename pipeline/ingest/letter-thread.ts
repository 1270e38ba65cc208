import { readFile } from 'node:fs/promises';
import { documentIdOf } from '../../extractors/document-id.ts';
import { extractRecord } from '../../extractors/extract-record.ts';
import { reasonOf } from '../inputs/reason-of.ts';
import type { InputProblem } from '../store/store.ts';
import { failedOutcome, recordOutcome } from './letter-outcome.ts';
import type { LetterOutcome, LetterTask, OcrService } from './letter-task.ts';
import { asExtractError, type Call, callsThrough } from './port-calls.ts';
import { readThroughService } from './read-through-service.ts';

/** What a thread does with one letter: read, extract, pack. Never throws: a failure is an outcome too. */
export default async function processLetter(task: LetterTask): Promise<LetterOutcome> {
  const { documentId, fileName, port } = task;
  const call: Call<OcrService> = callsThrough<OcrService>(port);
  try {
    const bytes = await readFile(task.path).catch((error: unknown) => reasonOf(error));
    if (typeof bytes === 'string') return lost(bytes);
    if (documentIdOf(bytes) !== documentId) return lost('it changed while it was read; run again');
    const pages = await readThroughService(bytes, task, call);
    return recordOutcome(extractRecord(pages, { documentId, fileName }));
  } catch (error) {
    return failedOutcome({ documentId, fileName }, asExtractError(error));
  } finally {
    port.close();
  }
}

function lost(message: string): LetterOutcome {
  const problem: InputProblem = { code: 'unreadable-file', message };
  return { kind: 'lost', problem };
}
