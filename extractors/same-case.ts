import type { Finding, LetterRecord } from '../schemas/index.ts';
import { finding } from './finding.ts';

/**
 * What the letters of one PDF say of each other. A case is decided once: of two that bear its number one is a copy, or
 * takes the other's place, or their pages were mixed up.
 *
 * @returns the findings on each record
 */
export function findSameCase(records: readonly LetterRecord[]): Finding[][] {
  return records.map((record) => {
    const number = record.caseNumber;
    const other = number !== null && records.find((each) => each !== record && each.caseNumber === number);
    if (!other) return [];
    const place = `letter ${other.source.letter.number} of this PDF`;
    return saysTheSame(record, other)
      ? [finding('several-letters', '/source/pageRange', `${place} is the same`)]
      : [finding('conflicting-values', '/caseNumber', `${place} bears this number too, and says otherwise`)];
  });
}

function saysTheSame(one: LetterRecord, other: LetterRecord): boolean {
  const valuesOf = ({ priority, dates, reviewer, patient, issues, outcome }: LetterRecord) =>
    JSON.stringify({ priority, dates, reviewer, patient, issues, outcome });
  return valuesOf(one) === valuesOf(other);
}
