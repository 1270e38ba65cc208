import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { OcrEngine } from '../../../extractors/read/index.ts';
import { exportedRecords } from '../../../pipeline/export/exported-records.ts';
import { type IngestOptions, runIngest } from '../../../pipeline/ingest/run-ingest.ts';
import { accountLine } from '../../../pipeline/ingest/summary.ts';
import { listInputs } from '../../../pipeline/inputs/list-inputs.ts';
import { openStoreForReading, openStoreForWriting } from '../../../pipeline/store/open-store.ts';
import { tempFolder } from '../support/temp-folder.ts';

const STUB = new URL('../support/stub-process-letter.mjs', import.meta.url);
const SILENT = { listed() {}, start() {}, outcome() {}, stop() {} };

/** Counts pages, and calls `onPage` before each. */
function countingEngine(onPage: (count: number) => void = () => {}): OcrEngine & { pages: number } {
  return {
    name: 'stub',
    model: 'none',
    pages: 0,
    async recognize() {
      this.pages += 1;
      onPage(this.pages);
      return { words: [] };
    },
    async close() {},
  };
}

interface Fixture {
  readonly folder: string;
  readonly store: string;
  put(files: Readonly<Record<string, string>>): Promise<void>;
  ingest(options?: IngestOptions & { paths?: readonly string[] }): ReturnType<typeof runIngest>;
  exported(): Promise<string[]>;
}

async function fixture(files: Readonly<Record<string, string>>): Promise<Fixture> {
  const root = await tempFolder();
  const folder = join(root, 'letters');
  const storeFolder = join(root, 'store');
  const put: Fixture['put'] = async (contents) => {
    for (const [name, text] of Object.entries(contents)) {
      await mkdir(join(folder, name, '..'), { recursive: true });
      await writeFile(join(folder, name), text);
    }
  };
  await put(files);
  return {
    folder,
    store: storeFolder,
    put,
    async ingest({ paths = [folder], parts, ...options } = {}) {
      const store = openStoreForWriting(storeFolder);
      const workers = { module: STUB, ...parts?.workers };
      const engine = countingEngine();
      try {
        return await runIngest(listInputs(paths), store, SILENT, {
          concurrency: 2,
          ...options,
          parts: { fingerprint: 'v1', startEngine: async () => engine, ...parts, workers },
        });
      } finally {
        await store.close();
      }
    },
    async exported() {
      const store = openStoreForReading(storeFolder);
      const lines = [];
      for await (const { json } of exportedRecords(store)) lines.push(json);
      await store.close();
      return lines;
    },
  };
}

test('every input is accounted for, and a second run reads nothing', async () => {
  const { ingest, folder } = await fixture({ 'a.pdf': 'one', 'sub/b.pdf': 'two', 'copy.pdf': 'one' });
  const paths = [folder, join(folder, 'missing.pdf'), join(folder, 'a.pdf')];
  const first = await ingest({ paths });
  expect(accountLine(first)).toBe('accepted 2 + needs_review 0 + failed 1 + duplicate 2 = 5 inputs');
  expect(first.failures).toEqual([
    { path: join(folder, 'missing.pdf'), code: 'unreadable-file', message: 'there is no such file' },
  ]);
  expect(first.processed).toBe(2);
  const second = await ingest({ paths });
  expect(accountLine(second)).toBe(accountLine(first));
  expect(second.processed).toBe(0);
});

test('a duplicate goes by the first name, also when that one comes in a later run', async () => {
  const { ingest, put, folder, exported } = await fixture({ 'late/m.pdf': 'same' });
  await ingest();
  expect(JSON.parse((await exported())[0] ?? '').source.fileName).toBe('m.pdf');
  await put({ 'z/a.pdf': 'same' });
  const summary = await ingest({ paths: [join(folder, 'z')] });
  expect(accountLine(summary)).toBe('accepted 1 + needs_review 0 + failed 0 + duplicate 0 = 1 inputs');
  expect((await exported()).map((json) => JSON.parse(json).source.fileName)).toEqual(['a.pdf']);
});

test('a worker that dies or hangs costs its letter only, and the next run tries again', async () => {
  const { ingest, put, exported } = await fixture({
    'a.pdf': 'one',
    'die.pdf': 'die now',
    'hang.pdf': 'hang now',
    'z1.pdf': 'two',
    'z2.pdf': 'three',
  });
  const parts = { workers: { silenceMs: 1500 } };
  const summary = await ingest({ parts });
  expect(accountLine(summary)).toBe('accepted 3 + needs_review 0 + failed 2 + duplicate 0 = 5 inputs');
  expect(summary.failures.map(({ code }) => code)).toEqual(['worker-died', 'timeout']);
  const failed = (await exported())
    .map((json) => JSON.parse(json))
    .filter(({ status }) => status === 'failed');
  expect(failed.flatMap(({ findings }) => findings.map(({ code }: { code: string }) => code)).sort()).toEqual(
    ['timeout', 'worker-died'],
  );
  await put({ 'die.pdf': 'well again' });
  const next = await ingest({ parts });
  expect(next.processed).toBe(2);
  expect(accountLine(next)).toBe('accepted 4 + needs_review 0 + failed 1 + duplicate 0 = 5 inputs');
});

test('workers that cannot start end the run with the reason instead of hanging', async () => {
  const { ingest, folder, put } = await fixture({ 'a.pdf': 'one' });
  await put({ 'broken.mjs': 'throw new Error("no such part")' });
  const module = new URL(`file://${join(folder, 'broken.mjs')}`);
  await expect(ingest({ parts: { workers: { module } } })).rejects.toThrow('no such part');
});

test('a changed extractor extracts again without OCR', async () => {
  const { ingest } = await fixture({ 'a.pdf': 'scan 3', 'b.pdf': 'text' });
  const engine = countingEngine();
  const startEngine = async () => engine;
  expect((await ingest({ parts: { startEngine } })).ocr).toMatchObject({
    read: 3,
    fromCache: 0,
    by: expect.any(String),
  });
  const again = await ingest({ parts: { startEngine, fingerprint: 'v2' } });
  expect(again).toMatchObject({ processed: 2, ocr: { read: 0, fromCache: 3 } });
  expect(engine.pages).toBe(3);
});

test('an interrupt finishes the page under way, keeps it, and the next run goes on from there', async () => {
  const { ingest, exported } = await fixture({ 'a.pdf': 'scan 5', 'b.pdf': 'scan 5 more' });
  const controller = new AbortController();
  const stopping = countingEngine((count) => count === 2 && controller.abort());
  const stopped = await ingest({
    concurrency: 1,
    signal: controller.signal,
    parts: { startEngine: async () => stopping },
  });
  expect(accountLine(stopped)).toBe(
    'accepted 0 + needs_review 0 + failed 0 + duplicate 0 + not reached 2 = 2 inputs',
  );
  expect(await exported()).toEqual([]);
  const engine = countingEngine();
  const resumed = await ingest({ parts: { startEngine: async () => engine } });
  expect(accountLine(resumed)).toBe('accepted 2 + needs_review 0 + failed 0 + duplicate 0 = 2 inputs');
  expect(resumed.ocr).toMatchObject({ read: 8, fromCache: 2 });
});

test('a file that changed is read again, one with a new time only is not', async () => {
  const { ingest, put, folder, exported } = await fixture({ 'a.pdf': 'one', 'b.pdf': 'two' });
  await ingest();
  await put({ 'a.pdf': 'new' });
  await utimes(join(folder, 'b.pdf'), new Date(0), new Date(0));
  expect((await ingest()).processed).toBe(1);
  expect((await exported()).map((json) => JSON.parse(json).text).sort()).toEqual(['new', 'two']);
});

test('a file that goes while it waits is failed, and another copy of it is read instead', async () => {
  const { ingest, folder, exported } = await fixture({
    'a/1.pdf': 'scan 1',
    'a/2.pdf': 'same',
    'b/3.pdf': 'same',
  });
  const engine = countingEngine();
  const startEngine = async () => {
    await rm(join(folder, 'a/2.pdf'));
    return engine;
  };
  const summary = await ingest({ concurrency: 1, parts: { startEngine } });
  expect(accountLine(summary)).toBe('accepted 2 + needs_review 0 + failed 1 + duplicate 0 = 3 inputs');
  const names = (await exported())
    .map((json) => JSON.parse(json))
    .map(({ source, status }) => [source.fileName, status]);
  expect(names.sort()).toEqual([
    ['1.pdf', 'accepted'],
    ['2.pdf', 'failed'],
    ['3.pdf', 'accepted'],
  ]);
});

test('--limit takes the first inputs', async () => {
  const { ingest, exported } = await fixture({ 'a.pdf': 'one', 'b.pdf': 'two', 'c.pdf': 'three' });
  expect(accountLine(await ingest({ limit: 2 }))).toMatch(/^accepted 2 .* = 2 inputs$/);
  expect((await exported()).map((json) => JSON.parse(json).text).sort()).toEqual(['one', 'two']);
});

test('exports are the same in whatever order and at whatever concurrency letters came', async () => {
  const contents = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`${index % 3}/${index}.pdf`, `letter ${index % 30}`]),
  );
  const reference = await fixture(contents);
  await reference.ingest({ concurrency: 1 });
  const expected = await reference.exported();
  expect(expected).toHaveLength(30);
  for (const concurrency of [2, 8]) {
    const other = await fixture(contents);
    const paths = Object.keys(contents).map((name) => join(other.folder, name));
    paths.sort(
      (a, b) =>
        ((a.length * 7 + a.charCodeAt(a.length - 5)) % 11) -
        ((b.length * 7 + b.charCodeAt(b.length - 5)) % 11),
    );
    await other.ingest({ paths: paths.slice(0, 15), concurrency });
    await other.ingest({ paths: paths.reverse(), concurrency });
    expect(await other.exported()).toEqual(expected);
  }
});

test('a file whose name is not UTF-8 is read, from a folder and from a list', async () => {
  const { ingest, folder, exported } = await fixture({ 'a.pdf': 'one' });
  const name = Buffer.from('/caf\xe9.pdf', 'latin1');
  await writeFile(Buffer.concat([Buffer.from(folder), name]), 'two');
  expect(accountLine(await ingest())).toMatch(/^accepted 2 .* = 2 inputs$/);
  expect((await exported()).map((json) => JSON.parse(json).source.fileName).sort()).toEqual([
    'a.pdf',
    'caf\\xe9.pdf',
  ]);
});
