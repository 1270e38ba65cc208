import { createHash, type Hash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

/** What a finished file is listed by. */
export interface WrittenFile {
  /** Relative to the export's folder, with `/`. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A file as it is written: counted and hashed on the way. Writes are synchronous, so nothing piles up. */
export class OutputFile {
  readonly #name: string;
  readonly #handle: number;
  readonly #hash: Hash = createHash('sha256');
  #bytes = 0;

  constructor(path: string, name: string) {
    this.#name = name;
    this.#handle = openSync(path, 'wx');
  }

  write(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#handle, bytes, done);
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
  }

  /** Ends the file; unless it is one of very many, makes sure that it is on the disk. */
  finish({ sync = true }: { readonly sync?: boolean } = {}): WrittenFile {
    if (sync) fsyncSync(this.#handle);
    closeSync(this.#handle);
    return { name: this.#name, bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  /** Gives the file up; it may be finished already. */
  abandon(): void {
    try {
      closeSync(this.#handle);
    } catch {
      // Closed before.
    }
  }
}
