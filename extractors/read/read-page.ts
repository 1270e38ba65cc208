import type { Page } from '../../schemas/index.ts';
import type { OcrMode } from './options.ts';
import { drawPage } from './pdf/draw-page.ts';
import type { OpenPdf } from './pdf/open-pdf.ts';
import { readOperators } from './pdf/read-operators.ts';
import { type DisplayedPage, meanConfidence, readPicture, withoutWords } from './picture/read-picture.ts';
import type { ReadServices } from './services.ts';
import { assessTextLayer } from './text/assess-text-layer.ts';
import { buildWords } from './text/build-words.ts';

/** Reads one page: its text layer where that can be relied on, its picture otherwise. */
export async function readPage(
  pdf: OpenPdf,
  number: number,
  ocr: OcrMode,
  services: ReadServices,
): Promise<Page> {
  const known = ocr === 'never' ? undefined : await services.findPage?.(number);
  if (known) return known;
  const found = await pdf.withPage(number, async (page): Promise<Page | DisplayedPage> => {
    const { width, height } = page.getViewport({ scale: 1 });
    const content = await readOperators(page);
    const verdict = assessTextLayer(content, { width, height });
    if (ocr !== 'always' && (verdict === 'good' || (ocr === 'never' && verdict === 'hidden'))) {
      const { words, rotation } = buildWords(content.glyphs, { width, height });
      const sideways = rotation === 90 || rotation === 270;
      return {
        number,
        width: sideways ? height : width,
        height: sideways ? width : height,
        rotation,
        textSource: 'text-layer',
        confidence: meanConfidence(words),
        words,
        // Another program's OCR: better than nothing, and nothing to rely on.
        ...(verdict === 'hidden' ? { problem: 'ocr-disabled' as const } : {}),
      };
    }
    if (ocr === 'never') return withoutWords({ number, width, height }, 'ocr-disabled');
    const raster = await drawPage(page, content, (use) => pdf.withDrawablePage(number, use));
    return { number, width, height, raster };
  });
  if (!('raster' in found)) return found;
  const page = await readPicture(found, services, services.pictures);
  // A machine less busy may read in time what this one could not.
  if (page.problem !== 'timeout') await services.keepPage?.(page);
  return page;
}
