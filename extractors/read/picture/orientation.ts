import type { Rotation } from '../../../schemas/index.ts';
import type { Raster } from './raster.ts';

/** How a picture must be turned, and how sure its ink is about that (0 to 1). */
export interface Orientation {
  readonly rotation: Rotation;
  readonly certainty: number;
}

export function findOrientation(raster: Raster): Orientation {
  return { rotation: raster.width > raster.height ? 90 : 0, certainty: 0 };
}
