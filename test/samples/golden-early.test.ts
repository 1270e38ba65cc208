import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { extractLetters } from '../../extractors/extract-letter.ts';
import { BUNDLES, EARLY_SCANS } from '../../samples/stories/early/bundles.ts';
import {
  Decision,
  FINDING_RULES,
  HeaderDates,
  LetterFormat,
  type LetterRecord,
  Priority,
  SectionKind,
  Status,
} from '../../schemas/index.ts';
import { readSample, SAMPLES } from './expected.ts';

const ExpectedRecord = z.object({
  letterFormat: LetterFormat,
  caseNumber: z.string().nullable(),
  priority: Priority.nullable(),
  dates: HeaderDates,
  reviewer: z.object({
    statesOfLicensure: z.array(z.string()).min(1),
    specialties: z.array(z.string()).min(1),
    subspecialties: z.array(z.string()),
  }),
  issues: z.array(z.object({ heading: z.string(), decision: Decision.nullable() })).min(1),
  summary: z.tuple([z.string().min(8), z.string().min(8)]),
  sections: z.array(SectionKind).min(1),
  status: Status,
  findings: z.array(z.string().refine((code) => code in FINDING_RULES)),
  firstPage: z.int(),
  lastPage: z.int(),
});
const ExpectedFile = z.object({ about: z.string(), letters: z.array(ExpectedRecord).min(1) });

function readExpectedFile(name: string) {
  return ExpectedFile.parse(JSON.parse(readFileSync(`${SAMPLES}early/expected/${name}.json`, 'utf8')));
}

const FILES = BUNDLES.map(({ name }) => ({ name, ...readExpectedFile(name) }));

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
    const records = await extractLetters(readSample(`early/${name}.pdf`), { fileName: `${name}.pdf` });
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
    for (const record of await extractLetters(readSample(`early/${name}.pdf`))) {
      const { first, last } = record.source.pageRange as { first: number; last: number };
      const pages = Object.values(record.evidence).flatMap((places) => places.map(({ page }) => page));
      expect(pages.length).toBeGreaterThan(5);
      expect(pages.every((page) => page >= first && page <= last)).toBe(true);
      expect(JSON.stringify(record)).not.toContain('Invented Person');
    }
  });

  test.each(EARLY_SCANS)(
    '$name is read from its scan ($profile) without a wrong value',
    async ({ name }) => {
      const [record] = await extractLetters(readSample(`early/scanned/${name}.pdf`), {
        fileName: `${name}.pdf`,
      });
      const expected = readExpectedFile(name).letters[0];
      expect(record?.source.pages[0]?.textSource).toBe('ocr');
      expect(record?.source.letterFormat).toBe(expected?.letterFormat);
      expect(record?.dates).toEqual(expected?.dates);
      expect(record?.issues.map(({ decision }) => decision)).toEqual(
        expected?.issues.map(({ decision }) => decision),
      );
    },
    120_000,
  );
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
