import { identifyInput } from '../inputs/identify-input.ts';
import type { ListedFile } from '../inputs/walk-folder.ts';
import type { Store } from '../store/store.ts';

/** Inputs looked at together: a handful of open files, one transaction. */
const BATCH = 32;

export interface Registration {
  readonly inputs: number;
  /** Inputs named more than once, by overlapping arguments or a list: they count as duplicates. */
  readonly repeated: number;
}

interface RegisterOptions {
  readonly limit?: number | undefined;
  /** Larger files are not read. */
  readonly maxBytes: number;
  readonly signal: AbortSignal;
  onCount(inputs: number): void;
}

/**
 * Enters every input into the ledger with the hash of its content, before any is read. So duplicates are
 * known, and which name a document goes by does not depend on which of its copies comes first.
 */
export async function registerInputs(
  files: AsyncIterable<ListedFile>,
  store: Store,
  { limit = Number.POSITIVE_INFINITY, maxBytes, signal, onCount }: RegisterOptions,
): Promise<Registration> {
  let inputs = 0;
  let repeated = 0;
  let batch: ListedFile[] = [];

  const enter = async () => {
    const known = await store.recall(batch.map(({ path }) => path));
    const entries = await Promise.all(
      batch.map((file, index) => identifyInput(file, known[index], maxBytes)),
    );
    repeated += await store.register(entries);
    batch = [];
    onCount(inputs);
  };

  if (limit > 0) {
    for await (const file of files) {
      batch.push(file);
      inputs += 1;
      if (batch.length === BATCH) await enter();
      if (inputs >= limit || signal.aborted) break;
    }
  }
  if (batch.length > 0) await enter();
  return { inputs, repeated };
}
