import { READ_LIMITS, type ReadLimits } from '../../extractors/read/options.ts';
import type { HostOptions } from './letter-process.ts';

/**
 * What one document may cost. A letter of the kind read here has 3 to 12 pages and 0.1 to 30 MB, and takes
 * some seconds at most; whatever goes beyond these limits is reported as failed, with the limit it met.
 */
export interface Limits extends ReadLimits {
  /** Size of the file. */
  readonly maxMegabytes: number;
  /** Longest time without a sign of life, as one page gives; waiting for OCR does not count. */
  readonly pageSeconds: number;
  /** Longest time for all work on a document but OCR. */
  readonly letterSeconds: number;
  /**
   * Longest time that OCR works on a document's pictures, added up; waiting for its turn does not count. Pages
   * beyond it are left unread (`timeout`). A page of text takes 2 to 4 s, one picture may take 90.
   */
  readonly ocrSeconds: number;
  /** Memory of each process that reads documents, in MiB, all included. */
  readonly workerMegabytes: number;
}

export const DEFAULT_LIMITS: Limits = {
  maxMegabytes: 100,
  ...READ_LIMITS,
  pageSeconds: 60,
  letterSeconds: 300,
  ocrSeconds: 900,
  workerMegabytes: 1536,
};

/** The limits given, and the defaults for the others. */
export function resolveLimits(given: Partial<{ [K in keyof Limits]: Limits[K] | undefined }> = {}): Limits {
  const set = Object.entries(given).filter(([name, value]) => name in DEFAULT_LIMITS && value !== undefined);
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(set) };
}

/** The limits that are kept by the process that starts the one a letter is read in. */
export function hostLimits({ pageSeconds, letterSeconds, workerMegabytes }: Limits): HostOptions {
  return { silenceMs: pageSeconds * 1000, letterMs: letterSeconds * 1000, memoryMb: workerMegabytes };
}
