import { type BBox, ExtractError, type Page, type Rotation, type Word } from '../../../schemas/index.ts';
import type { Reader } from '../services.ts';
import { legiblePicture } from './clean.ts';
import { levelRaster } from './level.ts';
import { findOrientation, type Orientation } from './orientation.ts';
import type { PictureMemory } from './picture-memory.ts';
import { type Raster, turnRaster } from './raster.ts';
import { findUnreadInk } from './unread-ink.ts';

/** A displayed page as a picture, and its size in points. */
export interface DisplayedPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly raster: Raster;
}

/** Below this mean confidence the page may stand on its head: the other way is tried. */
const SURE_READING = 0.6;
/** Below this the engine guesses: its words are inventions. Readable pages reach 0.8 and more. */
const GUESSING = 0.45;

/**
 * Reads a page's picture into words, turned upright. A page without anything to read ends with a problem
 * instead of words: `blank`, `unreadable` (noise, handwriting, a photograph) or `timeout`.
 */
export async function readPicture(
  page: DisplayedPage,
  reader: Reader,
  pictures?: PictureMemory,
): Promise<Page> {
  const raster = await legiblePicture(page.raster);
  if (!raster) return withoutWords(page, 'blank');
  const orientation = findOrientation(raster);
  if (orientation.strewn) return withoutWords(page, 'unreadable');
  try {
    const read = await readUpright({ ...page, raster }, orientation, reader);
    pictures?.keep(page.number, { raster: turnRaster(raster, read.rotation), skew: orientation.skew });
    return judge(read);
  } catch (error) {
    if (error instanceof ExtractError && error.code === 'timeout') return withoutWords(page, 'timeout');
    throw error;
  }
}

/** The page, displayed as it is, with the reason why it has no words. */
export function withoutWords(
  { number, width, height }: Pick<DisplayedPage, 'number' | 'width' | 'height'>,
  problem: NonNullable<Page['problem']>,
): Page {
  return { number, width, height, rotation: 0, textSource: 'ocr', confidence: 0, words: [], problem };
}

function judge(page: Page): Page {
  if (page.confidence >= GUESSING) return page;
  const { unread: _, ...rest } = page;
  return { ...rest, words: [], problem: 'unreadable' };
}

async function readUpright(
  page: DisplayedPage,
  { rotation, skew }: Orientation,
  reader: Reader,
): Promise<Page> {
  const first = await readTurned(page, rotation, skew, reader);
  if (first.confidence >= SURE_READING) return first;
  const second = await readTurned(page, ((rotation + 180) % 360) as Rotation, skew, reader);
  return second.confidence > first.confidence ? second : first;
}

async function readTurned(
  page: DisplayedPage,
  rotation: Rotation,
  skew: number,
  reader: Reader,
): Promise<Page> {
  const sideways = rotation === 90 || rotation === 270;
  const width = sideways ? page.height : page.width;
  const height = sideways ? page.width : page.height;
  const turned = turnRaster(page.raster, rotation);
  const { raster, toOriginal } = await levelRaster(turned, skew);
  const result = await reader.recognize(raster);
  const inPoints = (box: BBox): BBox => {
    const [left, top, right, bottom] = toOriginal(box);
    const across = (x: number): number => within(x / turned.width, width);
    const down = (y: number): number => within(y / turned.height, height);
    return [across(left), down(top), across(right), down(bottom)];
  };
  const words = result.words.map(
    ({ text, bbox, confidence }): Word => ({ text, bbox: inPoints(bbox), confidence }),
  );
  const confidence = meanConfidence(words);
  const unread = findUnreadInk(
    raster,
    result.words.map(({ bbox }) => bbox),
  ).map(inPoints);
  return {
    number: page.number,
    width,
    height,
    rotation,
    textSource: 'ocr',
    confidence,
    words,
    ...(unread.length > 0 && { unread }),
  };
}

/** A share of a page's side in points, not off the page, to the hundredth. */
function within(share: number, side: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * side * 100) / 100;
}

/** Mean over the words, weighted by their length. */
export function meanConfidence(words: readonly Word[]): number {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  if (letters === 0) return 0;
  const sum = words.reduce((total, word) => total + word.text.length * word.confidence, 0);
  return Math.round((sum / letters) * 1000) / 1000;
}
