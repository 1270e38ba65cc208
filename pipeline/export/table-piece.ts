import type { ParquetWriter } from 'hyparquet-writer';
import type { TableName } from '../../schemas/tables/index.ts';
import type { LetterCounts } from './describe/data-set.ts';

export interface TableFormats {
  readonly csv: boolean;
  readonly parquet: boolean;
  /** CSV with a byte order mark, and guarded against formulas. */
  readonly spreadsheet: boolean;
}

export type RowCounts = Readonly<Record<TableName, number>>;

/** What a footer of Parquet says of a row group. */
export type RowGroup = ParquetWriter['row_groups'][number];

/** What comes next in a table's file: whole lines of CSV, or whole row groups of Parquet. */
export type TablePiece =
  | { readonly format: 'csv'; readonly table: TableName; readonly bytes: Uint8Array }
  | {
      readonly format: 'parquet';
      readonly table: TableName;
      readonly bytes: Uint8Array;
      /** In the order of `bytes`; offsets count from their beginning. */
      readonly groups: readonly RowGroup[];
    };

/** What was counted in a block of letters. */
export interface BlockCounts {
  readonly rows: RowCounts;
  readonly letters: LetterCounts;
}
