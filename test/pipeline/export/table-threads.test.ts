import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { type DataFormat, exportDataSet } from '../../../pipeline/export/export-data-set.ts';
import type { LetterRecord } from '../../../schemas/index.ts';
import { generatedLetter } from '../../support/generated-letter.ts';
import { storeOf } from '../support/record-store.ts';
import { tempFolder } from '../support/temp-folder.ts';

// Threads of the sources load and translate them anew.
vi.setConfig({ testTimeout: 180_000 });

/** Three blocks, the last of them not full; letters as short as they can be. */
const MANY = Array.from({ length: 2300 }, (_, index) => shortLetter(index));

function shortLetter(index: number): LetterRecord {
  const letter = generatedLetter(index);
  const evidence = Object.fromEntries(Object.entries(letter.evidence).slice(0, 3));
  return { ...letter, sections: letter.sections.slice(0, 1 + (index % 2)), evidence };
}

const optionsFor = (threads: number, ...formats: DataFormat[]) => ({
  formats: new Set(formats),
  spreadsheet: false,
  publication: {},
  threads,
});

test('any number of threads writes the same bytes and counts, a format alone as with others', async () => {
  const { store } = await storeOf(MANY);
  const folders = { one: await tempFolder(), three: await tempFolder(), csv: await tempFolder() };
  const one = await exportDataSet(store, folders.one, optionsFor(1, 'csv', 'parquet'));
  const three = await exportDataSet(store, folders.three, optionsFor(3, 'csv', 'parquet'));
  await exportDataSet(store, folders.csv, optionsFor(2, 'csv'));
  await store.close();
  expect(three).toEqual(one);
  expect(one.rows.letters).toBe(2300);
  expect(one.letters.total).toBe(2300);
  for (const name of await readdir(folders.one)) {
    const bytes = await readFile(join(folders.one, name));
    expect((await readFile(join(folders.three, name))).equals(bytes), name).toBe(true);
    if (name.endsWith('.csv'))
      expect((await readFile(join(folders.csv, name))).equals(bytes), name).toBe(true);
  }
  const letters = (await readFile(join(folders.one, 'letters.csv'), 'utf8')).split('\r\n').slice(1, -1);
  expect(letters.map((line) => line.split(',')[0])).toEqual(MANY.map(({ caseNumber }) => caseNumber));
});

test('what goes wrong in a thread reaches the caller with its reason', async () => {
  const records = MANY.map((record, index) =>
    index === 1500 ? ({ ...record, schemaVersion: '1.0.0' } as unknown as LetterRecord) : record,
  );
  const { store } = await storeOf(records);
  const out = await tempFolder();
  await expect(exportDataSet(store, out, optionsFor(2, 'csv', 'parquet'))).rejects.toMatchObject({
    exit: 'records-outdated',
    reason: expect.stringContaining('1.0.0'),
  });
  await store.close();
  expect(await readdir(out)).toEqual([]);
});
