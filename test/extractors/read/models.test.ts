import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { findModel, installedModelFolder } from '../../../extractors/read/ocr/models.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'models-'));
  writeFileSync(path.join(folder, 'eng.traineddata'), 'one network');
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('tells models apart by what is in them, not by where they are', async () => {
  const named = await findModel(folder);
  const again = await findModel(path.join(folder, 'eng.traineddata'));
  const packaged = await findModel();
  expect(named.label).toMatch(/^eng sha256:[0-9a-f]{16}$/);
  expect(again).toEqual(named);
  expect(packaged.label).toMatch(/^eng 4\.0\.0_best_int sha256:[0-9a-f]{16}$/);
  writeFileSync(path.join(folder, 'eng.traineddata'), 'another network');
  expect((await findModel(folder)).label).not.toBe(named.label);
});

it('finds the model that TESSDATA_PREFIX leads to before the machine-wide one', async () => {
  vi.stubEnv('TESSDATA_PREFIX', folder);
  expect(installedModelFolder()).toBe(folder);
  expect((await findModel('installed')).file).toBe(path.join(folder, 'eng.traineddata'));
});

it.each(['/nowhere', tmpdir(), import.meta.filename])('says what is missing: %s', async (place) => {
  await expect(findModel(place)).rejects.toMatchObject({
    code: 'ocr-unavailable',
    message: expect.stringContaining('name a folder'),
  });
});
