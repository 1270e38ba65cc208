import { availableParallelism } from 'node:os';
import PQueue from 'p-queue';
import type { Page } from '../../schemas/index.ts';
import { ExtractError } from '../../schemas/index.ts';
import { type ReadOptions, resolveReadOptions } from './options.ts';
import { type OwnEngine, ownEngine } from './own-engine.ts';
import { type OpenPdf, openPdf } from './pdf/open-pdf.ts';
import { readPage } from './read-page.ts';
import type { ReadServices } from './services.ts';

export type { OcrEngine } from './ocr/engine.ts';
export { createOcrPool } from './ocr/pool.ts';
export { tesseractJs } from './ocr/tesseract-js.ts';
export { ocrFingerprint, type ReadOptions } from './options.ts';
export { ownEngine } from './own-engine.ts';
export type { ReadServices } from './services.ts';

/**
 * Reads every page of a PDF into words, from its text layer or by OCR, deciding page by page.
 *
 * Pages that give no text carry a `problem`. The bytes are not changed.
 *
 * @throws ExtractError `empty-file`, `not-a-pdf`, `damaged-pdf`, `password-required`, `no-pages`,
 *   `too-many-pages`, `too-large`; from OCR, `ocr-unavailable` and `worker-died`.
 */
export async function readPages(
  bytes: Uint8Array,
  options: ReadOptions = {},
  services?: ReadServices,
): Promise<Page[]> {
  const { ocr, maxPages, ...limits } = resolveReadOptions(options);
  const pdf = await openPdf(bytes, limits);
  const own = services ? undefined : ownEngine(options.ocrChoice);
  try {
    if (pdf.pageCount > maxPages) throw tooManyPages(pdf, maxPages);
    const using = services ?? (own as OwnEngine);
    return await readAll(pdf.pageCount, (number) => readPage(pdf, number, ocr, using));
  } finally {
    await own?.close();
    await pdf.close();
  }
}

/**
 * So many pages of a letter are in memory as pictures at a time: enough that the last letter of a run keeps all
 * cores busy, and one page is ready when another is done.
 */
const PAGES_AT_ONCE = Math.min(16, Math.max(3, availableParallelism() + 1));

/** All pages in order. When one fails the others are waited for, so that nobody still uses the document. */
async function readAll(count: number, read: (number: number) => Promise<Page>): Promise<Page[]> {
  const queue = new PQueue({ concurrency: PAGES_AT_ONCE });
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const results = await Promise.allSettled(numbers.map((number) => queue.add(() => read(number))));
  return results.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}

function tooManyPages(pdf: OpenPdf, maxPages: number): ExtractError {
  const message = `The PDF has ${pdf.pageCount} pages, more than the ${maxPages} that are read: split it.`;
  return new ExtractError('too-many-pages', message, { stage: 'open' });
}
