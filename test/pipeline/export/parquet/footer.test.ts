import { parquetMetadata } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { MAGIC, ParquetFooter } from '../../../../pipeline/export/parquet/footer.ts';
import { parquetSchema } from '../../../../pipeline/export/parquet/schema.ts';
import { parquetValue } from '../../../../pipeline/export/parquet/values.ts';
import { TABLES } from '../../../../schemas/tables/index.ts';
import { generatedLetter } from '../../../support/generated-letter.ts';

const BY = 'test';
const LETTERS = TABLES.find(({ name }) => name === 'letters') as (typeof TABLES)[number];

/** A file that the library wrote, two letters to a row group, and the same with our footer. */
function written(groups: number): { readonly library: ArrayBuffer; readonly ours: ArrayBuffer } {
  const schema = parquetSchema(LETTERS.columns);
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema, createdBy: BY });
  for (let group = 0; group < groups; group += 1) {
    const rows = [2 * group, 2 * group + 1].flatMap((number) => {
      const record = generatedLetter(number);
      return [...LETTERS.rows(record, record.caseNumber ?? '')];
    });
    const columnData = LETTERS.columns.map(({ name, type, read }) => ({
      name,
      data: rows.map(read).map(parquetValue(type)),
      offsetIndex: false,
    }));
    file.write({ columnData, rowGroupSize: 2 });
  }
  const footer = new ParquetFooter(schema, BY);
  for (const group of file.row_groups) footer.add(group, 0);
  const rows = writer.getBytes().slice();
  file.finish();
  const ours = new Uint8Array(Buffer.concat([rows, footer.bytes()]));
  return { library: writer.getBuffer(), ours: ours.buffer };
}

test.each([1, 14, 15, 40])(
  'a footer of %i row groups says what the library would say, in the same bytes',
  (groups) => {
    const { library, ours } = written(groups);
    const metadata = parquetMetadata(ours);
    expect(metadata.row_groups).toHaveLength(groups);
    expect(metadata.num_rows).toBe(BigInt(2 * groups));
    // A short list's length may stand in one byte or in two: all else is the same.
    expect({ ...metadata, metadata_length: 0 }).toEqual({ ...parquetMetadata(library), metadata_length: 0 });
    if (groups > 14) expect(Buffer.from(ours).equals(Buffer.from(library))).toBe(true);
  },
);

test('a file without rows can be read', () => {
  const schema = parquetSchema(LETTERS.columns);
  const file = Buffer.concat([MAGIC, new ParquetFooter(schema, BY).bytes()]);
  const metadata = parquetMetadata(new Uint8Array(file).buffer);
  expect(metadata.num_rows).toBe(0n);
  expect(metadata.row_groups).toEqual([]);
  expect(metadata.schema.map(({ name }) => name)).toEqual(schema.map(({ name }) => name));
});

test('offsets count from where a row group stands in its file', () => {
  const schema = parquetSchema([
    { name: 'n', type: { kind: 'integer' }, required: true, read: () => 1 } as never,
  ]);
  const footer = new ParquetFooter(schema, BY);
  const group = {
    columns: [
      {
        file_offset: 7n,
        meta_data: {
          type: 'INT64' as const,
          encodings: ['PLAIN' as const],
          path_in_schema: ['n'],
          codec: 'SNAPPY' as const,
          num_values: 1n,
          total_uncompressed_size: 8n,
          total_compressed_size: 8n,
          data_page_offset: 20n,
          dictionary_page_offset: 7n,
        },
      },
    ],
    total_byte_size: 8n,
    num_rows: 1n,
  };
  // Beyond what 32 bits hold.
  footer.add(group, 5_000_000_000);
  const metadata = parquetMetadata(new Uint8Array(Buffer.concat([MAGIC, footer.bytes()])).buffer);
  const [column] = metadata.row_groups[0]?.columns ?? [];
  expect(column?.file_offset).toBe(5_000_000_007n);
  expect(column?.meta_data).toMatchObject({
    data_page_offset: 5_000_000_020n,
    dictionary_page_offset: 5_000_000_007n,
  });
});
