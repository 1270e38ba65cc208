import { createRequire } from 'node:module';
import type { Sharp } from 'sharp';
import type { Rotation } from '../../../schemas/index.ts';

/** A grey picture: one byte per pixel, row by row, 0 black to 255 white. Survives structured cloning. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Pixels per inch, the same in both directions. */
  readonly dpi: number;
  readonly data: Uint8Array;
}

/** Turns a picture by quarter turns, clockwise. */
export function turnRaster(raster: Raster, rotation: Rotation): Raster {
  if (rotation === 0) return raster;
  const { width, height, data, dpi } = raster;
  const turned = new Uint8Array(data.length);
  const newWidth = rotation === 180 ? width : height;
  for (let y = 0, from = 0; y < height; y += 1) {
    let to: number;
    let step: number;
    if (rotation === 90) {
      to = height - 1 - y;
      step = newWidth;
    } else if (rotation === 180) {
      to = (height - y) * width - 1;
      step = -1;
    } else {
      to = (width - 1) * newWidth + y;
      step = -newWidth;
    }
    for (let x = 0; x < width; x += 1, from += 1, to += step) turned[to] = data[from] as number;
  }
  return { width: newWidth, height: rotation === 180 ? height : width, dpi, data: turned };
}

/** Scales a picture to a size in pixels, averaging what is merged. */
export async function resizeRaster(
  raster: Raster,
  size: { readonly width: number; readonly height: number; readonly dpi: number },
): Promise<Raster> {
  const { data, info } = await sharpOf(raster)
    .resize(size.width, size.height, { fit: 'fill' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, dpi: size.dpi, data };
}

const require = createRequire(import.meta.url);

/** The picture as sharp takes it; sharp is loaded with the first picture, letters with a text layer need none. */
export function sharpOf({ width, height, data }: Raster): Sharp {
  const sharp: typeof import('sharp').default = require('sharp');
  return sharp(data, { raw: { width, height, channels: 1 } });
}
