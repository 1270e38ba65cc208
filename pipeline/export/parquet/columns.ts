import type { ByteWriter } from 'hyparquet-writer';
import type { RowGroup } from '../table-piece.ts';
import { bitWidthOf } from './bit-packing.ts';
import { writeNumbered, writePlain } from './column-chunk.ts';
import { NumberDictionary, TextDictionary } from './dictionary.ts';
import { GrowingBytes } from './growing-bytes.ts';
import type { SchemaElement } from './schema.ts';

type ColumnChunk = RowGroup['columns'][number];

/** A page of a column's plain values ends at so many bytes. */
export const PAGE_BYTES = 1 << 20;

/** The rows of a column that has a value in each of them. */
export interface RowsOfColumn {
  readonly rows: number;
  /** Writes all rows since the last call. */
  take(writer: ByteWriter): ColumnChunk;
}

/** Numbers of the values of rows. */
export class Numbers {
  count = 0;
  values = new Int32Array(1 << 12);

  push(value: number): void {
    if (this.count === this.values.length) {
      const more = new Int32Array(2 * this.count);
      more.set(this.values);
      this.values = more;
    }
    this.values[this.count++] = value;
  }
}

/** Texts that repeat from row to row. */
export class RepeatedTexts implements RowsOfColumn {
  readonly #values = new TextDictionary();
  readonly #numbers = new Numbers();

  readonly #element: SchemaElement;
  readonly #bounds: boolean;

  /** With `bounds`, readers know the first and the last of the texts in their order; they must be of ASCII. */
  constructor(element: SchemaElement, bounds = false) {
    this.#element = element;
    this.#bounds = bounds;
  }

  get rows(): number {
    return this.#numbers.count;
  }

  /** The text whose UTF-8 stands in `source`. */
  add(source: Uint8Array, from: number, to: number): void {
    this.#numbers.push(this.#values.indexOf(source, from, to));
  }

  /** The text of the row before again. */
  repeat(): void {
    this.#numbers.push(this.#numbers.values[this.#numbers.count - 1] as number);
  }

  take(writer: ByteWriter): ColumnChunk {
    const values = this.#values;
    const chunk = writeNumbered(
      writer,
      this.#element,
      { plain: values.plain.written(), count: values.count },
      this.#numbers.values,
      this.rows,
      this.#bounds ? { statistics: boundsOf(values.texts(), 0) } : {},
    );
    values.clear();
    this.#numbers.count = 0;
    return chunk;
  }
}

/** Numbers, of which many are alike or none. */
export class NumberRows implements RowsOfColumn {
  readonly #values = new NumberDictionary();
  readonly #numbers = new Numbers();
  readonly #plain = new GrowingBytes();

  readonly #element: SchemaElement;

  constructor(element: SchemaElement) {
    this.#element = element;
  }

  get rows(): number {
    return this.#numbers.count;
  }

  add(value: number): void {
    this.#numbers.push(this.#values.indexOf(value));
  }

  take(writer: ByteWriter): ColumnChunk {
    const { rows } = this;
    const element = this.#element;
    const { values, count } = this.#values;
    const numbers = this.#numbers.values;
    const size = element.type === 'DOUBLE' ? 8 : 4;
    const worthwhile = 2 * (count * size + (rows * bitWidthOf(count)) / 8) <= rows * size;
    const plain = this.#plain;
    plain.clear();
    const put = element.type === 'DOUBLE' ? plain.double.bind(plain) : plain.int32.bind(plain);
    if (worthwhile) for (const value of values.subarray(0, count)) put(value);
    else for (let row = 0; row < rows; row += 1) put(values[numbers[row] as number] as number);
    const bytes = plain.written();
    const chunk = worthwhile
      ? writeNumbered(writer, element, { plain: bytes, count }, numbers, rows)
      : writePlain(writer, element, [{ bytes, rows }]);
    this.#values.clear();
    this.#numbers.count = 0;
    return chunk;
  }
}

/** Texts of which hardly two are alike. */
export class RunningTexts implements RowsOfColumn {
  readonly #element: SchemaElement;
  /** The last of them is being filled; beyond `#full` are buffers to fill again. */
  readonly #pages: Page[] = [];
  #full = 0;

  constructor(element: SchemaElement) {
    this.#element = element;
  }

  get rows(): number {
    return this.#filled().reduce((sum, { rows }) => sum + rows, 0);
  }

  /** The text whose UTF-8 stands in `source`. */
  add(source: Uint8Array, from: number, to: number): void {
    const page = this.#page();
    page.plain.text(source, from, to);
    page.rows += 1;
    if (page.plain.length >= PAGE_BYTES) this.#full += 1;
  }

  take(writer: ByteWriter): ColumnChunk {
    const pages = this.#filled().map(({ plain, rows }) => ({ bytes: plain.written(), rows }));
    const chunk = writePlain(writer, this.#element, pages);
    for (const page of this.#pages) {
      page.plain.clear();
      page.rows = 0;
    }
    this.#full = 0;
    return chunk;
  }

  #page(): Page {
    const page = this.#pages[this.#full] ?? { plain: new GrowingBytes(), rows: 0 };
    this.#pages[this.#full] = page;
    return page;
  }

  #filled(): Page[] {
    return this.#pages.filter(({ rows }) => rows > 0);
  }
}

interface Page {
  readonly plain: GrowingBytes;
  rows: number;
}

/** What a reader can filter by; texts must be of ASCII. */
export function boundsOf<T extends string | number>(values: readonly T[], missing: number) {
  const [first] = values;
  return {
    ...(first !== undefined && {
      min_value: values.reduce((least, value) => (value < least ? value : least), first),
      max_value: values.reduce((most, value) => (value > most ? value : most), first),
    }),
    null_count: BigInt(missing),
  };
}
