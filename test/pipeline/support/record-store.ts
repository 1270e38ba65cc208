import { join } from 'node:path';
import { openStoreForWriting } from '../../../pipeline/store/open-store.ts';
import type { Store } from '../../../pipeline/store/store.ts';
import type { LetterRecord } from '../../../schemas/index.ts';
import { putRecords } from '../../support/stored.ts';
import { tempFolder } from './temp-folder.ts';

/** A new store that holds the given records, and the folder it is in. */
export async function storeOf(records: readonly LetterRecord[]): Promise<{ store: Store; folder: string }> {
  const folder = join(await tempFolder(), 'store');
  const store = openStoreForWriting(folder);
  await store.startRun();
  await putRecords(store, records);
  return { store, folder };
}
