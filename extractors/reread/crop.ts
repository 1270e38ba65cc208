import type { BBox, Page } from '../../schemas/index.ts';
import { levelRaster } from '../read/picture/level.ts';
import { type Raster, sharpOf } from '../read/picture/raster.ts';

/** Room around a word, in points: to its sides never more than half of the way to its neighbours. */
const BESIDE = 3;
const ABOVE = 2.5;
/** Less around a row that no word covers: in a table its cell's lines are near. */
const ABOVE_ROW = 1.5;
/** White added around a crop, in pixels: Tesseract loses letters that touch the edge. */
const FRAME = 20;
const HAS_LETTER = /[\p{L}\p{N}]/u;

/** A piece of a page's picture, and the way back from it. */
export interface Crop {
  readonly raster: Raster;
  /** From a box of the crop, in pixels, to the upright page, in points. */
  toPage(box: BBox): BBox;
}

interface CropOptions {
  /** Degrees by which the page's lines fall. */
  readonly skew: number;
  /** How much larger than on the page. */
  readonly scale: number;
}

/** Cuts one word out of the picture of its upright page, level and enlarged. */
export async function cropWord(
  picture: Raster,
  page: Page,
  index: number,
  options: CropOptions,
): Promise<Raster> {
  return (await cropBox(picture, page, roomAround(page, index), options)).raster;
}

/** Cuts a row of print out of it, with a little room. */
export function cropRow(picture: Raster, page: Page, row: BBox, options: CropOptions): Promise<Crop> {
  const [left, top, right, bottom] = row;
  return cropBox(
    picture,
    page,
    [left - BESIDE, top - ABOVE_ROW, right + BESIDE, bottom + ABOVE_ROW],
    options,
  );
}

async function cropBox(picture: Raster, page: Page, box: BBox, { skew, scale }: CropOptions): Promise<Crop> {
  const across = picture.width / page.width;
  const down = picture.height / page.height;
  // What a skewed word needs more of the page until it is turned level.
  const fall = Math.abs(Math.sin((skew * Math.PI) / 180)) * ((box[2] - box[0]) / 2);
  const piece = await extract(picture, [
    box[0] * across,
    (box[1] - fall) * down,
    box[2] * across,
    (box[3] + fall) * down,
  ]);
  const { raster } = await levelRaster(piece, skew);
  const level = await extract(raster, [0, fall * down, raster.width, raster.height - fall * down]);
  const x = (pixel: number) => Math.max(0, box[0]) + (pixel - FRAME) / scale / across;
  const y = (pixel: number) => Math.max(0, box[1]) + (pixel - FRAME) / scale / down;
  return {
    raster: await enlarge(level, scale),
    toPage: ([left, top, right, bottom]) => [x(left), y(top), x(right), y(bottom)],
  };
}

function roomAround(page: Page, index: number): BBox {
  const word = page.words[index];
  if (!word) throw new RangeError(`page ${page.number} has no word ${index}`);
  const [left, top, right, bottom] = word.bbox;
  const beside = page.words.filter(
    (other) => other !== word && other.bbox[1] < bottom && other.bbox[3] > top && HAS_LETTER.test(other.text),
  );
  const before = Math.max(0, ...beside.map(({ bbox }) => bbox[2]).filter((end) => end <= left + 1));
  const after = Math.min(page.width, ...beside.map(({ bbox }) => bbox[0]).filter((end) => end >= right - 1));
  return [
    Math.min(left, Math.max(left - BESIDE, (left + before) / 2)),
    top - ABOVE,
    Math.max(right, Math.min(right + BESIDE, (right + after) / 2)),
    bottom + ABOVE,
  ];
}

async function extract(picture: Raster, [x0, y0, x1, y1]: BBox): Promise<Raster> {
  const left = Math.min(picture.width - 1, Math.max(0, Math.round(x0)));
  const top = Math.min(picture.height - 1, Math.max(0, Math.round(y0)));
  const width = Math.max(1, Math.min(picture.width, Math.round(x1)) - left);
  const height = Math.max(1, Math.min(picture.height, Math.round(y1)) - top);
  const data = await sharpOf(picture)
    .extract({ left, top, width, height })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return { width, height, dpi: picture.dpi, data };
}

async function enlarge(piece: Raster, scale: number): Promise<Raster> {
  const [width, height] = [Math.ceil(piece.width * scale), Math.ceil(piece.height * scale)];
  const pixels = await sharpOf(piece)
    .resize(width, height, { kernel: 'cubic', fit: 'fill' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  const dpi = Math.round(piece.dpi * scale);
  // In one step sharp would extend first and enlarge the frame, too.
  const data = await sharpOf({ width, height, dpi, data: pixels })
    .extend({ top: FRAME, bottom: FRAME, left: FRAME, right: FRAME, background: '#ffffff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return { width: width + 2 * FRAME, height: height + 2 * FRAME, dpi, data };
}
