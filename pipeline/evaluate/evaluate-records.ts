import { documentIdOf } from '../../extractors/document-id.ts';
import { failedRecord } from '../../extractors/failed-record.ts';
import { ExtractError, type GoldLetter, type LetterRecord } from '../../schemas/index.ts';
import { compareLetter } from './compare-letter.ts';
import { type ComparedLetter, type Evaluation, evaluateLetters } from './score.ts';

/**
 * Compares records with labels. A letter is found by its file name, which the state makes of the case
 * number, so that a misread case number is an error of that letter and not a missing letter.
 * Letters without a record are listed and count as wholly missing; records without a label are passed over.
 */
export function evaluateRecords(
  labels: ReadonlyMap<string, GoldLetter>,
  records: Iterable<LetterRecord>,
): Evaluation {
  const compared = new Map<string, ComparedLetter>();
  for (const record of records) {
    const caseNumber = record.source.fileName?.replace(/\.pdf$/i, '') ?? record.caseNumber ?? '';
    const gold = labels.get(caseNumber);
    if (!gold || compared.has(caseNumber)) continue;
    compared.set(caseNumber, { caseNumber, record, comparisons: compareLetter(gold, record) });
  }
  const inOrder = [...labels].map(
    ([caseNumber, gold]) => compared.get(caseNumber) ?? absent(caseNumber, gold),
  );
  const missing = [...labels.keys()].filter((caseNumber) => !compared.has(caseNumber));
  return evaluateLetters(inOrder, missing);
}

function absent(caseNumber: string, gold: GoldLetter): ComparedLetter {
  const identity = { documentId: documentIdOf(new Uint8Array()), fileName: `${caseNumber}.pdf` };
  const record = failedRecord(
    identity,
    new ExtractError('unreadable-file', 'no record of this letter', { stage: 'ingest' }),
  );
  return { caseNumber, record, comparisons: compareLetter(gold, record) };
}
