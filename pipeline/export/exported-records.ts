import { createHash } from 'node:crypto';
import { ExtractError } from '../../schemas/index.ts';
import { pack, unpackText } from '../store/pack.ts';
import type { Store, UnreadInput } from '../store/store.ts';

export interface ExportedRecord {
  readonly documentId: string;
  /** Which of the document's letters, from 1. */
  readonly letter: number;
  readonly caseNumber: string | null;
  /** Deflated JSON of the record, as the store holds it. */
  readonly packed: Uint8Array;
  /** The record, on one line; unpacked when it is asked for. */
  readonly json: string;
}

/** Fields of a record, and its text on demand. */
export function exportedRecord<T extends Omit<ExportedRecord, 'json'>>(fields: T): T & ExportedRecord {
  return Object.defineProperty(fields, 'json', { get: () => unpackText(fields.packed) }) as T &
    ExportedRecord;
}

/** What of a store an export reads. */
type RecordSource = Pick<Store, 'records' | 'unreadInputs'>;

/**
 * Everything an export holds, in its order: by case number, then document id, those without a case number
 * last. Inputs that could not be opened are failed records too: nothing that was put in is missing.
 */
export async function* exportedRecords(store: RecordSource): AsyncGenerator<ExportedRecord> {
  for await (const { documentId, letter = 1, caseNumber, packed } of store.records()) {
    yield exportedRecord({ documentId, letter, caseNumber, packed });
  }
  yield* await unreadRecords(store);
}

/** Few by nature, so that sorting them by their made-up ids costs no memory worth naming. */
async function unreadRecords(store: RecordSource): Promise<ExportedRecord[]> {
  const records: ExportedRecord[] = [];
  for await (const input of store.unreadInputs()) {
    const { failedRecord } = await import('../../extractors/failed-record.ts');
    const documentId = unreadId(input);
    const error = new ExtractError(input.code, input.message, { stage: 'ingest' });
    const record = failedRecord({ documentId, fileName: input.name }, error);
    records.push(exportedRecord({ documentId, letter: 1, caseNumber: null, packed: pack(record) }));
  }
  return records.sort((a, b) => (a.documentId < b.documentId ? -1 : 1));
}

/** There are no bytes to hash: the id is made from the name, and says so by its prefix. */
function unreadId({ name, ordinal }: UnreadInput): string {
  return `unread:${createHash('sha256').update(`${name}\0${ordinal}`).digest('hex')}`;
}
