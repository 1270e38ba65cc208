import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { evidenceCutter } from '../../../../pipeline/export/evidence/cut-evidence.ts';
import { evidenceEncoder } from '../../../../pipeline/export/evidence/evidence-encoder.ts';
import { MAGIC, ParquetFooter } from '../../../../pipeline/export/parquet/footer.ts';
import { parquetSchema } from '../../../../pipeline/export/parquet/schema.ts';
import { PieceBuffers } from '../../../../pipeline/export/piece-buffers.ts';
import { type TableEncoder, tableEncoder } from '../../../../pipeline/export/table-encoder.ts';
import type { PieceSink, TableFormats, TablePiece } from '../../../../pipeline/export/table-piece.ts';
import { type Evidence, type LetterRecord, Method } from '../../../../schemas/index.ts';
import { TABLES } from '../../../../schemas/tables/index.ts';
import { generatedLetter } from '../../../support/generated-letter.ts';

const TABLE = TABLES.find(({ name }) => name === 'evidence') as (typeof TABLES)[number];
const BOTH: TableFormats = { csv: true, parquet: true, spreadsheet: false };

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('"', ',', '\\', '\n', '\r', '\0', '=', '-', 'é', '𝄞', '\ud800', ']', '}'),
  }),
  fc.string({ minLength: 90, maxLength: 300 }),
);
const length = fc.oneof(
  fc.integer({ min: -50, max: 8000 }).map((tenths) => tenths / 10),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const place: fc.Arbitrary<Evidence> = fc.record({
  page: fc.integer({ min: 1, max: 100_000 }),
  bbox: fc.tuple(length, length, length, length),
  quote: text,
  confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
  method: fc.constantFrom(...Method.options),
});
const evidence = fc.dictionary(
  fc.oneof(text, fc.constantFrom('/issues/0/decision', '/dates/injury')),
  fc.array(place, { minLength: 1, maxLength: 3 }),
  { maxKeys: 12 },
);

interface Encoded {
  readonly csv: string;
  readonly rows: Record<string, unknown>[];
  readonly count: number;
}

type MakeEncoder = (formats: TableFormats, sink: PieceSink) => TableEncoder;

/** What an encoder makes of letters; Parquet is read back by another program's reader. */
async function encoded(
  make: MakeEncoder,
  records: readonly LetterRecord[],
  formats: TableFormats,
): Promise<Encoded> {
  let csv = Buffer.alloc(0);
  let parquet = Buffer.from(MAGIC);
  let groupStart = parquet.length;
  const footer = new ParquetFooter(parquetSchema(TABLE.columns), 'test');
  const buffers = new PieceBuffers();
  function emit(piece: TablePiece): void {
    if (piece.format === 'csv') csv = Buffer.concat([csv, piece.bytes]);
    else {
      parquet = Buffer.concat([parquet, piece.bytes]);
      if (piece.group) {
        footer.add(piece.group, groupStart);
        groupStart = parquet.length;
      }
    }
    buffers.giveBack(piece.bytes);
  }
  const encoder = make(formats, { take: buffers.take, emit });
  const cut = evidenceCutter();
  for (const record of records) {
    const { places } = cut(Buffer.from(JSON.stringify(record)));
    encoder.add({ letterKey: record.caseNumber ?? '', record, places });
  }
  encoder.encode();
  const count = encoder.finish();
  const file = new Uint8Array(Buffer.concat([parquet, footer.bytes()])).buffer;
  const rows = formats.parquet ? await parquetReadObjects({ file }) : [];
  return { csv: csv.toString('utf8'), rows, count };
}

const fromBytes: MakeEncoder = evidenceEncoder;
const fromColumns: MakeEncoder = (formats, sink) => tableEncoder(TABLE, formats, sink);

async function expectTheSame(records: readonly LetterRecord[], formats: TableFormats): Promise<Encoded> {
  const bytes = await encoded(fromBytes, records, formats);
  const columns = await encoded(fromColumns, records, formats);
  expect(bytes.csv).toBe(columns.csv);
  expect(bytes.rows).toEqual(columns.rows);
  expect(bytes.count).toBe(columns.count);
  return bytes;
}

test('whatever the evidence holds, its bytes give the rows that the columns of the table read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(evidence, { maxLength: 4 }), fc.boolean(), async (letters, spreadsheet) => {
      const records = letters.map((evidence, number) => ({ ...generatedLetter(number), evidence }));
      await expectTheSame(records, { ...BOTH, spreadsheet });
    }),
    { numRuns: 150 },
  );
});

test('several row groups and pages, and numbers that hardly repeat, are read back whole', async () => {
  const records = Array.from({ length: 320 }, (_, number) => {
    const letter = generatedLetter(number);
    const entries = Object.entries(letter.evidence).map(([path, places], index): [string, Evidence[]] => [
      path,
      places.map((place) => ({ ...place, bbox: [number + index / 1000, index, number, 1 / (number + 1)] })),
    ]);
    return { ...letter, evidence: Object.fromEntries(entries) };
  });
  const { count, rows } = await expectTheSame(records, BOTH);
  expect(count).toBeGreaterThan(25_000);
  expect(rows).toHaveLength(count);
});

test('evidence that an earlier version wrote in another order gives the same rows', async () => {
  const records = [1, 2].map((number) => {
    const letter = generatedLetter(number);
    const turned = Object.entries(letter.evidence).map(([path, places]) => [
      path,
      places.map((place) => Object.fromEntries(Object.entries(place).reverse())),
    ]);
    return { ...letter, evidence: { ...Object.fromEntries(turned), '/patient/age': [] } } as LetterRecord;
  });
  const { count } = await expectTheSame(records, BOTH);
  expect(count).toBeGreaterThan(150);
});

test('the rest of a record is the same with and without its evidence', () => {
  const cut = evidenceCutter();
  const record = generatedLetter(16);
  const json = Buffer.from(JSON.stringify(record));
  const whole = cut(json);
  expect(whole.record).toEqual({ ...record, evidence: {} });
  // Found where it was written: it was not written anew.
  expect(whole.places.json).toBe(json);
  const bare = { ...record, evidence: {} };
  const { record: rest, places } = cut(Buffer.from(JSON.stringify(bare)));
  expect(rest).toEqual(bare);
  expect(places.count).toBe(0);
});

test('a text that looks like the beginning of the evidence is not taken for it', () => {
  const record = generatedLetter(3);
  const [section] = record.sections;
  if (!section) throw new Error('a generated letter has sections');
  section.text = ',"evidence":{"/dates/injury":[{"page":1,"bbox":[1,2,3,4],"quote":"x"';
  const { record: rest, places } = evidenceCutter()(Buffer.from(JSON.stringify(record)));
  expect(rest).toEqual({ ...record, evidence: {} });
  expect(places.count).toBe(Object.values(record.evidence).flat().length);
});
