import { GrowingBytes } from './growing-bytes.ts';

/** Multiplies into a hash: https://en.wikipedia.org/wiki/Fowler%E2%80%93Noll%E2%80%93Vo_hash_function */
const PRIME = 0x01000193;
const BASIS = 0x811c9dc5 | 0;

/** Numbers the values of a column from 0, in the order in which they come first. */
abstract class Dictionary {
  /** How many different values there are. */
  count = 0;
  /** Places by hash, which hold a value's number from 1; at most half of them are taken. */
  #table = new Int32Array(64);
  /** From the bits of a hash to those of a place. */
  #shift = 26;

  /** A value's hash again, when the table grows. */
  protected abstract hashOf(index: number): number;

  /** Begins anew. */
  clear(): void {
    this.count = 0;
    this.#table.fill(0);
  }

  /** The place of a value with this hash, and then, one after the other, those where it may be as well. */
  protected first(hash: number): number {
    // All bits of what was multiplied have a part in the upper ones of the product.
    return hash >>> this.#shift;
  }

  protected next(place: number): number {
    return (place + 1) & (this.#table.length - 1);
  }

  /** The number of the value there; -1 where there is none. */
  protected indexAt(place: number): number {
    return (this.#table[place] as number) - 1;
  }

  /** Numbers a new value, which was looked for in vain until `place`. */
  protected enter(place: number): number {
    this.#table[place] = ++this.count;
    if (2 * this.count > this.#table.length) this.#grow();
    return this.count - 1;
  }

  #grow(): void {
    const table = new Int32Array(4 * this.#table.length);
    this.#table = table;
    this.#shift -= 2;
    for (let index = 0; index < this.count; index += 1) {
      let place = this.first(this.hashOf(index));
      while (table[place] !== 0) place = this.next(place);
      table[place] = index + 1;
    }
  }
}

/** Different texts, as the bytes of their UTF-8. */
export class TextDictionary extends Dictionary {
  /** All of them, as Parquet writes texts plainly. */
  readonly plain = new GrowingBytes();
  #ends: number[] = [];
  /** The text that came after each when it came last: it mostly does again. */
  #followers: number[] = [];
  #last = 0;

  override clear(): void {
    super.clear();
    this.plain.clear();
    this.#ends = [];
    this.#followers = [];
    this.#last = 0;
  }

  /** The number of the text that the bytes from `from` to `to` are. */
  indexOf(source: Uint8Array, from: number, to: number): number {
    const guess = this.#followers[this.#last];
    const index =
      guess !== undefined && this.#is(guess, source, from, to) ? guess : this.#find(source, from, to);
    this.#followers[this.#last] = index;
    this.#last = index;
    return index;
  }

  texts(): string[] {
    const { bytes } = this.plain;
    return this.#ends.map((end, index) => bytes.toString('utf8', this.#begin(index), end));
  }

  #find(source: Uint8Array, from: number, to: number): number {
    let place = this.first(hashOfBytes(source, from, to));
    for (let index = this.indexAt(place); index >= 0; index = this.indexAt(place)) {
      if (this.#is(index, source, from, to)) return index;
      place = this.next(place);
    }
    this.plain.text(source, from, to);
    this.#ends.push(this.plain.length);
    return this.enter(place);
  }

  protected override hashOf(index: number): number {
    return hashOfBytes(this.plain.bytes, this.#begin(index), this.#ends[index] as number);
  }

  #begin(index: number): number {
    // After the length, which takes four bytes.
    return (index === 0 ? 0 : (this.#ends[index - 1] as number)) + 4;
  }

  #is(index: number, source: Uint8Array, from: number, to: number): boolean {
    const begin = this.#begin(index);
    if ((this.#ends[index] as number) - begin !== to - from) return false;
    const { bytes } = this.plain;
    for (let at = from; at < to; at += 1) if (bytes[begin + at - from] !== source[at]) return false;
    return true;
  }
}

/** Different numbers. */
export class NumberDictionary extends Dictionary {
  values = new Float64Array(64);

  indexOf(value: number): number {
    let place = this.first(hashOfNumber(value));
    for (let index = this.indexAt(place); index >= 0; index = this.indexAt(place)) {
      if (this.values[index] === value) return index;
      place = this.next(place);
    }
    if (this.count === this.values.length) {
      const more = new Float64Array(2 * this.count);
      more.set(this.values);
      this.values = more;
    }
    this.values[this.count] = value;
    return this.enter(place);
  }

  protected override hashOf(index: number): number {
    return hashOfNumber(this.values[index] as number);
  }
}

function hashOfBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = BASIS;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), PRIME);
  return hash;
}

/** Lengths are tenths of points: numbers that differ by less than a thousandth may share a hash. */
function hashOfNumber(value: number): number {
  return Math.imul((value * 1000) | 0, 0x9e3779b1);
}
