import { ByteWriter } from 'hyparquet-writer';
import type { Cell, Table, TableName } from '../../../schemas/tables/index.ts';
import { PIECE_BYTES } from '../piece-buffers.ts';
import type { PieceSink, RowGroup } from '../table-piece.ts';
import { cellColumn } from './cell-columns.ts';

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
  const columns = table.columns.map(cellColumn);
  const writer = new ByteWriter(1 << 18);
  let rows = 0;

  return {
    get rows() {
      return rows;
    },
    add(cells) {
      for (const [index, column] of columns.entries()) column.add(cells[index] ?? []);
      rows += cells[0]?.length ?? 0;
    },
    take() {
      rewind(writer);
      const chunks = columns.flatMap((column) => column.take(writer));
      const made = madeRowGroup(writer, chunks, rows);
      rows = 0;
      return made;
    },
  };
}

/** A row group of the columns that `writer` has written. */
export function madeRowGroup(writer: ByteWriter, columns: RowGroup['columns'], rows: number): MadeRowGroup {
  const size = columns.reduce((sum, { meta_data }) => sum + (meta_data?.total_uncompressed_size ?? 0n), 0n);
  const group = {
    columns,
    total_byte_size: size,
    num_rows: BigInt(rows),
    total_compressed_size: BigInt(writer.offset),
  };
  return { bytes: writer.getBytes(), group };
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
