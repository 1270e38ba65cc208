import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine } from '../../../pipeline/export/csv.ts';
import { CsvBytes } from '../../../pipeline/export/csv-bytes.ts';
import { PIECE_BYTES, PieceBuffers } from '../../../pipeline/export/piece-buffers.ts';

const field = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'é', '𝄞', '\ud800', 'a') }),
  fc.string({ minLength: 150, maxLength: 400 }),
  fc.integer({ min: PIECE_BYTES / 4, max: 2 * PIECE_BYTES }).map((length) => 'long'.repeat(length / 4)),
);

/** Texts as lines of CSV, by way of pieces. */
function written(lines: readonly (readonly string[])[]) {
  const buffers = new PieceBuffers();
  const taken = new Set<ArrayBuffer>();
  let text = Buffer.alloc(0);
  const take = () => {
    const buffer = buffers.take();
    taken.add(buffer);
    return buffer;
  };
  const csv = new CsvBytes(take, (bytes) => {
    text = Buffer.concat([text, bytes]);
    buffers.giveBack(bytes);
  });
  for (const line of lines) {
    for (const [index, field] of line.entries()) {
      if (index > 0) csv.raw(',');
      csv.text(field);
    }
    csv.raw('\r\n');
  }
  csv.flush();
  return { text: text.toString('utf8'), buffers: taken.size };
}

test('fields of any length, cut into pieces anywhere, are the same lines', () => {
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), (lines) => {
      const expected = Buffer.from(lines.map((line) => csvLine(line)).join('')).toString('utf8');
      expect(written(lines).text === expected).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('a buffer that was written is filled again', () => {
  const lines = Array.from({ length: 20_000 }, (_, number) => [
    `line ${number}`,
    'a "quoted" text',
    'é'.repeat(99),
  ]);
  const { text, buffers } = written(lines);
  expect(text.length).toBeGreaterThan(4 * PIECE_BYTES);
  expect(buffers).toBeLessThanOrEqual(2);
});
