import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { exportRecords } from '../../../pipeline/export/export-records.ts';
import { openStoreForReading } from '../../../pipeline/store/open-store.ts';
import { ingestSlowly } from '../support/slow-ingest.ts';
import { tempFolder } from '../support/temp-folder.ts';

const TO_BE_KILLED = fileURLToPath(new URL('../support/ingest-to-be-killed.ts', import.meta.url));
const LETTERS = 90;
const PAGES = 4;

async function lettersIn(folder: string): Promise<string> {
  await mkdir(folder);
  for (let index = 0; index < LETTERS; index += 1) {
    await writeFile(join(folder, `${index}.pdf`), `scan ${PAGES} of letter ${index}`);
  }
  return folder;
}

async function ingestAndKill(folder: string, store: string, afterMs: number): Promise<void> {
  const child = spawn(process.execPath, [
    '--import',
    import.meta.resolve('tsx'),
    TO_BE_KILLED,
    folder,
    store,
  ]);
  const closed = once(child, 'close');
  await once(child.stdout, 'data');
  await sleep(afterMs);
  child.kill('SIGKILL');
  await closed;
}

async function exportedBytes(store: string, out: string): Promise<string> {
  const source = openStoreForReading(store);
  await exportRecords(source, out, 'jsonl');
  await source.close();
  return readFile(join(out, 'records.jsonl'), 'utf8');
}

async function storedSoFar(store: string): Promise<number> {
  const source = openStoreForReading(store);
  const { accepted } = await source.tally();
  await source.close();
  return accepted;
}

test('kill -9 at any moment loses nothing: the next run goes on, and the export is the same', async () => {
  const root = await tempFolder();
  const letters = await lettersIn(join(root, 'letters'));
  const [calm, killed] = [join(root, 'calm'), join(root, 'killed')];
  expect((await ingestSlowly(letters, calm)).tally.accepted).toBe(LETTERS);

  const stored: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await ingestAndKill(letters, killed, Math.random() * 350);
    stored.push(await storedSoFar(killed));
  }
  // Nothing done is undone, and at least one kill met the run in the middle.
  expect(stored).toEqual([...stored].sort((a, b) => a - b));
  expect(stored.some((done) => done < LETTERS)).toBe(true);

  const { tally, processed, ocr } = await ingestSlowly(letters, killed);
  expect(tally.accepted).toBe(LETTERS);
  expect(processed).toBe(LETTERS - (stored.at(-1) ?? 0));
  expect(ocr.read + ocr.fromCache).toBe(processed * PAGES);
  const bytes = await exportedBytes(killed, join(root, 'out-killed'));
  expect(bytes).toBe(await exportedBytes(calm, join(root, 'out-calm')));
});
