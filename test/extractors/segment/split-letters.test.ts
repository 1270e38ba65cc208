import { describe, expect, test } from 'vitest';
import { extractRecords } from '../../../extractors/extract-record.ts';
import type { LetterRecord } from '../../../schemas/index.ts';
import { typedPages } from '../../support/letter.ts';

const IDENTITY = { documentId: `sha256:${'0'.repeat(64)}`, fileName: null };
const recordsOf = (...pages: readonly string[]): LetterRecord[] =>
  extractRecords(typedPages(...pages), IDENTITY);

/** The two pages of a letter of 2014. */
function letter(number: number, foot: readonly [string, string] = ['', '']): [string, string] {
  const place = (text: string, foot: string) =>
    foot === ''
      ? text
      : `${text}${'\n'.repeat(47 - text.split('\n').length)}                         ${foot}`;
  return [
    place(
      `Case Number: CM14-990030${number}
Date of Injury: 02/03/2013

HOW THE IMR FINAL DETERMINATION WAS MADE
The expert reviewer is Board Certified in Family Practice and is licensed to
practice in California.

CLINICAL CASE SUMMARY
The patient is a 4${number}-year-old male who slipped on a wet floor. His back hurts, and`,
      foot[0],
    ),
    place(
      `he sleeps on a board. The doctor diagnosed lumbar strain.

IMR ISSUES, DECISIONS AND RATIONALES

Bed board number ${number}: Upheld

Claims Administrator guideline: Decision based on MTUS ACOEM.

MAXIMUS guideline: Decision based on MTUS ACOEM.

Decision rationale: A board is no treatment. It is not medically necessary.`,
      foot[1],
    ),
  ];
}

const DENIAL = `NOTICE OF UTILIZATION REVIEW DECISION

Date of Injury: 02/03/2013

The bed board is denied.`;

describe('several letters in one PDF', () => {
  test('become one record each, with their own pages', () => {
    const records = recordsOf(...letter(1), ...letter(2), ...letter(3));
    expect(records.map(({ caseNumber }) => caseNumber)).toEqual([1, 2, 3].map((n) => `CM14-990030${n}`));
    expect(records.map(({ source }) => source.pageRange)).toEqual([
      { first: 1, last: 2 },
      { first: 3, last: 4 },
      { first: 5, last: 6 },
    ]);
    expect(records.map(({ source }) => source.letter)).toEqual(
      [1, 2, 3].map((number) => ({ number, count: 3 })),
    );
    expect(records.map(({ issues }) => issues.map(({ heading }) => heading))).toEqual(
      [1, 2, 3].map((n) => [`Bed board number ${n}`]),
    );
    expect(records[2]?.evidence['/caseNumber']?.[0]?.page).toBe(5);
  });

  test('another paper behind a letter is no part of its last rationale', () => {
    const [record, other, ...more] = recordsOf(...letter(1), DENIAL);
    expect(more).toEqual([]);
    expect(record?.issues[0]?.rationale).toBe('A board is no treatment. It is not medically necessary.');
    expect(other).toMatchObject({ status: 'needs_review', source: { letterFormat: 'unknown' } });
  });

  test('another paper in front of a letter is none of its values', () => {
    const records = recordsOf(DENIAL, ...letter(1));
    expect(records.map(({ source }) => source.letterFormat)).toEqual(['unknown', 'F4']);
    expect(records[1]?.caseNumber).toBe('CM14-9900301');
  });
});

describe('letters of one case in one PDF', () => {
  test('a copy says so, and nothing is doubted for it', () => {
    const [alone] = recordsOf(...letter(1));
    const records = recordsOf(...letter(1), ...letter(1));
    expect(records.map(({ source }) => source.pageRange)).toEqual([
      { first: 1, last: 2 },
      { first: 3, last: 4 },
    ]);
    expect(records.map(({ status }) => status)).toEqual([alone?.status, alone?.status]);
    expect(records[1]?.findings.map(({ message }) => message).join()).toContain('is the same');
  });

  test('another decision sends both to review', () => {
    const [first, second] = letter(1);
    const records = recordsOf(first, second, first, second.replace('Upheld', 'Overturned'));
    for (const { findings, status } of records) {
      expect(status).toBe('needs_review');
      expect(findings).toContainEqual(
        expect.objectContaining({ code: 'conflicting-values', path: '/caseNumber' }),
      );
    }
  });
});

test('a page that was scanned twice was read as two issues', () => {
  const [first, second] = letter(1);
  const [record, ...more] = recordsOf(first, second, second);
  expect(more).toEqual([]);
  expect(record?.issues.map(({ heading }) => heading)).toEqual(['Bed board number 1']);
  expect(record?.findings.find(({ code }) => code === 'repeated-page')?.message).toContain('page 3');
  expect(record?.source).toMatchObject({ pageCount: 3, pageRange: { first: 1, last: 3 } });
});

test('pages of two letters that were mixed, each with its case on its margin', () => {
  const foot = (number: number) =>
    [1, 2].map((page) => `CM14-990030${number}   Page ${page} of 2`) as unknown as [string, string];
  const [[first, second], [other, last]] = [letter(1, foot(1)), letter(2, foot(2))];
  const records = recordsOf(first, other, second, last);
  expect(records.map(({ caseNumber, issues }) => [caseNumber, issues.map(({ heading }) => heading)])).toEqual(
    [
      ['CM14-9900301', ['Bed board number 1']],
      ['CM14-9900302', ['Bed board number 2']],
    ],
  );
});

describe('pages out of order', () => {
  test('are read in the order of their printed numbers', () => {
    const [first, second] = letter(1, ['Page 1 of 2', 'Page 2 of 2']);
    const [record, ...more] = recordsOf(second, first);
    expect(more).toEqual([]);
    expect(record?.findings.map(({ code }) => code)).toContain('page-order');
    expect(record?.patient.age).toBe(41);
    expect(record?.evidence['/issues/0/decision']?.[0]?.page).toBe(1);
  });

  test('are read in the order of their headings, with a warning, where no numbers are printed', () => {
    const [first, second] = letter(1);
    const [record] = recordsOf(second, first);
    expect(record?.issues.map(({ heading }) => heading)).toEqual(['Bed board number 1']);
    expect(record?.findings.map(({ code }) => code)).toContain('doubtful-page-order');
    expect(record?.status).toBe('needs_review');
  });

  test('a number that no page bears is a missing page', () => {
    const [record] = recordsOf(...letter(1, ['Page 1 of 3', 'Page 3 of 3']));
    expect(record?.findings.find(({ code }) => code === 'missing-page')?.message).toContain('2');
    expect(record?.status).toBe('needs_review');
  });

  test('a guideline’s page named near the margin counts no pages', () => {
    const [first, second] = letter(1, ['see the guideline, page 78', 'see the guideline, page 12']);
    const [record] = recordsOf(first, second);
    expect(record?.findings.map(({ code }) => code)).not.toContain('page-order');
    expect(record?.patient.age).toBe(41);
  });

  test('nothing is said of pages in order', () => {
    const [record] = recordsOf(...letter(1, ['Page 1 of 2', 'Page 2 of 2']));
    const codes = record?.findings.map(({ code }) => code) ?? [];
    expect(codes.filter((code) => /page|letters/.test(code))).toEqual([]);
  });
});
