/** A piece of a file is at most so many bytes. */
export const PIECE_BYTES = 1 << 18;

/** Gives a buffer of `PIECE_BYTES` for the next piece of a file. */
export type TakeBuffer = () => ArrayBuffer;

export function newBuffer(): ArrayBuffer {
  return new ArrayBuffer(PIECE_BYTES);
}

/**
 * Buffers that go round: filled, written to a file, filled again. New ones for every piece would leave the
 * memory in shreds, and a process grows with each thousand letters.
 */
export class PieceBuffers {
  readonly #free: ArrayBuffer[] = [];

  readonly take: TakeBuffer = () => this.#free.pop() ?? newBuffer();

  /** Takes back the buffer of a piece that is written. */
  giveBack(piece: Uint8Array): void {
    if (goesRound(piece)) this.#free.push(piece.buffer);
  }
}

/** Whether a piece is in one of the buffers of equal size: a text longer than that has one of its own. */
export function goesRound(piece: Uint8Array): piece is Uint8Array<ArrayBuffer> {
  return piece.buffer instanceof ArrayBuffer && piece.buffer.byteLength === PIECE_BYTES;
}
