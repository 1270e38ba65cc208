import { MessageChannel, Worker } from 'node:worker_threads';
import { CliError } from '../cli-error.ts';
import { wrapBlock } from './block-parcel.ts';
import { goesRound } from './piece-buffers.ts';
import type { MarkedRecord } from './shared-cases.ts';
import type { BlockCounts, TableFormats, TablePiece } from './table-piece.ts';
import type { FromThread, ThreadData } from './tables-thread.ts';

const THREAD = new URL(`./tables-thread${import.meta.url.slice(-3)}`, import.meta.url);
/** Threads of the sources, in development, get the loader that this one has. */
const SOURCE = THREAD.href.endsWith('.ts')
  ? `import('tsx/esm/api').then(({ register }) => { register(); return import('${THREAD.href}'); });`
  : undefined;

/** A block that a thread encodes. */
interface Job {
  /** Its pieces go to `append` from now on, those that wait first. */
  open(append: (piece: TablePiece) => void): void;
  readonly counts: Promise<BlockCounts>;
}

/**
 * Encodes blocks of letters in several threads, and hands on their pieces in the order of the blocks. The
 * block whose turn it is passes its pieces on as they come; those of the next ones wait.
 */
export async function encodeInThreads(
  blocks: AsyncIterable<readonly MarkedRecord[]>,
  threadCount: number,
  formats: TableFormats,
  append: (piece: TablePiece) => void,
  count: (counts: BlockCounts) => void,
): Promise<void> {
  const threads = Array.from({ length: threadCount }, () => startThread(formats));
  const jobs: Job[] = [];
  const finishFirst = async () => {
    const job = jobs.shift();
    if (job) count(await job.counts);
    jobs[0]?.open(append);
  };
  try {
    let started = 0;
    for await (const block of blocks) {
      // One more than there are threads, so that the next to be done finds work.
      if (jobs.length > threadCount) await finishFirst();
      jobs.push((threads[started % threadCount] as (typeof threads)[number]).encode(block));
      if (jobs.length === 1) jobs[0]?.open(append);
      started += 1;
    }
    while (jobs.length > 0) await finishFirst();
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

function startThread(formats: TableFormats) {
  const written = new MessageChannel();
  const worker = new Worker(SOURCE ?? THREAD, {
    workerData: { formats, written: written.port2 } satisfies ThreadData,
    transferList: [written.port2],
    eval: SOURCE !== undefined,
    execArgv: [],
    // Most of what a letter needs lives shortly, and is tidied up in little room as fast as in much.
    resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 },
  });
  const running: ReturnType<typeof startJob>[] = [];
  /** Buffers of blocks that are encoded. */
  const used: ArrayBuffer[] = [];
  let failure: unknown;

  function fail(error: unknown): void {
    failure ??= error;
    for (const job of running) job.reject(failure);
  }

  worker.on('message', (message: FromThread) => {
    if (message.type === 'failed') return fail(errorOf(message));
    try {
      if (message.type === 'piece') running[0]?.take(message.piece);
      else {
        used.push(message.used);
        running.shift()?.resolve(message.counts);
      }
    } catch (error) {
      // The disk is full.
      fail(error);
    }
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('a thread that writes tables ended')));

  function giveBack({ bytes }: TablePiece): void {
    if (goesRound(bytes)) written.port1.postMessage(bytes.buffer, [bytes.buffer]);
  }

  return {
    encode(block: readonly MarkedRecord[]): Job {
      const job = startJob(giveBack);
      running.push(job);
      if (failure) job.reject(failure);
      else {
        const parcel = wrapBlock(block, used.pop());
        worker.postMessage(parcel, [parcel.packed.buffer]);
      }
      return job;
    },
    end() {
      written.port1.close();
      return worker.terminate();
    },
  };
}

/** `done` is told of each piece that was appended. */
function startJob(done: (piece: TablePiece) => void) {
  let waiting: TablePiece[] = [];
  let append: ((piece: TablePiece) => void) | undefined;
  let resolve: (counts: BlockCounts) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const counts = new Promise<BlockCounts>((...both) => {
    [resolve, reject] = both;
  });
  // Whoever waits for an earlier block hears of it too.
  counts.catch(() => {});
  return {
    counts,
    resolve,
    reject,
    take(piece: TablePiece): void {
      if (append) append(piece);
      else waiting.push(piece);
    },
    open(to: (piece: TablePiece) => void): void {
      append = (piece) => {
        to(piece);
        done(piece);
      };
      for (const piece of waiting) append(piece);
      waiting = [];
    },
  };
}

function errorOf({ message, explained }: Extract<FromThread, { type: 'failed' }>): unknown {
  return explained ? new CliError(explained.exit, explained.message, explained) : new Error(message);
}
