import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import type { LetterRecord } from '../../schemas/record.ts';
import { SCHEMA_VERSION } from '../../schemas/record.ts';
import { letterKeyOf } from '../../schemas/tables/index.ts';
import { systemCodeOf } from '../cli-error.ts';
import { checkSchemaVersion } from '../export/check-schema-version.ts';
import { exportedRecords } from '../export/exported-records.ts';
import { type MarkedRecord, markShared } from '../export/shared-cases.ts';
import { openStoreForReading, STORE_FILE } from '../store/open-store.ts';

/** A database that holds what can be made again from the store at any time. */
export interface Derived {
  /** Its file's name, beside the store. */
  readonly file: string;
  /** What it holds: when this changes, it is made anew. */
  readonly tables: string;
  /** Prepares how letters come and go. */
  prepare(database: DatabaseSyncInstance): {
    add(record: LetterRecord, letterKey: string): void;
    remove(letterKey: string): void;
  };
}

const KNOWN = `
  CREATE TABLE _known (letter_key TEXT PRIMARY KEY, stamp BLOB NOT NULL) WITHOUT ROWID;
  CREATE TABLE _state (made_for TEXT NOT NULL, store TEXT NOT NULL);
  INSERT INTO _state VALUES ('', '');
`;

/**
 * Opens a derived database, brought up to date with the store: only letters that came, went or changed are
 * written. It lies beside the store, or in a temporary file where the folder cannot be written to.
 *
 * @throws CliError when the store cannot be read, or holds records of another schema
 */
export async function openDerived(storeFolder: string, derived: Derived): Promise<DatabaseSyncInstance> {
  const before = stateOf(storeFolder);
  const store = openStoreForReading(storeFolder);
  try {
    const database = openFile(join(storeFolder, derived.file), derived);
    if (before === (database.prepare('SELECT store FROM _state').get() as { store: string }).store)
      return database;
    database.exec('BEGIN IMMEDIATE');
    try {
      await refresh(database, derived, markShared(exportedRecords(store)));
      database.prepare('UPDATE _state SET store = ?').run(before);
      database.exec('COMMIT');
      return database;
    } catch (error) {
      database.exec('ROLLBACK');
      database.close();
      throw error;
    }
  } finally {
    await store.close();
  }
}

function openFile(path: string, derived: Derived): DatabaseSyncInstance {
  const madeFor = createHash('sha256').update(`${SCHEMA_VERSION}\n${derived.tables}`).digest('hex');
  for (const place of [path, '']) {
    let database: DatabaseSyncInstance | undefined;
    try {
      database = new DatabaseSync(place, { timeout: 60_000 });
      database.exec('PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -64000');
      prepareFile(database, derived.tables, madeFor);
      return database;
    } catch (error) {
      database?.close();
      if (place === '') throw error;
    }
  }
  throw new Error('unreachable');
}

/** Makes the tables, and makes them anew where they are those of another version or were damaged. */
function prepareFile(database: DatabaseSyncInstance, tables: string, madeFor: string): void {
  const names = database
    .prepare("SELECT name, type FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'")
    .all() as {
    name: string;
    type: string;
  }[];
  const known = names.some(({ name }) => name === '_state')
    ? (database.prepare('SELECT made_for FROM _state').get() as { made_for: string }).made_for
    : undefined;
  if (known === madeFor) {
    // Whether it can be written to shows here, not in the middle.
    database.exec('BEGIN IMMEDIATE; COMMIT');
    return;
  }
  database.exec('BEGIN IMMEDIATE');
  // Virtual tables take their hidden parts with them.
  for (const type of ['view', 'table'])
    for (const { name } of names.filter((entry) => entry.type === type))
      if (exists(database, name)) database.exec(`DROP ${type} "${name}"`);
  database.exec(`${KNOWN} ${tables}`);
  database.prepare('UPDATE _state SET made_for = ?').run(madeFor);
  database.exec('COMMIT');
}

function exists(database: DatabaseSyncInstance, name: string): boolean {
  return database.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(name) !== undefined;
}

async function refresh(
  database: DatabaseSyncInstance,
  derived: Derived,
  records: AsyncIterable<MarkedRecord>,
): Promise<void> {
  database.exec('CREATE TEMP TABLE seen (letter_key TEXT PRIMARY KEY) WITHOUT ROWID');
  const seen = database.prepare('INSERT INTO seen VALUES (?)');
  const stampOf = database.prepare('SELECT stamp FROM _known WHERE letter_key = ?');
  const know = database.prepare('INSERT OR REPLACE INTO _known VALUES (?, ?)');
  const letters = derived.prepare(database);
  for await (const marked of records) {
    const letterKey = letterKeyOf(marked, marked.shared);
    seen.run(letterKey);
    const stamp = createHash('sha256').update(marked.documentId).update(marked.packed).digest();
    const known = stampOf.get(letterKey) as { stamp: Uint8Array } | undefined;
    if (known && stamp.equals(known.stamp)) continue;
    if (known) letters.remove(letterKey);
    const record = JSON.parse(marked.json) as LetterRecord;
    checkSchemaVersion(record.schemaVersion, SCHEMA_VERSION);
    letters.add(record, letterKey);
    know.run(letterKey, stamp);
  }
  const gone = database
    .prepare('SELECT letter_key AS key FROM _known WHERE letter_key NOT IN (SELECT letter_key FROM seen)')
    .all() as { key: string }[];
  const forget = database.prepare('DELETE FROM _known WHERE letter_key = ?');
  for (const { key } of gone) {
    letters.remove(key);
    forget.run(key);
  }
  database.exec('DROP TABLE seen');
}

/** Sizes and times of the store's files: while they stay, so does what was made of them. */
function stateOf(folder: string): string {
  return ['', '-wal']
    .map((suffix) => {
      try {
        const { size, mtimeMs } = statSync(join(folder, STORE_FILE + suffix));
        return size === 0 ? '' : `${size} ${mtimeMs}`;
      } catch (error) {
        if (systemCodeOf(error) === 'ENOENT') return '';
        throw error;
      }
    })
    .join('/');
}
