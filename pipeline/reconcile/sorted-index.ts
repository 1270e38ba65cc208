import { DatabaseSync } from '@photostructure/sqlite';
import type { IndexRow } from './index-values.ts';

/** Rows of the index, kept on disk so that memory stays flat, to be read again by case number. */
export interface SortedIndex {
  add(row: IndexRow): void;
  /** Rows by case number, then line; after the last was added. */
  rows(): IterableIterator<IndexRow>;
  close(): void;
}

/** SQLite's own temporary file: it has no name and goes with the connection. */
const TEMPORARY = '';

export function sortedIndex(): SortedIndex {
  const database = new DatabaseSync(TEMPORARY);
  database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32000;
    CREATE TABLE rows (caseNumber TEXT, line INTEGER, injuryDate TEXT, receivedDate TEXT, decisionDate TEXT,
      specialty TEXT, category TEXT, subgroup TEXT, decision TEXT, PRIMARY KEY (caseNumber, line)) WITHOUT ROWID;
    BEGIN`);
  const insert = database.prepare(`INSERT INTO rows VALUES (:caseNumber, :line, :injuryDate, :receivedDate,
    :decisionDate, :specialty, :category, :subgroup, :decision)`);
  const select = database.prepare('SELECT * FROM rows ORDER BY caseNumber, line');
  return {
    add: (row) => void insert.run({ ...row }),
    rows: () => select.iterate() as IterableIterator<IndexRow>,
    close: () => database.close(),
  };
}
