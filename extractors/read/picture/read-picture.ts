import { type BBox, ExtractError, type Page, type Rotation, type Word } from '../../../schemas/index.ts';
import type { OcrWord } from '../ocr/engine.ts';
import type { Recognize } from '../services.ts';
import { findOrientation } from './orientation.ts';
import { type Raster, turnRaster } from './raster.ts';

/** A displayed page as a picture, and its size in points. */
export interface DisplayedPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly raster: Raster;
}

/** Below this the page may stand on its head: the other way is tried. */
const SURE_READING = 0.6;

/** Reads a page's picture into words, turned upright. */
export async function readPicture(page: DisplayedPage, recognize: Recognize): Promise<Page> {
  const orientation = findOrientation(page.raster);
  const first = await readTurned(page, orientation.rotation, recognize);
  if (first.confidence >= SURE_READING || first.problem === 'timeout') return first;
  const opposite = ((orientation.rotation + 180) % 360) as Rotation;
  const second = await readTurned(page, opposite, recognize);
  return second.confidence > first.confidence ? second : first;
}

async function readTurned(page: DisplayedPage, rotation: Rotation, recognize: Recognize): Promise<Page> {
  const sideways = rotation === 90 || rotation === 270;
  const width = sideways ? page.height : page.width;
  const height = sideways ? page.width : page.height;
  const frame = { number: page.number, width, height, rotation, textSource: 'ocr' as const };
  const raster = turnRaster(page.raster, rotation);
  try {
    const result = await recognize(raster);
    const words = result.words.map((word) => inPoints(word, width / raster.width, height / raster.height));
    return { ...frame, confidence: meanConfidence(words), words };
  } catch (error) {
    if (!(error instanceof ExtractError) || error.code !== 'timeout') throw error;
    return { ...frame, confidence: 0, words: [], problem: 'timeout' };
  }
}

function inPoints(word: OcrWord, across: number, down: number): Word {
  const [left, top, right, bottom] = word.bbox;
  const bbox: BBox = [left * across, top * down, right * across, bottom * down];
  return {
    text: word.text,
    bbox: bbox.map((value) => Math.round(value * 100) / 100) as unknown as BBox,
    confidence: word.confidence,
  };
}

/** Mean over the words, weighted by their length. */
export function meanConfidence(words: readonly Word[]): number {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  if (letters === 0) return 0;
  const sum = words.reduce((total, word) => total + word.text.length * word.confidence, 0);
  return Math.round((sum / letters) * 1000) / 1000;
}
