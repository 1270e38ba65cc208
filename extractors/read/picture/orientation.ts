import type { Rotation } from '../../../schemas/index.ts';
import { darknessLimit } from './measure.ts';
import { type Raster, turnRaster } from './raster.ts';

/** How a picture must be turned, and what its ink tells besides. */
export interface Orientation {
  readonly rotation: Rotation;
  /** 0 to 1: how unevenly ink rises above and hangs below the lines. Pages of text have 0.15 and more. */
  readonly certainty: number;
  /** There is ink, but strewn over the page without any lines: noise, a photograph. */
  readonly strewn: boolean;
}

/** What this needs to see. */
const ENOUGH_DPI = 100;

/** The page is looked at in strips this wide, in inches, so that a little skew does not blur its lines. */
const STRIP = 0.6;

/**
 * Finds which way is up from the ink alone, in a few milliseconds. Lines of text make sharp steps across
 * the direction of reading, and Latin letters rise above the small letters' height (b d f h k l t, capitals,
 * digits) far more often than they hang below the line (g j p q y).
 */
export function findOrientation(picture: Raster): Orientation {
  const raster = picture.dpi >= ENOUGH_DPI * 1.8 ? halve(picture) : picture;
  const lying = stripProfiles(raster);
  const turned = turnRaster(raster, 90);
  const standing = stripProfiles(turned);
  const sideways = steepness(standing) > steepness(lying);
  const { rise, hang, body, ink } = weigh(sideways ? standing : lying, raster);
  const certainty = rise + hang === 0 ? 0 : Math.abs(rise - hang) / (rise + hang);
  const lineless = body === 0 || (certainty < 0.05 && rise + hang > 0.4 * body);
  const strewn = lineless && ink > 0.01;
  if (sideways) return { rotation: rise >= hang ? 90 : 270, certainty, strewn };
  return { rotation: rise >= hang ? 0 : 180, certainty, strewn };
}

function halve({ width, height, dpi, data }: Raster): Raster {
  const half = { width: width >> 1, height: height >> 1, dpi: dpi / 2 };
  const pixels = new Uint8Array(half.width * half.height);
  for (let y = 0, to = 0; y < half.height; y += 1) {
    for (let x = 0, from = 2 * y * width; x < half.width; x += 1, from += 2, to += 1) {
      const upper = (data[from] as number) + (data[from + 1] as number);
      const lower = (data[from + width] as number) + (data[from + width + 1] as number);
      pixels[to] = (upper + lower) >> 2;
    }
  }
  return { ...half, data: pixels };
}

/** Dark pixels per row, strip by strip. */
function stripProfiles(raster: Raster): Uint16Array[] {
  const { width, height, data, dpi } = raster;
  const limit = darknessLimit(raster);
  const strip = Math.max(16, Math.round(STRIP * dpi));
  const profiles: Uint16Array[] = [];
  for (let left = 0; left + strip <= width; left += strip) {
    const profile = new Uint16Array(height);
    for (let y = 0; y < height; y += 1) {
      let dark = 0;
      const start = y * width + left;
      for (let at = start; at < start + strip; at += 1) if ((data[at] as number) < limit) dark += 1;
      // A row that is nearly all dark is a ruled line or a border, which says nothing about text.
      profile[y] = dark > 0.7 * strip ? 0 : dark;
    }
    profiles.push(profile);
  }
  return profiles;
}

/** Sum of squared steps from row to row. */
function steepness(profiles: readonly Uint16Array[]): number {
  let sum = 0;
  let rows = 0;
  for (const profile of profiles) {
    rows += profile.length;
    for (let y = 1; y < profile.length; y += 1)
      sum += ((profile[y] as number) - (profile[y - 1] as number)) ** 2;
  }
  return rows === 0 ? 0 : sum / rows;
}

interface Weights {
  /** Dark pixels above, below and in the bodies of small letters, over all lines of all strips. */
  rise: number;
  hang: number;
  body: number;
  /** Share of the picture that is dark. */
  ink: number;
}

function weigh(profiles: readonly Uint16Array[], { dpi, width, height }: Raster): Weights {
  const total = { rise: 0, hang: 0, body: 0, ink: 0 };
  for (const profile of profiles) {
    total.ink += inkBetween(profile, 0, profile.length - 1) / (width * height);
    for (const { top, bottom } of lineBodies(profile, dpi)) {
      const reach = Math.round((bottom - top) * 0.55);
      total.rise += inkBetween(profile, top - reach, top - 1);
      total.hang += inkBetween(profile, bottom + 1, bottom + reach);
      total.body += inkBetween(profile, top, bottom);
    }
  }
  return total;
}

interface Body {
  readonly top: number;
  readonly bottom: number;
}

/** The rows that hold the bodies of small letters: where the profile exceeds half of its local peak. */
function lineBodies(profile: Uint16Array, dpi: number): Body[] {
  const shortest = 0.04 * dpi;
  const tallest = 0.16 * dpi;
  const reach = Math.round(0.12 * dpi);
  const bodies: Body[] = [];
  for (let y = 0; y < profile.length; y += 1) {
    const peak = peakAround(profile, y, reach);
    if (peak < 0.04 * dpi || (profile[y] as number) < 0.5 * peak) continue;
    const top = y;
    while (y + 1 < profile.length && (profile[y + 1] as number) >= 0.4 * peak) y += 1;
    const length = y - top + 1;
    if (length >= shortest && length <= tallest) bodies.push({ top, bottom: y });
  }
  return bodies;
}

function peakAround(profile: Uint16Array, y: number, reach: number): number {
  let peak = 0;
  const end = Math.min(profile.length - 1, y + reach);
  for (let at = Math.max(0, y - reach); at <= end; at += 1) peak = Math.max(peak, profile[at] as number);
  return peak;
}

function inkBetween(profile: Uint16Array, from: number, to: number): number {
  let sum = 0;
  for (let y = Math.max(0, from); y <= Math.min(profile.length - 1, to); y += 1) sum += profile[y] as number;
  return sum;
}
