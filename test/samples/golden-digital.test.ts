import { describe, expect, test } from 'vitest';
import { extractLetter } from '../../extractors/extract-letter.ts';
import { STORIES } from '../../samples/stories/index.ts';
import { compareSample, readExpected, readSample } from './expected.ts';

describe('digital sample letters', () => {
  test('enough of both formats are there', () => {
    expect(STORIES.filter(({ layout }) => layout === 'F5').length).toBeGreaterThanOrEqual(6);
    expect(STORIES.filter(({ layout }) => layout === 'F4').length).toBeGreaterThanOrEqual(4);
    expect(new Set(STORIES.map(({ caseNumber }) => caseNumber)).size).toBe(STORIES.length);
  });

  describe.each(STORIES.map(({ caseNumber, traps }) => ({ caseNumber, about: traps.join('; ') })))(
    '$caseNumber ($about)',
    ({ caseNumber }) => {
      const fileName = `${caseNumber}.pdf`;
      const read = () => extractLetter(readSample(`digital/${fileName}`), { fileName });

      test('every value is as printed', async () => {
        const expected = readExpected(caseNumber);
        const record = await read();
        const wrong = compareSample(expected, record).filter(({ verdict }) => verdict !== 'match');
        expect(wrong).toEqual([]);
        expect(record.source.letterFormat).toBe(expected.letterFormat);
        expect(record.issues.map(({ decision }) => decision)).toEqual(
          expected.issues.map(({ decision }) => decision),
        );
        expect(record.diagnoses.map(({ code }) => code)).toEqual(
          expected.diagnoses.map(({ code }) => code ?? null),
        );
      });

      test('status and findings are as they must be', async () => {
        const { expectedStatus, expectedFindings } = readExpected(caseNumber);
        const { status, findings } = await read();
        const raised = findings.map(({ code, path }) => ({ code, path }));
        expect(raised).toEqual(expect.arrayContaining(expectedFindings));
        // A finding that the letter gives no reason for would send sound letters to review as well.
        const serious = findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
        expect(new Set(serious)).toEqual(new Set(expectedFindings.map(({ code }) => code)));
        expect(status).toBe(expectedStatus);
      });

      test('values have evidence that quotes the page', async () => {
        const { caseNumber: number, issues, evidence } = await read();
        if (number) expect(evidence['/caseNumber']?.[0]?.quote).toBe(number);
        expect(issues.length).toBeGreaterThan(0);
        issues.forEach(({ decision }, index) => {
          const quote = evidence[`/issues/${index}/decision`]?.[0]?.quote ?? '';
          expect(quote.toLowerCase()).toContain(decision);
        });
      });
    },
  );
});
