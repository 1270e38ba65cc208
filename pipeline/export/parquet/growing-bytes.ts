import { copyBytes } from '../copy-bytes.ts';

/** Bytes in a buffer that grows; what Parquet calls plain: texts with their length, numbers as they are. */
export class GrowingBytes {
  bytes: Buffer = Buffer.allocUnsafeSlow(1 << 12);
  length = 0;

  /** Begins anew, in the same buffer. */
  clear(): void {
    this.length = 0;
  }

  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  /** A text whose UTF-8 stands in `source`. */
  text(source: Uint8Array, from: number, to: number): void {
    const size = to - from;
    this.#makeRoom(size + 4);
    const { bytes, length: at } = this;
    bytes[at] = size;
    bytes[at + 1] = size >>> 8;
    bytes[at + 2] = size >>> 16;
    bytes[at + 3] = size >>> 24;
    this.length = copyBytes(source, from, to, bytes, at + 4);
  }

  /** A text, in UTF-8. */
  string(text: string): void {
    // UTF-8 takes three bytes at most for a unit of UTF-16.
    this.#makeRoom(3 * text.length + 4);
    const size = this.bytes.write(text, this.length + 4);
    this.length = this.bytes.writeInt32LE(size, this.length) + size;
  }

  int64(value: bigint): void {
    this.#makeRoom(8);
    this.length = this.bytes.writeBigInt64LE(value, this.length);
  }

  int32(value: number): void {
    this.#makeRoom(4);
    this.length = this.bytes.writeInt32LE(value, this.length);
  }

  double(value: number): void {
    this.#makeRoom(8);
    this.length = this.bytes.writeDoubleLE(value, this.length);
  }

  byte(value: number): void {
    this.#makeRoom(1);
    this.bytes[this.length++] = value;
  }

  #makeRoom(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(this.length + more, 2 * this.bytes.length));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }
}
