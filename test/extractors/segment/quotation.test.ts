import { describe, expect, test } from 'vitest';
import { extractRecords } from '../../../extractors/extract-record.ts';
import type { LetterRecord } from '../../../schemas/index.ts';
import { typedLetter, typedPages } from '../../support/letter.ts';
import { letter } from './letter-of-2016.ts';

const IDENTITY = { documentId: `sha256:${'0'.repeat(64)}`, fileName: null };
const recordsOf = (...pages: readonly string[]): LetterRecord[] =>
  extractRecords(typedPages(...pages), IDENTITY);
const recordOf = (...pages: readonly string[]): LetterRecord => recordsOf(...pages)[0] as LetterRecord;
const codesOf = ({ findings }: LetterRecord): string[] => findings.map(({ code }) => code);

/** A notice of 2013. */
const NOTICE = `MAXIMUS FEDERAL SERVICES, INC.
Notice of Independent Medical Review Determination

Dated: 10/21/2013

1) MAXIMUS Federal Services, Inc. has determined the request for a wrist brace
is medically necessary and appropriate.

INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE

An application for Independent Medical Review was filed on 9/2/2013 disputing
the Utilization Review Denial dated 8/20/2013. A Notice of Assignment was
provided on 9/12/2013. A decision has been made:

1) MAXIMUS Federal Services, Inc. has determined the request for a wrist brace
is medically necessary and appropriate.

Medical Qualifications of the Expert Reviewer:
The doctor is Board Certified in Occupational Medicine and is licensed to
practice in California.

Case Summary:
The patient is a 44 year-old female typist hurt on 2/2/2013.
`;

describe('a paper that quotes a whole determination is none', () => {
  test.each([
    ['a message', 'I pasted the letter below, what do we do now?\n\n', ''],
    ['a short remark', 'It reads:\n\n', ''],
    ['a record read aloud', 'A. All of it?\nQ. Yes, please read it into the record.\n\n', ''],
    ['notes of a desk', '01/12/2017 09:10 JD result of the review came in, typed here\n\n', ''],
    ['a chat', 'did the result come\n\nyes, pasting it\n\n', ''],
    ['quotation marks', '“', ''],
    ['thanks behind it', '', '\nSorry for the paste. Can you tell me what we must pay? Thanks, Kim'],
    ['a comment behind it', '', '\nThe above determination shows how little a scan is worth.'],
    ['the name of a digest', 'The Orchard Bulletin, issue 40\n\n', ''],
    ['a headline', 'When a Scan Is Worth Nothing\n\n', ''],
    ['a reporter’s number and name', '9 XYZ 44\nCase CM16-9900201 (spine, MRI)\n\n', ''],
    ['a list of hits', 'Hit 2 of 9 | Print | Back\n\n', ''],
    ['a message passed on', 'Start of a passed on message:\n\n', ''],
    ['a chat of small letters', 'yes that is all\n\n', ''],
    ['a translator’s note', '', '\nTranslated from English by a sworn translator, 2 pages.'],
    ['a name below', '', '\nAbstracted by P. Okoro. Put on the list of results.'],
    ['questions to students', '', '\n1. Which red flags would have counted?'],
    ['an exercise', '', '\nWrite down in two lines what decided this dispute for the insurer.'],
  ])('%s', (_, before, after) => {
    const record = recordOf(letter({ before, after }));
    expect(record).toMatchObject({ status: 'needs_review', source: { letterFormat: 'unknown' } });
    expect(codesOf(record)).toEqual(expect.arrayContaining(['unknown-format', 'foreign-text']));
  });

  test.each([
    ['above', `thanks, got it. The notice says:\n\n${NOTICE}`],
    ['below', `${NOTICE}\nI have typed this off the fax. Please check the date.`],
    ['in the margin below', `${NOTICE}\nEditor’s remark: how short it is.`],
    ['in one line above', `Case of the month\n\n${NOTICE}`],
  ])('words %s a notice of 2013', (_, text) => {
    expect(recordOf(NOTICE).source.letterFormat).toBe('F2');
    expect(recordOf(text).source.letterFormat).toBe('unknown');
  });

  test('what the contractor says of an appeal below a notice of 2013 is its own', () => {
    const notice = 'You may appeal this determination within 30 days. Please see the enclosed sheet.';
    expect(recordOf(`${NOTICE}\n${notice}`).source.letterFormat).toBe('F2');
  });

  test('an answer on a page of its own', () => {
    const record = recordOf(letter({}).trimEnd(), 'Kim, this came today. Can you order what they ask for?');
    expect(record.source.letterFormat).toBe('unknown');
  });
});

describe('what copies of letters bear makes no quotation of them', () => {
  test.each([
    ['a stamp', 'RECEIVED JAN 14 2017\n\n'],
    ['the line of a fax', '01/14/2017 10:31 FAX 555 0100 SOME MUTUAL P.002/003\n\n'],
    ['a banner', 'This copy holds confidential medical information of the worker.\n\n'],
    ['the letterhead and its address', 'MAXIMUS Federal Services\nP.O. Box 138009, Sacramento, CA\n\n'],
    ['labels of a claim', 'Claim Number: 12-345\nEmployee: A. Worker\n\n'],
    ['the stamp of an office', 'RECEIVED\nLaw Offices of Pear & Plum\nJAN 14 2017\n\n'],
    ['the sticker of an exhibit', 'PETITIONER’S EXHIBIT 7\n\n'],
    ['a word on what it is', 'Public copy\n\n'],
    ['a code', 'Scan to verify: 4F2K-77\n\n'],
    ['the letterhead of the state', 'State of California\nDivision of Workers’ Compensation\n\n'],
  ])('%s', (_, before) => {
    expect(recordOf(letter({ before })).source.letterFormat).toBe('F5');
  });

  test('what the contractor says under its letterhead', () => {
    const before = 'MAXIMUS FEDERAL SERVICES, INC.\nThe final determination of your review follows.\n\n';
    expect(recordOf(letter({ before })).source.letterFormat).toBe('F5');
  });
});

describe('what the contractor, or the reviewer, puts below the last rationale is no quotation', () => {
  test.each([
    ['the right to appeal', '\nYou may appeal this determination to the Appeals Board within 30 days.'],
    ['the same under a heading', '\nYOUR RIGHT TO APPEAL\n\nYou may appeal within 30 days of this letter.'],
    ['a signature', '\nSincerely,\nThe Medical Director\nMAXIMUS Federal Services'],
    ['where to call', '\nPara ayuda en otro idioma, llame al 1-855-555-0100.'],
    [
      'further reasons',
      '\nThe patient may ask again once the pain has changed, with the findings of an examination.',
    ],
    ['a stamp', '\nSCANNED JAN 14 2017'],
  ])('%s', (_, after) => {
    const record = recordOf(letter({ after }));
    expect(record).toMatchObject({ caseNumber: 'CM16-9900201', source: { letterFormat: 'F5' } });
  });
});

describe('a letter that is bound in with another paper is read, and looked at', () => {
  const note =
    'The nurse read the file of this claim for the talks in June.\nShe found the letter that is attached.';
  test.each([
    ['a page that tells something', note],
    ['a letter of somebody else', 'Dear Ms. Field:\n\nHere is what they wrote to us in January.'],
    ['a message', 'From: A. Clerk\nSubject: please file'],
    ['a titled paper', 'MEMORANDUM\n\nPlease file the copy.'],
  ])('behind %s', (_, page) => {
    const [other, own, ...more] = recordsOf(page, letter({}));
    expect(more).toEqual([]);
    expect(other).toMatchObject({ source: { letterFormat: 'unknown' }, issues: [] });
    expect(own).toMatchObject({ caseNumber: 'CM16-9900201', source: { letterFormat: 'F5' } });
    expect(own?.status).toBe('needs_review');
    expect(own && codesOf(own)).toContain('foreign-text');
  });

  test('below the sticker of an exhibit', () => {
    const record = recordOf(letter({ before: 'EXHIBIT B\n\n' }));
    expect(record).toMatchObject({ caseNumber: 'CM16-9900201', source: { letterFormat: 'F5' } });
    expect(codesOf(record)).toContain('unfamiliar-heading');
  });

  test('behind the sheet of an exhibit', () => {
    const record = recordOf('EXHIBIT A', letter({}));
    expect(record).toMatchObject({ caseNumber: 'CM16-9900201', source: { letterFormat: 'F5' } });
    expect(codesOf(record)).toEqual(['unfamiliar-heading']);
  });
});

test.each(['VOID', 'SUPERSEDED'])('%s above the table of a letter', (before) => {
  expect(codesOf(recordOf(letter({ before: `${before}\n\n` })))).toContain('foreign-text');
});

test('a note on a new page behind the last conclusion was taken for its rationale', () => {
  const filled = '\n'.repeat(6);
  const record = recordOf(filled + letter({}), 'Note to file: the scan was paid in February.');
  expect(record).toMatchObject({ status: 'needs_review', source: { letterFormat: 'unknown' } });
  expect(codesOf(record)).toContain('foreign-text');
});

test('a blank below a line was none in a letter of short paragraphs', () => {
  const paragraphs = Array.from(
    { length: 8 },
    (_, index) => `Title ${index}\n\nLabel ${index}: text goes on\nhere.`,
  );
  const gaps = typedLetter(paragraphs.join('\n\n')).lines.map(({ gapAbove }) => Math.round(gapAbove));
  expect(gaps.slice(0, 6)).toEqual([Number.POSITIVE_INFINITY, 1, 0, 1, 1, 0]);
});

describe('a determination of another programme is none of these', () => {
  test.each([
    ['of health plans', { before: 'INDEPENDENT MEDICAL REVIEW FOR HEALTH PLAN MEMBERS\n\n' }],
    ['of Medicare', { before: 'Medicare Reconsideration\n\n' }],
    ['of an insurance department', { before: 'STATE INSURANCE DEPARTMENT\n\n' }],
  ])('%s', (_, parts) => {
    const record = recordOf(letter(parts));
    expect(record).toMatchObject({ status: 'needs_review', source: { letterFormat: 'unknown' } });
    expect(codesOf(record)).toContain('unfamiliar-organisation');
  });

  test('of whoever the summary names', () => {
    const record = recordOf(letter({}).replace('The injured worker is', 'The enrollee is'));
    expect(record.source.letterFormat).toBe('unknown');
  });

  test('a plan that pays for Medicare in a rationale is one of these', () => {
    const record = recordOf(letter({}).replace('No red flag', 'Medicare pays for it, but no red flag'));
    expect(record.source.letterFormat).toBe('F5');
  });
});
