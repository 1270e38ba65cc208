import { LetterRecord } from '../../schemas/index.ts';
import { exportedRecords } from '../export/exported-records.ts';
import { openStoreForReading } from '../store/open-store.ts';
import { evaluateRecords, labelNameOf } from './evaluate-records.ts';
import { readGold } from './gold.ts';
import type { Evaluation } from './score.ts';

/**
 * Compares the records of a store with a folder of labels. Only labelled letters are kept in memory.
 *
 * @throws CliError when the labels or the store cannot be read
 */
export async function evaluateStore(goldFolder: string, storeFolder: string): Promise<Evaluation> {
  const labels = await readGold(goldFolder);
  const store = openStoreForReading(storeFolder);
  try {
    const records: LetterRecord[] = [];
    for await (const { json } of exportedRecords(store)) {
      const record = LetterRecord.parse(JSON.parse(json));
      if (labels.has(labelNameOf(record))) records.push(record);
    }
    return evaluateRecords(labels, records);
  } finally {
    await store.close();
  }
}
