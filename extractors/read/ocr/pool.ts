import { ExtractError } from '../../../schemas/index.ts';
import type { Raster } from '../picture/raster.ts';
import type { OcrEngine, OcrRequest, OcrResult } from './engine.ts';

/** A program that reads pictures, one at a time in each of its workers. */
export interface OcrProgram {
  readonly name: string;
  readonly model: string;
  start(): Promise<OcrWorker>;
}

export interface OcrWorker {
  /** Rejects when the worker breaks; what it was doing will never settle then. */
  readonly died: Promise<never>;
  recognize(picture: Raster, request: OcrRequest): Promise<OcrResult>;
  stop(): Promise<void>;
}

export interface OcrPoolOptions {
  readonly workers: number;
  /** Longest time for one picture, in milliseconds. A full page takes 1 to 3 seconds, pure noise up to 20. */
  readonly timeLimitMs?: number | undefined;
  /** A worker's memory grows slowly: it is replaced after this many pictures. */
  readonly picturesPerWorker?: number | undefined;
}

interface Job {
  readonly picture: Raster;
  readonly request: OcrRequest;
  readonly resolve: (result: OcrResult) => void;
  readonly reject: (reason: unknown) => void;
  attempts: number;
}

interface Slot {
  worker: OcrWorker | undefined;
  pictures: number;
  job: Job | undefined;
  /** Ends the wait for what the worker is doing. */
  giveUp: (reason: unknown) => void;
}

/**
 * A fixed number of workers behind one queue. Workers start when first needed; one that hangs or breaks is
 * replaced, and what broke it is tried once more, on a fresh one.
 */
export function createOcrPool(program: OcrProgram, options: OcrPoolOptions): OcrEngine {
  return new OcrPool(program, options);
}

class OcrPool implements OcrEngine {
  readonly name: string;
  readonly model: string;
  readonly #program: OcrProgram;
  readonly #timeLimitMs: number;
  readonly #picturesPerWorker: number;
  readonly #slots: readonly Slot[];
  readonly #queue: Job[] = [];
  #closed = false;

  constructor(program: OcrProgram, options: OcrPoolOptions) {
    this.name = program.name;
    this.model = program.model;
    this.#program = program;
    this.#timeLimitMs = options.timeLimitMs ?? 90_000;
    this.#picturesPerWorker = options.picturesPerWorker ?? 300;
    const count = Math.max(1, Math.floor(options.workers));
    this.#slots = Array.from({ length: count }, () => ({
      worker: undefined,
      pictures: 0,
      job: undefined,
      giveUp: () => {},
    }));
  }

  recognize(picture: Raster, request: OcrRequest = {}): Promise<OcrResult> {
    const { signal } = request;
    if (this.#closed) return Promise.reject(ended());
    if (signal?.aborted) return Promise.reject(signal.reason);
    return new Promise((resolve, reject) => {
      const abort = (): void => this.#drop(job, signal?.reason);
      const job: Job = {
        picture,
        request,
        attempts: 0,
        resolve: (result) => {
          signal?.removeEventListener('abort', abort);
          resolve(result);
        },
        reject: (reason) => {
          signal?.removeEventListener('abort', abort);
          reject(reason);
        },
      };
      signal?.addEventListener('abort', abort, { once: true });
      this.#queue.push(job);
      this.#fill();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#queue.splice(0)) job.reject(ended());
    await Promise.all(
      this.#slots.map(async (slot) => {
        slot.giveUp(ended());
        await this.#retire(slot);
      }),
    );
  }

  #fill(): void {
    for (const slot of this.#slots) {
      if (slot.job || this.#closed) continue;
      const job = this.#next();
      if (!job) return;
      slot.job = job;
      void this.#run(slot, job);
    }
  }

  /** Whose turn it is; who hands a picture in may still call it off then. */
  #next(): Job | undefined {
    for (let job = this.#queue.shift(); job; job = this.#queue.shift()) {
      if (job.attempts === 0) job.request.onStart?.();
      if (!job.request.signal?.aborted) return job;
    }
    return undefined;
  }

  async #run(slot: Slot, job: Job): Promise<void> {
    job.attempts += 1;
    try {
      job.resolve(await this.#attempt(slot, job));
    } catch (cause) {
      await this.#retire(slot);
      if (cause instanceof ExtractError) job.reject(cause);
      else if (job.attempts < 2 && !this.#closed) this.#queue.unshift(job);
      else job.reject(broken(cause));
    }
    slot.job = undefined;
    if (slot.pictures >= this.#picturesPerWorker) await this.#retire(slot);
    this.#fill();
  }

  async #attempt(slot: Slot, job: Job): Promise<OcrResult> {
    slot.worker ??= await this.#program.start();
    const { worker } = slot;
    if (this.#closed) throw ended();
    slot.pictures += 1;
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_resolve, reject) => {
      slot.giveUp = reject;
      timer = setTimeout(() => reject(tooSlow(this.#timeLimitMs)), this.#timeLimitMs);
    });
    try {
      return await Promise.race([worker.recognize(job.picture, job.request), worker.died, limit]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** An aborted job leaves the queue, or its worker goes: what a worker has begun cannot be called off. */
  #drop(job: Job, reason: unknown): void {
    const waiting = this.#queue.indexOf(job);
    if (waiting >= 0) this.#queue.splice(waiting, 1);
    job.attempts = 2;
    job.reject(reason);
    this.#slots.find((slot) => slot.job === job)?.giveUp(reason);
  }

  async #retire(slot: Slot): Promise<void> {
    const { worker } = slot;
    slot.worker = undefined;
    slot.pictures = 0;
    await worker?.stop();
  }
}

function tooSlow(limitMs: number): ExtractError {
  const message = `The page was not read within ${limitMs / 1000} seconds: it may be noise or a drawing`;
  return new ExtractError('timeout', message, { stage: 'ocr' });
}

function broken(cause: unknown): ExtractError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ExtractError('worker-died', `The OCR worker broke twice on the page (${reason})`, {
    stage: 'ocr',
    cause,
  });
}

function ended(): ExtractError {
  return new ExtractError('ocr-unavailable', 'The OCR engine is closed', { stage: 'ocr' });
}
