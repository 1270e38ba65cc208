import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, test } from 'vitest';
import { openStoreForReading, openStoreForWriting, STORE_FILE } from '../../../pipeline/store/open-store.ts';
import { pack, unpack } from '../../../pipeline/store/pack.ts';
import type { InputEntry, Store, StoredRecord } from '../../../pipeline/store/store.ts';
import { tempFolder } from '../support/temp-folder.ts';

const ID = (digit: string) => `sha256:${digit.repeat(64)}`;

function input(path: string, digit: string | null): InputEntry {
  return {
    path,
    name: path.split('/').at(-1) ?? path,
    stamp: digit && `stamp ${digit}`,
    documentId: digit && ID(digit),
    problem: digit === null ? { code: 'unreadable-file', message: 'there is no such file' } : null,
  };
}

function record(digit: string, changes: Partial<StoredRecord> = {}): StoredRecord {
  const packed = pack({ documentId: ID(digit), findings: [], dates: {}, issues: [] });
  const base = {
    documentId: ID(digit),
    fileName: `${digit}.pdf`,
    caseNumber: null,
    status: 'accepted' as const,
  };
  return { ...base, packed, madeBy: 'v1', ...changes };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function withStore(work: (store: Store, folder: string) => Promise<void>): Promise<void> {
  const folder = await tempFolder();
  const store = openStoreForWriting(folder);
  try {
    await store.startRun();
    await work(store, folder);
  } finally {
    await store.close();
  }
}

test('the document goes by the first of its names, and the others are duplicates', async () => {
  await withStore(async (store) => {
    await store.register([input('/z/b.pdf', '1'), input('/a/c.pdf', '1'), input('/y/a.pdf', '1')]);
    expect(await collect(store.pending('v1'))).toEqual([
      { documentId: ID('1'), path: '/y/a.pdf', fileName: 'a.pdf' },
    ]);
    await store.putRecords([record('1', { fileName: 'a.pdf' })]);
    expect(await store.tally()).toEqual({
      accepted: 1,
      needs_review: 0,
      failed: 0,
      duplicate: 2,
      pending: 0,
    });
    expect(await store.countPending('v1')).toBe(0);
  });
});

test('a record is pending again for another maker, and for a better name', async () => {
  await withStore(async (store) => {
    await store.register([input('/b.pdf', '1')]);
    await store.putRecords([record('1', { fileName: 'b.pdf' })]);
    expect(await store.countPending('v1')).toBe(0);
    expect(await store.countPending('v2')).toBe(1);
    await store.startRun();
    await store.register([input('/a.pdf', '1')]);
    expect(await collect(store.pending('v1'))).toMatchObject([{ fileName: 'a.pdf', path: '/a.pdf' }]);
  });
});

test('only documents of the present run are pending', async () => {
  await withStore(async (store) => {
    await store.register([input('/a.pdf', '1')]);
    await store.startRun();
    await store.register([input('/b.pdf', '2')]);
    expect(await collect(store.pending('v1'))).toMatchObject([{ documentId: ID('2') }]);
    expect((await store.tally()).pending).toBe(1);
  });
});

test('an input named twice in a run is counted, and entered once', async () => {
  await withStore(async (store) => {
    expect(await store.register([input('/a.pdf', '1'), input('/a.pdf', '1')])).toBe(1);
    expect(await store.register([input('/a.pdf', '1')])).toBe(1);
    expect((await store.tally()).pending).toBe(1);
  });
});

test('a path with new content leaves the old document out of the export', async () => {
  await withStore(async (store) => {
    await store.register([input('/a.pdf', '1')]);
    await store.putRecords([record('1')]);
    await store.register([input('/a.pdf', '2')]);
    await store.putRecords([record('2')]);
    expect((await collect(store.records())).map(({ documentId }) => documentId)).toEqual([ID('2')]);
  });
});

test('a path that is gone keeps the record it led to, and counts as failed', async () => {
  await withStore(async (store) => {
    await store.register([input('/a.pdf', '1')]);
    await store.putRecords([record('1')]);
    await store.startRun();
    await store.register([input('/a.pdf', null)]);
    expect((await store.tally()).failed).toBe(1);
    expect(await collect(store.records())).toHaveLength(1);
    expect(await collect(store.unreadInputs())).toEqual([]);
  });
});

test('inputs that never opened are kept by name, several of one name apart', async () => {
  await withStore(async (store) => {
    await store.register([input('/y/a.pdf', null), input('/x/a.pdf', null)]);
    expect(await collect(store.unreadInputs())).toMatchObject([
      { name: 'a.pdf', ordinal: 1 },
      { name: 'a.pdf', ordinal: 2 },
    ]);
  });
});

test('records come by case number, then document id, those without a number last', async () => {
  await withStore(async (store) => {
    await store.register(['1', '2', '3', '4'].map((digit) => input(`/${digit}.pdf`, digit)));
    await store.putRecords([
      record('4', { caseNumber: 'CM16-0000001' }),
      record('1'),
      record('2', { caseNumber: 'CM16-0000001' }),
      record('3', { caseNumber: 'CM15-0000009' }),
    ]);
    const order = (await collect(store.records())).map(({ documentId }) => documentId);
    expect(order).toEqual([ID('3'), ID('2'), ID('4'), ID('1')]);
  });
});

test('more records than one chunk come once each', async () => {
  await withStore(async (store) => {
    const ids = Array.from({ length: 450 }, (_, index) => `sha256:${String(index).padStart(64, '0')}`);
    const inputs = ids.map((documentId, index) => ({ ...input(`/${index}.pdf`, '1'), documentId }));
    await store.register(inputs);
    expect((await collect(store.pending('v1'))).map(({ documentId }) => documentId)).toEqual(ids);
    await store.putRecords(ids.map((documentId) => record('1', { documentId })));
    expect((await collect(store.records())).map(({ documentId }) => documentId)).toEqual(ids);
  });
});

test('a record is found by case number, file name and the beginning of its id', async () => {
  await withStore(async (store) => {
    await store.register([input('/dir/letter.pdf', 'a')]);
    await store.putRecords([record('a', { caseNumber: 'CM16-0000001' })]);
    for (const query of ['cm16-0000001', 'letter.pdf', ID('a'), 'AAAAAAAA']) {
      expect(await store.find(query), query).toHaveLength(1);
    }
    for (const query of ['CM16-0000002', 'a', '', '%']) expect(await store.find(query), query).toEqual([]);
  });
});

test('words of a page are found only for the same engine', async () => {
  await withStore(async (store) => {
    const page = {
      number: 1,
      width: 612,
      height: 792,
      rotation: 0 as const,
      textSource: 'ocr' as const,
      confidence: 0.9,
      words: [{ text: 'fax', bbox: [1, 2, 3, 4] as const, confidence: 0.9 }],
    };
    await store.putPage({ documentId: ID('1'), page: 1, engine: 'e1' }, page);
    expect(await store.getPage({ documentId: ID('1'), page: 1, engine: 'e1' })).toEqual(page);
    expect(await store.getPage({ documentId: ID('1'), page: 1, engine: 'e2' })).toBeUndefined();
    expect(await store.getPage({ documentId: ID('1'), page: 2, engine: 'e1' })).toBeUndefined();
  });
});

test('a second writer is told that the store is in use; a reader is not kept out', async () => {
  await withStore(async (store, folder) => {
    expect(() => openStoreForWriting(folder)).toThrowError(
      expect.objectContaining({ exit: 'store-busy', reason: expect.stringContaining(String(process.pid)) }),
    );
    await store.register([input('/a.pdf', '1')]);
    await store.putRecords([record('1')]);
    const reader = openStoreForReading(folder);
    expect(await collect(reader.records())).toHaveLength(1);
    await reader.close();
  });
});

test('the lock of a killed process is gone with it', async () => {
  const folder = await tempFolder();
  const module = new URL('../../../pipeline/store/open-store.ts', import.meta.url);
  const script = `const { openStoreForWriting } = await import('${module}');
    openStoreForWriting(${JSON.stringify(folder)}); console.log('open'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, [
    '--import',
    import.meta.resolve('tsx'),
    '--input-type=module',
    '-e',
    script,
  ]);
  await once(child.stdout, 'data');
  expect(() => openStoreForWriting(folder)).toThrowError(expect.objectContaining({ exit: 'store-busy' }));
  child.kill('SIGKILL');
  await once(child, 'close');
  await openStoreForWriting(folder).close();
});

test('what is no store, a newer store and a missing one are refused by name', async () => {
  const folder = await tempFolder();
  expect(() => openStoreForReading(folder)).toThrowError(expect.objectContaining({ exit: 'store-missing' }));

  await writeFile(
    join(folder, STORE_FILE),
    'this is a text, and long enough to be taken for something else'.repeat(99),
  );
  expect(() => openStoreForReading(folder)).toThrowError(expect.objectContaining({ exit: 'store-damaged' }));
  expect(() => openStoreForWriting(folder)).toThrowError(expect.objectContaining({ exit: 'store-damaged' }));

  const other = await tempFolder();
  await openStoreForWriting(other).close();
  const database = new DatabaseSync(join(other, STORE_FILE));
  database.exec('PRAGMA user_version = 99');
  database.close();
  const before = await readFile(join(other, STORE_FILE));
  expect(() => openStoreForWriting(other)).toThrowError(
    expect.objectContaining({ exit: 'store-newer', reason: expect.stringContaining('99') }),
  );
  expect(await readFile(join(other, STORE_FILE))).toEqual(before);
});

test('packing gives the value back', () => {
  const value = { text: 'Ünïcode “quotes” \u0000', list: [1, null] };
  expect(unpack(pack(value))).toEqual(value);
});
