import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { CliError, writeError } from '../cli-error.ts';
import { APPLICATION_ID, STORE_VERSION, TABLES, UPGRADES } from './layout.ts';
import { lockStore, type StoreLock } from './lock.ts';
import { sqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';
import { storeDamaged } from './store-damaged.ts';

/** The database's file name inside the store's folder. */
export const STORE_FILE = 'letters.sqlite';

/** Opens a store to write to, creating it where there is none. Only one process may hold it at a time. */
export function openStoreForWriting(folder: string): Store {
  let lock: StoreLock | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    lock = lockStore(folder);
    return openDatabase(folder, lock);
  } catch (error) {
    lock?.release();
    throw writeError(error, folder);
  }
}

/** Opens a store to read from, also while another process writes to it. */
export function openStoreForReading(folder: string): Store {
  if (!existsSync(join(folder, STORE_FILE))) {
    throw new CliError('store-missing', 'cannot open the store', {
      file: folder,
      reason: 'the folder holds no store',
      remedy: `make one with: imr-extract ingest PATH --store ${folder}`,
    });
  }
  return openDatabase(folder);
}

function openDatabase(folder: string, lock?: StoreLock): Store {
  const file = join(folder, STORE_FILE);
  let database: DatabaseSyncInstance | undefined;
  try {
    database = new DatabaseSync(file, { timeout: 10_000 });
    prepareDatabase(database, file, lock !== undefined);
    // A reader sees the store as it is now, also while another process goes on writing.
    if (!lock) database.exec('BEGIN');
    return sqliteStore(database, () => lock?.release());
  } catch (error) {
    database?.close();
    throw sqliteError(error, file);
  }
}

function prepareDatabase(database: DatabaseSyncInstance, file: string, writing: boolean): void {
  if (writing) database.exec('PRAGMA journal_mode = WAL');
  // In WAL mode a killed process loses no committed transaction; only a power cut may lose the last ones.
  database.exec('PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000');
  const application = numberOf(database, 'PRAGMA application_id');
  const version = numberOf(database, 'PRAGMA user_version');
  const empty = numberOf(database, 'SELECT count(*) FROM sqlite_schema') === 0;
  if (empty && application === 0 && writing) {
    database.exec(`BEGIN IMMEDIATE; ${TABLES}
      PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${STORE_VERSION}; COMMIT`);
  } else if (application !== APPLICATION_ID) {
    throw storeDamaged(empty ? 'the store is empty: its making was interrupted' : 'the file is not a store', {
      file,
    });
  } else if (version > STORE_VERSION) {
    throw new CliError('store-newer', 'cannot open the store', {
      file,
      reason: `it has version ${version}, this program knows version ${STORE_VERSION}`,
      remedy: 'use the version of imr-extract that made it, or a newer one',
    });
  } else if (version < 1) {
    throw storeDamaged('its version is lost', { file });
  } else upgrade(database, version);
  if (numberOf(database, "SELECT count(*) FROM meta WHERE key = 'run'") === 0) {
    throw storeDamaged('the number of its last run is lost', { file });
  }
}

function upgrade(database: DatabaseSyncInstance, from: number): void {
  for (let version = from; version < STORE_VERSION; ) {
    database.exec('BEGIN IMMEDIATE');
    // Another process may have done it while this one waited.
    if (numberOf(database, 'PRAGMA user_version') === version) {
      database.exec(`${UPGRADES[version]} PRAGMA user_version = ${version + 1}`);
    }
    version = numberOf(database, 'PRAGMA user_version');
    database.exec('COMMIT');
  }
}

function numberOf(database: DatabaseSyncInstance, sql: string): number {
  const row = database.prepare(sql).get() as Record<string, number>;
  return Object.values(row)[0] ?? 0;
}

/** What SQLite says of a file that is none of its own, is damaged, or lost some of its tables. */
const DAMAGE =
  /not a database|malformed|disk image|file is encrypted|unsupported file format|no such (?:table|column)|has no column|disk I\/O error/i;

/** SQLite's own reports, as errors with a remedy. */
export function sqliteError(error: unknown, file: string): unknown {
  if (error instanceof CliError || !(error instanceof Error)) return error;
  const { message } = error;
  if (DAMAGE.test(message)) return storeDamaged(message, { file, cause: error });
  const known = /disk is full/i.test(message)
    ? 'ENOSPC'
    : /readonly|unable to open|permission/i.test(message)
      ? 'EACCES'
      : undefined;
  return known ? writeError(Object.assign(error, { code: known }), file) : error;
}
