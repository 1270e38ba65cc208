import type { LetterRecord } from '../schemas/index.ts';
import { documentIdOf } from './document-id.ts';
import { extractRecord } from './extract-record.ts';
import { type ReadOptions, readPages } from './read/index.ts';

export interface ExtractOptions extends ReadOptions {
  /** Name to put into `source.fileName`; a name of the form of a case number is checked against the letter. */
  readonly fileName?: string | undefined;
}

/**
 * Turns one letter into its record, in this process.
 *
 * @param bytes the PDF; not changed
 * @throws ExtractError when the bytes are not a PDF that can be read
 */
export async function extractLetter(bytes: Uint8Array, options: ExtractOptions = {}): Promise<LetterRecord> {
  const pages = await readPages(bytes, options);
  return extractRecord(pages, { documentId: documentIdOf(bytes), fileName: options.fileName ?? null });
}
