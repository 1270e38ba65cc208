import { setTimeout as sleep } from 'node:timers/promises';
import type { IngestProgress } from '../../../pipeline/ingest/progress.ts';
import { type IngestSummary, runIngest } from '../../../pipeline/ingest/run-ingest.ts';
import { listInputs } from '../../../pipeline/inputs/list-inputs.ts';
import { openStoreForWriting } from '../../../pipeline/store/open-store.ts';
import type { Store } from '../../../pipeline/store/store.ts';

/** An ingest with stub workers, and 4 ms for each page of OCR; `watch` may put another store before its own. */
export async function ingestSlowly(
  folder: string,
  storeFolder: string,
  start: IngestProgress['start'] = () => {},
  watch: (store: Store) => Store = (store) => store,
): Promise<IngestSummary> {
  const engine = {
    name: 'stub',
    model: 'none',
    recognize: () => sleep(4, { words: [] }),
    close: async () => {},
  };
  const store = openStoreForWriting(storeFolder);
  try {
    return await runIngest(
      listInputs([folder]),
      watch(store),
      { listed() {}, start, outcome() {}, stop() {} },
      {
        concurrency: 2,
        parts: {
          fingerprint: 'v1',
          startEngine: async () => engine,
          workers: { module: new URL('./stub-process-letter.mjs', import.meta.url) },
        },
      },
    );
  } finally {
    await store.close();
  }
}
