import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { SAMPLES } from '../../samples/expected.ts';
import { runCli } from '../support/run-cli.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** A file system of 160 KiB, where the system lets us make one. */
async function tinyDisk(): Promise<string | undefined> {
  const folder = join(await tempFolder(), 'disk');
  await mkdir(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160k', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
  return folder;
}

test('a full disk ends the run with its own exit code, and what was written stays whole', async ({
  skip,
}) => {
  const disk = await tinyDisk();
  if (disk === undefined) return skip('only root may mount a small disk');
  const store = join(disk, 'store');
  const { code, stderr } = await runCli(['ingest', `${SAMPLES}digital`, '--store', store, '--ocr', 'never']);
  expect(stderr).toContain('the disk is full');
  expect(code).toBe(41);
}, 120_000);
