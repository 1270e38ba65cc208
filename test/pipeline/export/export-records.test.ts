import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportRecords } from '../../../pipeline/export/export-records.ts';
import { openStoreForWriting } from '../../../pipeline/store/open-store.ts';
import { pack } from '../../../pipeline/store/pack.ts';
import type { Store } from '../../../pipeline/store/store.ts';
import { LetterRecord } from '../../../schemas/index.ts';
import { tempFolder } from '../support/temp-folder.ts';

const idOf = (digit: string) => `sha256:${digit.repeat(64)}`;

/** A store with a record for each digit; the value is its case number. */
async function storeWith(
  cases: Readonly<Record<string, string | null>>,
  missing: readonly string[] = [],
): Promise<Store> {
  const store = openStoreForWriting(join(await tempFolder(), 'store'));
  await store.startRun();
  for (const [digit, caseNumber] of Object.entries(cases)) {
    const documentId = idOf(digit);
    await store.register([
      { path: `/${digit}.pdf`, name: `${digit}.pdf`, stamp: '', documentId, problem: null },
    ]);
    const packed = pack({
      schemaVersion: '1.0.0',
      documentId,
      caseNumber,
      findings: [],
      dates: {},
      issues: [],
    });
    const fileName = `${digit}.pdf`;
    await store.putRecords([{ documentId, fileName, caseNumber, status: 'accepted', packed, madeBy: 'v1' }]);
  }
  for (const path of missing) {
    const problem = { code: 'unreadable-file' as const, message: 'there is no such file' };
    await store.register([
      { path, name: path.split('/').at(-1) ?? '', stamp: null, documentId: null, problem },
    ]);
  }
  return store;
}

const json = async (file: string) => JSON.parse(await readFile(file, 'utf8'));

test('jsonl holds every record, in order, and the inputs that never opened as failed records', async () => {
  const store = await storeWith({ b: 'CM16-0000002', c: null, a: 'CM16-0000002', d: 'CM16-0000001' }, [
    '/x/gone.pdf',
    '/y/gone.pdf',
  ]);
  const out = await tempFolder();
  const { records, place } = await exportRecords(store, out, 'jsonl');
  await store.close();
  const lines = (await readFile(place, 'utf8')).split('\n');
  expect(lines.pop()).toBe('');
  expect(records).toBe(6);
  const parsed = lines.map((line) => JSON.parse(line));
  expect(parsed.slice(0, 4).map(({ documentId }) => documentId)).toEqual(['d', 'a', 'b', 'c'].map(idOf));
  const unread = parsed.slice(4).map((record) => LetterRecord.parse(record));
  expect(new Set(unread.map(({ documentId }) => documentId)).size).toBe(2);
  for (const { documentId, status, findings, source } of unread) {
    expect(documentId).toMatch(/^unread:/);
    expect(status).toBe('failed');
    expect(source.fileName).toBe('gone.pdf');
    expect(findings).toMatchObject([{ code: 'unreadable-file', message: 'there is no such file' }]);
  }
});

test('json gives a file per letter, named so that none hides another', async () => {
  const store = await storeWith({ a: 'CM16-0000001', b: 'CM16-0000002', c: 'CM16-0000002', d: null }, [
    '/gone.pdf',
  ]);
  const out = join(await tempFolder(), 'new', 'folder');
  expect((await exportRecords(store, out, 'json')).records).toBe(5);
  await store.close();
  const names = await readdir(out);
  expect(names.sort()).toEqual([
    'CM16-0000001.json',
    `CM16-0000002.${'b'.repeat(12)}.json`,
    `CM16-0000002.${'c'.repeat(12)}.json`,
    `document-${'d'.repeat(16)}.json`,
    expect.stringMatching(/^unread-[0-9a-f]{16}\.json$/),
  ]);
  expect(await json(join(out, 'CM16-0000001.json'))).toMatchObject({ documentId: idOf('a') });
});

test('a second export into a folder replaces the first and drops what is gone', async () => {
  const out = await tempFolder();
  const first = await storeWith({ a: 'CM16-0000001', b: 'CM16-0000002' });
  await exportRecords(first, out, 'json');
  await exportRecords(first, out, 'jsonl');
  await first.close();
  await writeFile(join(out, 'notes.txt'), 'mine');
  const second = await storeWith({ b: 'CM16-0000003' });
  await exportRecords(second, out, 'json');
  await second.close();
  expect((await readdir(out)).sort()).toEqual(['CM16-0000003.json', 'notes.txt', 'records.jsonl']);
});

test('a folder with foreign JSON files is refused and left alone', async () => {
  const out = await tempFolder();
  await writeFile(join(out, 'CM16-0000001.json'), '{"case_number": "mine"}');
  const store = await storeWith({ a: 'CM16-0000001' });
  await expect(exportRecords(store, out, 'json')).rejects.toMatchObject({ exit: 'folder-occupied' });
  expect(await json(join(out, 'CM16-0000001.json'))).toEqual({ case_number: 'mine' });
  expect(await readdir(out)).toEqual(['CM16-0000001.json']);
  await exportRecords(store, out, 'jsonl');
  await store.close();
});

test('where no file can be written, the error says so and nothing half stays behind', async () => {
  const root = await tempFolder();
  await writeFile(join(root, 'file'), '');
  await mkdir(join(root, 'taken', 'records.jsonl'), { recursive: true });
  const store = await storeWith({ a: 'CM16-0000001' });
  for (const format of ['json', 'jsonl'] as const) {
    await expect(exportRecords(store, join(root, 'file'), format)).rejects.toMatchObject({
      exit: 'not-writable',
    });
  }
  await expect(exportRecords(store, join(root, 'taken'), 'jsonl')).rejects.toMatchObject({
    exit: 'not-writable',
  });
  await store.close();
  expect(await readdir(join(root, 'taken'))).toEqual(['records.jsonl']);
});
