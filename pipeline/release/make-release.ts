import { existsSync, readdirSync } from 'node:fs';
import { CliError } from '../cli-error.ts';
import { CHECKSUMS } from '../export/checksums.ts';
import { ASIDE } from '../export/claim-folder.ts';
import type { DataSet, Publication } from '../export/describe/data-set.ts';
import { exportDataSet } from '../export/export-data-set.ts';
import { openStoreForReading } from '../store/open-store.ts';

const FORMATS = new Set(['csv', 'parquet', 'jsonl'] as const);

/**
 * Freezes a store's records as a data set with a version: tables as CSV and Parquet, the records whole, and
 * everything that describes them. A folder that holds anything is refused: a release is never written over.
 * One that was never finished, because its process ended, is made anew.
 *
 * @throws CliError `folder-occupied`, and what an export throws
 */
export async function makeRelease(
  storeFolder: string,
  folder: string,
  publication: Publication & { readonly version: string },
): Promise<DataSet> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const unfinished = names.includes(ASIDE) && !names.includes(CHECKSUMS);
  const present = names.find((name) => name !== ASIDE);
  if (present !== undefined && !unfinished) {
    throw new CliError('folder-occupied', 'cannot write a release into the folder', {
      file: folder,
      reason: `it holds ${present}, and a release is never written over`,
      remedy: 'choose a folder that is empty or not there yet',
    });
  }
  const store = openStoreForReading(storeFolder);
  try {
    return await exportDataSet(store, folder, { formats: FORMATS, spreadsheet: false, publication });
  } finally {
    await store.close();
  }
}
