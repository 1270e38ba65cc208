import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { documentIdOf } from '../extractors/document-id.ts';
import { extractLetters } from '../extractors/extract-letter.ts';
import { failedRecord } from '../extractors/failed-record.ts';
import type { OcrMode } from '../extractors/read/options.ts';
import { ExtractError, type LetterRecord } from '../schemas/index.ts';
import { CliError, describeError, exitCodeOf } from './cli-error.ts';
import { reasonOf } from './inputs/reason-of.ts';

/** `imr-extract extract`: prints the record of each letter, also of a file that is none; gives the exit code. */
export async function extractFile(file: string, { ocr }: { readonly ocr: OcrMode }): Promise<number> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new CliError('no-input', 'cannot read the file', {
      file,
      reason: reasonOf(cause),
      remedy: 'check the path and the permissions',
      cause,
    });
  });
  const fileName = basename(file);
  try {
    for (const record of await extractLetters(bytes, { fileName, ocr })) printRecord(record);
    return exitCodeOf('ok');
  } catch (error) {
    if (!(error instanceof ExtractError)) throw error;
    printRecord(failedRecord({ documentId: documentIdOf(bytes), fileName }, error));
    process.stderr.write(describeError(failureOf(file, error)));
    return exitCodeOf(error.code === 'ocr-unavailable' ? 'ocr-unavailable' : 'extraction-failed');
  }
}

function printRecord(record: LetterRecord): void {
  process.stdout.write(`${JSON.stringify(record, null, 2)}\n`);
}

function failureOf(file: string, error: ExtractError): CliError {
  return new CliError('extraction-failed', 'no letter could be read from the file', {
    file,
    reason: `${error.code}: ${error.message}`,
    remedy: 'open the file in a PDF viewer: if it does not open there, get it again from its source',
    cause: error,
  });
}
