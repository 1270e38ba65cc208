import type { OcrRequest, OcrResult } from '../../extractors/read/ocr/engine.ts';
import type { ResolvedReadOptions } from '../../extractors/read/options.ts';
import type { Raster } from '../../extractors/read/picture/raster.ts';
import type { Page, Stage } from '../../schemas/index.ts';
import type { InputProblem, StoredRecord } from '../store/store.ts';
import type { CodesFile } from './codes-file.ts';
import type { CallPort } from './port-calls.ts';

/** One letter for a worker: the unit of work, which depends on nothing but bytes, name and options. */
export interface LetterTask {
  readonly path: string;
  /** The content, where it need not be read from `path`. */
  readonly bytes?: Uint8Array;
  readonly documentId: string;
  readonly fileName: string;
  readonly options: ResolvedReadOptions;
  /** The user's own table of diagnosis codes. */
  readonly codes?: CodesFile | undefined;
  /** Leads to the `LetterService` of the main process. */
  readonly port: CallPort;
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

/** What the main process does for a letter: it holds the OCR engines and the cache of page words. */
export type OcrService = {
  findPage(page: number): Promise<Page | undefined>;
  keepPage(page: Page): Promise<void>;
  recognize(question: {
    readonly picture: Raster;
    readonly request: Omit<OcrRequest, 'signal'>;
  }): Promise<OcrResult>;
  /** The same by another reader, for a second opinion on a crop. */
  recognizeAgain(question: {
    readonly picture: Raster;
    readonly request: Omit<OcrRequest, 'signal'>;
  }): Promise<OcrResult>;
  /** A page as reading it again left it; the key names what was read again. */
  findReread(place: { readonly page: number; readonly key: string }): Promise<Page | undefined>;
  keepReread(entry: { readonly page: Page; readonly key: string }): Promise<void>;
};

/** All that a worker can ask of the main process. */
export type LetterService = OcrService & {
  /** Tells how far it is, for the case that it goes no further. */
  enter(stage: Stage): Promise<void>;
};
