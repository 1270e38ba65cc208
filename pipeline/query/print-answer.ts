import { csvLine } from '../export/csv.ts';
import { escapeControls, escapeLine, type Paint } from '../terminal.ts';
import type { Answer, SqlValue } from './run-query.ts';

export type AnswerFormat = 'table' | 'csv' | 'json';

/** Rows that set the widths of a table; later ones are cut to them. */
const MEASURED_ROWS = 1000;
/** The widest column of a table. */
const WIDEST = 60;

export interface AnswerView {
  readonly write: (text: string) => void;
  readonly paint: Paint;
  /** Whether a person's terminal shows it: then no control character of a letter may reach it. */
  readonly terminal: boolean;
}

/** Prints an answer as it comes; returns the number of rows. */
export function printAnswer(answer: Answer, format: AnswerFormat, view: AnswerView): number {
  if (format === 'csv') return printCsv(answer, view);
  return format === 'json' ? printJson(answer, view) : printTable(answer, view);
}

function printCsv({ columns, rows }: Answer, { write, terminal }: AnswerView): number {
  write(csvLine(columns));
  let count = 0;
  for (const row of rows) {
    write(csvLine(row.map((value) => plain(value, terminal))));
    count += 1;
  }
  return count;
}

/** One object per line. */
function printJson({ columns, rows }: Answer, { write, terminal }: AnswerView): number {
  let count = 0;
  for (const row of rows) {
    const entries = columns.map((name, index) => [name, plain(row[index] ?? null, terminal)]);
    write(`${JSON.stringify(Object.fromEntries(entries))}\n`);
    count += 1;
  }
  return count;
}

function printTable({ columns, rows }: Answer, { write, paint }: AnswerView): number {
  const lines = rows[Symbol.iterator]();
  const first: (readonly SqlValue[])[] = [];
  for (let next = lines.next(); !next.done; next = lines.next()) {
    first.push(next.value);
    if (first.length === MEASURED_ROWS) break;
  }
  const cells = first.map((row) => row.map(text));
  const widths = columns.map((name, index) =>
    Math.min(WIDEST, Math.max(name.length, ...cells.map((row) => row[index]?.length ?? 0))),
  );
  const right = columns.map(
    (_, index) =>
      first.some((row) => isNumber(row[index])) &&
      first.every((row) => isNumber(row[index]) || row[index] === null),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => padCell(cell, widths[index] ?? 0, right[index] ?? false))
      .join('  ')
      .trimEnd();
  write(`${paint('bold', line(columns.map(escapeLine)))}\n`);
  write(`${paint('dim', widths.map((width) => '─'.repeat(width)).join('  '))}\n`);
  let count = cells.length;
  for (const row of cells) write(`${line(row)}\n`);
  if (first.length === MEASURED_ROWS) {
    for (let next = lines.next(); !next.done; next = lines.next()) {
      write(`${line(next.value.map(text))}\n`);
      count += 1;
    }
  }
  return count;
}

function padCell(cell: string, width: number, right: boolean): string {
  const cut = cell.length > width ? `${cell.slice(0, width - 1)}…` : cell;
  return right ? cut.padStart(width) : cut.padEnd(width);
}

/** Text of a letter may hold anything: nothing of it reaches the terminal but visible characters. */
function text(value: SqlValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(Math.round(value * 1e6) / 1e6);
  return escapeLine(String(value));
}

function isNumber(value: SqlValue | undefined): boolean {
  return typeof value === 'number' || typeof value === 'bigint';
}

function plain(value: SqlValue, terminal: boolean): string | number | null {
  if (typeof value === 'string' && terminal) return escapeControls(value);
  if (typeof value !== 'bigint') return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}
