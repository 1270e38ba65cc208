import { documentIdOf } from '../../extractors/document-id.ts';
import { failedRecord } from '../../extractors/failed-record.ts';
import { ExtractError, type GoldLetter, type LetterRecord } from '../../schemas/index.ts';
import { compareLetter } from './compare-letter.ts';
import { type ComparedLetter, type Evaluation, evaluateLetters } from './score.ts';

/**
 * Compares records with labels. A letter is found by its file name, which the state makes of the case
 * number, so that a misread case number is an error of that letter and not a missing letter. Two files of a
 * name (a letter and its scan) are two letters. A label without a record is listed and counts as wholly
 * missing; records without a label are passed over.
 */
export function evaluateRecords(
  labels: ReadonlyMap<string, GoldLetter>,
  records: readonly LetterRecord[],
): Evaluation {
  const named = new Set(records.map(labelNameOf));
  const missing = [...labels.keys()].filter((caseNumber) => !named.has(caseNumber));
  return evaluateLetters(compareRecords(labels, records), missing);
}

/** Each labelled letter with its record, or with an empty one, and what comparing the two gave. */
export function compareRecords(
  labels: ReadonlyMap<string, GoldLetter>,
  records: readonly LetterRecord[],
): ComparedLetter[] {
  const byName = new Map<string, LetterRecord[]>();
  for (const record of records) {
    const name = labelNameOf(record);
    byName.set(name, [...(byName.get(name) ?? []), record]);
  }
  return [...labels].flatMap(([caseNumber, gold]) =>
    (byName.get(caseNumber) ?? [emptyRecord(caseNumber)]).map((record) => ({
      caseNumber,
      record,
      comparisons: compareLetter(gold, record),
    })),
  );
}

/** The name that a record's label has: its file's, or its case number where it has no file. */
export function labelNameOf(record: LetterRecord): string {
  return record.source.fileName?.replace(/\.pdf$/i, '') ?? record.caseNumber ?? '';
}

function emptyRecord(caseNumber: string): LetterRecord {
  const identity = { documentId: documentIdOf(new Uint8Array()), fileName: `${caseNumber}.pdf` };
  return failedRecord(
    identity,
    new ExtractError('unreadable-file', 'no record of this letter', { stage: 'ingest' }),
  );
}
