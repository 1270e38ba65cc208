import type { BBox, Rotation } from '../../schemas/index.ts';

/** A grey picture: one byte per pixel, row by row, 0 black to 255 white. Survives structured cloning. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Pixels per inch, the same in both directions. */
  readonly dpi: number;
  readonly data: Uint8Array;
}

/**
 * A page as a picture ready for OCR: turned upright as far as its ink tells, cleaned as far as it needs.
 * Survives structured cloning, so that one thread may draw it and another read it.
 */
export interface PagePicture {
  readonly number: number;
  /** Size of the upright page, in points. */
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise that turned the displayed page into `raster`. */
  readonly rotation: Rotation;
  /** The part of the upright page that `raster` shows, in points. */
  readonly area: BBox;
  readonly raster: Raster;
}
