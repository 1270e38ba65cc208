import type { Raster } from '../picture/raster.ts';
import type { OcrLayout, OcrRequest } from './engine.ts';

/** Mode 3 finds a page's blocks by itself; 6, tesseract.js's own default, misreads noisy pages far more. */
const SEGMENTATION: Record<OcrLayout, string> = { page: '3', block: '6', line: '7' };

/** Tesseract's variables for a picture, the same for the program and its WebAssembly build. */
export function parametersFor(
  picture: Raster,
  { layout = 'page', characters }: OcrRequest,
): Readonly<Record<string, string>> {
  return {
    tessedit_pageseg_mode: SEGMENTATION[layout],
    tessedit_char_whitelist: characters ?? '',
    // Left alone, Tesseract takes a 200-dpi page for one of 280.
    user_defined_dpi: String(Math.round(picture.dpi)),
    // Tesseract's remarks would mix with the program's own output.
    debug_file: process.platform === 'win32' ? 'NUL' : '/dev/null',
  };
}
