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

/** More than are written without threads. */
const MANY = Array.from({ length: 620 }, (_, index) => generatedLetter(index));

const optionsFor = (...formats: DataFormat[]) => ({
  formats: new Set(formats),
  spreadsheet: false,
  publication: {},
});

test('threads write the same bytes as one process, and the same counts', async () => {
  const { store } = await storeOf(MANY);
  const [both, csv, parquet] = [await tempFolder(), await tempFolder(), await tempFolder()];
  const threaded = await exportDataSet(store, both, optionsFor('csv', 'parquet'));
  const plain = await exportDataSet(store, csv, optionsFor('csv'));
  await exportDataSet(store, parquet, optionsFor('parquet'));
  await store.close();
  expect(threaded.rows).toEqual(plain.rows);
  expect(threaded.letters).toEqual(plain.letters);
  for (const folder of [csv, parquet]) {
    for (const name of (await readdir(folder)).filter((name) => /\.(csv|parquet)$/.test(name))) {
      expect((await readFile(join(both, name))).equals(await readFile(join(folder, name))), name).toBe(true);
    }
  }
});

test('what goes wrong in a thread reaches the caller with its reason', async () => {
  const records = MANY.map((record, index) =>
    index === 600 ? ({ ...record, schemaVersion: '1.0.0' } as unknown as LetterRecord) : record,
  );
  const { store } = await storeOf(records);
  const out = await tempFolder();
  await expect(exportDataSet(store, out, optionsFor('csv', 'parquet'))).rejects.toMatchObject({
    exit: 'records-outdated',
    reason: expect.stringContaining('1.0.0'),
  });
  await store.close();
  expect(await readdir(out)).toEqual([]);
});
