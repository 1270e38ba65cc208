import { join } from 'node:path';
import { openStoreForWriting } from '../../../pipeline/store/open-store.ts';
import { pack } from '../../../pipeline/store/pack.ts';
import type { Store } from '../../../pipeline/store/store.ts';
import type { LetterRecord } from '../../../schemas/index.ts';
import { tempFolder } from './temp-folder.ts';

/** A new store that holds the given records, and the folder it is in. */
export async function storeOf(records: readonly LetterRecord[]): Promise<{ store: Store; folder: string }> {
  const folder = join(await tempFolder(), 'store');
  const store = openStoreForWriting(folder);
  await store.startRun();
  await putRecords(store, records);
  return { store, folder };
}

export async function putRecords(store: Store, records: readonly LetterRecord[]): Promise<void> {
  await store.register(
    records.map(({ documentId, source }) => ({
      path: `/letters/${documentId}.pdf`,
      name: source.fileName ?? 'letter.pdf',
      stamp: '',
      documentId,
      problem: null,
    })),
  );
  await store.putRecords(
    records.map((record) => ({
      documentId: record.documentId,
      letter: record.source.letter.number,
      fileName: record.source.fileName ?? 'letter.pdf',
      caseNumber: record.caseNumber,
      status: record.status,
      packed: pack(record),
      madeBy: 'v1',
    })),
  );
}
