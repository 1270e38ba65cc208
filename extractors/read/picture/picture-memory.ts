import type { Raster } from './raster.ts';

/** The pictures of a letter's pages, cleaned and upright, while the letter is worked on. */
export interface PictureMemory {
  keep(page: number, upright: Raster): void;
  find(page: number): Raster | undefined;
}

/** A dozen pages at 300 dpi: more than letters have, and less than memory is short of. */
const MOST_PIXELS = 120_000_000;

/**
 * Remembers pictures, since drawing and cleaning one again takes a second. What is beyond `mostPixels` is not
 * kept: who asks for it has to draw it.
 */
export function createPictureMemory(mostPixels: number = MOST_PIXELS): PictureMemory {
  const pictures = new Map<number, Raster>();
  let room = mostPixels;
  return {
    keep(page, upright) {
      const pixels = upright.width * upright.height;
      if (pixels > room) return;
      room -= pixels;
      pictures.set(page, upright);
    },
    find: (page) => pictures.get(page),
  };
}
