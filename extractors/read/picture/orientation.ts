import type { Rotation } from '../../../schemas/index.ts';
import { inkFinder } from './ink.ts';
import { darknessLimit } from './measure.ts';
import type { Raster } from './raster.ts';

/** How a picture must be turned, and what its ink tells besides. */
export interface Orientation {
  readonly rotation: Rotation;
  /** 0 to 1: how unevenly ink rises above and hangs below the lines. Pages of text have 0.15 and more. */
  readonly certainty: number;
  /** There is ink, but strewn over the page without any lines: noise, a photograph. */
  readonly strewn: boolean;
  /** Degrees by which lines fall from left to right, once the picture is turned. Meaningless when strewn. */
  readonly skew: number;
}

/** What this needs to see. */
const ENOUGH_DPI = 100;

/** Rows are counted in slivers this wide, in pixels: narrow enough for the steepest skew not to blur them. */
const SLIVER = 8;
/** So many slivers, put together along the skew, make a strip: wide enough to hold several words. */
const SLIVERS_PER_STRIP = 10;
/** Scanned pages lie askew by up to this, in degrees. */
const STEEPEST_SKEW = 8;

/**
 * Finds which way is up from the ink alone, in some milliseconds. Lines of text make sharp steps across the
 * direction of reading, sharpest along their skew; and Latin letters rise above the small letters' height
 * (b d f h k l t, capitals, digits) far more often than they hang below the line (g j p q y).
 */
export function findOrientation(picture: Raster): Orientation {
  const raster = picture.dpi >= ENOUGH_DPI * 1.8 ? halve(picture) : picture;
  const limit = darknessLimit(raster);
  const slivers = sliverProfiles(raster, limit);
  const lying = alongSkew(slivers.lying);
  const standing = alongSkew(slivers.standing);
  // The steps of the one are twice as sharp as those of the other: a nearer look at the skew changes nothing.
  const sideways = standing.steepness > lying.steepness;
  const { profiles, skew } = sideways
    ? alongNearer(slivers.standing, standing)
    : alongNearer(slivers.lying, lying);
  const { rise, hang, body, ink } = weigh(profiles, raster.dpi);
  const certainty = rise + hang === 0 ? 0 : Math.abs(rise - hang) / (rise + hang);
  // On pages of text four fifths of the ink lie in such bodies; noise forms them by chance only.
  const lineless = body < 0.2 * ink || (body < 0.6 * ink && certainty < 0.1);
  const strewn = lineless && ink > 0.01 * raster.data.length && !hasGaps(profiles, raster.dpi);
  if (sideways) return { rotation: rise >= hang ? 90 : 270, certainty, strewn, skew };
  return { rotation: rise >= hang ? 0 : 180, certainty, strewn, skew };
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

interface Profiles {
  readonly profiles: readonly Uint16Array[];
  readonly skew: number;
  readonly steepness: number;
}

/** Skews are tried this many degrees apart, then beside the best of them, nearer each time. */
const COARSE_STEP = 2;
const FINER_STEPS = [1, 0.5, 0.25];

/** The strips' profiles along the skew that makes their steps sharpest, about. */
function alongSkew(slivers: readonly Uint8Array[]): Profiles {
  let best = profilesAt(slivers, 0);
  for (let skew = COARSE_STEP; skew <= STEEPEST_SKEW; skew += COARSE_STEP) {
    best = sharper(sharper(best, profilesAt(slivers, skew)), profilesAt(slivers, -skew));
  }
  return best;
}

function alongNearer(slivers: readonly Uint8Array[], found: Profiles): Profiles {
  let best = found;
  for (const step of FINER_STEPS) {
    const { skew } = best;
    best = sharper(sharper(best, profilesAt(slivers, skew - step)), profilesAt(slivers, skew + step));
  }
  return best;
}

function profilesAt(slivers: readonly Uint8Array[], skew: number): Profiles {
  const profiles = stripProfiles(slivers, skew);
  return { profiles, skew, steepness: steepness(profiles) };
}

function sharper(best: Profiles, other: Profiles): Profiles {
  return other.steepness > best.steepness ? other : best;
}

/** Dark pixels per row, sliver by sliver: of the picture as it lies, and as it were after a quarter turn. */
interface Slivers {
  readonly lying: readonly Uint8Array[];
  readonly standing: readonly Uint8Array[];
}

function sliverProfiles(raster: Raster, limit: number): Slivers {
  const { width, height, data } = raster;
  const lying = emptySlivers(width, height);
  const standing = emptySlivers(height, width);
  const nextInk = inkFinder(raster, limit);
  for (let at = nextInk(0), y = 0; at < data.length; at = nextInk(at + 1)) {
    while (at >= (y + 1) * width) y += 1;
    const x = at - y * width;
    countIn(lying, x, y);
    countIn(standing, height - 1 - y, x);
  }
  return { lying, standing };
}

function emptySlivers(width: number, height: number): Uint8Array[] {
  return Array.from({ length: Math.floor(width / SLIVER) }, () => new Uint8Array(height));
}

function countIn(slivers: readonly Uint8Array[], x: number, y: number): void {
  const sliver = slivers[(x / SLIVER) | 0];
  // The last pixels of a row may be no whole sliver.
  if (sliver) sliver[y] = (sliver[y] as number) + 1;
}

/** A row of a strip that is nearly all dark is a ruled line or a border, which says nothing about text. */
const RULED = 0.7 * SLIVER * SLIVERS_PER_STRIP;

/** Dark pixels per row of each strip, rows running along a skew in degrees. */
function stripProfiles(slivers: readonly Uint8Array[], skew: number): Uint16Array[] {
  const fall = Math.tan((skew * Math.PI) / 180) * SLIVER;
  const profiles: Uint16Array[] = [];
  for (let first = 0; first + SLIVERS_PER_STRIP <= slivers.length; first += SLIVERS_PER_STRIP) {
    const profile = new Uint16Array((slivers[first] as Uint8Array).length);
    for (let index = 0; index < SLIVERS_PER_STRIP; index += 1) {
      addShifted(
        profile,
        slivers[first + index] as Uint8Array,
        Math.round((index - SLIVERS_PER_STRIP / 2) * fall),
      );
    }
    for (let y = 0; y < profile.length; y += 1) if ((profile[y] as number) > RULED) profile[y] = 0;
    profiles.push(profile);
  }
  return profiles;
}

/** Adds a sliver to its strip, moved up by so many rows. */
function addShifted(profile: Uint16Array, sliver: Uint8Array, shift: number): void {
  const end = Math.min(profile.length, profile.length - shift);
  for (let y = Math.max(0, -shift); y < end; y += 1) {
    profile[y] = (profile[y] as number) + (sliver[y + shift] as number);
  }
}

/** Mean of squared steps from row to row. */
function steepness(profiles: readonly Uint16Array[]): number {
  let sum = 0;
  let rows = 0;
  for (const profile of profiles) {
    rows += profile.length;
    for (let y = 1; y < profile.length; y += 1) {
      const step = (profile[y] as number) - (profile[y - 1] as number);
      sum += step * step;
    }
  }
  return rows === 0 ? 0 : sum / rows;
}

interface Weights {
  /** Dark pixels above, below and in the bodies of small letters, over all lines of all strips. */
  rise: number;
  hang: number;
  body: number;
  /** All dark pixels. */
  ink: number;
}

function weigh(profiles: readonly Uint16Array[], dpi: number): Weights {
  const total = { rise: 0, hang: 0, body: 0, ink: 0 };
  for (const profile of profiles) {
    total.ink += inkBetween(profile, 0, profile.length - 1);
    for (const { top, bottom } of lineBodies(profile, dpi)) {
      const reach = Math.round((bottom - top) * 0.55);
      total.rise += inkBetween(profile, top - reach, top - 1);
      total.hang += inkBetween(profile, bottom + 1, bottom + reach);
      total.body += inkBetween(profile, top, bottom);
    }
  }
  return total;
}

/** Between lines of text a row in four is white; noise leaves hardly one, a photograph none beside its ink. */
const WHITE_ROWS = 0.12;

/**
 * Whether white rows part the ink into lines. Typewriter faces have such lines, but no bodies to find: their
 * serifs make the foot and the head of small letters darker than what is between.
 */
function hasGaps(profiles: readonly Uint16Array[], dpi: number): boolean {
  const reach = Math.round(0.12 * dpi);
  let inked = 0;
  let white = 0;
  for (const profile of profiles) {
    for (let y = 0; y < profile.length; y += 1) {
      const peak = peakAround(profile, y, reach);
      if (peak < 0.04 * dpi) continue;
      inked += 1;
      if ((profile[y] as number) <= 0.05 * peak) white += 1;
    }
  }
  return white > WHITE_ROWS * inked;
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
