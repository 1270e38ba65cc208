import { readdirSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { SAMPLES } from '../../samples/expected.ts';
import { runCli } from '../support/run-cli.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Digital samples and odd files; scans take OCR, which `crash.test.ts` stands in for. */
async function copySamples(folder: string): Promise<string[]> {
  await mkdir(folder);
  const files = ['digital', 'odd'].flatMap((kind) =>
    readdirSync(`${SAMPLES}${kind}`)
      .filter((name) => name.endsWith('.pdf'))
      .map((name) => ({ from: `${SAMPLES}${kind}/${name}`, to: join(folder, `${name}`) })),
  );
  for (const { from, to } of files) await copyFile(from, to);
  return files.map(({ to }) => to);
}

async function exported(store: string, out: string): Promise<string> {
  const { code } = await runCli(['export', '--store', store, '--out', out, '--format', 'jsonl']);
  expect(code).toBe(0);
  return readFile(join(out, 'records.jsonl'), 'utf8');
}

test('shuffled, at any concurrency, and after three kills, the export is the same bytes', async () => {
  const root = await tempFolder();
  const files = await copySamples(join(root, 'letters'));
  const ingest = (store: string, paths: readonly string[], concurrency: number) =>
    runCli(['ingest', ...paths, '--store', join(root, store), '--ocr', 'never', '-c', String(concurrency)]);

  await ingest('1', [join(root, 'letters')], 1);
  const expected = await exported(join(root, '1'), join(root, 'out-1'));
  expect(expected.split('\n').length).toBeGreaterThan(15);

  const shuffled = [...files].sort(() => Math.random() - 0.5);
  await ingest('2', shuffled, 2);
  expect(await exported(join(root, '2'), join(root, 'out-2'))).toBe(expected);
  await ingest('8', shuffled.reverse(), 8);
  expect(await exported(join(root, '8'), join(root, 'out-8'))).toBe(expected);

  for (let round = 0; round < 3; round += 1) {
    const args = ['ingest', join(root, 'letters'), '--store', join(root, 'k'), '--ocr', 'never', '-c', '2'];
    await runCli(args, {
      during: (child) => {
        sleep(500 + Math.random() * 3000).then(() => child.kill('SIGKILL'));
      },
    });
  }
  await ingest('k', [join(root, 'letters')], 2);
  expect(await exported(join(root, 'k'), join(root, 'out-k'))).toBe(expected);
}, 600_000);
