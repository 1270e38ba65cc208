import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { exportDataSet } from '../../../pipeline/export/export-data-set.ts';
import { generatedLetter } from '../../support/generated-letter.ts';
import { storeOf } from '../support/record-store.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Bytes that the disk still takes. */
const disk = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const writeSync = (handle: number, bytes: Uint8Array, offset: number) => {
    disk.left -= bytes.length;
    if (disk.left < 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    return fs.writeSync(handle, bytes, offset);
  };
  return { ...fs, writeSync };
});

test('a disk that fills up leaves the earlier data set whole, and nothing half', async () => {
  const options = { formats: new Set(['csv', 'parquet'] as const), spreadsheet: false, publication: {} };
  const out = await tempFolder();
  const first = await storeOf([1, 2].map(generatedLetter));
  await exportDataSet(first.store, out, options);
  await first.store.close();
  const names = await readdir(out);
  const sums = await readFile(join(out, 'SHA256SUMS'), 'utf8');
  const second = await storeOf([1, 2, 3, 4].map(generatedLetter));
  // At the first byte, within the tables, and in the descriptions at the end.
  for (const left of [0, 20_000, 150_000]) {
    disk.left = left;
    await expect(exportDataSet(second.store, out, options)).rejects.toMatchObject({ exit: 'disk-full' });
    expect(await readdir(out)).toEqual(names);
    expect(await readFile(join(out, 'SHA256SUMS'), 'utf8')).toBe(sums);
  }
  disk.left = Number.POSITIVE_INFINITY;
  await exportDataSet(second.store, out, options);
  expect(await readFile(join(out, 'SHA256SUMS'), 'utf8')).not.toBe(sums);
  await second.store.close();
});
