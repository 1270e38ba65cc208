import type { ExtractErrorCode, Page, Status } from '../../schemas/index.ts';

/** One input as it was found: a path, and what is known of the content behind it. */
export interface InputEntry {
  /** Absolute; the ledger's key. */
  readonly path: string;
  /** The file's own name, which the record carries. */
  readonly name: string;
  /** Size and times of the file: while they stay the same, the content is not hashed again. */
  readonly stamp: string | null;
  /** `null` when the content could not be read: then `problem` says why. */
  readonly documentId: string | null;
  readonly problem: InputProblem | null;
}

export interface InputProblem {
  readonly code: ExtractErrorCode;
  readonly message: string;
}

/** A document that has no record yet, or one made by another extractor, with other options or another name. */
export interface PendingDocument {
  readonly documentId: string;
  readonly path: string;
  /** The first of all names under which this content is known, so that it does not depend on arrival. */
  readonly fileName: string;
}

/** A record as it is stored: what tables need, and the packed JSON. */
export interface StoredRecord {
  readonly documentId: string;
  /** Which of the document's letters it is of, from 1; 1 where it is not said. */
  readonly letter?: number;
  readonly fileName: string;
  readonly caseNumber: string | null;
  readonly status: Status;
  /** Deflated JSON of the record. */
  readonly packed: Uint8Array;
  /** What made it: code and options. `null` asks for another attempt in the next run. */
  readonly madeBy: string | null;
}

/** Words of one page, as an OCR engine with these effective parameters read them. */
interface PageKey {
  readonly documentId: string;
  readonly page: number;
  /** Engine, model and effective parameters. */
  readonly engine: string;
}

/**
 * How a run's inputs ended, each by the worst of its letters; `pending` is what an interrupted run did not
 * reach.
 */
export interface Tally {
  readonly accepted: number;
  readonly needs_review: number;
  readonly failed: number;
  readonly duplicate: number;
  readonly pending: number;
}

/** An input that could not be opened or read, with its reason, for the summary. */
export interface FailedInput {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** An input whose content was never seen; `ordinal` tells several of one name apart, from 1. */
export interface UnreadInput extends InputProblem {
  readonly name: string;
  readonly ordinal: number;
}

/**
 * Where records, page words and the ledger of inputs live. Few, coarse operations, so that another database
 * can stand behind them; every write is one transaction that a killed process leaves whole or not at all.
 */
export interface Store {
  /** Starts a run: inputs registered from now on belong to it. */
  startRun(): Promise<void>;

  /** What the ledger knows of these paths, in the same order; `undefined` for a new one. */
  recall(paths: readonly string[]): Promise<(InputEntry | undefined)[]>;
  /** Enters inputs into the ledger for this run. Returns how many of them the run had already. */
  register(inputs: readonly InputEntry[]): Promise<number>;
  /** Documents of this run whose record is missing or was not made by `madeBy`, a chunk at a time. */
  pending(madeBy: string): AsyncIterable<PendingDocument>;
  /** How many documents `pending` would give. */
  countPending(madeBy: string): Promise<number>;
  /** Enters records; those given for a document take the place of all that it had. */
  putRecords(records: readonly StoredRecord[]): Promise<void>;

  getPage(key: PageKey): Promise<Page | undefined>;
  putPage(key: PageKey, page: Page): Promise<void>;

  tally(): Promise<Tally>;
  /** How many records the documents of this run hold: a PDF may hold several letters. */
  countRecords(): Promise<number>;
  /** The first `limit` inputs of this run, by path, that failed. */
  failedInputs(limit: number): Promise<FailedInput[]>;

  /** Every record that an input of the ledger leads to, by case number, document id, and letter. */
  records(): AsyncIterable<StoredRecord>;
  /** Inputs without content, by name. */
  unreadInputs(): AsyncIterable<UnreadInput>;
  /** Records by case number, document id (or its beginning) or file name. */
  find(query: string): Promise<StoredRecord[]>;

  close(): Promise<void>;
}
