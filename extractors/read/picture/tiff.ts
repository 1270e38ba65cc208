import type { Raster } from './raster.ts';

/** Field types of TIFF 6.0, section 2. */
const SHORT = 3;
const LONG = 4;
/** The file's first directory follows its eight bytes of header. */
const DIRECTORY = 8;

/**
 * The picture as a TIFF file (revision 6.0, grey, one uncompressed strip): nothing is lost and no time spent.
 * Tesseract takes it row by row; a PGM, which is as simple, it would take pixel by pixel.
 */
export function toTiff({ width, height, data }: Raster): Buffer {
  const fields = (strip: number) =>
    [
      [256, LONG, width],
      [257, LONG, height],
      // Bits of a pixel; no compression; 0 is black.
      [258, SHORT, 8],
      [259, SHORT, 1],
      [262, SHORT, 1],
      // Where the strip is, bytes of a pixel, rows and bytes of the strip.
      [273, LONG, strip],
      [277, SHORT, 1],
      [278, LONG, height],
      [279, LONG, data.length],
    ] as const;
  const size = DIRECTORY + 2 + fields(0).length * 12 + 4;
  const file = Buffer.allocUnsafe(size + data.length);
  file.fill(0, 0, size);
  file.write('II*\0', 'latin1');
  file.writeUInt32LE(DIRECTORY, 4);
  file.writeUInt16LE(fields(size).length, DIRECTORY);
  for (const [index, [tag, type, value]] of fields(size).entries()) {
    const at = DIRECTORY + 2 + index * 12;
    file.writeUInt16LE(tag, at);
    file.writeUInt16LE(type, at + 2);
    file.writeUInt32LE(1, at + 4);
    // Little-endian: a short stands in the first half of the four bytes.
    file.writeUInt32LE(value, at + 8);
  }
  file.set(data, size);
  return file;
}
