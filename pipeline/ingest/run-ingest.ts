import { availableParallelism } from 'node:os';
import type { OcrEngine } from '../../extractors/read/ocr/engine.ts';
import { type OcrMode, type ResolvedReadOptions, resolveReadOptions } from '../../extractors/read/options.ts';
import type { ListedFile } from '../inputs/walk-folder.ts';
import type { FailedInput, Store, Tally } from '../store/store.ts';
import { extractorFingerprint } from './extractor-fingerprint.ts';
import { startLetterThreads, type ThreadOptions } from './letter-threads.ts';
import { ocrEngine } from './ocr-engine.ts';
import { type OcrCounts, openOcrDesk } from './ocr-desk.ts';
import { processPending } from './process-pending.ts';
import type { IngestProgress } from './progress.ts';
import { recordWriter } from './record-writer.ts';
import { registerInputs } from './register-inputs.ts';

export interface IngestOptions {
  readonly ocr?: OcrMode | undefined;
  /** Letters at once. Defaults to the number of cores. */
  readonly concurrency?: number | undefined;
  /** Take only the first inputs. */
  readonly limit?: number | undefined;
  /** Ends the run early: what is under way is finished, the rest is left for the next run. */
  readonly signal?: AbortSignal | undefined;
  /** Parts that tests replace. */
  readonly parts?: IngestParts | undefined;
}

export interface IngestParts {
  readonly fingerprint?: string;
  readonly engine?: OcrEngine;
  readonly threads?: Pick<ThreadOptions, 'module' | 'silenceMs' | 'heapMb'>;
}

export interface IngestSummary {
  /** Adds up to `inputs`. */
  readonly tally: Tally;
  readonly inputs: number;
  /** Letters read in this run. */
  readonly processed: number;
  readonly seconds: number;
  readonly ocr: OcrCounts;
  readonly failures: readonly FailedInput[];
}

/** Failures named one by one in the summary. */
const FAILURES_SHOWN = 20;

/**
 * Brings files into a store: lists and hashes them, reads the letters that have no record of this extractor
 * yet, and accounts for every input.
 */
export async function runIngest(
  files: AsyncIterable<ListedFile>,
  store: Store,
  progress: IngestProgress,
  options: IngestOptions = {},
): Promise<IngestSummary> {
  const { signal = new AbortController().signal, parts = {} } = options;
  const read = resolveReadOptions({ ocr: options.ocr });
  const madeBy = recordMaker(parts.fingerprint ?? extractorFingerprint(), read);
  const started = performance.now();

  await store.startRun();
  const listing = await registerInputs(files, store, {
    limit: options.limit,
    signal,
    onCount: (count) => progress.listed(count),
  });

  const pending = await store.countPending(madeBy);
  progress.start(pending);
  const counts = { processed: 0, read: 0, fromCache: 0 };
  if (pending > 0 && !signal.aborted) {
    Object.assign(counts, await processAll(store, progress, { ...options, signal, read, madeBy, parts }));
  }
  progress.stop();

  const tally = await store.tally();
  return {
    tally: { ...tally, duplicate: tally.duplicate + listing.repeated },
    inputs: listing.inputs,
    processed: counts.processed,
    seconds: (performance.now() - started) / 1000,
    ocr: { read: counts.read, fromCache: counts.fromCache },
    failures: await store.failedInputs(FAILURES_SHOWN),
  };
}

interface ProcessSettings {
  readonly concurrency?: number | undefined;
  readonly signal: AbortSignal;
  readonly read: ResolvedReadOptions;
  readonly madeBy: string;
  readonly parts: IngestParts;
}

/** Starts threads and engine, has every pending document processed, and ends them again. */
async function processAll(store: Store, progress: IngestProgress, settings: ProcessSettings) {
  const { signal, read, madeBy, parts, concurrency = availableParallelism() } = settings;
  const engine = parts.engine ?? ocrEngine(concurrency);
  const desk = openOcrDesk(engine, store, signal);
  const threads = startLetterThreads({
    threads: concurrency,
    read,
    engine: { name: engine.name, model: engine.model },
    ...parts.threads,
  });
  const writer = recordWriter(store);
  let processed = 0;
  try {
    await processPending({
      store,
      writer,
      threads,
      concurrency,
      madeBy,
      signal,
      ocrFor: desk.serviceFor,
      onOutcome(outcome) {
        if (outcome.kind === 'record') processed += 1;
        progress.outcome(outcome.kind === 'record' ? outcome.record.status : outcome.kind);
      },
    });
    return { processed, ...desk.counts() };
  } finally {
    await Promise.all([threads.close(), engine.close()]);
  }
}

/** Letters are read again when the code that makes records, or an option that changes them, is another. */
function recordMaker(code: string, read: ResolvedReadOptions): string {
  return `${code} ${JSON.stringify(read)}`;
}
