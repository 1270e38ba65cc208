import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHECKSUMS } from '../../../pipeline/export/checksums.ts';
import { exportRecords } from '../../../pipeline/export/export-records.ts';
import { moveIntoPlace } from '../../../pipeline/export/move-into-place.ts';
import { openStoreForReading } from '../../../pipeline/store/open-store.ts';
import { ingestSlowly } from '../support/slow-ingest.ts';

const HOST = fileURLToPath(new URL('../support/killed-at.ts', import.meta.url));
/** More than are entered into the store at once. */
const LETTERS = 34;

/** Runs the host; true when it was killed, as it should be. */
async function isKilled(...args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), HOST, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [, signal] = await once(child, 'close');
  return signal === 'SIGKILL';
}

async function exportedBytes(store: string, out: string): Promise<string> {
  const source = openStoreForReading(store);
  await exportRecords(source, out, 'jsonl');
  await source.close();
  return readFile(join(out, 'records.jsonl'), 'utf8');
}

let root = '';
let letters = '';
let calm = '';
let expected = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'imr-killed-'));
  letters = join(root, 'letters');
  await mkdir(letters);
  for (let index = 0; index < LETTERS; index += 1) {
    await writeFile(join(letters, `${index}.pdf`), `scan 2 of letter ${index}`);
  }
  calm = join(root, 'calm');
  await ingestSlowly(letters, calm);
  expected = await exportedBytes(calm, join(root, 'out-calm'));
}, 60_000);

afterAll(() => rm(root, { recursive: true, force: true }));

describe('kill -9 at a boundary, and the next run', () => {
  test.each([
    ['a run begun', 'after', 'startRun', 1],
    ['inputs entered', 'after', 'register', 1],
    ['half of the inputs entered', 'before', 'register', 2],
    ['a page read by OCR, not kept', 'before', 'putPage', 3],
    ['a page kept, its letter not extracted', 'after', 'putPage', 3],
    ['letters extracted, no record written', 'before', 'putRecords', 1],
    ['records written, others under way', 'after', 'putRecords', 1],
    ['all written, the account not made', 'before', 'tally', 1],
  ])(
    '%s',
    async (name, when, method, count) => {
      const store = join(root, name);
      expect(await isKilled('ingest', letters, store, when, method, String(count))).toBe(true);
      const { tally, inputs } = await ingestSlowly(letters, store);
      expect({ accepted: tally.accepted, inputs }).toEqual({ accepted: LETTERS, inputs: LETTERS });
      expect(await exportedBytes(store, join(root, `out ${name}`))).toBe(expected);
    },
    60_000,
  );

  test.each(['before', 'after'])(
    'the export %s it is given its name',
    async (when) => {
      const out = join(root, `renamed ${when}`);
      await mkdir(out);
      await writeFile(join(out, 'records.jsonl'), 'the export before\n');
      expect(await isKilled('export', calm, out, when)).toBe(true);
      const left = await readFile(join(out, 'records.jsonl'), 'utf8');
      expect(left).toBe(when === 'before' ? 'the export before\n' : expected);
      expect(await exportedBytes(calm, out)).toBe(expected);
      expect(await readdir(out)).toEqual(['records.jsonl']);
    },
    60_000,
  );
});

test('kill -9 between any two changes of moving a data set: its checksums are there only when it is whole', async () => {
  const files = [CHECKSUMS, 'a.csv', 'b.csv'];
  let kills = 0;
  for (; ; kills += 1) {
    const [old, fresh] = [join(root, `old ${kills}`), join(root, `fresh ${kills}`)];
    for (const folder of [old, fresh]) {
      await mkdir(folder);
      for (const file of files) await writeFile(join(folder, file), folder === old ? 'old' : 'fresh');
    }
    await writeFile(join(old, 'gone.csv'), 'old');
    if (!(await isKilled('move', fresh, old, String(kills + 1)))) break;
    const left = await readdir(old);
    const texts = await Promise.all(left.map((name) => readFile(join(old, name), 'utf8')));
    const isOld = left.length === 4 && texts.every((text) => text === 'old');
    const isFresh = files.every((name) => texts[left.indexOf(name)] === 'fresh');
    expect(left.includes(CHECKSUMS), left.join()).toBe(isOld || isFresh);
    // The next export writes all anew and moves it the same way.
    const again = join(root, `again ${kills}`);
    await mkdir(again);
    for (const file of files) await writeFile(join(again, file), 'fresh');
    moveIntoPlace(again, old, () => true);
    expect((await readdir(old)).sort()).toEqual(files);
  }
  expect(kills).toBeGreaterThan(5);
}, 120_000);
