import type { MessagePort } from 'node:worker_threads';
import type { OcrRequest, OcrResult } from '../../extractors/read/ocr/engine.ts';
import type { ResolvedReadOptions } from '../../extractors/read/options.ts';
import type { Raster } from '../../extractors/read/picture/raster.ts';
import type { Page } from '../../schemas/index.ts';
import type { InputProblem, StoredRecord } from '../store/store.ts';

/** One letter for a thread: the unit of work, which depends on nothing but bytes, name and options. */
export interface LetterTask {
  readonly path: string;
  readonly documentId: string;
  readonly fileName: string;
  readonly options: ResolvedReadOptions;
  /** Leads to the `OcrService` of the main thread. */
  readonly port: MessagePort;
}

export type LetterOutcome =
  /** One record per letter in the document, never none. */
  | {
      readonly kind: 'record';
      readonly records: readonly Omit<StoredRecord, 'madeBy'>[];
      readonly final: boolean;
    }
  /** The path no longer leads to the content the task is about. */
  | { readonly kind: 'lost'; readonly problem: InputProblem }
  /** The run was interrupted before all pages were read; the pages that were are stored. */
  | { readonly kind: 'interrupted' };

/** What the main thread does for a letter: it holds the OCR engines and the cache of page words. */
export type OcrService = {
  findPage(page: number): Promise<Page | undefined>;
  keepPage(page: Page): Promise<void>;
  recognize(question: {
    readonly picture: Raster;
    readonly request: Omit<OcrRequest, 'signal'>;
  }): Promise<OcrResult>;
};
