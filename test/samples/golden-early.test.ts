import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractLetters } from '../../extractors/extract-letter.ts';
import { BUNDLES } from '../../samples/stories/early/bundles.ts';
import { FINDING_RULES, type LetterRecord } from '../../schemas/index.ts';
import { readEarlyExpected } from './early-expected.ts';
import { readSample, SAMPLES } from './expected.ts';

const FILES = BUNDLES.map(({ name }) => ({ name, ...readEarlyExpected(name) }));

const read = new Map<string, Promise<LetterRecord[]>>();

/** The records of a file, read once. */
function recordsOf(name: string): Promise<LetterRecord[]> {
  const fileName = `${name}.pdf`;
  const records = read.get(name) ?? extractLetters(readSample(`early/${fileName}`), { fileName });
  read.set(name, records);
  return records;
}

describe('letters of 2013, cover letters, and several letters in one file', () => {
  test('at least four of each form are there, and every file has its expectation', () => {
    const present = readdirSync(`${SAMPLES}early`).filter((name) => name.endsWith('.pdf'));
    expect(present.sort()).toEqual(FILES.map(({ name }) => `${name}.pdf`).sort());
    for (const format of ['F1', 'F2', 'F3']) {
      const alone = FILES.filter(
        ({ name, letters }) => /^CM/.test(name) && letters[0]?.letterFormat === format,
      );
      expect(alone.length, format).toBeGreaterThanOrEqual(4);
    }
    const covered = FILES.filter(({ letters }) => letters[0]?.sections.includes('cover_letter'));
    expect(covered.length).toBeGreaterThanOrEqual(4);
  });

  test.each(FILES)('$name: $about', async ({ name, letters }) => {
    const records = await recordsOf(name);
    expect(records).toHaveLength(letters.length);
    records.forEach((record, index) => {
      const expected = letters[index] as (typeof letters)[number];
      const { letterFormat, caseNumber, priority, dates, reviewer, issues } = expected;
      expect(record).toMatchObject({ caseNumber, priority, dates, reviewer });
      expect(record.issues.map(({ heading, decision }) => ({ heading, decision }))).toEqual(issues);
      expect(record.source).toMatchObject({
        letterFormat,
        letter: { number: index + 1, count: letters.length },
        pageRange: { first: expected.firstPage, last: expected.lastPage },
      });
      const summary = record.sections.find(({ kind }) => kind === 'case_summary')?.text ?? '';
      expect(summary.startsWith(expected.summary[0]), summary).toBe(true);
      expect(summary.endsWith(expected.summary[1]), summary).toBe(true);
      expect(record.sections.map(({ kind }) => kind)).toEqual(expect.arrayContaining(expected.sections));
      expect(seriousCodes(record)).toEqual(new Set(expected.findings.filter(isSerious)));
      expect(record.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(expected.findings));
      expect(record.status).toBe(expected.status);
    });
  });

  test.each(FILES)('$name: evidence lies on the letter’s pages, and no person is named', async ({ name }) => {
    for (const record of await recordsOf(name)) {
      const { first, last } = record.source.pageRange as { first: number; last: number };
      const pages = Object.values(record.evidence).flatMap((places) => places.map(({ page }) => page));
      expect(pages.length).toBeGreaterThan(5);
      expect(pages.every((page) => page >= first && page <= last)).toBe(true);
      expect(JSON.stringify(record)).not.toContain('Invented Person');
    }
  });
});

function isSerious(code: string): boolean {
  return FINDING_RULES[code as keyof typeof FINDING_RULES].severity !== 'info';
}

/** Info aside; what only a category or a guideline raises is no matter of these letters. */
function seriousCodes({ findings }: LetterRecord): Set<string> {
  const aside = new Set([
    'unknown-treatment',
    'ambiguous-treatment',
    'unfamiliar-guideline',
    'unclear-conclusion',
  ]);
  return new Set(
    findings.filter(({ severity, code }) => severity !== 'info' && !aside.has(code)).map(({ code }) => code),
  );
}
