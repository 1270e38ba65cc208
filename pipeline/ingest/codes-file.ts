import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type CodeTable, CodeTableError, parseCodeTable } from '../../extractors/normalize/icd-code-table.ts';
import { CliError } from '../cli-error.ts';
import { reasonOf } from '../inputs/reason-of.ts';

/** A table of codes by its content: what a worker is told of it, and what records made with it carry. */
export interface CodesFile {
  readonly path: string;
  readonly sha256: string;
}

/**
 * Checks the user's table of codes before any letter is read.
 *
 * @throws CliError that names the line which cannot be read
 */
export async function openCodesFile(path: string): Promise<CodesFile> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new CliError('codes-wrong', 'cannot read the table of codes', {
      file: path,
      reason: reasonOf(cause),
      remedy: 'check the path and the permissions',
      cause,
    });
  });
  try {
    parseCodeTable(bytes.toString('utf8'), basename(path));
  } catch (cause) {
    if (!(cause instanceof CodeTableError)) throw cause;
    throw new CliError('codes-wrong', 'cannot read the table of codes', {
      file: path,
      reason: `line ${cause.line}: ${cause.message}`,
      remedy:
        'give a CSV file with the columns code,system,description, or the order file of ICD-10-CM from the CMS',
      cause,
    });
  }
  return { path, sha256: sha256(bytes) };
}

let loaded: { readonly sha256: string; readonly table: CodeTable } | undefined;

/**
 * The table for a worker, which reads it once for all its letters.
 *
 * @throws Error when the file is no longer the one that was checked
 */
export async function loadCodes(file: CodesFile | undefined): Promise<CodeTable | undefined> {
  if (!file) return undefined;
  if (loaded?.sha256 !== file.sha256) {
    const bytes = await readFile(file.path);
    if (sha256(bytes) !== file.sha256)
      throw new Error('the table of codes changed during the run; run again');
    loaded = { sha256: file.sha256, table: parseCodeTable(bytes.toString('utf8'), basename(file.path)) };
  }
  return loaded?.table;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
