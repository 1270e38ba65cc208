import { z } from 'zod';

/**
 * A box on a page: `[left, top, right, bottom]` in points (1/72 inch), origin at the top left.
 */
export const BBox = z
  .tuple([z.number(), z.number(), z.number(), z.number()])
  .readonly()
  .meta({ title: 'Box', description: '[left, top, right, bottom] in points, origin top left' });
export type BBox = z.infer<typeof BBox>;

/** The smallest box that holds all of `boxes`; throws a `RangeError` on an empty list. */
export function unionBox(boxes: readonly BBox[]): BBox {
  if (boxes.length === 0) throw new RangeError('unionBox needs at least one box');
  return [
    Math.min(...boxes.map((b) => b[0])),
    Math.min(...boxes.map((b) => b[1])),
    Math.max(...boxes.map((b) => b[2])),
    Math.max(...boxes.map((b) => b[3])),
  ];
}

/** How a page must be turned, in degrees clockwise, for a reader to see its text upright. */
export const Rotation = z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]);
export type Rotation = z.infer<typeof Rotation>;

/**
 * Moves a box from upright reading coordinates back to the page as a PDF viewer displays it.
 * `width` and `height` are those of the upright page, in points.
 */
export function toDisplayedBox(
  box: BBox,
  upright: { readonly width: number; readonly height: number; readonly rotation: Rotation },
): BBox {
  const [x0, y0, x1, y1] = box;
  const { width, height } = upright;
  switch (upright.rotation) {
    case 0:
      return box;
    // Displayed, turned by 90 clockwise, gives upright: displayed (X, Y) -> upright (W - Y, X).
    case 90:
      return [y0, width - x1, y1, width - x0];
    case 180:
      return [width - x1, height - y1, width - x0, height - y0];
    case 270:
      return [height - y1, x0, height - y0, x1];
  }
}
