import { expect, it } from 'vitest';
import { createPictureMemory } from '../../../extractors/read/picture/picture-memory.ts';

const picture = (width: number, height: number) => ({
  raster: { width, height, dpi: 300, data: new Uint8Array(width * height) },
  skew: 0,
});

it('remembers pictures by page', () => {
  const memory = createPictureMemory();
  const second = picture(3, 4);
  memory.keep(2, second);
  expect(memory.find(2)).toBe(second);
  expect(memory.find(1)).toBeUndefined();
});

it('leaves out what is beyond its room, and takes a smaller one after that', () => {
  const memory = createPictureMemory(100);
  memory.keep(1, picture(8, 10));
  memory.keep(2, picture(5, 5));
  memory.keep(3, picture(4, 5));
  expect([1, 2, 3].map((page) => memory.find(page) !== undefined)).toEqual([true, false, true]);
});
