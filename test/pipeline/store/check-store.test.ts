import { cp, mkdtemp, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportRecords } from '../../../pipeline/export/export-records.ts';
import { openStoreForReading, openStoreForWriting, STORE_FILE } from '../../../pipeline/store/open-store.ts';
import { pack } from '../../../pipeline/store/pack.ts';
import { checkStore } from '../../../pipeline/store/store-command.ts';
import { soundRecord } from '../../support/record.ts';
import { tempFolder } from '../support/temp-folder.ts';

const LETTERS = 400;
/** Pages of the database file. */
const DAMAGED = 10;
const idOf = (index: number) => `sha256:${index.toString(16).padStart(64, '0')}`;

const INPUTS = Array.from({ length: LETTERS }, (_, index) => ({
  path: `/${index}.pdf`,
  name: `${index}.pdf`,
  stamp: 'x',
  documentId: idOf(index),
  problem: null,
}));

/** A store with letters and one page of OCR each. */
async function makeStore(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'imr-checked-'));
  const store = openStoreForWriting(folder);
  await store.startRun();
  const numbers = Array.from({ length: LETTERS }, (_, index) => index);
  await store.register(INPUTS);
  const words = [{ text: 'word', bbox: [1, 2, 3, 4] as [number, number, number, number], confidence: 1 }];
  for (const index of numbers) {
    const page = {
      number: 1,
      width: 612,
      height: 792,
      rotation: 0,
      textSource: 'ocr',
      confidence: 1,
      words,
    } as const;
    await store.putPage({ documentId: idOf(index), page: 1, engine: 'e' }, { ...page, words: [...words] });
  }
  await store.putRecords(
    numbers.map((index) => {
      const record = { ...soundRecord(), documentId: idOf(index), status: 'accepted' as const };
      const name = { documentId: idOf(index), fileName: `${index}.pdf`, caseNumber: null };
      return { ...name, letter: 1, status: record.status, packed: pack(record), madeBy: 'v1' };
    }),
  );
  await store.close();
  return folder;
}

let made = '';

beforeAll(async () => {
  made = await makeStore();
});

afterAll(() => rm(made, { recursive: true, force: true }));

/** A store of a test's own. */
function storeCopy(): Promise<string> {
  return copyOf(made);
}

/** A database closed in this process stays locked until its statements are collected; a copy is not. */
async function copyOf(folder: string): Promise<string> {
  const copy = await tempFolder();
  await cp(folder, copy, { recursive: true });
  return copy;
}

async function check(folder: string, repair = false) {
  const lines: string[] = [];
  const code = await checkStore(folder, { repair, write: (line) => lines.push(line) });
  return { code, text: lines.join('\n') };
}

test('a sound store is called sound, with what it holds', async () => {
  const { code, text } = await check(await storeCopy());
  expect(code).toBe(0);
  expect(text).toContain(`inputs ${LETTERS}, documents ${LETTERS}, letters ${LETTERS}, pages ${LETTERS}`);
  expect(text).toContain('The store is sound.');
});

test('a record that does not unpack is named, and read again after a repair', async () => {
  const folder = await storeCopy();
  const database = new DatabaseSync(join(folder, STORE_FILE));
  database.exec(`UPDATE letters SET record = x'00ff00ff' WHERE document_id = '${idOf(7)}'`);
  database.close();
  const { code, text } = await check(folder);
  expect(code).toBe(33);
  expect(text).toContain(`${idOf(7)} letter 1 is damaged`);
  expect((await check(folder, true)).code).toBe(0);
  const store = openStoreForReading(folder);
  expect(await store.countPending('v1')).toBe(1);
  expect(await store.getPage({ documentId: idOf(7), page: 1, engine: 'e' })).toMatchObject({ number: 1 });
  await store.close();
  expect((await check(folder)).code).toBe(0);
});

test.each([
  ['the documents are gone', 'DELETE FROM documents', `problem: ${LETTERS} records belong to no document`],
  ['the records are gone', 'DELETE FROM letters', `problem: ${LETTERS} documents count as read and have no`],
  ['a record says another status', "UPDATE letters SET status = 'failed'", 'is another record than its row'],
  ['a table is gone', 'DROP TABLE letters', 'problem: letters: some rows cannot be read: no such table'],
  [
    'a column is gone',
    'ALTER TABLE inputs RENAME COLUMN stamp TO seal',
    'problem: table inputs has no column named stamp',
  ],
  ['the last run is lost', 'DELETE FROM meta', 'problem: the number of its last run is lost'],
  ['the version is lost', 'PRAGMA user_version = 0', 'problem: its version is lost'],
  ['the mark is lost', 'PRAGMA application_id = 7', 'problem: the file is not a store'],
])('a store is called damaged, and repaired, where %s', async (_, sql, problem) => {
  const folder = await storeCopy();
  const database = new DatabaseSync(join(folder, STORE_FILE));
  database.exec(sql);
  database.close();
  const { code, text } = await check(folder);
  expect(code).toBe(33);
  expect(text).toContain(problem);
  expect((await check(folder, true)).code).toBe(0);
  expect((await check(folder)).code).toBe(0);

  const store = openStoreForWriting(folder);
  await store.startRun();
  await store.register(INPUTS);
  expect((await store.countRecords()) + (await store.countPending('v1'))).toBeGreaterThanOrEqual(LETTERS);
  expect(await store.getPage({ documentId: idOf(7), page: 1, engine: 'e' })).toMatchObject({ number: 1 });
  await store.close();
});

test.each([
  ['emptied', 0, Buffer.alloc(0)],
  ['cut in half', 0.5, Buffer.alloc(0)],
  ['text', 0, Buffer.from('no database at all '.repeat(1000))],
  ['a header and noise', 100, Buffer.alloc(20_000, 0x5a)],
])('a file that is %s can be checked and repaired', async (_, kept, noise) => {
  const folder = await storeCopy();
  const file = join(folder, STORE_FILE);
  const whole = await readFile(file);
  const head = whole.subarray(0, kept < 1 ? Math.floor(whole.length * kept) : kept);
  const broken = await tempFolder();
  await writeFile(join(broken, STORE_FILE), Buffer.concat([head, noise]));
  expect((await check(broken)).code).toBe(33);
  expect((await check(broken, true)).code).toBe(0);
  expect((await check(broken)).code).toBe(0);
  expect(await readdir(broken)).toContain(`${STORE_FILE}.damaged`);
});

test('noise in the place of the journal is no part of the store', async () => {
  const folder = await storeCopy();
  await writeFile(join(folder, `${STORE_FILE}-wal`), Buffer.alloc(40_000, 0x7a));
  expect(await check(folder)).toMatchObject({ code: 0 });
});

test('words of a page that do not unpack are as good as none: the page is read again', async () => {
  const folder = await storeCopy();
  const database = new DatabaseSync(join(folder, STORE_FILE));
  database.exec("UPDATE pages SET words = x'00ff00ff'");
  database.close();
  const store = openStoreForReading(folder);
  expect(await store.getPage({ documentId: idOf(7), page: 1, engine: 'e' })).toBeUndefined();
  await store.close();
});

test('a record that does not unpack ends an export with the remedy, not as a fault of the folder', async () => {
  const folder = await storeCopy();
  const database = new DatabaseSync(join(folder, STORE_FILE));
  database.exec(`UPDATE letters SET record = x'00ff00ff' WHERE document_id = '${idOf(7)}'`);
  database.close();
  const store = openStoreForReading(folder);
  await expect(exportRecords(store, join(folder, 'out'), 'jsonl')).rejects.toMatchObject({
    exit: 'store-damaged',
    remedy: expect.stringContaining('store check --repair'),
  });
  await store.close();
});

test('of a file with pages overwritten, what can be read is kept and the rest becomes pending', async () => {
  const folder = await storeCopy();
  const file = join(folder, STORE_FILE);
  const database = new DatabaseSync(file);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE');
  database.close();
  const { size } = await stat(file);
  const handle = await open(file, 'r+');
  const start = Math.floor(size / 3 / 4096) * 4096;
  await handle.write(Buffer.alloc(DAMAGED * 4096, 0xa5), 0, DAMAGED * 4096, start);
  await handle.close();
  expect((await check(folder)).code).toBe(33);
  const { code, text } = await check(folder, true);
  expect(code).toBe(0);
  expect(text).toContain('Repaired');
  expect((await check(folder)).code).toBe(0);

  // The next run enters the same inputs again: nothing is missing, and not all has to be read again.
  const store = openStoreForWriting(await copyOf(folder));
  await store.startRun();
  await store.register(INPUTS);
  let kept = 0;
  for await (const _ of store.records()) kept += 1;
  const pending = await store.countPending('v1');
  await store.close();
  expect(kept + pending).toBeGreaterThanOrEqual(LETTERS);
  expect(kept).toBeGreaterThan(LETTERS / 4);
});
