import { describe, expect, test } from 'vitest';
import { extractLetters } from '../../extractors/extract-letter.ts';
import { BUNDLES, EARLY_SCANS } from '../../samples/stories/early/bundles.ts';
import type { LetterRecord } from '../../schemas/index.ts';
import { compareEarly, type EarlyComparison, f1Of, isRight, readEarlyExpected } from './early-expected.ts';
import { readSample } from './expected.ts';

describe('scanned twins of letters of 2013, cover letters, and several letters in one file', () => {
  const comparisons: EarlyComparison[] = [];

  test('all letters of the early forms have one, and letters behind a cover letter and in one file', () => {
    const names: readonly string[] = EARLY_SCANS.map(({ name }) => name);
    const early = BUNDLES.map(({ name }) => ({ name, ...readEarlyExpected(name) })).filter(
      ({ name, letters }) => /^CM/.test(name) && /F[123]/.test(letters[0]?.letterFormat ?? ''),
    );
    expect(names).toEqual(expect.arrayContaining(early.map(({ name }) => name)));
    expect(names).toEqual(expect.arrayContaining(['CM14-9900131', 'several-in-one']));
  });

  test.each(EARLY_SCANS)(
    '$name ($profile): no wrong value without a finding',
    async ({ name }) => {
      const records = await extractLetters(readSample(`early/scanned/${name}.pdf`), {
        fileName: `${name}.pdf`,
      });
      const { letters } = readEarlyExpected(name);
      expect(records[0]?.source.pages[0]?.textSource).toBe('ocr');
      expect(records.map(({ source }) => source.letterFormat)).toEqual(
        letters.map(({ letterFormat }) => letterFormat),
      );
      for (const [at, expected] of letters.entries()) {
        const record = records[at] as LetterRecord;
        const compared = compareEarly(expected, record);
        comparisons.push(...compared);
        const silent = compared.filter(
          (value) => value.value !== null && !isRight(value) && !hasFinding(record, value),
        );
        expect(silent).toEqual([]);
      }
    },
    120_000,
  );

  test('header, reviewer, issues and summary of all of them: at least 0.98', () => {
    for (const group of ['header', 'reviewer', 'issues', 'summary'] as const) {
      const own = comparisons.filter((value) => value.group === group);
      expect(own.length).toBeGreaterThan(30);
      expect(f1Of(own), group).toBeGreaterThanOrEqual(0.98);
    }
  });
});

function hasFinding({ findings }: LetterRecord, { path }: EarlyComparison): boolean {
  return findings.some((finding) => finding.path !== '' && path.startsWith(finding.path));
}
