import type { Column, RowSource } from './column.ts';

/** No letter has more pages, issues, ...; such numbers fit into 32 bits. */
export const MOST_OF_ANYTHING = 1_000_000;

/** The letter's key, first column of every table. */
export const LETTER_KEY: Column = {
  name: 'letter_key',
  type: { kind: 'string' },
  required: true,
  meaning:
    'Tells letters apart: the case number; with `.` and 12 digits of the document id where several documents ' +
    'carry the same case number; the document id where there is no case number. A further letter of the same ' +
    'document adds `#` and its number.',
  source: 'Made from `case_number`, `document_id` and `source_letter_number`.',
  path: null,
  read: (row) => row.letterKey,
};

/** The place of a row's item in its list, from 1; `depth` counts lists from the outside. */
export function positionColumn(name: string, depth: number, meaning: string): Column {
  return {
    name,
    type: { kind: 'integer', least: 1, most: MOST_OF_ANYTHING },
    required: true,
    meaning,
    source: 'The order in the letter.',
    path: null,
    read: (row: RowSource) => row.positions[depth] ?? null,
  };
}

/** What a letter is called in every table. `shared`: other documents carry the same case number. */
export function letterKeyOf(
  letter: { readonly caseNumber: string | null; readonly documentId: string; readonly letter: number },
  shared: boolean,
): string {
  const { caseNumber, documentId } = letter;
  if (caseNumber !== null && !shared) return caseNumber;
  const which = letter.letter > 1 ? `#${letter.letter}` : '';
  if (caseNumber === null) return documentId + which;
  const hash = documentId.slice(documentId.indexOf(':') + 1);
  return `${caseNumber}.${hash.slice(0, 12)}${which}`;
}
