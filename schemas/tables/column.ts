import type { LetterRecord } from '../record.ts';

/** What a cell can hold, and what follows from it for CSV, Parquet, SQL and the descriptions. */
export type ColumnType =
  | { readonly kind: 'string'; readonly values?: readonly string[]; readonly pattern?: string }
  | { readonly kind: 'integer' | 'number'; readonly least?: number; readonly most?: number }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'date' }
  | { readonly kind: 'list'; readonly of: ColumnType }
  | { readonly kind: 'struct'; readonly fields: Readonly<Record<string, StructField>> };

export interface StructField {
  readonly type: ColumnType;
  readonly required: boolean;
}

/** A value as every format writes it: dates are `YYYY-MM-DD`, the keys of structs are in snake_case. */
export type Cell = string | number | boolean | null | readonly Cell[] | { readonly [key: string]: Cell };

/** Where a row's columns read from: one letter, and the part of it that the row is about. */
export interface RowSource {
  readonly letterKey: string;
  readonly record: LetterRecord;
  /** What the row is about: the record itself, an issue, a citation, ... */
  readonly item: unknown;
  /** JSON pointer of `item`; empty for the record. */
  readonly at: string;
  /** Places of the item and of what it is a part of, from 1: issue 2, citation 1. */
  readonly positions: readonly number[];
}

export interface Column {
  /** snake_case. */
  readonly name: string;
  readonly type: ColumnType;
  /** Whether the cell is never empty. */
  readonly required: boolean;
  readonly unit?: string;
  readonly meaning: string;
  /** Where the letter says it, or how it is made. */
  readonly source: string;
  /** Where the record holds it: a JSON pointer with `*` for positions; `null` for what is made for the table. */
  readonly path: string | null;
  /** The name under which `evaluate` measures it; where it measures parts (`NAME.start`), the part before the dot. */
  readonly accuracy?: string;
  /** For a column of reasons: the column whose empty cells it explains. */
  readonly explains?: string;
  read(row: RowSource): Cell;
}

export type TableName = 'letters' | 'issues' | 'citations' | 'diagnoses' | 'findings' | 'evidence';

interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: TableName;
}

/** One table: everything that is written about it, and everything in it, derives from this. */
export interface Table {
  readonly name: TableName;
  /** What one row is. */
  readonly row: string;
  /** Names of the columns that together tell rows apart; rows come in an order that keeps letters together. */
  readonly key: readonly string[];
  /** To the columns of the same names, the key of that table. */
  readonly foreignKeys: readonly ForeignKey[];
  readonly columns: readonly Column[];
  /** The rows that one letter gives. */
  rows(record: LetterRecord, letterKey: string): Iterable<RowSource>;
}
