import PQueue from 'p-queue';
import { ExtractError } from '../../schemas/index.ts';
import type { PendingDocument, Store } from '../store/store.ts';
import type { LetterOutcome, OcrService } from './letter-task.ts';
import type { LetterWorkers } from './letter-workers.ts';
import type { RecordWriter } from './record-writer.ts';

interface PendingWork {
  readonly store: Store;
  readonly writer: RecordWriter;
  readonly workers: LetterWorkers;
  readonly concurrency: number;
  /** Says which code and options make the records. */
  readonly madeBy: string;
  /** Ends the run: letters under way are finished, no other is begun. */
  readonly signal: AbortSignal;
  /** The OCR that a letter may ask for. */
  ocrFor(document: PendingDocument): OcrService;
  onOutcome(outcome: LetterOutcome): void;
}

/**
 * Processes every pending document. A path that is gone or changed since it was listed is entered as such;
 * then another path with the same content may still lead to the document, so it is tried again.
 */
export async function processPending(work: PendingWork): Promise<void> {
  let lost: boolean;
  do {
    lost = await processOnce(work);
  } while (lost && !work.signal.aborted);
}

/**
 * Goes once through the pending documents, `concurrency` at a time. The queue is kept short: the next one is
 * fetched from the store when there is room, so memory does not grow with the number of files.
 */
async function processOnce(work: PendingWork): Promise<boolean> {
  const { store, concurrency, madeBy, signal } = work;
  const queue = new PQueue({ concurrency });
  let failure: unknown;
  let lost = false;
  for await (const document of store.pending(madeBy)) {
    await queue.onSizeLessThan(concurrency);
    if (signal.aborted || failure !== undefined) break;
    const job = async () => {
      const outcome = await processDocument(document, work);
      lost ||= outcome?.kind === 'lost';
    };
    // Only a store that cannot be written, or workers that cannot start, throw in there: the run ends.
    queue.add(job).catch((error: unknown) => {
      failure ??= error;
    });
  }
  await queue.onIdle();
  if (failure !== undefined) throw failure;
  await work.writer.flush();
  return lost;
}

async function processDocument(
  document: PendingDocument,
  work: PendingWork,
): Promise<LetterOutcome | undefined> {
  if (work.signal.aborted) return undefined;
  const outcome = await processInWorker(document, work);
  if (outcome.kind === 'record') {
    const madeBy = outcome.final ? work.madeBy : null;
    await work.writer.add(outcome.records.map((record) => ({ ...record, madeBy })));
  } else if (outcome.kind === 'lost') {
    const [known] = await work.store.recall([document.path]);
    if (known)
      await work.store.register([{ ...known, stamp: null, documentId: null, problem: outcome.problem }]);
  }
  work.onOutcome(outcome);
  return outcome;
}

async function processInWorker(document: PendingDocument, work: PendingWork): Promise<LetterOutcome> {
  try {
    return await work.workers.process(document, work.ocrFor(document));
  } catch (error) {
    // Anything else means that no worker can be started: the run cannot go on.
    if (!(error instanceof ExtractError)) throw error;
    // Loaded only now: a run in which no worker dies needs no extractor in this process.
    const { failedOutcome } = await import('./letter-outcome.ts');
    return failedOutcome(document, error);
  }
}
