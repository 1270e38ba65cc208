import sharp, { type Sharp } from 'sharp';
import type { GreyImage } from './rasterize.ts';
import { seededNormal, seededRandom } from './seeded.ts';

/** How a page is spoiled before it is stored. Amounts are grey levels of 255 unless said otherwise. */
export interface Degradation {
  /** Degrees, clockwise. */
  readonly skew?: number;
  /** Standard deviation of the blur, in pixels. */
  readonly blur?: number;
  readonly noise?: number;
  /** How much darker the page's lower right corner is than its upper left one. */
  readonly shading?: number;
  /** Ink and paper as the scanner sees them. */
  readonly levels?: readonly [black: number, white: number];
  /** Share of the pixels that are turned black or white at random. */
  readonly specks?: number;
}

/** Spoils a page; the same seed gives the same specks and noise. */
export async function degrade(image: GreyImage, how: Degradation, seed: number): Promise<GreyImage> {
  const moved = await blurAndTurn(image, how);
  const { width, height, data } = moved;
  const random = seededRandom(seed);
  const normal = seededNormal(random);
  const [black, white] = how.levels ?? [0, 255];
  const spoiled = new Uint8Array(data.length);
  for (let i = 0; i < data.length; i += 1) {
    const across = (i % width) / width + Math.floor(i / width) / height;
    let level = black + ((data[i] as number) * (white - black)) / 255 - ((how.shading ?? 0) * across) / 2;
    if (how.noise) level += normal() * how.noise;
    if (how.specks && random() < how.specks) level = random() < 0.6 ? 0 : 255;
    spoiled[i] = Math.max(0, Math.min(255, Math.round(level)));
  }
  return { width, height, data: spoiled };
}

async function blurAndTurn(image: GreyImage, { skew, blur }: Degradation): Promise<GreyImage> {
  const { width, height } = image;
  if (!skew && !blur) return image;
  let picture = open(image);
  if (skew) {
    // Turning enlarges the picture: cut the page out again in a second step.
    const turned = await picture
      .rotate(skew, { background: 'white' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { data, info } = turned;
    const left = (info.width - width) >> 1;
    const top = (info.height - height) >> 1;
    picture = sharp(data, {
      raw: { width: info.width, height: info.height, channels: info.channels },
    }).extract({
      left,
      top,
      width,
      height,
    });
  }
  if (blur) picture = picture.blur(blur);
  return { width, height, data: await toRaw(picture) };
}

/** The page as a person would hold it the wrong way, turned clockwise. */
export async function turn(image: GreyImage, degrees: 90 | 180 | 270): Promise<GreyImage> {
  const { data, info } = await open(image)
    .rotate(degrees)
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** The page stretched to other dimensions (fax pixels are not square). */
export async function resize(image: GreyImage, width: number, height: number): Promise<GreyImage> {
  return { width, height, data: await toRaw(open(image).resize(width, height, { fit: 'fill' })) };
}

function open({ data, width, height }: GreyImage): Sharp {
  return sharp(data, { raw: { width, height, channels: 1 } });
}

function toRaw(picture: Sharp): Promise<Buffer> {
  return picture.toColourspace('b-w').extractChannel(0).raw().toBuffer();
}
