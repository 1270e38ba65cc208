import { SCHEMA_VERSION } from '../../schemas/index.ts';
import type { LetterRecord } from '../../schemas/record.ts';
import { type Cell, letterKeyOf, TABLES, type TableName } from '../../schemas/tables/index.ts';
import { checkSchemaVersion } from './check-schema-version.ts';
import { letterCounter } from './count-letters.ts';
import { csvTable } from './csv-table.ts';
import type { LetterCounts } from './describe/data-set.ts';
import type { WrittenFile } from './output-file.ts';
import { parquetTable } from './parquet-table.ts';
import type { MarkedRecord } from './shared-cases.ts';
import type { TableWriter } from './table-writer.ts';

export interface TableFormats {
  readonly csv: boolean;
  readonly parquet: boolean;
  /** CSV for spreadsheets: see `csv-table.ts`. */
  readonly spreadsheet: boolean;
}

export type RowCounts = Readonly<Record<TableName, number>>;

export interface WrittenTables {
  readonly files: readonly WrittenFile[];
  readonly rows: RowCounts;
  readonly letters: LetterCounts;
}

/** Takes letters one by one and writes their rows to every table, in every format. */
export interface TablesWriter {
  add(record: MarkedRecord): void;
  finish(): WrittenTables;
  abandon(): void;
}

/** Opens a file for every table in every format; they are written as letters come. */
export function openTables(folder: string, formats: TableFormats): TablesWriter {
  const open = TABLES.map((table) => ({ table, writers: [] as TableWriter[], rows: 0 }));
  const letters = letterCounter();
  for (const { table, writers } of open) {
    if (formats.csv) writers.push(csvTable(folder, table, formats.spreadsheet));
    if (formats.parquet) writers.push(parquetTable(folder, table));
  }

  return {
    add(marked) {
      const record = JSON.parse(marked.json) as LetterRecord;
      checkSchemaVersion(record.schemaVersion, SCHEMA_VERSION);
      letters.add({ status: record.status, letterFormat: record.source.letterFormat });
      const letterKey = letterKeyOf(marked, marked.shared);
      for (const entry of open) {
        const { columns, rows } = entry.table;
        for (const row of rows(record, letterKey)) {
          const cells: Cell[] = columns.map((column) => column.read(row));
          for (const writer of entry.writers) writer.add(cells);
          entry.rows += 1;
        }
      }
    },
    finish: () => ({
      files: open.flatMap(({ writers }) => writers.map((writer) => writer.finish())),
      rows: Object.fromEntries(open.map(({ table, rows }) => [table.name, rows])) as Record<
        TableName,
        number
      >,
      letters: letters.counts(),
    }),
    abandon: () => {
      for (const { writers } of open) for (const writer of writers) writer.abandon();
    },
  };
}
