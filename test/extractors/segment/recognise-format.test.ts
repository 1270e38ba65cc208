import { describe, expect, test } from 'vitest';
import { extractRecords } from '../../../extractors/extract-record.ts';
import type { LetterRecord } from '../../../schemas/index.ts';
import { typedPages } from '../../support/letter.ts';
import { letter } from './letter-of-2016.ts';

const IDENTITY = { documentId: `sha256:${'0'.repeat(64)}`, fileName: null };

function recordOf(...pages: readonly string[]): LetterRecord {
  const [record] = extractRecords(typedPages(...pages), IDENTITY);
  return record as LetterRecord;
}

function codesOf({ findings }: LetterRecord): string[] {
  return findings.map(({ code }) => code);
}

test('the letter that the others vary is accepted', () => {
  const record = recordOf(letter({}));
  expect(codesOf(record)).toEqual([]);
  expect(record).toMatchObject({ status: 'accepted', source: { letterFormat: 'F5' } });
});

describe('what is unfamiliar is named, and nobody is promised anything', () => {
  test('another organisation', () => {
    const record = recordOf(letter({ organisation: 'ACME' }));
    expect(record).toMatchObject({ status: 'needs_review', source: { letterFormat: 'unknown' } });
    expect(record.findings.find(({ code }) => code === 'unfamiliar-organisation')?.message).toContain('ACME');
    // What stands there in its known form is read all the same.
    expect(record.caseNumber).toBe('CM16-9900201');
    expect(record.dates.decision).toBe('2017-01-10');
  });

  test.each([
    'Modified',
    'Partially Overturned',
    'Not Upheld',
    'Upheld in Part',
    'Withdrawn',
    'Dismissed',
    'Affirmed',
    'Denied',
    'Withheld',
  ])('the decision %s is none', (decision) => {
    const record = recordOf(letter({ decision }));
    expect(record.status).toBe('needs_review');
    expect(record.issues.map((issue) => issue.decision)).toEqual([null]);
    expect(record.outcome).toBeNull();
    const message = record.findings.find(({ code }) => code === 'unfamiliar-decision')?.message;
    expect(message).toContain(`"${decision}"`);
    // The title is the title, whatever was decided, and the words that cannot be read are shown.
    expect(record.issues[0]?.heading).not.toContain(decision.split(' ')[0]);
    expect(record.evidence['/issues/0/decision']?.[0]?.quote).toBe(decision);
  });

  test('other headings', () => {
    const headings = ['PROCEDURE OF THE REVIEW', 'WHAT THE RECORDS SAY', 'ISSUES AND OUTCOMES'] as const;
    const record = recordOf(letter({ headings }));
    expect(record.source.letterFormat).toBe('unknown');
    const messages = record.findings
      .filter(({ code }) => code === 'unfamiliar-heading')
      .map(({ message }) => message);
    for (const heading of headings) expect(messages.join()).toContain(heading);
  });

  test('under other headings the fixed sentences say what the parts are', () => {
    const headings = ['Procedure of the review', 'What the records say', 'Issues and outcomes'] as const;
    const spaced = headings.map((heading) => `${heading}\n`) as unknown as typeof headings;
    const record = recordOf(letter({ headings: spaced }));
    expect(record).toMatchObject({
      status: 'needs_review',
      source: { letterFormat: 'unknown' },
      caseNumber: 'CM16-9900201',
      patient: { age: 40, sex: 'male' },
      issues: [{ heading: 'MRI of the lumbar spine', decision: 'upheld' }],
    });
    expect(record.reviewer).toMatchObject({
      statesOfLicensure: ['California'],
      specialties: ['Family Practice'],
    });
    expect(record.sections.map(({ heading }) => heading)).toEqual(expect.arrayContaining([...headings]));
  });

  test('a form of which nothing but its title and case number is known', () => {
    const record = recordOf(
      'INDEPENDENT MEDICAL REVIEW RESULT\n\nReference: CM31-9900200\n\nAllowed: one cane.',
    );
    expect(record).toMatchObject({ status: 'needs_review', caseNumber: 'CM31-9900200', issues: [] });
    expect(codesOf(record)).not.toContain('no-determination');
  });

  test('a label in front of a title', () => {
    const record = recordOf(
      letter({}).replace('MRI of the lumbar spine:', 'Disputed treatment: MRI of the lumbar spine:'),
    );
    expect(record.status).toBe('needs_review');
    expect(codesOf(record)).toContain('unfamiliar-heading');
  });

  test('a number in front of a title', () => {
    const record = recordOf(
      letter({}).replace('MRI of the lumbar spine:', 'Issue 1 of 1: MRI of the lumbar spine:'),
    );
    expect(record.status).toBe('needs_review');
    expect(record.findings.find(({ code }) => code === 'unfamiliar-heading')?.message).toContain(
      'Issue 1 of 1',
    );
  });

  test.each(['ADDENDUM TO THE DETERMINATION', 'AMENDED DECISION'])('a further heading: %s', (heading) => {
    const record = recordOf(letter({ after: `\n${heading}\n\nThe decision above is withdrawn.` }));
    expect(record.status).toBe('needs_review');
    expect(codesOf(record)).toContain('unfamiliar-heading');
  });
});

describe('a paper that is no determination has no values of its own', () => {
  const own = (record: LetterRecord) => {
    const { caseNumber, priority, dates, narrative, reviewer, patient, diagnoses, issues, outcome } = record;
    const lists = [...reviewer.statesOfLicensure, ...reviewer.specialties, ...diagnoses, ...issues];
    const values = { caseNumber, priority, outcome, ...dates, ...narrative, ...patient };
    return [...Object.values(values).filter((value) => value !== null), ...lists];
  };

  test.each([
    ['one that quotes a whole letter', letter({ before: 'MEMORANDUM\n\n' })],
    ['a review of another programme', letter({ before: 'Medicare Reconsideration\n\n' })],
    [
      'a denial',
      'UTILIZATION REVIEW DETERMINATION\nDate of Injury: 05/06/2015\nDecision Date: 11/15/2016\n\nCane: Denied',
    ],
    [
      'one without a title',
      'Date of Injury: 05/06/2015\nDecision Date: 11/15/2016\n\nThe patient is a 40 year old male.',
    ],
    [
      'a report on a case',
      'Examined for CM16-9900201\n\nCLINICAL CASE SUMMARY\nA male of 40.\n\nDOCUMENTS REVIEWED\nAll of them.',
    ],
    ['the fee of a review', 'Fees of the month\nCase Number: CM16-9900201\nDate Assigned: 12/12/2016'],
    [
      'a list of decisions',
      'CM16-9900201\nCane: Upheld\n\nCM16-9900202\nWalker: Upheld\n\nMAXIMUS guideline: none.',
    ],
  ])('%s', (_, text) => {
    const record = recordOf(text);
    expect(own(record)).toEqual([]);
    expect(record).toMatchObject({
      status: 'needs_review',
      source: { letterFormat: 'unknown', pageCount: 1 },
    });
    expect(codesOf(record)).toContain('no-determination');
    // What it says stays to be read and searched.
    expect(record.sections.map(({ kind }) => kind)).toEqual(['other']);
  });

  test('nothing is said of a page on which nothing stands', () => {
    expect(codesOf(recordOf(''))).not.toContain('no-determination');
  });
});

describe('what is no determination is never taken for one, whatever words it holds', () => {
  test.each([
    'NOTICE OF UTILIZATION REVIEW DECISION',
    'UTILIZATION REVIEW DETERMINATION',
    'APPLICATION FOR INDEPENDENT MEDICAL REVIEW',
    'NOTICE OF ASSIGNMENT AND REQUEST FOR INFORMATION',
    'INVOICE',
    'ORTHOPEDIC CONSULTATION REPORT',
    "WORKERS' COMPENSATION APPEALS BOARD",
    'PETITION APPEALING A DETERMINATION',
    'LAW OFFICES OF SOMEBODY',
    'QUARTERLY SUMMARY REPORT OF DECISIONS',
    'HOW TO READ YOUR LETTER',
    'PROOF OF SERVICE BY MAIL',
    'REQUEST FOR AUTHORIZATION',
    'INDEPENDENT BILLING REVIEW FINAL DETERMINATION',
    'DRAFT - NOT ISSUED',
    'SAMPLE',
    'PHYSICIAN PEER REVIEW',
  ])('a paper entitled %s that quotes a whole letter', (title) => {
    const record = recordOf(letter({ before: `${title}\n\n` }));
    expect(record).toMatchObject({ status: 'needs_review', source: { letterFormat: 'unknown' } });
    expect(codesOf(record)).toEqual(expect.arrayContaining(['unknown-format', 'unfamiliar-heading']));
  });

  test('a letter about a determination', () => {
    const record = recordOf(letter({ before: 'Dear Client:\n\nHere is what they wrote to us.\n\n' }));
    expect(record.source.letterFormat).toBe('unknown');
  });

  test('a message that passes a determination on', () => {
    const record = recordOf(letter({ before: 'From: A. Clerk\nSubject: see below\n\n' }));
    expect(record.source.letterFormat).toBe('unknown');
    expect(JSON.stringify(record.findings)).not.toContain('Clerk');
  });

  test('headings under which nothing is decided', () => {
    const record = recordOf(letter({}).replace(/MRI of the lumbar[\s\S]*$/, 'Here stands what was decided.'));
    expect(record.source.letterFormat).toBe('unknown');
  });
});

test('a sheet of a fax in front of a letter hides nothing of it, and is looked at', () => {
  const record = recordOf('FACSIMILE TRANSMITTAL SHEET\n\nTO: Records\nFROM: Front desk', letter({}));
  expect(record.source).toMatchObject({ letterFormat: 'F5', letter: { count: 1 } });
  expect(record).toMatchObject({ caseNumber: 'CM16-9900201', outcome: 'upheld', status: 'needs_review' });
  expect(codesOf(record)).toEqual(['unfamiliar-heading']);
});

test('a cover letter greets its reader under the title of a determination, its letterhead a picture', () => {
  const cover =
    'Independent Medical Review Final Determination Letter\n\nDEAR READER,\n\nFinal Determination: UPHOLD.';
  const record = recordOf(cover, letter({}));
  expect(record.source).toMatchObject({ letterFormat: 'F5', letter: { count: 1 } });
  expect(record).toMatchObject({ caseNumber: 'CM16-9900201', outcome: 'upheld' });
});

test.each([
  ['in the header', 'The determination of this case is withdrawn. Its text follows.\n\n', []],
  [
    'on a page in front',
    '',
    ['Employee:\n\nThe determination dated 01/10/2017 has been vacated.\n\nSincerely,'],
  ],
])('words that take a determination back, %s', (_, before, pages) => {
  const record = recordOf(
    ...pages,
    letter({ before: `MAXIMUS FEDERAL SERVICES, INC.\nRe: Case Number CM16-9900201\n${before}` }),
  );
  expect(record.status).toBe('needs_review');
  expect(codesOf(record)).toContain('foreign-text');
});

test('a footnote in small print below a letter', () => {
  const [page] = typedPages(letter({}));
  const note = 'This decision was vacated.'.split(' ').map((text, index) => ({
    text,
    bbox: [72 + 30 * index, 700, 100 + 30 * index, 706] as [number, number, number, number],
    confidence: 1,
  }));
  const [record] = extractRecords(page ? [{ ...page, words: [...page.words, ...note] }] : [], IDENTITY);
  expect(record && codesOf(record)).toContain('foreign-text');
});

test('a stamp in large print over a letter', () => {
  const [page] = typedPages(letter({}));
  const stamp = {
    text: 'VOID',
    bbox: [200, 300, 400, 360] as [number, number, number, number],
    confidence: 1,
  };
  const [record] = extractRecords(page ? [{ ...page, words: [...page.words, stamp] }] : [], IDENTITY);
  expect(record && codesOf(record)).toContain('foreign-text');
});

test('a margin that names another case than the header', () => {
  const margin = 'Case Number CM16-9900999';
  const pages = typedPages(letter({})).map((page) => ({
    ...page,
    words: [...page.words, ...marginOf(margin)],
  }));
  const two = [...pages, { ...pages[0], number: 2, words: marginOf(margin) }] as typeof pages;
  const [record] = extractRecords(two, IDENTITY);
  expect(record?.findings).toContainEqual(
    expect.objectContaining({ code: 'conflicting-values', path: '/caseNumber' }),
  );
});

function marginOf(text: string) {
  return text.split(' ').map((word, index) => ({
    text: word,
    bbox: [72 + 80 * index, 24, 140 + 80 * index, 35] as [number, number, number, number],
    confidence: 1,
  }));
}
