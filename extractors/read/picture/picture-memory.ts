import type { Raster } from './raster.ts';

/** A page's picture as OCR saw it: cleaned, turned upright, not yet level. */
export interface UprightPicture {
  readonly raster: Raster;
  /** Degrees by which its lines fall from left to right. */
  readonly skew: number;
}

/** The pictures of a letter's pages while the letter is worked on. */
export interface PictureMemory {
  keep(page: number, picture: UprightPicture): void;
  find(page: number): UprightPicture | undefined;
}

/** A dozen pages at 300 dpi: more than letters have, and less than memory is short of. */
const MOST_PIXELS = 120_000_000;

/**
 * Remembers pictures, since drawing and cleaning one again takes a second. What is beyond `mostPixels` is not
 * kept: who asks for it has to draw it.
 */
export function createPictureMemory(mostPixels: number = MOST_PIXELS): PictureMemory {
  const pictures = new Map<number, UprightPicture>();
  let room = mostPixels;
  return {
    keep(page, picture) {
      const pixels = picture.raster.width * picture.raster.height;
      if (pixels > room) return;
      room -= pixels;
      pictures.set(page, picture);
    },
    find: (page) => pictures.get(page),
  };
}
