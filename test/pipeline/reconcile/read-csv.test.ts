import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CsvRow, readCsv } from '../../../pipeline/reconcile/read-csv.ts';

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string | Uint8Array, size = 1 << 16): Promise<CsvRow[]> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const rows: CsvRow[] = [];
  for await (const row of readCsv(chunksOf(bytes, size))) rows.push(row);
  return rows;
}

test.each([
  ['LF', 'a,b\n1,2\n'],
  ['CRLF', 'a,b\r\n1,2\r\n'],
  ['no end of the last line', 'a,b\r\n1,2'],
  ['a byte order mark', '\uFEFFa,b\n1,2\n'],
  ['blank lines', '\na,b\r\n\r\n1,2\n\n'],
])('%s', async (_, text) => {
  expect((await read(text)).map(({ fields }) => fields)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('quoted fields hold commas, quotes and line ends, and lines are those of the file', async () => {
  expect(await read('a,b\n"x, ""y""\r\nz",""\r\n"",2\n')).toEqual([
    { line: 1, fields: ['a', 'b'] },
    { line: 2, fields: ['x, "y"\r\nz', ''] },
    { line: 4, fields: ['', '2'] },
  ]);
});

test.each([
  ['a quote that is never closed', 'a,b\n1,2\n3,"4\n5,6\n', 3],
  ['a quote within a plain field', 'a,b\n1,2"\n', 2],
  ['text after a closing quote', 'a,b\n1,"2"x\n', 2],
  ['too few fields', 'a,b\n1,2\n3\n', 3],
  ['too many fields', 'a,b\n1,2,3\n', 2],
  ['a carriage return alone', 'a,b\r1,2\r', 1],
  ['a record without end', `a,b\n"${'x'.repeat(1 << 21)}`, 2],
])('%s is refused with its line', async (_, text, line) => {
  await expect(read(text)).rejects.toMatchObject({ name: 'CsvError', line });
});

test('bytes that are no UTF-8 are refused', async () => {
  await expect(read(Buffer.from([0x61, 0x0a, 0xff, 0x0a]))).rejects.toThrow('UTF-8');
});

test('what a writer of CSV wrote is read back, however it is cut into pieces', async () => {
  const table = fc.integer({ min: 2, max: 4 }).chain((width) =>
    fc.array(
      fc.array(fc.string({ unit: fc.constantFrom(...'ab,"\r\n é😀') }), {
        minLength: width,
        maxLength: width,
      }),
      {
        minLength: 1,
      },
    ),
  );
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom('\n', '\r\n'),
      async (rows, size, end) => {
        const text = stringify(rows, { record_delimiter: end, quoted_match: /[\r\n]/ });
        expect((await read(text, size)).map(({ fields }) => fields)).toEqual(rows);
      },
    ),
  );
});
