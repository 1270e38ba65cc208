import { type ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cell, Column } from '../../../schemas/tables/index.ts';
import type { RowGroup } from '../table-piece.ts';
import { bitWidthOf } from './bit-packing.ts';
import { type Presence, writeNumbered, writePlain } from './column-chunk.ts';
import { boundsOf, Numbers, PAGE_BYTES } from './columns.ts';
import { GrowingBytes } from './growing-bytes.ts';
import { parquetSchema, type SchemaElement } from './schema.ts';
import { snappyCompress } from './snappy.ts';
import { parquetValue } from './values.ts';

type ColumnChunk = RowGroup['columns'][number];

/** Collects the cells of a column, and writes them as a part of a row group. */
export interface CellColumn {
  add(cells: readonly Cell[]): void;
  /** Writes all cells since the last call: in one chunk, or one for each part of a nested value. */
  take(writer: ByteWriter): ColumnChunk[];
}

/** Running text, of which no two are alike: no use to look for what repeats. */
const TEXTS: ReadonlySet<string> = new Set(['quote', 'rationale', 'case_summary']);

export function cellColumn(column: Column): CellColumn {
  const [, element] = parquetSchema([column]);
  if (element?.type === undefined) return new NestedCells(column);
  return TEXTS.has(column.name) ? new RunningCells(element) : new SingleCells(column, element);
}

/** Which of a column's rows have a value. */
class Present {
  readonly #flags = new Numbers();
  readonly #required: boolean;
  missing = 0;

  constructor({ repetition_type }: SchemaElement) {
    this.#required = repetition_type === 'REQUIRED';
  }

  get rows(): number {
    return this.#flags.count;
  }

  push(cell: Cell): void {
    if (cell === null) this.missing += 1;
    this.#flags.push(cell === null ? 0 : 1);
  }

  /** Good until rows are added; nothing where each has a value by the schema. */
  presence(name: string): Presence | undefined {
    if (!this.#required) return { flags: this.#flags.values, missing: this.missing };
    if (this.missing > 0) throw new TypeError(`${name}: a required column lacks a value`);
    return undefined;
  }

  clear(): void {
    this.#flags.count = 0;
    this.missing = 0;
  }
}

/** Values that may repeat: texts, numbers, dates, truth values. */
class SingleCells implements CellColumn {
  readonly #element: SchemaElement;
  readonly #present: Present;
  readonly #bounds: boolean;
  readonly #toValue: (cell: Cell) => unknown;
  /** Each different cell has a number, in the order in which they came. */
  #numberOf = new Map<Cell, number>();
  readonly #numbers = new Numbers();
  readonly #plain = new GrowingBytes();

  constructor({ name, type }: Column, element: SchemaElement) {
    this.#element = element;
    this.#present = new Present(element);
    // Where a reader would filter by them.
    this.#bounds = name === 'letter_key' || type.kind === 'date';
    this.#toValue = parquetValue(type);
  }

  add(cells: readonly Cell[]): void {
    for (const cell of cells) {
      this.#present.push(cell);
      if (cell === null) continue;
      let number = this.#numberOf.get(cell);
      if (number === undefined) {
        number = this.#numberOf.size;
        this.#numberOf.set(cell, number);
      }
      this.#numbers.push(number);
    }
  }

  take(writer: ByteWriter): ColumnChunk[] {
    const element = this.#element;
    const { rows, missing } = this.#present;
    const presence = this.#present.presence(element.name);
    const values = [...this.#numberOf.keys()].map(this.#toValue);
    const statistics = this.#bounds ? boundsOf(values as (string | number)[], missing) : undefined;
    const chunk = this.#writePlainValues(values)
      ? writeNumbered(
          writer,
          element,
          { plain: this.#plain.written(), count: values.length },
          this.#numbers.values,
          rows,
          { presence, ...(statistics && { statistics }) },
        )
      : writePlain(writer, element, [{ bytes: this.#plain.written(), rows, presence }], statistics);
    this.#numberOf = new Map();
    this.#numbers.count = 0;
    this.#present.clear();
    return [chunk];
  }

  /** Writes different values once where that is worthwhile, else those of all rows; tells whether it was. */
  #writePlainValues(values: readonly unknown[]): boolean {
    const { count, values: numbers } = this.#numbers;
    const plain = this.#plain;
    plain.clear();
    if (this.#element.type === 'BOOLEAN') {
      writeBits(plain, values, numbers, count);
      return false;
    }
    for (const value of values) this.#put(value);
    // All different, or none at all: they are in the order of the rows already.
    if (values.length === count) return false;
    const numbered = plain.length + (count * bitWidthOf(values.length)) / 8;
    if (2 * numbered <= (plain.length / values.length) * count) return true;
    plain.clear();
    for (let index = 0; index < count; index += 1) this.#put(values[numbers[index] as number]);
    return false;
  }

  #put(value: unknown): void {
    const plain = this.#plain;
    if (typeof value === 'string') plain.string(value);
    else if (typeof value === 'bigint') plain.int64(value);
    else if (this.#element.type === 'INT32') plain.int32(value as number);
    else plain.double(value as number);
  }
}

/** Truth values, eight to a byte, the first in the lowest bit. */
function writeBits(
  plain: GrowingBytes,
  values: readonly unknown[],
  numbers: Int32Array,
  count: number,
): void {
  for (let from = 0; from < count; from += 8) {
    let byte = 0;
    for (let bit = 0; bit < 8 && from + bit < count; bit += 1)
      if (values[numbers[from + bit] as number] === true) byte |= 1 << bit;
    plain.byte(byte);
  }
}

/** Texts of which hardly two are alike. */
class RunningCells implements CellColumn {
  readonly #element: SchemaElement;
  /** The last of them is being filled; beyond `#full` are buffers to fill again. */
  readonly #pages: { readonly plain: GrowingBytes; readonly present: Present }[] = [];
  #full = 0;

  constructor(element: SchemaElement) {
    this.#element = element;
  }

  add(cells: readonly Cell[]): void {
    for (const cell of cells) {
      const page = this.#pages[this.#full] ?? {
        plain: new GrowingBytes(),
        present: new Present(this.#element),
      };
      this.#pages[this.#full] = page;
      page.present.push(cell);
      if (cell !== null) page.plain.string(cell as string);
      if (page.plain.length >= PAGE_BYTES) this.#full += 1;
    }
  }

  take(writer: ByteWriter): ColumnChunk[] {
    const pages = this.#pages
      .filter(({ present }) => present.rows > 0)
      .map(({ plain, present }) => ({
        bytes: plain.written(),
        rows: present.rows,
        presence: present.presence(this.#element.name),
      }));
    const chunk = writePlain(writer, this.#element, pages);
    for (const { plain, present } of this.#pages) {
      plain.clear();
      present.clear();
    }
    this.#full = 0;
    return [chunk];
  }
}

/** Lists and structs, which the library takes apart. */
class NestedCells implements CellColumn {
  readonly #name: string;
  readonly #schema: SchemaElement[];
  readonly #toValue: (cell: Cell) => unknown;
  #values: unknown[] = [];

  constructor(column: Column) {
    this.#name = column.name;
    this.#schema = parquetSchema([column]);
    this.#toValue = parquetValue(column.type);
  }

  add(cells: readonly Cell[]): void {
    for (const cell of cells) this.#values.push(this.#toValue(cell));
  }

  take(writer: ByteWriter): ColumnChunk[] {
    const { index, offset } = writer;
    const compressors = { SNAPPY: snappyCompress };
    const file = new ParquetWriter({ writer, schema: this.#schema, compressors, statistics: false });
    // That which begins a file was written: here goes on another.
    writer.index = index;
    writer.offset = offset;
    const columnData = [{ name: this.#name, data: this.#values, offsetIndex: false }];
    file.write({ columnData, rowGroupSize: this.#values.length });
    this.#values = [];
    return file.row_groups.flatMap(({ columns }) => columns);
  }
}
