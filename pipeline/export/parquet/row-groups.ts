import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cell, Column, Table, TableName } from '../../../schemas/tables/index.ts';
import { PIECE_BYTES } from '../piece-buffers.ts';
import type { PieceSink, RowGroup } from '../table-piece.ts';
import { parquetSchema } from './schema.ts';
import { snappyCompress } from './snappy.ts';
import { parquetValue } from './values.ts';

/** Running text, of which no two are alike: no use to look for what repeats. */
const TEXTS: ReadonlySet<string> = new Set(['quote', 'rationale', 'case_summary']);

/** Collects the rows of a table, column by column, and makes row groups of them. */
export interface RowGroupMaker {
  readonly rows: number;
  /** `columns`: as many cells for each of the table's columns. */
  add(columns: readonly (readonly Cell[])[]): void;
  /** The rows since the last call. */
  take(): MadeRowGroup;
}

interface MadeRowGroup {
  /** Good until the next one is made. */
  readonly bytes: Uint8Array;
  /** Its offsets count from the beginning of `bytes`. */
  readonly group: RowGroup;
}

export function rowGroupMaker(table: Table): RowGroupMaker {
  const schema = parquetSchema(table.columns);
  const options = table.columns.map(encodingOf);
  const toValue = table.columns.map(({ type }) => parquetValue(type));
  const writer = new ByteWriter(1 << 18);
  let columns: unknown[][] = table.columns.map(() => []);

  return {
    get rows() {
      return columns[0]?.length ?? 0;
    },
    add(cells) {
      for (const [index, values] of columns.entries()) {
        const convert = toValue[index] as (cell: Cell) => unknown;
        for (const cell of cells[index] ?? []) values.push(convert(cell));
      }
    },
    take() {
      const file = new ParquetWriter({ writer, schema, compressors: { SNAPPY: snappyCompress } });
      // That which begins a file was written.
      rewind(writer);
      const rowGroupSize = this.rows;
      const columnData = table.columns.map(({ name }, index) => ({
        name,
        data: columns[index] as unknown[],
        ...options[index],
      }));
      file.write({ columnData, rowGroupSize });
      columns = table.columns.map(() => []);
      return { bytes: writer.getBytes(), group: file.row_groups[0] as RowGroup };
    },
  };
}

/** Begins anew, in the buffer that the writer has. */
export function rewind(writer: ByteWriter): void {
  writer.index = 0;
  writer.offset = 0;
}

/** Hands on a row group in as many pieces as it fills buffers. */
export function emitRowGroup(table: TableName, { bytes, group }: MadeRowGroup, sink: PieceSink): void {
  for (let from = 0; from < bytes.length; from += PIECE_BYTES) {
    const part = bytes.subarray(from, from + PIECE_BYTES);
    const piece = new Uint8Array(sink.take(), 0, part.length);
    piece.set(part);
    const ends = from + PIECE_BYTES >= bytes.length;
    sink.emit({ format: 'parquet', table, bytes: piece, ...(ends && { group }) });
  }
}

/** Bounds where a reader would filter by them, dictionaries where values repeat: both cost time. */
function encodingOf({ name, type }: Column) {
  return {
    statistics: name === 'letter_key' || type.kind === 'date',
    offsetIndex: false,
    ...(TEXTS.has(name) ? { encoding: 'PLAIN' as const } : {}),
  };
}
