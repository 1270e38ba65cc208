import type { Cell } from '../../schemas/tables/index.ts';
import type { WrittenFile } from './output-file.ts';

/** Takes the rows of one table, in order, and writes them to a file as it goes. */
export interface TableWriter {
  add(cells: readonly Cell[]): void;
  finish(): WrittenFile;
  /** Ends without a whole file. */
  abandon(): void;
}
