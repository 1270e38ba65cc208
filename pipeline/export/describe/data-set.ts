import type { Accuracy } from '../../../schemas/tables/accuracy.ts';
import type { WrittenFile } from '../output-file.ts';
import type { RowCounts, TableFormats } from '../table-piece.ts';

/** What a person who publishes a data set says about it; nothing of it is made up where it is not given. */
export interface Publication {
  readonly version?: string;
  /** Name or address of the licence: an SPDX id, or a URL. */
  readonly license?: string;
  readonly creator?: string;
  readonly url?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
}

/** Everything that the descriptions of a data set are made from. */
export interface DataSet {
  readonly extractorVersion: string;
  readonly schemaVersion: string;
  readonly publication: Publication;
  readonly formats: TableFormats;
  readonly rows: RowCounts;
  /** Letters by status, format and source of their text. */
  readonly letters: LetterCounts;
  readonly accuracy: Accuracy;
  readonly files: readonly WrittenFile[];
}

export interface LetterCounts {
  readonly total: number;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly byFormat: Readonly<Record<string, number>>;
}

export const DATA_SET_NAME = 'imr-letters';
export const DATA_SET_TITLE = 'Determination letters of California Independent Medical Review';
export const DATA_SET_DESCRIPTION =
  'Values read from the determination letters of Independent Medical Review in California workers’ ' +
  'compensation, with the place on the page that each was read from. An empty cell is never a guess: where a ' +
  'column has a partner `..._missing`, it gives the reason.';
