import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvLine } from '../../../pipeline/export/csv.ts';
import { compareSchemas } from '../../../pipeline/release/compare-schemas.ts';
import { type Change, diffReleases } from '../../../pipeline/release/diff-releases.ts';
import { compareLetterKeys } from '../../../pipeline/release/letter-rows.ts';
import { makeRelease } from '../../../pipeline/release/make-release.ts';
import { openRelease, type Release, type ReleaseField } from '../../../pipeline/release/open-release.ts';
import { printDiff } from '../../../pipeline/release/print-diff.ts';
import { readCsv } from '../../../pipeline/release/read-csv.ts';
import { isSemver, stepBetween } from '../../../pipeline/release/semver.ts';
import type { LetterRecord } from '../../../schemas/index.ts';
import { generatedLetter } from '../../support/generated-letter.ts';
import { storeOf } from '../support/record-store.ts';
import { runCli } from '../support/run-cli.ts';
import { tempFolder } from '../support/temp-folder.ts';

async function releaseOf(records: readonly LetterRecord[], version: string): Promise<string> {
  const { store, folder } = await storeOf(records);
  await store.close();
  const out = join(await tempFolder(), 'release');
  await makeRelease(folder, out, { version, license: 'CC0-1.0', creator: 'A lab', published: '2026-01-31' });
  return out;
}

test('a release is whole, described, the same every time, and never written over', async () => {
  const letters = [1, 2, 3].map(generatedLetter);
  const out = await releaseOf(letters, '1.2.0');
  const json = async (name: string) => JSON.parse(await readFile(join(out, name), 'utf8'));
  expect(await json('datapackage.json')).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    version: '1.2.0',
    created: '2026-01-31T00:00:00Z',
    licenses: [{ name: 'CC0-1.0' }],
    counts: {
      total: 3,
      byStatus: { accepted: 3, needs_review: 0, failed: 0 },
      rows: { letters: 3, issues: 6, evidence: 297 },
    },
    extractor: { name: 'imr-extract', version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
  });
  expect(await json('croissant.json')).toMatchObject({
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    version: '1.2.0',
    datePublished: '2026-01-31',
  });
  expect(await readFile(join(out, 'DICTIONARY.md'), 'utf8')).toContain('version 1.2.0');
  for (const line of (await readFile(join(out, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n')) {
    const [sum, name = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(await readFile(join(out, name)))
        .digest('hex'),
    ).toBe(sum);
  }
  const again = await releaseOf([...letters].reverse(), '1.2.0');
  expect(await readFile(join(again, 'SHA256SUMS'), 'utf8')).toBe(
    await readFile(join(out, 'SHA256SUMS'), 'utf8'),
  );
  const { store, folder } = await storeOf(letters);
  await store.close();
  await expect(makeRelease(folder, out, { version: '1.3.0' })).rejects.toMatchObject({
    exit: 'folder-occupied',
  });
  expect(await json('datapackage.json')).toMatchObject({ version: '1.2.0' });
});

describe('a release whose process is killed (kill -9)', () => {
  test.each(['letters.csv', 'evidence.parquet', 'records.jsonl', 'croissant.json'])(
    'once %s has been begun is not there, and made anew by the next try',
    async (begun) => {
      const { store, folder } = await storeOf(
        Array.from({ length: 300 }, (_, index) => generatedLetter(index)),
      );
      await store.close();
      const [calm, out] = [join(await tempFolder(), 'calm'), join(await tempFolder(), 'release')];
      await makeRelease(folder, calm, { version: '1.0.0' });
      const { signal } = await runCli(['release', '--store', folder, '--out', out, '--version', '1.0.0'], {
        during: (child) => {
          const wait = setInterval(
            () => existsSync(join(out, '.partial', begun)) && child.kill('SIGKILL'),
            1,
          );
          child.on('exit', () => clearInterval(wait));
        },
      });
      expect(signal).toBe('SIGKILL');
      expect(() => openRelease(out)).toThrow('cannot read the release');
      await makeRelease(folder, out, { version: '1.0.0' });
      expect(await readdir(out)).toEqual(await readdir(calm));
      expect(await readFile(join(out, 'SHA256SUMS'), 'utf8')).toBe(
        await readFile(join(calm, 'SHA256SUMS'), 'utf8'),
      );
    },
    60_000,
  );

  test('while its files are given their names is made anew, and something else in its place never is', async () => {
    const { store, folder } = await storeOf([generatedLetter(1)]);
    await store.close();
    const out = join(await tempFolder(), 'release');
    await makeRelease(folder, out, { version: '1.0.0' });
    await mkdir(join(out, '.partial'));
    await rename(join(out, 'SHA256SUMS'), join(out, '.partial', 'SHA256SUMS'));
    expect(() => openRelease(out)).toThrow('cannot read the release');
    await writeFile(join(out, 'notes.txt'), 'mine');
    const again = () => makeRelease(folder, out, { version: '1.0.0' });
    await expect(again()).rejects.toMatchObject({ exit: 'folder-occupied' });
    await rm(join(out, 'notes.txt'));
    await again();
    expect(openRelease(out).version).toBe('1.0.0');
  });
});

test('every description names files and columns that are there', async () => {
  const out = await releaseOf([generatedLetter(1)], '1.0.0');
  const names = await readdir(out);
  const json = async (name: string) => JSON.parse(await readFile(join(out, name), 'utf8'));
  const { resources } = await json('datapackage.json');
  for (const { path, format, schema, hash } of resources) {
    expect(names).toContain(path);
    expect(hash).toBe(
      `sha256:${createHash('sha256')
        .update(await readFile(join(out, path)))
        .digest('hex')}`,
    );
    if (format !== 'csv') continue;
    const [header] = (await readFile(join(out, path), 'utf8')).split('\r\n');
    expect(schema.fields.map(({ name }: ReleaseField) => name).join(',')).toBe(header);
  }
  expect(new Set(resources.map(({ name }: { name: string }) => name)).size).toBe(resources.length);
  const { distribution, recordSet } = await json('croissant.json');
  const files = distribution.map((file: { '@id': string }) => file['@id']);
  for (const file of files) expect(names).toContain(file);
  for (const { field } of recordSet) {
    for (const { source, subField } of field)
      expect(files).toContain((source ?? subField[0].source).fileObject['@id']);
  }
});

test('a diff says what changed, by field and by letter', async () => {
  const before = await releaseOf([1, 2, 3, 4].map(generatedLetter), '1.0.0');
  const aged = generatedLetter(2);
  const third = generatedLetter(3);
  const after = await releaseOf(
    [
      { ...aged, patient: { age: 77, sex: null } },
      { ...third, issues: third.issues.slice(0, 1), narrative: { dateOfInjury: null, urDecisionDate: null } },
      generatedLetter(4),
      generatedLetter(5),
    ],
    '1.1.0',
  );
  const changes: Change[] = [];
  const diff = await diffReleases(before, after, (change) => changes.push(change));
  expect(diff.letters).toEqual({ before: 4, after: 4, added: 1, removed: 1, changed: 2 });
  expect(diff.schema).toEqual({ level: 'none', changes: [] });
  expect(diff.fields.get('letters.patient_age')).toEqual({ filled: 0, emptied: 0, changed: 1, letters: 1 });
  expect(diff.fields.get('letters.patient_sex')).toEqual({ filled: 0, emptied: 1, changed: 0, letters: 1 });
  expect(diff.fields.get('letters.patient_sex_missing')).toEqual({
    filled: 1,
    emptied: 0,
    changed: 0,
    letters: 1,
  });
  expect(diff.rows.get('issues')).toEqual({ added: 0, removed: 1 });
  expect(diff.rows.get('citations')).toEqual({ added: 0, removed: 2 });
  expect(changes).toContainEqual({
    table: 'letters',
    letterKey: 'CM16-0000002',
    row: '',
    column: 'patient_age',
    before: '22',
    after: '77',
  });
  const text = printDiff(diff, changes.slice(0, 2), changes.length, (_, part) => part);
  expect(text).toContain('1.0.0 → 1.1.0');
  expect(text).toContain('4 → 4: 1 added, 1 removed, 2 changed');
  expect(text).toMatch(/letters\.patient_age +1 +0 +0 +1/);
  expect(text).toContain('patient_age: 22 → 77');
});

test('what is no release is said to be none', async () => {
  const whole = await releaseOf([generatedLetter(1)], '1.0.0');
  const torn = await releaseOf([generatedLetter(1)], '1.0.0');
  await rm(join(torn, 'SHA256SUMS'));
  const other = await tempFolder();
  await writeFile(join(other, 'datapackage.json'), '{"name": "other"}');
  for (const folder of [torn, other, join(other, 'none')]) {
    await expect(diffReleases(whole, folder, () => {})).rejects.toMatchObject({ exit: 'release-missing' });
  }
});

test('a change of the tables is major, minor or patch', () => {
  const field = (changes: Partial<ReleaseField> = {}): ReleaseField => ({
    name: 'age',
    type: 'integer',
    ...changes,
  });
  const release = (...fields: ReleaseField[]): Release => ({
    folder: '',
    version: '1.0.0',
    extractor: '1',
    schema: '1',
    tables: [{ name: 'letters', path: 'letters.csv', key: ['age'], fields }],
  });
  const levelOf = (before: ReleaseField[], after: ReleaseField[]) =>
    compareSchemas(release(...before), release(...after)).level;
  expect(levelOf([field()], [field()])).toBe('none');
  expect(levelOf([field()], [{ ...field(), description: 'other words' } as ReleaseField])).toBe('patch');
  expect(levelOf([field()], [field(), field({ name: 'sex' })])).toBe('minor');
  expect(
    levelOf([field({ constraints: { enum: ['a'] } })], [field({ constraints: { enum: ['a', 'b'] } })]),
  ).toBe('minor');
  expect(
    levelOf([field({ constraints: { enum: ['a', 'b'] } })], [field({ constraints: { enum: ['a'] } })]),
  ).toBe('major');
  expect(levelOf([field(), field({ name: 'sex' })], [field()])).toBe('major');
  expect(levelOf([field()], [field({ type: 'number' })])).toBe('major');
  expect(levelOf([field({ constraints: { required: true } })], [field()])).toBe('major');
});

test('versions are semantic', () => {
  for (const version of ['0.1.0', '1.0.0-rc.1', '10.20.30+build.5']) expect(isSemver(version)).toBe(true);
  for (const version of ['1', '1.0', 'v1.0.0', '01.0.0', '1.0.0 ', '1.0.0-'])
    expect(isSemver(version)).toBe(false);
  expect(stepBetween('1.2.3', '1.3.0')).toBe('minor');
  expect(stepBetween('1.2.3', '2.0.0')).toBe('major');
  expect(stepBetween('1.2.3', '1.2.3')).toBe('none');
  expect(stepBetween('1.2.3', '1.2.2')).toBeUndefined();
});

test('letters are in the order of the tables', () => {
  const keys = [
    'CM16-1',
    'CM16-1.aa',
    'CM16-2',
    'sha256:0',
    'sha256:0#2',
    'sha256:0#10',
    'sha256:1',
    'unread:0',
  ];
  expect([...keys].reverse().sort(compareLetterKeys)).toEqual(keys);
});

test('whatever is written as CSV is read back the same', async () => {
  const file = join(await tempFolder(), 'any.csv');
  const cell = fc.oneof(
    fc.constant(null),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', '"', ',', '\r\n', '""', 'a,b', '\n'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 5 }),
      async (rows) => {
        await writeFile(file, rows.map((row) => csvLine(row)).join(''));
        const read = [];
        for await (const record of readCsv(file)) read.push(record);
        expect(read).toEqual(rows);
      },
    ),
    { numRuns: 100 },
  );
});
