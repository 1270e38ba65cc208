import type { ExitCause } from '../exit-codes.ts';
import type { MarkedRecord } from './shared-cases.ts';
import type { WrittenTables } from './write-tables.ts';

export type ToThread =
  | { readonly type: 'records'; readonly records: readonly Omit<MarkedRecord, 'json'>[] }
  | { readonly type: 'finish' };

export type FromThread =
  | { readonly type: 'taken' }
  | { readonly type: 'finished'; readonly written: WrittenTables }
  | {
      readonly type: 'failed';
      readonly message: string;
      readonly code?: string | undefined;
      /** The fields of a `CliError`. */
      readonly explained?:
        | {
            readonly exit: ExitCause;
            readonly message: string;
            readonly reason: string;
            readonly remedy: string;
          }
        | undefined;
    };
