import { drawPage } from '../../../extractors/read/pdf/draw-page.ts';
import { openPdf } from '../../../extractors/read/pdf/open-pdf.ts';
import { readOperators } from '../../../extractors/read/pdf/read-operators.ts';
import { type Raster, sharpOf } from '../../../extractors/read/picture/raster.ts';
import { makePdf } from './letter-pdf.ts';

/** A page of a PDF as the reading stage would hand it to OCR, before turning and cleaning. */
export async function pictureOf(bytes: Uint8Array, number = 1): Promise<Raster> {
  const pdf = await openPdf(bytes);
  try {
    return await pdf.withPage(number, async (page) =>
      drawPage(page, await readOperators(page), (use) => pdf.withDrawablePage(number, use)),
    );
  } finally {
    await pdf.close();
  }
}

/** A PDF whose pages are pictures and nothing else, as a scanner makes it. */
export async function scanOf(rasters: readonly Raster[]): Promise<Uint8Array> {
  const images = await Promise.all(rasters.map((raster) => sharpOf(raster).jpeg({ quality: 90 }).toBuffer()));
  return makePdf(
    (doc) => {
      images.forEach((image, index) => {
        const { width, height, dpi } = rasters[index] as Raster;
        const size: [number, number] = [(width / dpi) * 72, (height / dpi) * 72];
        doc.addPage({ size, margin: 0 }).image(image, 0, 0, { width: size[0], height: size[1] });
      });
    },
    { autoFirstPage: false },
  );
}

/** Numbers from 0 to 1 that are the same in each run (a linear congruential generator). */
export function seededRandom(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A picture of a given size, each pixel from `value`. */
export function paint(width: number, height: number, value: () => number): Raster {
  return { width, height, dpi: 200, data: Uint8Array.from({ length: width * height }, value) };
}
