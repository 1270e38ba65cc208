import { copyBytes } from './copy-bytes.ts';
import { PIECE_BYTES, type TakeBuffer } from './piece-buffers.ts';

/** Longer texts are encoded by the engine: beyond this a call into it costs less than a loop over the letters. */
const SHORT = 160;
const NOTHING = Buffer.alloc(0);
const QUOTE = 0x22;
const COMMA = 0x2c;

/**
 * CSV (RFC 4180) in UTF-8 as bytes, one field after the other. Most fields are short and need no quotes: they
 * are looked through and written in one go, without a string for the line. What is written is handed on in
 * buffers of equal size, as they fill: a line may begin in one and end in the next.
 */
export class CsvBytes {
  #bytes: Buffer = NOTHING;
  #length = 0;
  readonly #take: TakeBuffer;
  readonly #emit: (bytes: Uint8Array) => void;

  constructor(take: TakeBuffer, emit: (bytes: Uint8Array) => void) {
    this.#take = take;
    this.#emit = emit;
  }

  /** Room for so many bytes after the first `length` of the buffer: whoever fills it says where they end. */
  reserve(size: number): Buffer {
    this.#makeRoom(size);
    return this.#bytes;
  }

  /** Takes what was written into the reserved room; `end` is where it ends. */
  wrote(end: number): void {
    this.#length = end;
  }

  get length(): number {
    return this.#length;
  }

  /** Text of ASCII that needs no quotes: numbers, dates, words of closed lists, commas and line ends. */
  raw(text: string): void {
    this.#makeRoom(text.length);
    const bytes = this.#bytes;
    const from = this.#length;
    for (let index = 0; index < text.length; index += 1) bytes[from + index] = text.charCodeAt(index);
    this.#length = from + text.length;
  }

  /** Bytes of UTF-8 that need no quotes, as they stand in `source`. */
  rawFrom(source: Uint8Array, from: number, to: number): void {
    this.#makeRoom(to - from);
    this.#length = copyBytes(source, from, to, this.#bytes, this.#length);
  }

  /** Any text: quoted where it must be; an empty one is `""`, for nothing between commas is no value. */
  text(text: string): void {
    if (text.length > SHORT || text.length === 0 || !this.#short(text)) this.#long(text);
  }

  /** Writes a short text of ASCII; tells whether it was one. */
  #short(text: string): boolean {
    this.#makeRoom(2 * text.length + 2);
    const bytes = this.#bytes;
    let at = this.#length;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code > 0x7f) return false;
      if (code === QUOTE || code === COMMA || code === 0x0a || code === 0x0d) return this.#quoted(text);
      bytes[at++] = code;
    }
    this.#length = at;
    return true;
  }

  /** Hands on what was written since it was last done, and with it the buffer. */
  flush(): void {
    if (this.#length > 0) this.#emit(this.#bytes.subarray(0, this.#length));
    this.#bytes = NOTHING;
    this.#length = 0;
  }

  #quoted(text: string): boolean {
    const bytes = this.#bytes;
    let at = this.#length;
    bytes[at++] = QUOTE;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code > 0x7f) return false;
      if (code === QUOTE) bytes[at++] = QUOTE;
      bytes[at++] = code;
    }
    bytes[at++] = QUOTE;
    this.#length = at;
    return true;
  }

  #long(text: string): void {
    const field = quotedField(text);
    // UTF-8 takes three bytes at most for a unit of UTF-16.
    this.#makeRoom(3 * field.length);
    this.#length += this.#bytes.write(field, this.#length);
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    this.flush();
    this.#bytes = more > PIECE_BYTES ? Buffer.allocUnsafeSlow(more) : Buffer.from(this.#take());
  }
}

/** A text as a field of CSV. */
export function quotedField(text: string): string {
  if (text === '') return '""';
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
