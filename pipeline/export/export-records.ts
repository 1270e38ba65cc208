import { join } from 'node:path';
import type { Store } from '../store/store.ts';
import { exportFolder } from './export-folder.ts';
import { exportedRecords } from './exported-records.ts';
import { writeAside } from './write-aside.ts';

export type ExportFormat = 'json' | 'jsonl';

export interface ExportResult {
  readonly records: number;
  /** The file or folder that holds them. */
  readonly place: string;
}

/** Writes every record of the store into `folder`, one file per letter or all in `records.jsonl`. */
export async function exportRecords(
  store: Store,
  folder: string,
  format: ExportFormat,
): Promise<ExportResult> {
  if (format === 'json')
    return { records: await exportFolder(exportedRecords(store), folder), place: folder };
  const place = join(folder, 'records.jsonl');
  let records = 0;
  async function* lines() {
    for await (const { json } of exportedRecords(store)) {
      records += 1;
      yield `${json}\n`;
    }
  }
  await writeAside(place, lines());
  return { records, place };
}
