import { ByteWriter } from 'hyparquet-writer';
import { serializeTCompactProtocol } from 'hyparquet-writer/src/thrift.js';
import { unconvertStatistics } from 'hyparquet-writer/src/unconvert.js';
import type { RowGroup } from '../table-piece.ts';
import type { SchemaElement } from './schema.ts';

/** Begins and ends every file. */
export const MAGIC = Buffer.from('PAR1');

// The numbers of https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift
const TYPES = { BOOLEAN: 0, INT32: 1, INT64: 2, DOUBLE: 5, BYTE_ARRAY: 6 } as const;
const CONVERTED_TYPES = { UTF8: 0, LIST: 3, DATE: 6 } as const;
const REPETITIONS = { REQUIRED: 0, OPTIONAL: 1, REPEATED: 2 } as const;
const ENCODINGS: Readonly<Record<string, number>> = { PLAIN: 0, RLE: 3, RLE_DICTIONARY: 8 };
const PAGE_TYPES: Readonly<Record<string, number>> = { DICTIONARY_PAGE: 2, DATA_PAGE_V2: 3 };
const SNAPPY = 1;

const VERSION = 2;
/** `row_groups`, one after the field before it: a list of structs, whose length follows. */
const ROW_GROUPS = [0x19, 0xfc];

/**
 * What a Parquet file says at its end. Each row group is turned into bytes at once: as objects, those of a
 * million letters would take more memory than all the rest of an export.
 */
export class ParquetFooter {
  readonly #schema: readonly SchemaElement[];
  readonly #leaves: readonly SchemaElement[];
  readonly #createdBy: string;
  readonly #groups = new ByteWriter();
  #count = 0;
  #rows = 0n;

  constructor(schema: readonly SchemaElement[], createdBy: string) {
    this.#schema = schema;
    this.#leaves = schema.filter(({ type }) => type !== undefined);
    this.#createdBy = createdBy;
  }

  /** Adds a row group, whose offsets count from `start`. */
  add(group: RowGroup, start: number): void {
    const columns = group.columns.map((column, index) =>
      columnFields(column, this.#leaves[index] as SchemaElement, BigInt(start)),
    );
    serializeTCompactProtocol(this.#groups, {
      field_1: columns,
      field_2: group.total_byte_size,
      field_3: group.num_rows,
      field_6: group.total_compressed_size,
    });
    this.#count += 1;
    this.#rows += group.num_rows;
  }

  /** Everything that comes after the last row group. */
  bytes(): Uint8Array {
    const writer = new ByteWriter(this.#groups.index + (1 << 14));
    serializeTCompactProtocol(writer, {
      field_1: VERSION,
      field_2: this.#schema.map(elementFields),
      field_3: this.#rows,
    });
    // The struct goes on: its end is written over.
    writer.index -= 1;
    for (const byte of ROW_GROUPS) writer.appendUint8(byte);
    writer.appendVarInt(this.#count);
    writer.appendBytes(this.#groups.getBytes());
    // Fields are numbered from the one before, the fourth: these are the sixth and the seventh.
    serializeTCompactProtocol(writer, {
      field_2: this.#createdBy,
      field_3: this.#leaves.map(() => ({ field_1: {} })),
    });
    writer.appendUint32(writer.index);
    writer.appendBytes(MAGIC);
    return writer.getBytes();
  }
}

function elementFields({ name, type, repetition_type, num_children, converted_type }: SchemaElement) {
  return {
    field_1: type && TYPES[type],
    field_3: repetition_type && REPETITIONS[repetition_type],
    field_4: name,
    field_5: num_children,
    field_6: converted_type && CONVERTED_TYPES[converted_type],
  };
}

type ColumnChunk = RowGroup['columns'][number];

function columnFields({ file_offset, meta_data }: ColumnChunk, element: SchemaElement, start: bigint) {
  if (!meta_data || !element.type) throw new TypeError(`${element.name}: a column without metadata`);
  const { dictionary_page_offset, statistics } = meta_data;
  return {
    field_2: file_offset + start,
    field_3: {
      field_1: TYPES[element.type],
      field_2: meta_data.encodings.map((encoding) => numberOf(ENCODINGS, encoding)),
      field_3: meta_data.path_in_schema,
      field_4: SNAPPY,
      field_5: meta_data.num_values,
      field_6: meta_data.total_uncompressed_size,
      field_7: meta_data.total_compressed_size,
      field_9: meta_data.data_page_offset + start,
      field_11: dictionary_page_offset === undefined ? undefined : dictionary_page_offset + start,
      field_12: statistics && unconvertStatistics(statistics, element),
      field_13: meta_data.encoding_stats?.map(({ page_type, encoding, count }) => ({
        field_1: numberOf(PAGE_TYPES, page_type),
        field_2: numberOf(ENCODINGS, encoding),
        field_3: count,
      })),
    },
  };
}

function numberOf(numbers: Readonly<Record<string, number>>, name: string): number {
  const number = numbers[name];
  if (number === undefined) throw new TypeError(`Parquet is written without ${name}`);
  return number;
}
