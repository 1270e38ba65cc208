import type { Decision } from '../../schemas/index.ts';
import type { IndexColumn, IndexColumns } from './index-columns.ts';

/** A row of the index: what it says of one request, `null` where it says nothing. */
export interface IndexRow {
  /** Of the CSV file, from 1. */
  readonly line: number;
  readonly caseNumber: string;
  readonly injuryDate: string | null;
  readonly receivedDate: string | null;
  readonly decisionDate: string | null;
  readonly specialty: string | null;
  readonly category: string | null;
  readonly subgroup: string | null;
  readonly decision: Decision | null;
}

/** A cell that is not of the form its column should have. */
export interface UnreadableCell {
  readonly column: IndexColumn;
  readonly text: string;
}

const DATE_PARTS = {
  'MM/DD/YYYY': /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})$/,
  'DD/MM/YYYY': /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/,
  'YYYY-MM-DD': /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
};

/**
 * Reads the cells of one row. A cell that cannot be read is `null` and told to `unreadable`; a row whose case
 * number cannot be read belongs to nothing and is `undefined`.
 */
export function readIndexRow(
  line: number,
  fields: readonly string[],
  places: ReadonlyMap<IndexColumn, number>,
  { dateFormat, decisions }: IndexColumns,
  unreadable: (cell: UnreadableCell) => void,
): IndexRow | undefined {
  const text = (column: IndexColumn) => {
    const place = places.get(column);
    return (place === undefined ? '' : (fields[place] ?? '')).trim() || null;
  };
  function read<Value>(column: IndexColumn, parse: (text: string) => Value | undefined): Value | null {
    const cell = text(column);
    if (cell === null) return null;
    const value = parse(cell);
    if (value === undefined) unreadable({ column, text: cell });
    return value ?? null;
  }
  const date = (column: IndexColumn) => read(column, (cell) => isoDate(cell, DATE_PARTS[dateFormat]));
  const words = new Map(Object.entries(decisions).map(([word, decision]) => [word.toLowerCase(), decision]));

  const caseNumber = read('caseNumber', caseNumberOf);
  if (caseNumber === null) {
    if (text('caseNumber') === null) unreadable({ column: 'caseNumber', text: '' });
    return undefined;
  }
  return {
    line,
    caseNumber,
    injuryDate: date('injuryDate'),
    receivedDate: date('receivedDate'),
    decisionDate: date('decisionDate'),
    specialty: text('specialty'),
    category: text('category'),
    subgroup: text('subgroup'),
    decision: read('decision', (cell) => words.get(cell.toLowerCase())),
  };
}

function caseNumberOf(cell: string): string | undefined {
  const plain = cell.toUpperCase();
  return /^CM\d{2}-\d{7}$/.test(plain) ? plain : undefined;
}

function isoDate(cell: string, form: RegExp): string | undefined {
  const parts = form.exec(cell)?.groups;
  if (!parts) return undefined;
  const iso = `${parts.year}-${parts.month?.padStart(2, '0')}-${parts.day?.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // The 30th of February would be taken for a day of March.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}

/** A name of the vocabularies without what is written one way or the other: capitals, blanks, `&`, marks. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
