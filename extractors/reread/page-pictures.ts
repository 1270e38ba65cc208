import type { Page } from '../../schemas/index.ts';
import { type ReadOptions, resolveReadOptions } from '../read/options.ts';
import { drawPage } from '../read/pdf/draw-page.ts';
import { openPdf } from '../read/pdf/open-pdf.ts';
import { readOperators } from '../read/pdf/read-operators.ts';
import { legiblePicture } from '../read/picture/clean.ts';
import { findOrientation } from '../read/picture/orientation.ts';
import type { PictureMemory } from '../read/picture/picture-memory.ts';
import { type Raster, turnRaster } from '../read/picture/raster.ts';

/** A page's picture as OCR saw it: cleaned, turned upright, not yet level. */
export interface UprightPicture {
  readonly page: Page;
  readonly raster: Raster;
  /** Degrees by which its lines fall from left to right. */
  readonly skew: number;
}

/** Hands the pictures of pages to `use`, one after the other; those nobody remembers are drawn again. */
export async function withPagePictures(
  bytes: Uint8Array,
  pages: readonly Page[],
  options: ReadOptions,
  pictures: PictureMemory | undefined,
  use: (picture: UprightPicture) => Promise<void>,
): Promise<void> {
  const forgotten: Page[] = [];
  for (const page of pages) {
    const raster = pictures?.find(page.number);
    if (raster) await use(uprightPicture(page, raster));
    else forgotten.push(page);
  }
  if (forgotten.length > 0) await drawAgain(bytes, forgotten, options, use);
}

function uprightPicture(page: Page, raster: Raster): UprightPicture {
  return { page, raster, skew: findOrientation(raster).skew };
}

/** One picture is in memory at a time. */
async function drawAgain(
  bytes: Uint8Array,
  pages: readonly Page[],
  options: ReadOptions,
  use: (picture: UprightPicture) => Promise<void>,
): Promise<void> {
  const pdf = await openPdf(bytes, resolveReadOptions(options));
  try {
    for (const page of pages) {
      const drawn = await pdf.withPage(page.number, async (proxy) => {
        const content = await readOperators(proxy);
        return drawPage(proxy, content, (draw) => pdf.withDrawablePage(page.number, draw));
      });
      const raster = await legiblePicture(drawn);
      if (raster) await use(uprightPicture(page, turnRaster(raster, page.rotation)));
    }
  } finally {
    await pdf.close();
  }
}
