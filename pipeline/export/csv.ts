import type { Cell, ColumnType } from '../../schemas/tables/index.ts';
import { type CsvBytes, quotedField } from './csv-bytes.ts';

/** Spreadsheets take a cell that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/;

/** Makes Excel read UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * One record of CSV (RFC 4180), with its line end. No value is an empty field, an empty text is `""`; lists
 * and structs are JSON. `guard` puts `'` before text that a spreadsheet would run as a formula.
 */
export function csvLine(cells: readonly Cell[], guard = false): string {
  return `${cells.map((cell) => field(cell, guard)).join(',')}\r\n`;
}

/** Writes a cell that is there. */
export type FieldWriter = (bytes: CsvBytes, cell: Exclude<Cell, null>) => void;

/** How the cells of a column are written: numbers, dates and closed lists need no look for quotes. */
export function fieldWriter(type: ColumnType, guard: boolean): FieldWriter {
  switch (type.kind) {
    case 'date':
      return (bytes, cell) => bytes.raw(cell as string);
    case 'integer':
    case 'number':
    case 'boolean':
      return (bytes, cell) => bytes.raw(`${cell as number}`);
    case 'string':
      if (type.values?.every((value) => /^[\w-]+$/.test(value) && !FORMULA.test(value)))
        return (bytes, cell) => bytes.raw(cell as string);
      return guard
        ? (bytes, cell) => bytes.text(guarded(cell as string))
        : (bytes, cell) => bytes.text(cell as string);
    default:
      return (bytes, cell) => bytes.text(textOf(cell, guard));
  }
}

function field(cell: Cell, guard: boolean): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? `${cell}` : quotedField(textOf(cell, guard));
}

function textOf(cell: Exclude<Cell, null>, guard: boolean): string {
  const text = typeof cell === 'string' ? cell : JSON.stringify(cell);
  return guard ? guarded(text) : text;
}

function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
