import type { Page } from '../../schemas/index.ts';
import { type ReadOptions, resolveReadOptions } from '../read/options.ts';
import { drawPage } from '../read/pdf/draw-page.ts';
import { openPdf } from '../read/pdf/open-pdf.ts';
import { readOperators } from '../read/pdf/read-operators.ts';
import { legiblePicture } from '../read/picture/clean.ts';
import { findOrientation } from '../read/picture/orientation.ts';
import type { PictureMemory, UprightPicture } from '../read/picture/picture-memory.ts';
import { turnRaster } from '../read/picture/raster.ts';

/** A page and the picture it was read from. */
export interface PagePicture extends UprightPicture {
  readonly page: Page;
}

/** Hands the pictures of pages to `use`, one after the other; those nobody remembers are drawn again. */
export async function withPagePictures(
  bytes: Uint8Array,
  pages: readonly Page[],
  options: ReadOptions,
  pictures: PictureMemory | undefined,
  use: (picture: PagePicture) => Promise<void>,
): Promise<void> {
  const forgotten: Page[] = [];
  for (const page of pages) {
    const picture = pictures?.find(page.number);
    if (picture) await use({ page, ...picture });
    else forgotten.push(page);
  }
  if (forgotten.length > 0) await drawAgain(bytes, forgotten, options, use);
}

/** One picture is in memory at a time. */
async function drawAgain(
  bytes: Uint8Array,
  pages: readonly Page[],
  options: ReadOptions,
  use: (picture: PagePicture) => Promise<void>,
): Promise<void> {
  const pdf = await openPdf(bytes, resolveReadOptions(options));
  try {
    for (const page of pages) {
      const drawn = await pdf.withPage(page.number, async (proxy) => {
        const content = await readOperators(proxy);
        return drawPage(proxy, content, (draw) => pdf.withDrawablePage(page.number, draw));
      });
      const raster = await legiblePicture(drawn);
      if (!raster) continue;
      const upright = turnRaster(raster, page.rotation);
      await use({ page, raster: upright, skew: findOrientation(upright).skew });
    }
  } finally {
    await pdf.close();
  }
}
