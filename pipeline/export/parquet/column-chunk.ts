import type { ByteWriter } from 'hyparquet-writer';
import { writePageHeader } from 'hyparquet-writer/src/datapage.js';
import type { RowGroup } from '../table-piece.ts';
import { bitWidthOf, packNumbers } from './bit-packing.ts';
import { GrowingBytes } from './growing-bytes.ts';
import type { SchemaElement } from './schema.ts';
import { snappyCompress } from './snappy.ts';

type ColumnChunk = RowGroup['columns'][number];
type Statistics = NonNullable<ColumnChunk['meta_data']>['statistics'];

/** The rows of a column of which some may have no value: one number for each, 1 where there is one, else 0. */
export interface Presence {
  readonly flags: Int32Array;
  readonly missing: number;
}

/** Rows of a column of a row group, their values as plain bytes. */
export interface PlainPage {
  readonly bytes: Uint8Array;
  readonly rows: number;
  /** Of a column that is not required. */
  readonly presence?: Presence | undefined;
}

const scratch = new GrowingBytes();
const levels = new GrowingBytes();
const NOTHING = new Uint8Array();

/** Writes a column's values as they are. */
export function writePlain(
  writer: ByteWriter,
  element: SchemaElement,
  pages: readonly PlainPage[],
  statistics?: Statistics,
): ColumnChunk {
  const start = writer.offset;
  let size = 0;
  for (const page of pages) size += writeDataPage(writer, page, 'PLAIN');
  const rows = pages.reduce((sum, page) => sum + page.rows, 0);
  return chunk(writer, element, { start, size, rows, encodings: ['PLAIN'], statistics });
}

/** Writes a column's different values once, and for each row that has one the number of its value. */
export function writeNumbered(
  writer: ByteWriter,
  element: SchemaElement,
  values: { readonly plain: Uint8Array; readonly count: number },
  numbers: Int32Array,
  rows: number,
  {
    statistics,
    presence,
  }: { readonly statistics?: Statistics; readonly presence?: Presence | undefined } = {},
): ColumnChunk {
  const start = writer.offset;
  let size = writeDictionaryPage(writer, values.plain, values.count);
  const dictionaryEnd = writer.offset;
  const width = bitWidthOf(values.count);
  scratch.clear();
  scratch.byte(width);
  packNumbers(scratch, numbers, rows - (presence?.missing ?? 0), width);
  size += writeDataPage(writer, { bytes: scratch.written(), rows, presence }, 'RLE_DICTIONARY');
  const encodings = ['PLAIN', 'RLE_DICTIONARY'] as const;
  return chunk(writer, element, { start, size, rows, encodings, dictionaryEnd, statistics });
}

/** Gives the size of the page before it was compressed. */
function writeDataPage(
  writer: ByteWriter,
  { bytes, rows, presence }: PlainPage,
  encoding: 'PLAIN' | 'RLE_DICTIONARY',
): number {
  levels.clear();
  if (presence) packNumbers(levels, presence.flags, rows, 1);
  const header = (sizes: Sizes): PageHeader => ({
    ...sizes,
    type: 'DATA_PAGE_V2',
    data_page_header_v2: {
      num_values: rows,
      num_nulls: presence?.missing ?? 0,
      num_rows: rows,
      encoding,
      definition_levels_byte_length: levels.length,
      repetition_levels_byte_length: 0,
      is_compressed: bytes.length > 0,
    },
  });
  return writePage(writer, bytes, header, levels.written());
}

function writeDictionaryPage(writer: ByteWriter, bytes: Uint8Array, count: number): number {
  return writePage(writer, bytes, (sizes) => ({
    ...sizes,
    type: 'DICTIONARY_PAGE',
    dictionary_page_header: { num_values: count, encoding: 'PLAIN' },
  }));
}

type PageHeader = Parameters<typeof writePageHeader>[1];
type Sizes = Pick<PageHeader, 'compressed_page_size' | 'uncompressed_page_size'>;

/** `ahead` is written as it is, before the compressed bytes. */
function writePage(
  writer: ByteWriter,
  bytes: Uint8Array,
  header: (sizes: Sizes) => PageHeader,
  ahead: Uint8Array = NOTHING,
): number {
  const compressed = bytes.length > 0 ? snappyCompress(bytes) : bytes;
  const size = ahead.length + bytes.length;
  const before = writer.offset;
  writePageHeader(
    writer,
    header({ compressed_page_size: ahead.length + compressed.length, uncompressed_page_size: size }),
  );
  const headerSize = writer.offset - before;
  writer.appendBytes(ahead);
  writer.appendBytes(compressed);
  return headerSize + size;
}

interface Written {
  readonly start: number;
  readonly size: number;
  readonly rows: number;
  readonly encodings: readonly ('PLAIN' | 'RLE_DICTIONARY')[];
  /** Where the dictionary ends and the rows begin. */
  readonly dictionaryEnd?: number;
  readonly statistics?: Statistics | undefined;
}

function chunk(writer: ByteWriter, { name, type }: SchemaElement, written: Written): ColumnChunk {
  const { start, size, rows, encodings, dictionaryEnd, statistics } = written;
  if (type === undefined) throw new TypeError(`${name} is no column of single values`);
  return {
    file_offset: BigInt(start),
    meta_data: {
      type,
      encodings: [...encodings],
      path_in_schema: [name],
      codec: 'SNAPPY',
      num_values: BigInt(rows),
      total_compressed_size: BigInt(writer.offset - start),
      total_uncompressed_size: BigInt(size),
      data_page_offset: BigInt(dictionaryEnd ?? start),
      ...(dictionaryEnd !== undefined && { dictionary_page_offset: BigInt(start) }),
      ...(statistics && { statistics }),
    },
  };
}
