import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, test } from 'vitest';
import { openStoreForReading, openStoreForWriting, STORE_FILE } from '../../../pipeline/store/open-store.ts';
import { pack, unpack } from '../../../pipeline/store/pack.ts';
import type { Store } from '../../../pipeline/store/store.ts';
import type { LetterRecord } from '../../../schemas/index.ts';
import { soundRecord } from '../../support/record.ts';
import { tempFolder } from '../support/temp-folder.ts';

const ID = `sha256:${'a'.repeat(64)}`;

/** The tables of the first version, written down here because the program no longer makes them. */
const FIRST_VERSION = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
  INSERT INTO meta VALUES ('run', 3);
  CREATE TABLE inputs (path TEXT PRIMARY KEY, name TEXT NOT NULL, stamp TEXT, document_id TEXT,
    problem_code TEXT, problem_message TEXT, run INTEGER NOT NULL);
  CREATE INDEX inputs_by_document ON inputs (document_id, name, path);
  CREATE INDEX inputs_by_run ON inputs (run);
  CREATE TABLE documents (number INTEGER PRIMARY KEY, document_id TEXT NOT NULL UNIQUE, run INTEGER NOT NULL,
    file_name TEXT, case_number TEXT, status TEXT, made_by TEXT, record BLOB);
  CREATE INDEX documents_by_case ON documents (case_number, document_id);
  CREATE INDEX documents_by_run ON documents (run, number);
  CREATE TABLE pages (document_id TEXT NOT NULL, page INTEGER NOT NULL, engine TEXT NOT NULL,
    words BLOB NOT NULL, PRIMARY KEY (document_id, page, engine)) WITHOUT ROWID;
  INSERT INTO inputs VALUES ('/a.pdf', 'a.pdf', 's', '${ID}', NULL, NULL, 3);
  PRAGMA application_id = ${0x494d5278}; PRAGMA user_version = 1;
`;

async function firstVersion(): Promise<string> {
  const folder = await tempFolder();
  const database = new DatabaseSync(join(folder, STORE_FILE));
  database.exec(FIRST_VERSION);
  database
    .prepare('INSERT INTO documents VALUES (1, ?, 3, ?, NULL, ?, ?, ?)')
    .run(ID, 'a.pdf', 'accepted', 'v1', pack({ ...soundRecord(), documentId: ID }));
  database.prepare('INSERT INTO pages VALUES (?, 1, ?, ?)').run(ID, 'e', pack({ number: 1 }));
  database.close();
  return folder;
}

async function contentOf(store: Store) {
  const ids: string[] = [];
  for await (const { packed } of store.records()) ids.push(unpack<LetterRecord>(packed).documentId);
  const page = await store.getPage({ documentId: ID, page: 1, engine: 'e' });
  await store.close();
  return { ids, page };
}

test.each([
  ['writing', openStoreForWriting],
  ['reading', openStoreForReading],
])('a store of the first version keeps records and pages when it is opened for %s', async (_, open) => {
  const folder = await firstVersion();
  expect(await contentOf(open(folder))).toEqual({ ids: [ID], page: { number: 1 } });
  expect(await contentOf(openStoreForReading(folder))).toEqual({ ids: [ID], page: { number: 1 } });
});
