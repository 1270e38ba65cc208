import { LetterRecord } from '../../schemas/index.ts';
import { exportedRecords } from '../export/exported-records.ts';
import { openStoreForReading } from '../store/open-store.ts';
import { type Calibration, calibrate } from './calibration.ts';
import { compareRecords, evaluateRecords, labelNameOf } from './evaluate-records.ts';
import { readGold } from './gold.ts';
import type { Evaluation } from './score.ts';

/**
 * Compares the records of a store with a folder of labels.
 *
 * @throws CliError when the labels or the store cannot be read
 */
export async function evaluateStore(goldFolder: string, storeFolder: string): Promise<Evaluation> {
  const { labels, records } = await readLabelled(goldFolder, storeFolder);
  return evaluateRecords(labels, records);
}

/** Stated against observed confidence of a store's values; letters of a profile apart, see `readProfiles`. */
export async function calibrateStore(
  goldFolder: string,
  storeFolder: string,
  profiles: ReadonlyMap<string, string>,
): Promise<Calibration[]> {
  const { labels, records } = await readLabelled(goldFolder, storeFolder);
  return calibrate(compareRecords(labels, records), (caseNumber) => profiles.get(caseNumber));
}

/** Labels, and the records that have one: only those are kept in memory. */
async function readLabelled(goldFolder: string, storeFolder: string) {
  const labels = await readGold(goldFolder);
  const store = openStoreForReading(storeFolder);
  try {
    const records: LetterRecord[] = [];
    for await (const { json } of exportedRecords(store)) {
      const record = LetterRecord.parse(JSON.parse(json));
      if (labels.has(labelNameOf(record))) records.push(record);
    }
    return { labels, records };
  } finally {
    await store.close();
  }
}
