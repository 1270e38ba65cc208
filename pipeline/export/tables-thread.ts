import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { CliError } from '../cli-error.ts';
import type { ExitCause } from '../exit-codes.ts';
import { blockEncoder } from './block-encoder.ts';
import { type BlockParcel, unwrapBlock } from './block-parcel.ts';
import { newBuffer } from './piece-buffers.ts';
import type { BlockCounts, TableFormats, TablePiece } from './table-piece.ts';

export type FromThread =
  | { readonly type: 'piece'; readonly piece: TablePiece }
  | { readonly type: 'done'; readonly counts: BlockCounts; readonly used: ArrayBuffer }
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

export interface ThreadData {
  readonly formats: TableFormats;
  /** Buffers of pieces come back here. */
  readonly written: MessagePort;
}

const { formats, written } = workerData as ThreadData;

/** A thread that encodes blocks of letters, one after the other: see `table-threads.ts`. */
const encode = blockEncoder(formats, {
  // Looked for in the midst of a block: it takes as many as are on their way, not one for each of its pieces.
  take: () => receiveMessageOnPort(written)?.message ?? newBuffer(),
  emit: (piece) =>
    parentPort?.postMessage({ type: 'piece', piece } satisfies FromThread, [
      piece.bytes.buffer as ArrayBuffer,
    ]),
});

parentPort?.on('message', (parcel: BlockParcel) => {
  try {
    const counts = encode(unwrapBlock(parcel));
    const used = parcel.packed.buffer;
    parentPort?.postMessage({ type: 'done', counts, used } satisfies FromThread, [used]);
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
