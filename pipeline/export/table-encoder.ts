import type { LetterRecord } from '../../schemas/record.ts';
import type { Cell, RowSource, Table } from '../../schemas/tables/index.ts';
import { fieldWriter } from './csv.ts';
import { CsvBytes } from './csv-bytes.ts';
import type { Places } from './evidence/places.ts';
import { emitRowGroup, rowGroupMaker } from './parquet/row-groups.ts';
import type { PieceSink, TableFormats } from './table-piece.ts';

/** A row group ends here at the latest: it is what is kept in memory. */
export const GROUP_ROWS = 25_000;

/** A letter whose rows are taken. */
interface LetterToEncode {
  readonly letterKey: string;
  /** Without its evidence. */
  readonly record: LetterRecord;
  /** Its evidence; good until the next letter. */
  readonly places: Places;
}

/** Makes the pieces of one table's files from letters. */
export interface TableEncoder {
  /** Takes a letter's rows. */
  add(letter: LetterToEncode): void;
  /** Encodes the rows taken so far. */
  encode(): void;
  /** Hands on everything encoded, and tells how many rows that were since the last call. */
  finish(): number;
}

/**
 * For all tables but that of evidence. The cells are read a column at a time, over the rows of several letters:
 * that is how Parquet wants them, and the engine is several times as fast with values of one kind.
 */
export function tableEncoder(table: Table, formats: TableFormats, sink: PieceSink): TableEncoder {
  const { name, columns } = table;
  const csv = formats.csv
    ? new CsvBytes(sink.take, (bytes) => sink.emit({ format: 'csv', table: name, bytes }))
    : undefined;
  const groups = formats.parquet ? rowGroupMaker(table) : undefined;
  const fields = columns.map(({ type }) => fieldWriter(type, formats.spreadsheet));
  let waiting: RowSource[] = [];
  let rows = 0;

  function writeLines(bytes: CsvBytes, cells: readonly (readonly Cell[])[], count: number): void {
    for (let row = 0; row < count; row += 1) {
      for (let column = 0; column < fields.length; column += 1) {
        if (column > 0) bytes.raw(',');
        const cell = (cells[column] as readonly Cell[])[row] as Cell;
        if (cell !== null) (fields[column] as (typeof fields)[number])(bytes, cell);
      }
      bytes.raw('\r\n');
    }
  }

  return {
    add({ record, letterKey }) {
      for (const row of table.rows(record, letterKey)) waiting.push(row);
    },
    encode() {
      if (waiting.length === 0) return;
      const cells = columns.map((column) => waiting.map((row) => column.read(row)));
      if (csv) writeLines(csv, cells, waiting.length);
      groups?.add(cells);
      if (groups && groups.rows >= GROUP_ROWS) emitRowGroup(name, groups.take(), sink);
      rows += waiting.length;
      waiting = [];
    },
    finish() {
      csv?.flush();
      if (groups && groups.rows > 0) emitRowGroup(name, groups.take(), sink);
      const count = rows;
      rows = 0;
      return count;
    },
  };
}
