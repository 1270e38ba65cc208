import PQueue from 'p-queue';
import type { PendingDocument } from '../store/store.ts';
import { type HostOptions, type LetterProcess, startLetterProcess } from './letter-process.ts';
import type { LetterOutcome, LetterTask, OcrService } from './letter-task.ts';

export interface LetterWorkers {
  /** Resolves when the first worker runs; rejects when workers cannot start at all. */
  ready(): Promise<void>;
  /**
   * Has one letter processed. Rejects with an `ExtractError`: `worker-died` when its process ended, `timeout`
   * when its time was up; either way the worker is replaced. Any other error means that none can be started.
   */
  process(document: PendingDocument, ocr: OcrService): Promise<LetterOutcome>;
  close(): Promise<void>;
}

export interface WorkerOptions extends HostOptions {
  readonly workers: number;
  readonly read: LetterTask['options'];
  readonly codes?: LetterTask['codes'];
}

/** A machine short of memory for a moment may start a process later. */
const ATTEMPTS = 3;

/**
 * A fixed number of processes, each with one letter at a time. So whatever a letter does to its process, a
 * crash of native code, a hang, memory without end, it costs that letter alone.
 */
export function startLetterWorkers(options: WorkerOptions): LetterWorkers {
  const { workers, read, codes } = options;
  const queue = new PQueue({ concurrency: workers });
  let closed = false;
  /** Workers that have no letter. */
  const idle = Array.from({ length: workers }, () => start());

  function start(): Promise<LetterProcess> {
    const starting = startLetterProcess(options).then((process) => {
      if (closed) process.end();
      return process;
    });
    starting.catch(() => {});
    return starting;
  }

  async function take(): Promise<LetterProcess> {
    let starting = idle.shift() ?? start();
    for (let attempt = 1; ; attempt += 1) {
      try {
        const process = await starting;
        if (process.usable) return process;
      } catch (error) {
        if (attempt === ATTEMPTS || closed) throw error;
      }
      starting = start();
    }
  }

  async function work(document: PendingDocument, ocr: OcrService): Promise<LetterOutcome> {
    const process = await take();
    try {
      const { documentId, path, fileName } = document;
      return await process.process({ documentId, path, fileName, options: read, codes }, ocr);
    } finally {
      if (!closed) idle.push(process.usable ? Promise.resolve(process) : start());
    }
  }

  return {
    ready: async () => {
      await Promise.any(idle).catch((error: AggregateError) => {
        throw error.errors[0];
      });
    },
    process: (document, ocr) => queue.add(() => work(document, ocr)),
    async close() {
      closed = true;
      await queue.onIdle();
      for (const process of await Promise.allSettled(idle)) {
        if (process.status === 'fulfilled') process.value.end();
      }
    },
  };
}
