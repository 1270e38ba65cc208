import type { ModelChoice } from './models.ts';

export const OCR_ENGINES = ['tesseract.js', 'tesseract'] as const;

/** Which program reads pictures, and with which language data. */
export interface OcrChoice {
  /** `tesseract` is the machine's program. Defaults to `tesseract.js`, which comes with this package. */
  readonly engine?: (typeof OCR_ENGINES)[number] | undefined;
  /** Defaults to `packaged` for `tesseract.js`, and to the program's own model for `tesseract`. */
  readonly model?: ModelChoice | undefined;
}
