import { snappyUncompress } from 'hyparquet';
import { expect, test } from 'vitest';
import { snappyCompress } from '../../../../pipeline/export/parquet/snappy.ts';

/** The same numbers every time: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function unpack(bytes: Uint8Array, length: number): Uint8Array {
  const output = new Uint8Array(length);
  snappyUncompress(bytes, output);
  return output;
}

test('an independent reader gets every byte back, whatever repeats', () => {
  const random = randomNumbers(7);
  for (let round = 0; round < 400; round += 1) {
    const words = Array.from({ length: 1 + Math.floor(random() * 30) }, () =>
      String(random()).slice(2, 3 + Math.floor(random() * 90)),
    );
    const wanted = Math.floor(random() * (round % 10 === 0 ? 200_000 : 600));
    let text = '';
    while (text.length < wanted) text += words[Math.floor(random() * words.length)];
    // Also from the middle of a buffer, as pages are.
    const bytes = Buffer.from(`xyz${text.slice(0, wanted)}`).subarray(3);
    expect(Buffer.compare(unpack(snappyCompress(bytes), bytes.length), bytes), `round ${round}`).toBe(0);
  }
});

test('bytes without repetition grow by little, those of one kind shrink to little', () => {
  const random = randomNumbers(11);
  const noise = Uint8Array.from({ length: 100_000 }, () => Math.floor(random() * 256));
  expect(snappyCompress(noise).length).toBeLessThan(100_100);
  expect(unpack(snappyCompress(noise), noise.length)).toEqual(noise);
  expect(snappyCompress(new Uint8Array(100_000)).length).toBeLessThan(5000);
});
