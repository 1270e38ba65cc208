import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { LetterRecord } from '../../schemas/index.ts';
import { lastLine, runCli } from './support/run-cli.ts';
import { tempFolder } from './support/temp-folder.ts';

const EARLY = fileURLToPath(new URL('../../samples/early/', import.meta.url));

test('a PDF with four letters is one input and four records, each with a file of its own', async () => {
  const root = await tempFolder();
  const store = join(root, 'store');
  const files = ['several-in-one.pdf', 'CM13-9900122.pdf'].map((name) => join(EARLY, name));
  const run = await runCli(['ingest', ...files, '--store', store, '--ocr', 'never']);
  expect(run.code, run.stderr).toBe(0);
  expect(lastLine(run.stdout)).toBe('accepted 0 + needs_review 2 + failed 0 + duplicate 0 = 2 inputs');
  expect(run.stdout).toContain('5 records are in ');

  const out = join(root, 'records');
  await runCli(['export', '--store', store, '--out', out, '--format', 'json']);
  const names = (await readdir(out)).filter((name) => name.endsWith('.json'));
  expect(names).toHaveLength(5);
  const records = await Promise.all(
    names.map(async (name) => LetterRecord.parse(JSON.parse(await readFile(join(out, name), 'utf8')))),
  );
  const several = records.filter(({ source }) => source.fileName === 'several-in-one.pdf');
  expect(several.map(({ source }) => source.letter.number).sort()).toEqual([1, 2, 3, 4]);
  expect(new Set(several.map(({ documentId }) => documentId)).size).toBe(1);
  // The third of them was ingested alone as well: the same case, told apart by document.
  expect(records.filter(({ caseNumber }) => caseNumber === 'CM13-9900122')).toHaveLength(2);
}, 150_000);
