import type { LetterRecord } from '../schemas/index.ts';
import { documentIdOf } from './document-id.ts';
import { extractRereading } from './extract-rereading.ts';
import type { CodeTable } from './normalize/icd-code-table.ts';
import { ownEngine, type ReadOptions, readPages } from './read/index.ts';
import { createPictureMemory } from './read/picture/picture-memory.ts';
import { ownSecondReader } from './reread/index.ts';

export interface ExtractOptions extends ReadOptions {
  /** Name to put into `source.fileName`; a name of the form of a case number is checked against the letter. */
  readonly fileName?: string | undefined;
  /** The user's own table of diagnosis codes: see `parseCodeTable`. */
  readonly codes?: CodeTable | undefined;
}

/**
 * Turns the letters of a PDF into their records, in this process: nearly always one, never none.
 *
 * @param bytes the PDF; not changed
 * @throws ExtractError when the bytes are not a PDF that can be read
 */
export async function extractLetters(
  bytes: Uint8Array,
  options: ExtractOptions = {},
): Promise<LetterRecord[]> {
  const identity = { documentId: documentIdOf(bytes), fileName: options.fileName ?? null };
  const engine = ownEngine(options.ocrChoice);
  const reader = ownSecondReader(engine);
  const pictures = createPictureMemory();
  try {
    const pages = await readPages(bytes, options, { recognize: engine.recognize, pictures });
    return (await extractRereading(bytes, pages, identity, options, { reader, pictures })).records;
  } finally {
    await reader.close();
    await engine.close();
  }
}

/**
 * The record of a PDF's first letter. Of a PDF that holds several, `extractLetters` gives all; the first
 * record's `source.letter.count` says how many there are.
 */
export async function extractLetter(bytes: Uint8Array, options: ExtractOptions = {}): Promise<LetterRecord> {
  const [first] = await extractLetters(bytes, options);
  return first as LetterRecord;
}
