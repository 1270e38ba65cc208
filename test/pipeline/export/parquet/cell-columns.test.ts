import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { MAGIC, ParquetFooter } from '../../../../pipeline/export/parquet/footer.ts';
import { rowGroupMaker } from '../../../../pipeline/export/parquet/row-groups.ts';
import { parquetSchema } from '../../../../pipeline/export/parquet/schema.ts';
import { type Cell, type Column, type ColumnType, TABLES } from '../../../../schemas/tables/index.ts';

const TABLE = TABLES[0] as (typeof TABLES)[number];

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', 'the same', 'é𝄞'),
  fc.string({ minLength: 200, maxLength: 9000 }),
);
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A column of every kind, and what its cells can be. */
const KINDS: readonly (readonly [string, ColumnType, fc.Arbitrary<Cell>])[] = [
  ['words', { kind: 'string' }, text],
  ['rationale', { kind: 'string' }, text],
  ['day', { kind: 'date' }, day],
  ['short', { kind: 'integer', least: -100, most: 2000 }, fc.integer({ min: -100, max: 2000 })],
  ['long', { kind: 'integer' }, fc.maxSafeInteger()],
  ['number', { kind: 'number' }, fc.double({ noNaN: true }).map((value) => value + 0)],
  ['truth', { kind: 'boolean' }, fc.boolean()],
  ['list', { kind: 'list', of: { kind: 'string' } }, fc.array(text, { maxLength: 3 })],
];

function columnsOf(required: boolean): Column[] {
  return KINDS.map(([name, type]) => ({
    ...{ name, type, required, meaning: '', source: '', path: null },
    read: () => null,
  }));
}

/** Row groups of cells, as another program's reader gives them back; also what they say of themselves. */
async function readBack(columns: readonly Column[], groups: readonly (readonly (readonly Cell[])[])[]) {
  const maker = rowGroupMaker({ ...TABLE, columns });
  const footer = new ParquetFooter(parquetSchema(columns), 'test');
  let bytes = Buffer.from(MAGIC);
  for (const cells of groups) {
    maker.add(cells);
    const made = maker.take();
    footer.add(made.group, bytes.length);
    bytes = Buffer.concat([bytes, made.bytes]);
  }
  const file = new Uint8Array(Buffer.concat([bytes, footer.bytes()])).buffer;
  const read = await parquetReadObjects({ file });
  // The reader has `undefined` for a list that is not there.
  const rows = read.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? null])),
  );
  return { rows, metadata: parquetMetadata(file) };
}

function asRead({ type }: Column, cell: Cell): unknown {
  if (cell !== null && type.kind === 'date') return new Date(cell as string);
  if (cell !== null && type.kind === 'integer' && type.most === undefined) return BigInt(cell as number);
  return cell;
}

test.each([true, false])('cells of all kinds are read back as they were (required: %s)', async (required) => {
  const columns = columnsOf(required);
  const row = fc.tuple(...KINDS.map(([, , cell]) => (required ? cell : fc.option(cell))));
  const group = fc.oneof(
    fc.array(row, { minLength: 1, maxLength: 40 }),
    // Few different rows, so that values repeat in runs.
    fc
      .array(row, { minLength: 1, maxLength: 3 })
      .map((rows) => Array.from({ length: 30 }, () => rows).flat()),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(group, { minLength: 1, maxLength: 3 }), async (groups) => {
      const { rows } = await readBack(
        columns,
        groups.map((group) => columns.map((_, index) => group.map((row) => row[index] as Cell))),
      );
      const expected = groups
        .flat()
        .map((row) =>
          Object.fromEntries(
            columns.map((column, index) => [column.name, asRead(column, row[index] as Cell)]),
          ),
        );
      expect(rows).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('running text beyond a page, with and without values, is read back whole', async () => {
  const [column] = columnsOf(false).filter(({ name }) => name === 'rationale');
  const cells = Array.from({ length: 700 }, (_, row) =>
    row % 3 === 1 ? null : `${row} ${'word '.repeat(800)}`,
  );
  const { rows } = await readBack([column as Column], [[cells]]);
  expect(rows.map(({ rationale }) => rationale)).toEqual(cells);
});

test('bounds of dates leave out what has no value, and say how many rows that are', async () => {
  const [column] = columnsOf(false).filter(({ name }) => name === 'day');
  const none = [null, null];
  const some = ['2021-05-01', null, '2019-03-02', '2020-01-01'];
  const { metadata } = await readBack([column as Column], [[some], [none]]);
  const [first, second] = metadata.row_groups.map(({ columns }) => columns[0]?.meta_data?.statistics);
  expect(first).toMatchObject({
    min_value: new Date('2019-03-02'),
    max_value: new Date('2021-05-01'),
    null_count: 1n,
  });
  expect(second?.min_value).toBeUndefined();
  expect(second?.null_count).toBe(2n);
});

test('a required column without a value is no silent hole', async () => {
  const [column] = columnsOf(true).filter(({ name }) => name === 'words');
  await expect(readBack([column as Column], [[['a', null]]])).rejects.toThrow('words');
});
