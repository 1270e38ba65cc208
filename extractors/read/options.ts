import type { OcrChoice } from './ocr/choice.ts';

/** What a document may hold; one that holds more is refused. */
export interface ReadLimits {
  /** Pages; more are refused (`too-many-pages`). */
  readonly maxPages: number;
  /** Objects the PDF is made of; a letter has some hundreds (`too-large`). */
  readonly maxObjects: number;
  /** Pixels of a page's scan, in millions: A3 at 600 dpi has 70. Larger ones are not decoded (`too-large`). */
  readonly maxMegapixels: number;
}

/** How a letter is to be read. */
export interface ReadOptions extends Partial<{ [Name in keyof ReadLimits]: ReadLimits[Name] | undefined }> {
  /**
   * `auto`: OCR for the pages whose text layer is missing or bad. `never`: such pages come out with the
   * problem `ocr-disabled`. `always`: OCR for every page, whatever its text layer. Defaults to `auto`.
   */
  readonly ocr?: OcrMode | undefined;
  /** Program and model that read pictures, where no `ReadServices` are given. */
  readonly ocrChoice?: OcrChoice | undefined;
}

export type OcrMode = 'auto' | 'never' | 'always';

export interface ResolvedReadOptions extends ReadLimits {
  readonly ocr: OcrMode;
}

export const READ_LIMITS: ReadLimits = { maxPages: 200, maxObjects: 300_000, maxMegapixels: 80 };

export function resolveReadOptions(options: ReadOptions = {}): ResolvedReadOptions {
  const { ocr = 'auto', maxPages, maxObjects, maxMegapixels } = options;
  return {
    ocr,
    maxPages: maxPages ?? READ_LIMITS.maxPages,
    maxObjects: maxObjects ?? READ_LIMITS.maxObjects,
    maxMegapixels: maxMegapixels ?? READ_LIMITS.maxMegapixels,
  };
}

/** Raised when pages are chosen for OCR, drawn, cleaned or turned differently. */
const PICTURE_VERSION = 7;

/**
 * Everything besides a page's bytes that its OCR depends on: the key of a cache of pages is the PDF's
 * hash, the page's number and this text. Equal texts mean equal words.
 */
export function ocrFingerprint(engine: { readonly name: string; readonly model: string }): string {
  return `${engine.name}; ${engine.model}; pictures ${PICTURE_VERSION}`;
}
