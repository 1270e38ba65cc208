import { existsSync } from 'node:fs';
import { mkdir, open, opendir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError, writeError } from '../cli-error.ts';
import type { ExportedRecord } from './exported-records.ts';
import { type MarkedRecord, markShared } from './shared-cases.ts';

/** How every record begins as it is written here: tells our files from others. */
const BEGINNING = '{\n  "schemaVersion": ';

/**
 * Writes one JSON file per record, named by case number. All are written aside first and then moved into
 * place; files of an earlier export that are no longer part of it go. Returns how many were written.
 *
 * @throws CliError `folder-occupied` when the folder holds JSON files of something else
 */
export async function exportFolder(records: AsyncIterable<ExportedRecord>, folder: string): Promise<number> {
  const aside = join(folder, '.partial');
  try {
    await mkdir(folder, { recursive: true });
    for await (const name of jsonFiles(folder)) await refuseForeign(join(folder, name));
    await rm(aside, { recursive: true, force: true });
    await mkdir(aside);
    let count = 0;
    for await (const record of markShared(records)) {
      await writeFile(join(aside, fileNameOf(record)), printRecord(record));
      count += 1;
    }
    for await (const name of jsonFiles(folder)) {
      if (!existsSync(join(aside, name))) await rm(join(folder, name));
    }
    for await (const name of jsonFiles(aside)) await rename(join(aside, name), join(folder, name));
    await rm(aside, { recursive: true });
    return count;
  } catch (error) {
    await rm(aside, { recursive: true, force: true }).catch(() => {});
    throw writeError(error, folder);
  }
}

/**
 * A record's file name: the case number; with a part of the document id where several documents carry the
 * same case number, or none.
 */
export function fileNameOf({ caseNumber, documentId, letter, shared }: MarkedRecord): string {
  const [kind, hash = ''] = documentId.split(':');
  // Of several letters in one PDF, all but the first carry their number.
  const which = letter > 1 ? `-${letter}` : '';
  if (caseNumber === null)
    return `${kind === 'unread' ? 'unread' : 'document'}-${hash.slice(0, 16)}${which}.json`;
  return shared ? `${caseNumber}.${hash.slice(0, 12)}${which}.json` : `${caseNumber}.json`;
}

/** A record as it stands in a file of its own. */
export function printRecord({ json }: ExportedRecord): string {
  return `${JSON.stringify(JSON.parse(json), null, 2)}\n`;
}

async function* jsonFiles(folder: string): AsyncGenerator<string> {
  for await (const entry of await opendir(folder)) {
    if (entry.isFile() && entry.name.endsWith('.json')) yield entry.name;
  }
}

async function refuseForeign(file: string): Promise<void> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING.length), 0, BEGINNING.length, 0);
    if (buffer.subarray(0, bytesRead).toString() === BEGINNING) return;
  } finally {
    await handle.close();
  }
  throw new CliError('folder-occupied', 'cannot export into the folder', {
    file,
    reason: 'it holds JSON files that no export of this program wrote',
    remedy: 'choose an empty folder, or move those files away',
  });
}
