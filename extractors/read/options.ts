/** How a letter is to be read. */
export interface ReadOptions {
  /**
   * `auto`: OCR for the pages whose text layer is missing or bad. `never`: such pages come out with the
   * problem `ocr-disabled`. `always`: OCR for every page, whatever its text layer. Defaults to `auto`.
   */
  readonly ocr?: OcrMode | undefined;
  /** Letters longer than this are refused (`too-many-pages`). Defaults to 200. */
  readonly maxPages?: number | undefined;
}

export type OcrMode = 'auto' | 'never' | 'always';

export interface ResolvedReadOptions {
  readonly ocr: OcrMode;
  readonly maxPages: number;
}

export function resolveReadOptions(options: ReadOptions = {}): ResolvedReadOptions {
  return { ocr: options.ocr ?? 'auto', maxPages: options.maxPages ?? 200 };
}

/** Raised when pages are chosen for OCR, drawn, cleaned or turned differently. */
const PICTURE_VERSION = 5;

/**
 * Everything besides a page's bytes that its OCR depends on: the key of a cache of pages is the PDF's
 * hash, the page's number and this text. Equal texts mean equal words.
 */
export function ocrFingerprint(engine: { readonly name: string; readonly model: string }): string {
  return `${engine.name}; ${engine.model}; pictures ${PICTURE_VERSION}`;
}
