import { expect, test } from 'vitest';
import { extractRecords } from '../../../extractors/extract-record.ts';
import { cpuMillisecondsOf } from '../../support/cpu-time.ts';
import { typedPages } from '../../support/letter.ts';

const IDENTITY = { documentId: `sha256:${'0'.repeat(64)}`, fileName: null };

/** A page of some other paper: it begins and ends inside a sentence, and nothing tells its place. */
const page = (number: number) =>
  Array.from({ length: 40 }, (_, line) => `of the ${number * 40 + line}th bolt, washer and nut,`).join('\n');

test('nine pages that nothing puts in order cost no more time than others', () => {
  const pages = typedPages(...Array.from({ length: 9 }, (_, index) => page(index)));
  expect(cpuMillisecondsOf(() => extractRecords(pages, IDENTITY))).toBeLessThan(3000);
});
