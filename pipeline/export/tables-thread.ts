import { parentPort, workerData } from 'node:worker_threads';
import { CliError } from '../cli-error.ts';
import type { ExitCause } from '../exit-codes.ts';
import { blockEncoder } from './block-encoder.ts';
import { type BlockParcel, unwrapBlock } from './block-parcel.ts';
import type { BlockCounts, TableFormats, TablePiece } from './table-piece.ts';

export type FromThread =
  | { readonly type: 'piece'; readonly piece: TablePiece }
  | { readonly type: 'done'; readonly counts: BlockCounts }
  | {
      readonly type: 'failed';
      readonly message: string;
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

/** A thread that encodes blocks of letters, one after the other: see `table-threads.ts`. */
const encode = blockEncoder(workerData as TableFormats, (piece) =>
  // The bytes are in a buffer of their own, which changes hands.
  parentPort?.postMessage({ type: 'piece', piece } satisfies FromThread, [piece.bytes.buffer as ArrayBuffer]),
);

parentPort?.on('message', (parcel: BlockParcel) => {
  try {
    const counts = encode(unwrapBlock(parcel));
    parentPort?.postMessage({ type: 'done', counts } satisfies FromThread);
  } catch (error) {
    fail(error);
  }
});

/** Errors lose their class and fields between threads: what a caller reads of them is sent. */
function fail(error: unknown): void {
  const { message } = error as Error;
  const explained = error instanceof CliError ? { ...error, message } : undefined;
  parentPort?.postMessage({ type: 'failed', message, explained } satisfies FromThread);
  parentPort?.close();
}
