import { failedRecord } from '../../extractors/failed-record.ts';
import type { ExtractError, ExtractErrorCode, LetterRecord } from '../../schemas/index.ts';
import { pack } from '../store/pack.ts';
import type { LetterOutcome } from './letter-task.ts';

/** Failures that another attempt may not have: the next run tries again. */
const PASSING: ReadonlySet<ExtractErrorCode> = new Set([
  'timeout',
  'worker-died',
  'ocr-unavailable',
  'internal',
]);

/** The outcome of a letter that could not be read, also of one that took its process with it. */
export function failedOutcome(
  { documentId, fileName }: { readonly documentId: string; readonly fileName: string },
  error: ExtractError,
): LetterOutcome {
  return recordOutcome([failedRecord({ documentId, fileName }, error)], !PASSING.has(error.code));
}

/** The records of a document's letters on their way to the store. `final`: the next run need not try again. */
export function recordOutcome(records: readonly LetterRecord[], final = true): LetterOutcome {
  return {
    kind: 'record',
    final,
    records: records.map((record, index) => {
      const { documentId, caseNumber, status, source } = record;
      const fileName = source.fileName ?? '';
      return { documentId, letter: index + 1, fileName, caseNumber, status, packed: pack(record) };
    }),
  };
}
