import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { OcrResult } from '../../../extractors/read/ocr/engine.ts';
import { createOcrPool, type OcrProgram, type OcrWorker } from '../../../extractors/read/ocr/pool.ts';
import type { Raster } from '../../../extractors/read/picture/raster.ts';

/** A picture whose only pixel tells the fake worker what to do. */
const picture = (pixel: number): Raster => ({ width: 1, height: 1, dpi: 200, data: Uint8Array.of(pixel) });
const DIES = 250;
const DIES_ONCE = 251;
const HANGS = 252;

function fakeProgram() {
  const state = { started: 0, stopped: 0, running: 0, mostRunning: 0, diedOnce: false };
  const start = async (): Promise<OcrWorker> => {
    state.started += 1;
    let die: (reason: Error) => void = () => {};
    const died = new Promise<never>((_resolve, reject) => {
      die = reject;
    });
    died.catch(() => {});
    return {
      died,
      recognize: async ({ data }): Promise<OcrResult> => {
        const [pixel = 0] = data;
        state.running += 1;
        state.mostRunning = Math.max(state.mostRunning, state.running);
        await wait(5);
        state.running -= 1;
        if (pixel === HANGS || pixel === DIES || (pixel === DIES_ONCE && !state.diedOnce)) {
          state.diedOnce ||= pixel === DIES_ONCE;
          if (pixel !== HANGS) die(new Error('out of memory'));
          return new Promise(() => {});
        }
        return { words: [{ text: String(pixel), bbox: [0, 0, 1, 1], confidence: 1 }] };
      },
      stop: async () => {
        state.stopped += 1;
      },
    };
  };
  const program: OcrProgram = { name: 'fake', model: 'none', start };
  return { program, state };
}

const textOf = (result: OcrResult): string | undefined => result.words[0]?.text;

describe('createOcrPool', () => {
  it('reads many pictures with a fixed number of workers', async () => {
    const { program, state } = fakeProgram();
    const pool = createOcrPool(program, { workers: 2 });
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, pixel) => pool.recognize(picture(pixel))),
    );
    expect(results.map(textOf)).toEqual(Array.from({ length: 20 }, (_, pixel) => String(pixel)));
    expect(state).toMatchObject({ started: 2, mostRunning: 2 });
    await pool.close();
    expect(state.stopped).toBe(2);
  });

  it('replaces a worker that died and reads the picture again', async () => {
    const { program, state } = fakeProgram();
    const pool = createOcrPool(program, { workers: 1 });
    const results = await Promise.all([pool.recognize(picture(DIES_ONCE)), pool.recognize(picture(7))]);
    expect(results.map(textOf)).toEqual([String(DIES_ONCE), '7']);
    expect(state).toMatchObject({ started: 2, stopped: 1 });
    await pool.close();
  });

  it('gives up on a picture that breaks two workers, not on the next one', async () => {
    const { program } = fakeProgram();
    const pool = createOcrPool(program, { workers: 1 });
    await expect(pool.recognize(picture(DIES))).rejects.toMatchObject({ code: 'worker-died', stage: 'ocr' });
    expect(textOf(await pool.recognize(picture(3)))).toBe('3');
    await pool.close();
  });

  it('ends a picture at its time limit', async () => {
    const { program, state } = fakeProgram();
    const pool = createOcrPool(program, { workers: 1, timeLimitMs: 40 });
    await expect(pool.recognize(picture(HANGS))).rejects.toMatchObject({ code: 'timeout' });
    expect(state.stopped).toBe(1);
    expect(textOf(await pool.recognize(picture(3)))).toBe('3');
    await pool.close();
  });

  it('calls a picture off when asked, waiting or under way', async () => {
    const { program } = fakeProgram();
    const pool = createOcrPool(program, { workers: 1 });
    const stop = new AbortController();
    const running = pool.recognize(picture(HANGS), { signal: stop.signal });
    const waiting = pool.recognize(picture(1), { signal: stop.signal });
    const other = pool.recognize(picture(2));
    const ends = Promise.allSettled([running, waiting]);
    await wait(20);
    stop.abort(new Error('enough'));
    expect((await ends).map((end) => end.status)).toEqual(['rejected', 'rejected']);
    expect(textOf(await other)).toBe('2');
    await pool.close();
  });

  it('replaces workers before they grow', async () => {
    const { program, state } = fakeProgram();
    const pool = createOcrPool(program, { workers: 1, picturesPerWorker: 3 });
    for (let pixel = 0; pixel < 7; pixel += 1) await pool.recognize(picture(pixel));
    expect(state.started).toBe(3);
    await pool.close();
  });

  it('rejects what is open when it closes', async () => {
    const { program } = fakeProgram();
    const pool = createOcrPool(program, { workers: 1 });
    const ends = Promise.allSettled([pool.recognize(picture(HANGS)), pool.recognize(picture(1))]);
    await wait(20);
    await pool.close();
    expect((await ends).map((end) => end.status)).toEqual(['rejected', 'rejected']);
    await expect(pool.recognize(picture(1))).rejects.toMatchObject({ code: 'ocr-unavailable' });
  });

  it('says when the program cannot start', async () => {
    const start = () => Promise.reject(new Error('no data'));
    const pool = createOcrPool({ name: 'fake', model: 'none', start }, { workers: 1 });
    await expect(pool.recognize(picture(1))).rejects.toMatchObject({ name: 'ExtractError' });
    await pool.close();
  });
});
