import { availableParallelism } from 'node:os';
import type { OcrChoice } from '../../extractors/read/ocr/choice.ts';
import type { OcrEngine } from '../../extractors/read/ocr/engine.ts';
import { type OcrMode, type ResolvedReadOptions, resolveReadOptions } from '../../extractors/read/options.ts';
import type { ListedFile } from '../inputs/walk-folder.ts';
import type { FailedInput, Store, Tally } from '../store/store.ts';
import { worstOf } from '../store/worst-of.ts';
import type { CodesFile } from './codes-file.ts';
import { extractorFingerprint } from './extractor-fingerprint.ts';
import { startLetterWorkers, type WorkerOptions } from './letter-workers.ts';
import { hostLimits, type Limits, resolveLimits } from './limits.ts';
import { type OcrCounts, openOcrDesk } from './ocr-desk.ts';
import { processPending } from './process-pending.ts';
import type { IngestProgress } from './progress.ts';
import { recordWriter } from './record-writer.ts';
import { registerInputs } from './register-inputs.ts';
import { chooseOcr } from './start-ocr.ts';

export interface IngestOptions {
  readonly ocr?: OcrMode | undefined;
  /** Program and model that read pictures. */
  readonly ocrChoice?: OcrChoice | undefined;
  /** Letters at once. Defaults to the number of cores. */
  readonly concurrency?: number | undefined;
  /** The user's own table of diagnosis codes. */
  readonly codes?: CodesFile | undefined;
  /** Take only the first inputs. */
  readonly limit?: number | undefined;
  /** What one document may cost. */
  readonly limits?: Partial<Limits> | undefined;
  /** Ends the run early: what is under way is finished, the rest is left for the next run. */
  readonly signal?: AbortSignal | undefined;
  /** Parts that tests replace. */
  readonly parts?: IngestParts | undefined;
}

interface IngestParts {
  readonly fingerprint?: string;
  readonly startEngine?: () => Promise<OcrEngine>;
  readonly workers?: Partial<Pick<WorkerOptions, 'module' | 'silenceMs'>>;
}

export interface IngestSummary {
  /** Adds up to `inputs`. */
  readonly tally: Tally;
  readonly inputs: number;
  /** Records that the run's inputs led to: a PDF may hold several letters. */
  readonly records: number;
  /** Documents read in this run. */
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
  const limits = resolveLimits(options.limits);
  const read = resolveReadOptions({ ocr: options.ocr, ...limits });
  const ocrOfRun = await chooseOcr(options.ocrChoice, options.concurrency);
  const code = parts.fingerprint ?? extractorFingerprint();
  const madeBy = recordMaker(code, read, ocrOfRun.fingerprint, options.codes);
  const started = performance.now();

  await store.startRun();
  const listing = await registerInputs(files, store, {
    limit: options.limit,
    maxBytes: limits.maxMegabytes * 1e6,
    signal,
    onCount: (count) => progress.listed(count),
  });

  const pending = await store.countPending(madeBy);
  const { processed, ...ocr } =
    pending > 0 && !signal.aborted
      ? await processAll(store, progress, {
          ...options,
          startEngine: parts.startEngine ?? ocrOfRun.start,
          ...{ signal, read, limits, madeBy, parts, pending },
        })
      : { processed: 0, read: 0, fromCache: 0 };

  const tally = await store.tally();
  return {
    tally: { ...tally, duplicate: tally.duplicate + listing.repeated },
    inputs: listing.inputs,
    records: await store.countRecords(),
    processed,
    seconds: (performance.now() - started) / 1000,
    ocr,
    failures: await store.failedInputs(FAILURES_SHOWN),
  };
}

interface ProcessSettings {
  readonly codes?: CodesFile | undefined;
  readonly startEngine: () => Promise<OcrEngine>;
  readonly concurrency?: number | undefined;
  readonly signal: AbortSignal;
  readonly read: ResolvedReadOptions;
  readonly limits: Limits;
  readonly madeBy: string;
  readonly parts: IngestParts;
  /** Letters to read. */
  readonly pending: number;
}

/** Starts workers and engine, has every pending document processed, and ends them again. */
async function processAll(store: Store, progress: IngestProgress, settings: ProcessSettings) {
  const { signal, read, limits, madeBy, parts, pending, startEngine } = settings;
  const { concurrency = availableParallelism() } = settings;
  const desk = openOcrDesk(store, {
    mode: read.ocr,
    startEngine,
    ocrSeconds: limits.ocrSeconds,
    signal,
  });
  const workers = startLetterWorkers({
    workers: Math.min(concurrency, pending),
    read,
    codes: settings.codes,
    ...hostLimits(limits),
    ...parts.workers,
  });
  const writer = recordWriter(store);
  let processed = 0;
  progress.start(pending);
  try {
    await workers.ready();
    await processPending({
      store,
      writer,
      workers,
      concurrency,
      madeBy,
      signal,
      ocrFor: desk.serviceFor,
      onOutcome(outcome) {
        if (outcome.kind === 'record') processed += 1;
        progress.outcome(outcome.kind === 'record' ? worstOf(outcome.records) : outcome.kind);
      },
    });
    return { processed, ...desk.counts() };
  } finally {
    progress.stop();
    await Promise.all([workers.close(), desk.close()]);
  }
}

/** Letters are read again when the code that makes records, or an option that changes them, is another. */
function recordMaker(
  code: string,
  read: ResolvedReadOptions,
  ocr: string | undefined,
  codes: CodesFile | undefined,
): string {
  const parts = [code, JSON.stringify(read), ocr, codes && `codes:${codes.sha256}`];
  return parts.filter((part) => part !== undefined).join(' ');
}
