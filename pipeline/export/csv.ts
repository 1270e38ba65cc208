import type { Cell, ColumnType } from '../../schemas/tables/index.ts';

/** Spreadsheets take a cell that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/;

/** Makes Excel read UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * One record of CSV (RFC 4180), with its line end. No value is an empty field, an empty text is `""`; lists
 * and structs are JSON. `guard` puts `'` before text that a spreadsheet would run as a formula.
 */
export function csvLine(cells: readonly Cell[], guard = false): string {
  let line = '';
  for (let index = 0; index < cells.length; index += 1) {
    if (index > 0) line += ',';
    line += field(cells[index] as Cell, guard);
  }
  return `${line}\r\n`;
}

/** How the cells of a column are written: closed lists and dates need no look at each value. */
export function fieldWriter(type: ColumnType, guard: boolean): (cell: Cell) => string {
  switch (type.kind) {
    case 'date':
      return (cell) => (cell === null ? '' : (cell as string));
    case 'integer':
    case 'number':
    case 'boolean':
      return (cell) => (cell === null ? '' : `${cell as number}`);
    case 'string':
      if (type.values?.every((value) => /^[\w-]+$/.test(value) && !FORMULA.test(value)))
        return (cell) => (cell === null ? '' : (cell as string));
      return (cell) => field(cell, guard);
    default:
      return (cell) => field(cell, guard);
  }
}

function field(cell: Cell, guard: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : JSON.stringify(cell);
  return quoted(guard && FORMULA.test(text) ? `'${text}` : text);
}

function quoted(text: string): string {
  if (text === '') return '""';
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
