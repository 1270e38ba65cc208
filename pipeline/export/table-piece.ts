import type { ParquetWriter } from 'hyparquet-writer';
import type { TableName } from '../../schemas/tables/index.ts';
import type { LetterCounts } from './describe/data-set.ts';
import type { TakeBuffer } from './piece-buffers.ts';

export interface TableFormats {
  readonly csv: boolean;
  readonly parquet: boolean;
  /** CSV with a byte order mark, and guarded against formulas. */
  readonly spreadsheet: boolean;
}

export type RowCounts = Readonly<Record<TableName, number>>;

/** What a footer of Parquet says of a row group. */
export type RowGroup = ParquetWriter['row_groups'][number];

/** What comes next in a table's file: some bytes of its lines, or of its row groups. */
export type TablePiece =
  | { readonly format: 'csv'; readonly table: TableName; readonly bytes: Uint8Array }
  | {
      readonly format: 'parquet';
      readonly table: TableName;
      readonly bytes: Uint8Array;
      /** The row group that ends here; offsets count from where the one before it ends. */
      readonly group?: RowGroup;
    };

/** Where pieces go, and where the buffers for them come from. */
export interface PieceSink {
  readonly take: TakeBuffer;
  /** The piece's buffer changes hands. */
  readonly emit: (piece: TablePiece) => void;
}

/** What was counted in a block of letters. */
export interface BlockCounts {
  readonly rows: RowCounts;
  readonly letters: LetterCounts;
}
