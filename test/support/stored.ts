import { pack } from '../../pipeline/store/pack.ts';
import type { Store } from '../../pipeline/store/store.ts';
import type { LetterRecord } from '../../schemas/index.ts';

/** Enters records into a store as if their letters had been read in this run. */
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
