import { type Column, TABLES } from '../../../schemas/tables/index.ts';

/** What this folder reads from the bytes of a record, in the order of the table. */
const KNOWN = [
  ...['letter_key', 'path', 'part', 'page', 'bbox_left', 'bbox_top', 'bbox_right', 'bbox_bottom'],
  ...['quote', 'confidence', 'method'],
];

/** The columns of the table of evidence. */
export const EVIDENCE_COLUMNS: readonly Column[] = columnsOfEvidence();

function columnsOfEvidence(): readonly Column[] {
  const { columns } = TABLES.find(({ name }) => name === 'evidence') ?? { columns: [] };
  const wanted = columns.filter(({ name, required }, index) => required && name === KNOWN[index]);
  if (wanted.length !== KNOWN.length || columns.length !== KNOWN.length)
    throw new TypeError('the table of evidence has changed: what reads it from bytes must change too');
  return columns;
}
