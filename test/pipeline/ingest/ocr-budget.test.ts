import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { OcrWorker } from '../../../extractors/read/ocr/pool.ts';
import { createOcrPool } from '../../../extractors/read/ocr/pool.ts';
import { ocrBudget } from '../../../pipeline/ingest/ocr-budget.ts';

const PICTURE = { width: 1, height: 1, dpi: 200, data: new Uint8Array(1) };

/** One worker that takes this long for each picture. */
function poolOf(milliseconds: number) {
  const worker: OcrWorker = {
    died: new Promise<never>(() => {}),
    recognize: () => sleep(milliseconds, { words: [] }),
    stop: async () => {},
  };
  return createOcrPool({ name: 'stub', model: 'none', start: async () => worker }, { workers: 1 });
}

async function readAll(pictures: number, read: () => Promise<unknown>): Promise<string[]> {
  const results = await Promise.allSettled(Array.from({ length: pictures }, read));
  return results.map((result) => (result.status === 'fulfilled' ? 'read' : result.reason.code));
}

test('pages beyond the OCR that a document may cause stay unread, with the reason', async () => {
  const pool = poolOf(40);
  const budget = ocrBudget(100);
  const read = () => budget.recognize(pool, PICTURE, {});
  const outcomes = await readAll(8, read);
  const count = outcomes.lastIndexOf('read') + 1;
  expect(outcomes).toEqual([...Array(count).fill('read'), ...Array(8 - count).fill('timeout')]);
  // 100 ms hold three pictures of 40 begun, fewer on a busy machine.
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(4);
  await expect(read()).rejects.toThrow('OCR of the document takes more than 0.1 s');
  await pool.close();
});

test('waiting behind other documents costs nothing', async () => {
  const pool = poolOf(60);
  const others = readAll(10, () => ocrBudget(10_000).recognize(pool, PICTURE, {}));
  const budget = ocrBudget(400);
  expect(await readAll(2, () => budget.recognize(pool, PICTURE, {}))).toEqual(['read', 'read']);
  await others;
  await pool.close();
});
