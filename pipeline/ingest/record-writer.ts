import type { Store, StoredRecord } from '../store/store.ts';

/** Records in one transaction, and how long one may wait for it: what a killed process has to do again. */
const BATCH = 64;
const WAIT_MS = 150;

export interface RecordWriter {
  /** Queues all records of a document; writes when enough are waiting. */
  add(records: readonly StoredRecord[]): Promise<void>;
  /** Writes what is waiting. */
  flush(): Promise<void>;
}

/** Writes records to the store in batches. A failed write is thrown by the next call. */
export function recordWriter(store: Store): RecordWriter {
  let waiting: StoredRecord[] = [];
  let timer: NodeJS.Timeout | undefined;
  let failure: unknown;

  const flush = async () => {
    clearTimeout(timer);
    timer = undefined;
    if (failure !== undefined) throw failure;
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) await store.putRecords(batch);
  };
  const flushUnwatched = () => {
    flush().catch((error: unknown) => {
      failure = error;
    });
  };

  return {
    flush,
    async add(records) {
      waiting.push(...records);
      if (waiting.length >= BATCH || failure !== undefined) await flush();
      else timer ??= setTimeout(flushUnwatched, WAIT_MS);
    },
  };
}
