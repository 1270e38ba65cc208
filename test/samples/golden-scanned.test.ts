import { describe, expect, test } from 'vitest';
import { extractLetter } from '../../extractors/extract-letter.ts';
import type { Comparison } from '../../pipeline/evaluate/comparison.ts';
import { SCANS } from '../../samples/stories/index.ts';
import type { LetterRecord } from '../../schemas/index.ts';
import { compareSample, readExpected, readSample } from './expected.ts';

const OCR_TIMEOUT = 180_000;

describe('scanned sample letters', () => {
  test('each kind of scan is there', () => {
    const profiles = new Set(SCANS.map(({ profile }) => profile));
    expect(profiles).toEqual(new Set(['s300', 's200', 'fax', 'copy150', 'rot', 'mixed']));
  });

  test.each(SCANS.map(({ story, profile }) => ({ caseNumber: story.caseNumber, profile })))(
    '$caseNumber ($profile) is read without a silent error',
    async ({ caseNumber, profile }) => {
      const fileName = `${caseNumber}.pdf`;
      const expected = readExpected(caseNumber);
      const record = await extractLetter(readSample(`scanned/${fileName}`), { fileName });

      const sources = record.source.pages.map(({ textSource }) => textSource);
      expect(sources[0]).toBe('ocr');
      expect(sources.at(-1)).toBe(profile === 'mixed' ? 'text-layer' : 'ocr');

      const comparisons = compareSample(expected, record);
      const wrong = comparisons.filter(({ verdict }) => verdict !== 'match');
      expect(wrong.filter((comparison) => isSilent(comparison, record))).toEqual([]);
      // These are what a letter is for: a sound scan must give them all.
      expect(
        wrong.filter(({ group, field }) => group === 'header' || /decision|outcome|count/.test(field)),
      ).toEqual([]);
      // The project's aim for the group of values that scans harm most, guideline texts, is 0.85.
      expect(1 - wrong.length / comparisons.length).toBeGreaterThanOrEqual(0.9);

      const codes = record.findings.map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining(expected.expectedFindings.map(({ code }) => code)));
    },
    OCR_TIMEOUT,
  );
});

/** A wrong or superfluous value in an accepted record, and no finding on it. */
function isSilent({ path, verdict }: Comparison, { status, findings }: LetterRecord): boolean {
  return verdict !== 'missing' && status === 'accepted' && !findings.some((finding) => finding.path === path);
}
