import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { LetterRecord } from '../../schemas/index.ts';
import { lastLine, runCli } from './support/run-cli.ts';
import { tempFolder } from './support/temp-folder.ts';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));

test('the digital and the odd samples go through, each with the outcome it deserves', async () => {
  const root = await tempFolder();
  const store = join(root, 'store');
  const paths = [join(SAMPLES, 'digital'), join(SAMPLES, 'odd')];
  const run = await runCli(['ingest', ...paths, '--store', store, '--ocr', 'never']);
  expect(run.code, run.stderr).toBe(0);
  const [accepted = 0, needsReview = 0, failed, duplicate, inputs] = [
    ...lastLine(run.stdout).matchAll(/\d+/g),
  ].map(Number);
  expect({ failed, duplicate }).toEqual({ failed: 4, duplicate: 1 });
  expect(accepted + needsReview + 5).toBe(inputs);
  expect(accepted).toBeGreaterThan(0);

  await runCli(['export', '--store', store, '--out', root, '--format', 'jsonl']);
  const lines = (await readFile(join(root, 'records.jsonl'), 'utf8')).trimEnd().split('\n');
  const records = lines.map((line) => LetterRecord.parse(JSON.parse(line)));
  expect(records).toHaveLength((inputs ?? 0) - 1);
  const copy = records.find(({ source }) => source.fileName === 'copy-of-a-letter.pdf');
  expect(copy, 'the copy is counted under the name that comes first').toBeUndefined();
  for (const { status, findings, source } of records) {
    if (status === 'failed') expect(findings, `${source.fileName}`).toHaveLength(1);
    if (status === 'needs_review') expect(findings.length, `${source.fileName}`).toBeGreaterThan(0);
  }
});
