import { createRequire } from 'node:module';
import path from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { ExtractError } from '../../../schemas/index.ts';
import { READ_LIMITS, type ReadLimits } from '../options.ts';
import { PDFParse, VerbosityLevel } from './pdfjs.ts';
import { refuseOversized } from './refuse-oversized.ts';

export type PageUse<T> = (page: PDFPageProxy, document: PDFDocumentProxy) => Promise<T>;

/** A PDF that is open. Close it: the document's memory is not freed otherwise. */
export interface OpenPdf {
  readonly pageCount: number;
  /** Runs `use` on a page, numbered from 1, and frees the page's memory afterwards. */
  withPage<T>(number: number, use: PageUse<T>): Promise<T>;
  /** The same on a page that can be drawn: with the fonts that a PDF may leave out, which take time to load. */
  withDrawablePage<T>(number: number, use: PageUse<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Opens a PDF, also one encrypted with an empty user password, as all posted letters are.
 *
 * Throws an `ExtractError`: `empty-file`, `not-a-pdf`, `damaged-pdf`, `password-required`,
 * `no-pages` or `too-large`.
 */
export async function openPdf(
  bytes: Uint8Array,
  limits: Omit<ReadLimits, 'maxPages'> = READ_LIMITS,
): Promise<OpenPdf> {
  if (bytes.length === 0) {
    throw failure('empty-file', 'The file is empty: download or copy it again.');
  }
  if (!looksLikePdf(bytes)) {
    throw failure(
      'not-a-pdf',
      'The file is not a PDF: its first kilobyte holds no %PDF header. Get it again from its source.',
    );
  }
  refuseOversized(bytes, limits);
  const parser = new PDFParse({ ...FOR_TEXT, data: Uint8Array.from(bytes) });
  const document = await load(parser);
  if (!(document.numPages > 0)) {
    await parser.destroy();
    throw failure('no-pages', 'The PDF has no pages: get it again from its source.');
  }
  let drawing: Parser | undefined;
  let drawable: Promise<PDFDocumentProxy> | undefined;
  const openDrawable = () => {
    drawing = new PDFParse({ ...FOR_DRAWING, data: Uint8Array.from(bytes) });
    return load(drawing);
  };
  return {
    pageCount: document.numPages,
    withPage: (number, use) => withPage(document, number, use),
    withDrawablePage: async (number, use) => {
      drawable ??= openDrawable();
      return withPage(await drawable, number, use);
    },
    close: async () => {
      await drawing?.destroy();
      await parser.destroy();
    },
  };
}

type Parser = InstanceType<typeof PDFParse>;

/** pdf-parse keeps the loaded document to itself, although all positions hang on it. */
interface Loading {
  load(): Promise<PDFDocumentProxy>;
}

const pdfjsFolder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Nothing is fetched, whatever a PDF names. */
const SHARED = {
  cMapUrl: `${pdfjsFolder}/cmaps/`,
  cMapPacked: true,
  wasmUrl: `${pdfjsFolder}/wasm/`,
  iccUrl: `${pdfjsFolder}/iccs/`,
  isEvalSupported: false,
  enableXfa: false,
  // Letters hold features that pdfjs warns of without harm; what fails is thrown all the same.
  verbosity: VerbosityLevel.ERRORS,
} as const;

/** To place glyphs their widths are enough, and the PDF gives those: no font is loaded, no outline built. */
const FOR_TEXT = { ...SHARED, useSystemFonts: true, disableFontFace: false } as const;

/** Everything needed to draw comes from pdfjs's package: no font of the machine is asked. */
const FOR_DRAWING = {
  ...SHARED,
  standardFontDataUrl: `${pdfjsFolder}/standard_fonts/`,
  useSystemFonts: false,
} as const;

async function load(parser: Parser): Promise<PDFDocumentProxy> {
  try {
    return await (parser as unknown as Loading).load();
  } catch (cause) {
    await parser.destroy();
    if (cause instanceof Error && cause.name === 'PasswordException') {
      throw failure('password-required', 'The PDF asks for a password: save a copy without one.', cause);
    }
    if (cause instanceof Error && ENCRYPTION.test(cause.message)) {
      const message = `The PDF is encrypted in a way that this program cannot undo (${reasonOf(cause)}): save a copy without encryption.`;
      throw failure('damaged-pdf', message, cause);
    }
    throw damaged('The PDF cannot be opened', cause);
  }
}

async function withPage<T>(document: PDFDocumentProxy, number: number, use: PageUse<T>): Promise<T> {
  let page: PDFPageProxy | undefined;
  try {
    page = await document.getPage(number);
    return await use(page, document);
  } catch (cause) {
    if (cause instanceof ExtractError) throw cause;
    throw damaged(`Page ${number} of the PDF cannot be read`, cause, number);
  } finally {
    page?.cleanup();
  }
}

/** What pdfjs says of an encryption it cannot undo. */
const ENCRYPTION = /encrypt|key length|crypt filter/i;

/** The header may stand anywhere in the first kilobyte (ISO 32000-1, annex H.3, note 13). */
function looksLikePdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(1024, bytes.length)).includes('%PDF-');
}

function damaged(what: string, cause: unknown, page?: number): ExtractError {
  return failure('damaged-pdf', `${what} (${reasonOf(cause)}): get it again from its source.`, cause, page);
}

function reasonOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message.replace(/\.$/, '') : String(cause);
  // pdfjs hands on an exhausted stack as an error of its own.
  return /call stack/i.test(message) ? 'its parts are nested too deeply' : message;
}

function failure(code: ExtractError['code'], message: string, cause?: unknown, page?: number): ExtractError {
  return new ExtractError(code, message, { stage: 'open', cause, ...(page === undefined ? {} : { page }) });
}
