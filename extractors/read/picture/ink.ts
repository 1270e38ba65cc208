import type { Raster } from './raster.ts';

/** Pixels as bright as this are seen to be so four at a time: their two highest bits are set. */
const BRIGHT = 192;
const HIGHEST_BITS = 0x80808080 | 0;

/** Whether all four pixels of a word are `BRIGHT` or brighter. */
const areBright = (word: number): boolean => (word & (word << 1) & HIGHEST_BITS) === HIGHEST_BITS;

/**
 * Finds the dark pixels of a picture one after the other: given where to begin, tells where the next pixel
 * below `limit` is, or the number of pixels when there is none. Most of a page is paper, which is passed over
 * four pixels at a time.
 */
export function inkFinder({ data }: Raster, limit: number): (from: number) => number {
  const words = limit <= BRIGHT ? wordsOf(data) : new Uint32Array(0);
  return (from) => {
    let at = from;
    for (; at < data.length; at += 1) {
      if ((at & 3) === 0) {
        let word = at >> 2;
        while (word < words.length && areBright(words[word] as number)) word += 1;
        at = Math.max(at, word << 2);
      }
      if ((data[at] as number) < limit) return at;
    }
    return data.length;
  };
}

/** Four pixels in one number each; those that are left over at the end are not among them. */
export function wordsOf(data: Uint8Array): Uint32Array {
  const aligned = data.byteOffset % 4 === 0 ? data : new Uint8Array(data);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
}
