import type { BBox } from '../../../schemas/index.ts';
import { type Raster, sharpOf } from './raster.ts';

/** Tesseract copes with lines that fall by a degree; from three degrees on it loses nearly all of them. */
const TOLERATED = 1.25;

/** A picture whose lines are level, and the way back from it. */
export interface Levelled {
  readonly raster: Raster;
  /** From a box of the level picture to where the same ink lies on the picture as it was. */
  toOriginal(box: BBox): BBox;
}

/** Turns a picture by its skew (degrees by which lines fall from left to right), where that is worth it. */
export async function levelRaster(raster: Raster, skew: number): Promise<Levelled> {
  if (Math.abs(skew) < TOLERATED) return { raster, toOriginal: (box) => box };
  const { width, height, dpi } = raster;
  const turned = await sharpOf(raster)
    .rotate(-skew, { background: '#ffffff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { data } = await sharpOf({ ...turned.info, dpi, data: turned.data })
    .extract({
      left: Math.max(0, (turned.info.width - width) >> 1),
      top: Math.max(0, (turned.info.height - height) >> 1),
      width,
      height,
    })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const angle = (skew * Math.PI) / 180;
  return {
    raster: { width, height, dpi, data },
    toOriginal: (box) => turnCentre(box, angle, width / 2, height / 2),
  };
}

/** Moves a box with the turning page; the box itself stays upright and as large as it was. */
function turnCentre([left, top, right, bottom]: BBox, angle: number, x0: number, y0: number): BBox {
  const x = (left + right) / 2 - x0;
  const y = (top + bottom) / 2 - y0;
  const dx = x * Math.cos(angle) - y * Math.sin(angle) - x;
  const dy = x * Math.sin(angle) + y * Math.cos(angle) - y;
  return [left + dx, top + dy, right + dx, bottom + dy];
}
