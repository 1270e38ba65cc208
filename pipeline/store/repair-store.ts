import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { type Row, readTable, TABLE_NAMES, type TableName } from './check-store.ts';
import { APPLICATION_ID, STORE_VERSION, TABLES } from './layout.ts';

/** Rows written in one transaction. */
const BATCH = 500;

/**
 * Writes all that can be read of a store's database into a new one, which then takes its place; the damaged
 * one stays beside it as `letters.sqlite.damaged`. Documents that lost a record are read again by the next
 * `ingest`, without OCR as far as the words of their pages were kept. Gives the rows kept, by table.
 *
 * The caller holds the store's lock, and closes `damaged` when it is done.
 */
export function copyReadable(damaged: DatabaseSyncInstance, file: string): Record<TableName, number> {
  rmSync(file, { force: true });
  const sound = new DatabaseSync(file);
  try {
    sound.exec(`BEGIN; ${TABLES} DELETE FROM meta;
      PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${STORE_VERSION}; COMMIT`);
    const kept = { meta: 0, inputs: 0, documents: 0, letters: 0, pages: 0 };
    for (const table of TABLE_NAMES) kept[table] = copyTable(damaged, sound, table);
    sound.exec(`
      INSERT OR IGNORE INTO meta VALUES ('run', (SELECT coalesce(max(run), 0) FROM inputs));
      INSERT OR IGNORE INTO documents (document_id, run)
        SELECT document_id, max(run) FROM inputs WHERE document_id IS NOT NULL GROUP BY document_id;
      DELETE FROM letters WHERE document_id NOT IN (SELECT document_id FROM documents);
      UPDATE documents SET status = NULL, made_by = NULL
        WHERE document_id NOT IN (SELECT document_id FROM letters);
      -- A letter of several may be lost without a trace in the others: those documents are read again too.
      UPDATE documents SET made_by = NULL WHERE document_id IN
        (SELECT document_id FROM letters GROUP BY document_id HAVING max(letter) <> count(*));
    `);
    return kept;
  } finally {
    sound.close();
  }
}

function copyTable(from: DatabaseSyncInstance, to: DatabaseSyncInstance, table: TableName): number {
  let kept = 0;
  to.exec('BEGIN');
  readTable(from, table, ({ rowid: _, ...row }) => {
    if (!insertRow(to, table, row)) return;
    kept += 1;
    if (kept % BATCH === 0) to.exec('COMMIT; BEGIN');
  });
  to.exec('COMMIT');
  return kept;
}

/** False for a row that breaks a rule of its table, as damaged ones may. */
function insertRow(database: DatabaseSyncInstance, table: TableName, row: Row): boolean {
  const columns = Object.keys(row);
  const values = columns.map((column) => row[column] ?? null);
  try {
    const places = columns.map(() => '?').join(', ');
    database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`).run(...values);
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts a repaired database in the place of the damaged one, which is kept under another name. At no moment is
 * there none: a folder without one would be taken for a new store.
 */
export function replaceDatabase(folder: string, name: string, repaired: string): void {
  const file = join(folder, name);
  copyFileSync(file, `${file}.damaged`);
  for (const suffix of ['-wal', '-shm']) {
    if (existsSync(file + suffix)) renameSync(file + suffix, `${file}.damaged${suffix}`);
  }
  renameSync(repaired, file);
}
