import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { Rotation } from '../../../schemas/index.ts';
import { type Raster, resizeRaster, turnRaster } from '../picture/raster.ts';
import { coverage } from '../text/assess-text-layer.ts';
import type { PageSize } from '../text/build-words.ts';
import type { Matrix } from './matrix.ts';
import type { PageUse } from './open-pdf.ts';
import { ImageKind } from './pdfjs.ts';
import type { PageContent, PlacedImage } from './read-operators.ts';

/** What the OCR model needs: pages at 300 dpi read no better and take a third longer. */
const DPI = 200;
/** A page drawn to more pixels than this (about A3 at 300 dpi) is drawn coarser. */
const MAX_PIXELS = 18_000_000;

/**
 * The page as a viewer displays it, in grey. A page that is one image gives that image's own pixels; any
 * other is drawn, on the document that `withFonts` opens.
 */
export async function drawPage(
  page: PDFPageProxy,
  content: PageContent,
  withFonts: (use: PageUse<Raster>) => Promise<Raster>,
): Promise<Raster> {
  const { width, height } = page.getViewport({ scale: 1 });
  const size = pixelSize({ width, height });
  const image = onlyImage(content, { width, height });
  const embedded = image && (await embeddedPixels(page, image));
  if (embedded) return bringTo(embedded, size);
  return withFonts((drawable, document) => renderPage(drawable, document, size));
}

interface PixelSize extends PageSize {
  readonly dpi: number;
}

function pixelSize({ width, height }: PageSize): PixelSize {
  const wanted = (width / 72) * (height / 72) * DPI * DPI;
  const dpi = wanted > MAX_PIXELS ? DPI * Math.sqrt(MAX_PIXELS / wanted) : DPI;
  return {
    width: Math.max(1, Math.round((width * dpi) / 72)),
    height: Math.max(1, Math.round((height * dpi) / 72)),
    dpi: Math.round(dpi),
  };
}

/** A scan is one image over the whole page and nothing visible besides. */
function onlyImage(content: PageContent, size: PageSize): PlacedImage | undefined {
  const [image, ...others] = content.images;
  const inked = content.glyphs.some((glyph) => glyph.painted && glyph.text.trim() !== '');
  if (!image || others.length > 0 || inked || content.pathCount > 0) return undefined;
  return coverage(image, size) > 0.98 ? image : undefined;
}

interface PdfjsImage {
  readonly width: number;
  readonly height: number;
  readonly kind: number;
  readonly data?: Uint8Array | Uint8ClampedArray;
}

async function embeddedPixels(page: PDFPageProxy, image: PlacedImage): Promise<Raster | undefined> {
  const rotation = quarterTurn(image.matrix);
  if (rotation === undefined || image.objectId === undefined) return undefined;
  const store = image.objectId.startsWith('g_') ? page.commonObjs : page.objs;
  if (!store.has(image.objectId)) return undefined;
  const pixels = store.get(image.objectId) as PdfjsImage | null;
  const data = pixels && toGrey(pixels);
  if (!data) return undefined;
  return turnRaster({ width: pixels.width, height: pixels.height, dpi: DPI, data }, rotation);
}

/**
 * How an image is turned by its matrix on the page; undefined when it is mirrored, slanted or skewed.
 * Images are stored top row first in a unit square with y upwards, so upright means a > 0 and, y being
 * downwards on the displayed page, d < 0.
 */
function quarterTurn([a, b, c, d]: Matrix): Rotation | undefined {
  const large = Math.max(Math.abs(a), Math.abs(b), Math.abs(c), Math.abs(d));
  const sign = (value: number): number => (Math.abs(value) < 0.002 * large ? 0 : Math.sign(value));
  switch ([a, b, c, d].map(sign).join()) {
    case '1,0,0,-1':
      return 0;
    case '0,1,1,0':
      return 90;
    case '-1,0,0,1':
      return 180;
    case '0,-1,-1,0':
      return 270;
    default:
      return undefined;
  }
}

function toGrey({ width, height, kind, data }: PdfjsImage): Uint8Array | undefined {
  if (!data) return undefined;
  const grey = new Uint8Array(width * height);
  if (kind === ImageKind.GRAYSCALE_1BPP) {
    const stride = (width + 7) >> 3;
    for (let y = 0, to = 0; y < height; y += 1) {
      for (let at = y * stride, left = width; left > 0; at += 1, left -= 8) {
        const byte = data[at] as number;
        const last = 8 - Math.min(8, left);
        // A set bit is white: -1, which a byte takes as 255.
        for (let bit = 7; bit >= last; bit -= 1, to += 1) grey[to] = -((byte >> bit) & 1);
      }
    }
    return grey;
  }
  const channels = kind === ImageKind.RGB_24BPP ? 3 : 4;
  if (data.length < grey.length * channels) return undefined;
  return luminance(data, channels, grey);
}

function luminance(data: ArrayLike<number>, channels: number, grey: Uint8Array): Uint8Array {
  for (let from = 0, to = 0; to < grey.length; from += channels, to += 1) {
    const red = data[from] as number;
    const green = data[from + 1] as number;
    const blue = data[from + 2] as number;
    grey[to] = (red * 77 + green * 151 + blue * 28) >> 8;
  }
  return grey;
}

/** Brings a scan to the wanted resolution; one coarser than that is only made square, never blown up. */
async function bringTo(raster: Raster, wanted: PixelSize): Promise<Raster> {
  const across = raster.width / wanted.width;
  const down = raster.height / wanted.height;
  const scale = Math.min(1, Math.max(across, down));
  const width = Math.round(wanted.width * scale);
  const height = Math.round(wanted.height * scale);
  const dpi = Math.round(wanted.dpi * scale);
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.05 * b;
  if (near(raster.width, width) && near(raster.height, height)) return { ...raster, dpi };
  return resizeRaster(raster, { width, height, dpi });
}

/** The canvas factory of pdfjs: its `destroy` frees what garbage collection would leave for long. */
interface CanvasFactory {
  create(width: number, height: number): Surface;
  destroy(surface: Surface): void;
}
interface Surface {
  readonly canvas: object;
  readonly context: {
    getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
  };
}

async function renderPage(page: PDFPageProxy, document: PDFDocumentProxy, size: PixelSize): Promise<Raster> {
  const factory = document.canvasFactory as CanvasFactory;
  const surface = factory.create(size.width, size.height);
  try {
    const { width } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: size.width / width });
    const target = { canvas: surface.canvas, canvasContext: surface.context } as object;
    await page.render({ ...target, viewport } as Parameters<PDFPageProxy['render']>[0]).promise;
    const { data } = surface.context.getImageData(0, 0, size.width, size.height);
    return {
      width: size.width,
      height: size.height,
      dpi: size.dpi,
      data: luminance(data, 4, new Uint8Array(size.width * size.height)),
    };
  } finally {
    factory.destroy(surface);
  }
}
