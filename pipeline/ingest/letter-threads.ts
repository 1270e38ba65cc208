import { once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { ExtractError } from '../../schemas/index.ts';
import type { PendingDocument } from '../store/store.ts';
import type { LetterOutcome, LetterTask, OcrService } from './letter-task.ts';
import { serveCalls } from './port-calls.ts';

export interface LetterThreads {
  /** Resolves when the first thread runs; rejects when threads cannot start at all. */
  ready(): Promise<void>;
  /**
   * Has one letter processed in a thread. Rejects with an `ExtractError`: `worker-died` when the thread
   * ended, `timeout` when it was silent too long; either way the thread is replaced.
   */
  process(document: PendingDocument, ocr: OcrService): Promise<LetterOutcome>;
  close(): Promise<void>;
}

export interface ThreadOptions {
  readonly threads: number;
  readonly read: LetterTask['options'];
  /** A thread that neither finishes nor asks for anything this long is hanging. */
  readonly silenceMs?: number;
  /** The thread's heap: a letter that needs more ends its thread, not the run. */
  readonly heapMb?: number;
  /** The module that the threads run; tests put another in its place. */
  readonly module?: URL;
}

/** The module beside this one, in the language this one runs in. */
const LETTER_THREAD = new URL(`./letter-thread${import.meta.url.slice(-3)}`, import.meta.url);

export function startLetterThreads(options: ThreadOptions): LetterThreads {
  const { threads, silenceMs = 60_000, heapMb = 1024, module = LETTER_THREAD } = options;
  const pool = new Piscina<LetterTask, LetterOutcome>({
    filename: module.href,
    minThreads: threads,
    maxThreads: threads,
    // A letter leaves much short-lived garbage: a larger nursery collects it in fewer rounds.
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 64 },
    // Threads running from source need the loader that the main thread may have got from a test runner.
    ...(module.href.endsWith('.ts') ? { execArgv: ['--import', import.meta.resolve('tsx')] } : {}),
  });
  // A thread that dies at work tells its task. One that dies idle is replaced; without a listener its error
  // would end the process.
  pool.on('error', () => {});

  return {
    async ready() {
      // A thread that cannot start has no task to tell: the pool would start another for ever.
      const failed = once(pool, 'error').then(([error]) => {
        throw error;
      });
      failed.catch(() => {});
      await Promise.race([pool.run(undefined as never, { name: 'ready' }), failed]);
    },
    async process({ documentId, path, fileName }, ocr) {
      const { port1, port2 } = new MessageChannel();
      const watch = watchSilence(silenceMs);
      serveCalls(port1, watchedService(ocr, watch));
      const task = { path, documentId, fileName, options: options.read, port: port2 };
      try {
        return await pool.run(task, { transferList: [port2], signal: watch.signal });
      } catch (cause) {
        throw watch.signal.aborted
          ? new ExtractError('timeout', `no progress for ${silenceMs / 1000} s`, { stage: 'extract', cause })
          : new ExtractError('worker-died', deathOf(cause), { stage: 'extract', cause });
      } finally {
        watch.end();
        port1.close();
      }
    },
    close: () => pool.destroy(),
  };
}

interface SilenceWatch {
  readonly signal: AbortSignal;
  pause(): void;
  resume(): void;
  end(): void;
}

/** Aborts after `limit` milliseconds in which it was not paused; pauses may overlap. */
function watchSilence(limit: number): SilenceWatch {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let pauses = 0;
  const start = () => {
    timer = setTimeout(() => controller.abort(), limit);
  };
  start();
  return {
    signal: controller.signal,
    pause() {
      clearTimeout(timer);
      pauses += 1;
    },
    resume() {
      pauses -= 1;
      if (pauses === 0) start();
    },
    end: () => clearTimeout(timer),
  };
}

/** The service, during whose work the thread is not silent but waiting. */
function watchedService(ocr: OcrService, watch: SilenceWatch): OcrService {
  const watched = <A, R>(work: (argument: A) => Promise<R>) => {
    return async (argument: A): Promise<R> => {
      watch.pause();
      try {
        return await work(argument);
      } finally {
        watch.resume();
      }
    };
  };
  return {
    findPage: watched(ocr.findPage),
    keepPage: watched(ocr.keepPage),
    recognize: watched(ocr.recognize),
  };
}

function deathOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'the letter needs more memory than a thread may take';
  return `the thread reading the letter ended: ${cause instanceof Error ? cause.message : String(cause)}`;
}
