import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Grey pixels, one byte each, 0 black. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const STANDARD_FONTS = fileURLToPath(
  new URL('standard_fonts/', import.meta.resolve('pdfjs-dist/package.json')),
);

/** Draws every page of a PDF to grey pixels at `dpi`. */
export async function rasterizePdf(bytes: Uint8Array, dpi: number): Promise<GreyImage[]> {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    standardFontDataUrl: STANDARD_FONTS,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const images: GreyImage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: dpi / 72 });
      const width = Math.round(viewport.width);
      const height = Math.round(viewport.height);
      const factory = document.canvasFactory as CanvasFactory;
      const surface = factory.create(width, height);
      await page.render({ canvas: null, canvasContext: surface.context as never, viewport }).promise;
      images.push({ width, height, data: toGrey(surface.context.getImageData(0, 0, width, height).data) });
      factory.destroy(surface);
    }
    return images;
  } finally {
    await task.destroy();
  }
}

/** The part of a canvas that is used here; the project compiles without the browser's types. */
interface Surface {
  readonly context: {
    getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
  };
}

interface CanvasFactory {
  create(width: number, height: number): Surface;
  destroy(surface: Surface): void;
}

function toGrey(rgba: Uint8ClampedArray): Uint8Array {
  const level = (at: number): number => rgba[at] as number;
  const grey = new Uint8Array(rgba.length / 4);
  for (let i = 0; i < grey.length; i += 1) {
    grey[i] = (299 * level(4 * i) + 587 * level(4 * i + 1) + 114 * level(4 * i + 2) + 500) / 1000;
  }
  return grey;
}
