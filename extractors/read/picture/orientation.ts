import type { Rotation } from '../../../schemas/index.ts';
import { darknessLimit } from './measure.ts';
import { type Raster, turnRaster } from './raster.ts';

/** How a picture must be turned, and how sure its ink is about that (0 to 1). */
export interface Orientation {
  readonly rotation: Rotation;
  readonly certainty: number;
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
  const { rise, hang } = weighRises(sideways ? standing : lying, raster.dpi);
  const certainty = rise + hang === 0 ? 0 : Math.abs(rise - hang) / (rise + hang);
  if (sideways) return { rotation: rise >= hang ? 90 : 270, certainty };
  return { rotation: rise >= hang ? 0 : 180, certainty };
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

/** Ink above and below the bodies of small letters, over all lines of all strips. */
function weighRises(profiles: readonly Uint16Array[], dpi: number): { rise: number; hang: number } {
  const total = { rise: 0, hang: 0 };
  for (const profile of profiles) {
    for (const body of lineBodies(profile, dpi)) {
      const reach = Math.round((body.bottom - body.top) * 0.55);
      const rise = inkBetween(profile, body.top - reach, body.top - 1);
      const hang = inkBetween(profile, body.bottom + 1, body.bottom + reach);
      total.rise += rise;
      total.hang += hang;
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
