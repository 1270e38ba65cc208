import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchExpression } from '../../../pipeline/search/match-expression.ts';
import { printHits } from '../../../pipeline/search/print-hits.ts';
import { searchStore } from '../../../pipeline/search/search-store.ts';
import { openStoreForWriting } from '../../../pipeline/store/open-store.ts';
import type { LetterRecord } from '../../../schemas/index.ts';
import { generatedLetter } from '../../support/generated-letter.ts';
import { putRecords } from '../../support/stored.ts';
import { storeOf } from '../support/record-store.ts';

/** A letter whose first rationale runs over two pages and speaks of what no other does. */
function letterOf(number: number, rationale: readonly [string, string]): LetterRecord {
  const letter = generatedLetter(number);
  const [issue] = letter.issues;
  if (!issue) throw new Error('a generated letter has issues');
  issue.rationale = rationale.join(' ');
  const place = { bbox: [0, 0, 1, 1] as const, confidence: 1, method: 'issue-structure' as const };
  letter.evidence['/issues/0/rationale'] = [
    { ...place, page: 2, quote: rationale[0] },
    { ...place, page: 3, quote: rationale[1] },
  ];
  return letter;
}

const BEFORE =
  'The worker has tried many things in the course of the year, none of which helped for long. '.repeat(8);

async function sampleStore(): Promise<string> {
  const { store, folder } = await storeOf([
    letterOf(1, [
      `Aquatic exercises were tried. ${BEFORE}`,
      `${BEFORE} A trampoline of 50mg/ml was asked for.`,
    ]),
    generatedLetter(2),
  ]);
  await store.close();
  return folder;
}

test('finds words in their context, with case number and page', async () => {
  const folder = await sampleStore();
  const first = await searchStore(folder, 'aquatic exercise', 10);
  expect(first).toMatchObject({
    total: 1,
    hits: [{ letterKey: 'CM16-0000001', kind: 'rationale', issue: 1, page: 2 }],
  });
  const late = await searchStore(folder, 'trampolines', 10);
  expect(late.hits[0]?.page).toBe(3);
  expect(printHits(late, { width: 80, colours: false, paint: (_, text) => text })).toMatch(
    /^CM16-0000001 {2}issue 1, rationale, page 3\n[\s\S]*A \[trampoline\] of/,
  );
  expect((await searchStore(folder, 'lumbar brace', 1)).hits).toHaveLength(1);
  expect(await searchStore(folder, '50mg/ml', 5)).toMatchObject({ total: 1 });
  expect(await searchStore(folder, 'xylophone', 5)).toMatchObject({ total: 0 });
});

test('the index follows the store', async () => {
  const folder = await sampleStore();
  expect((await searchStore(folder, 'trampoline', 5)).total).toBe(1);
  const store = openStoreForWriting(folder);
  await store.startRun();
  await putRecords(store, [generatedLetter(1), letterOf(4, ['A hammock', 'was asked for.'])]);
  await store.close();
  expect((await searchStore(folder, 'trampoline', 5)).total).toBe(0);
  expect((await searchStore(folder, 'hammock', 5)).hits[0]).toMatchObject({ letterKey: 'CM16-0000004' });
});

test.each([
  ['"open phrase', /quotation mark/],
  ['AND knee', /before AND/],
  ['knee OR', /after OR/],
  ['(knee', /not closed/],
  ['knee )', /not opened/],
  ['( )', /before "\)"/],
  ['!?', /no word/],
])('explains what is wrong with %s', (typed, reason) => {
  expect(() => matchExpression(typed)).toThrowError(
    expect.objectContaining({ exit: 'query-wrong', reason: expect.stringMatching(reason) }),
  );
});

test('whatever is typed is either explained or searched', async () => {
  const folder = await sampleStore();
  const part = fc.oneof(
    fc.constantFrom('AND', 'OR', 'NOT', '(', ')', '"', '*', 'NEAR', ':', '^', '-', 'knee', 'text:', '{', '+'),
    fc.string({ maxLength: 6 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
      try {
        expect((await searchStore(folder, parts.join(' '), 3)).total).toBeGreaterThanOrEqual(0);
      } catch (error) {
        expect(error).toMatchObject({ exit: 'query-wrong' });
      }
    }),
    { numRuns: 150 },
  );
});
