import { describe, expect, it, test } from 'vitest';
import { extractRecords } from '../../../extractors/extract-record.ts';
import type { LetterRecord } from '../../../schemas/index.ts';
import { typedPages } from '../../support/letter.ts';

const IDENTITY = { documentId: `sha256:${'0'.repeat(64)}`, fileName: null };

function recordOf(...pages: readonly string[]): LetterRecord {
  const [record] = extractRecords(typedPages(...pages), IDENTITY);
  return record as LetterRecord;
}

function decisionsOf({ issues }: LetterRecord): (string | null)[][] {
  return issues.map(({ heading, decision }) => [heading, decision]);
}

const early = (title: (text: string) => string) => `Case Number: CM13-9900801

${title('MEDICAL PROFESSIONAL REVIEW')}

${title('ISSUE AT DISPUTE:')}
One cane

${title('CASE SUMMARY:')}
The gardener of 50 years twisted his knee on a stair and limps.

${title('DOCUMENTS REVIEWED FOR DETERMINATION:')}
A file.

${title('MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:')}
ACOEM Practice Guidelines.

${title('RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS NOT MEDICALLY NECESSARY:')}
He walks well enough. The cane is not medically necessary.

${title('MEDICAL REVIEWER QUALIFICATIONS:')}
Board certified in Neurology, licensed in Ohio.`;

describe('a letter of early 2013', () => {
  it.each<[string, (text: string) => string]>([
    ['in capitals', (text) => text],
    ['in small letters with capitals', (text) => text.toLowerCase().replace(/\b\w/g, (l) => l.toUpperCase())],
    ['without colons', (text) => text.replace(/:$/, '')],
    [
      'in small letters with capitals and without colons',
      (text) =>
        text
          .replace(/:$/, '')
          .toLowerCase()
          .replace(/\b\w/g, (l) => l.toUpperCase()),
    ],
  ])('is read with its headings %s', (_, title) => {
    const record = recordOf(early(title));
    expect(record.source.letterFormat).toBe('F1');
    expect(decisionsOf(record)).toEqual([['One cane', 'upheld']]);
    expect(record.reviewer).toMatchObject({ statesOfLicensure: ['Ohio'], specialties: ['Neurology'] });
  });
});

test.each(['April 2, 2013', 'Date: 4/2/2013'])(
  'the date of a cover letter, "%s", is the decision’s where the letter has none',
  (date) => {
    const cover = `${date}

MAXIMUS Case Number: CM13-9900801

Dear Sir or Madam:

The Independent Medical Review is complete.

Final Determination: UPHOLD

Sincerely,
The Director`;
    const record = recordOf(
      cover,
      early((title) => title),
    );
    expect(record.dates.decision).toBe('2013-04-02');
  },
);

test('a heading that wraps before the text on its line is left out of the rationale', () => {
  const text = early((title) => title).replace(/MEDICALLY NECESSARY:\n/, 'MEDICALLY\nNECESSARY: ');
  const record = recordOf(text);
  expect(record.issues[0]?.rationale).toBe('He walks well enough. The cane is not medically necessary.');
});

test('a number that ends a text is not that of the heading below', () => {
  const record = recordOf(early((title) => title).replace('limps.\n\n', 'limps, at a pain of\n8.\n'));
  const summary = record.sections.find(({ kind }) => kind === 'case_summary');
  expect(summary?.text).toMatch(/at a pain of 8\.$/);
});

test('a label of the licences hides no sentence on the certificate', () => {
  const credentials = 'The reviewer is board certified in Urology. Licensed in: Ohio, Utah.';
  const record = recordOf(early((title) => title).replace(/Board certified in .*$/, credentials));
  expect(record.reviewer).toMatchObject({ statesOfLicensure: ['Ohio', 'Utah'], specialties: ['Urology'] });
});

describe('the issue of a letter of early 2013', () => {
  it.each([
    'One cane',
    '1. One cane',
    'Is the requested one cane medically necessary?',
    'Whether the request for one cane was medically necessary and appropriate.',
  ])('is the request alone: "%s"', (issue) => {
    const record = recordOf(early((text) => text).replace('One cane', issue));
    expect(record.issues[0]?.heading).toMatch(/^one cane$/i);
  });
});

describe('a letter of September 2013', () => {
  const item = (number: number, request: string, verdict: string) =>
    `${number}) MAXIMUS Federal Services, Inc. has determined the request for\n${request} ${verdict}.\n`;
  const letter = (verdicts: readonly [string, string]) => {
    const list = item(1, 'one cane', verdicts[0]) + item(2, 'two lamps', verdicts[1]);
    return `MAXIMUS FEDERAL SERVICES, INC.

Notice of Independent Medical Review Determination

Dated: 9/26/2013

MAXIMUS Case Number: CM13-9900802

${list}
INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE

An application for Independent Medical Review was filed on 8/2/2013 disputing the
Utilization Review Denial dated 7/12/2013.

${list}
Medical Qualifications of the Expert Reviewer:
The reviewer is Board Certified in Neurology and is licensed to practice in Ohio.

Case Summary:
The gardener of 50 years twisted his knee on a stair and limps.`;
  };

  it.each([
    ['isnot medically necessary and appropriate', 'ismedically necessary and appropriate'],
    ['is notmedically necessary and appropriate', 'is medicallynecessary and appropriate'],
  ])('is read where blanks are lost: "%s"', (no, yes) => {
    expect(decisionsOf(recordOf(letter([no, yes])))).toEqual([
      ['one cane', 'upheld'],
      ['two lamps', 'overturned'],
    ]);
  });

  it('reads on past a verb of the request', () => {
    const no = 'if the film is negative is not medically necessary and appropriate';
    const record = recordOf(letter([no, 'that is worn at night is medically necessary and appropriate']));
    expect(decisionsOf(record)).toEqual([
      ['one cane if the film is negative', 'upheld'],
      ['two lamps that is worn at night', 'overturned'],
    ]);
  });

  it.each([
    'is partially medically necessary',
    'is not deemed to be medically necessary',
    'is in part and is medically necessary',
  ])('does not take "%s" for a yes', (words) => {
    const record = recordOf(letter(['is medically necessary', words]));
    expect(record.issues[1]?.decision).not.toBe('overturned');
  });

  it.each([
    ['on their line', 'Case Summary: ', 'Documents Reviewed: A file.', 'Rationale for the Decision: '],
    ['of the reviewer', 'Expert Reviewer Case Summary:\n', '', 'Rationale for the Decision\n'],
    ['above it', 'CASE SUMMARY\n', 'DOCUMENTS REVIEWED\nA file.', 'RATIONALE FOR THE DECISION:\n'],
  ])('of one request is read with text after its headings %s', (_, summary, documents, rationale) => {
    const one = item(1, 'one cane', 'is medically necessary and appropriate');
    const text = letter(['is medically necessary', 'is medically necessary'])
      .replaceAll(/1\) [\s\S]*?necessary\.\n[\s\S]*?necessary\.\n/g, one)
      .replace('Case Summary:\n', summary);
    const record = recordOf(
      `${text}\n\n${documents}\n\n${rationale}He limps. The cane is medically necessary.`,
    );
    const texts = record.sections
      .filter(({ kind }) => kind === 'case_summary')
      .map((section) => section.text);
    expect(texts).toEqual(['The gardener of 50 years twisted his knee on a stair and limps.']);
    expect(record.issues).toMatchObject([
      { heading: 'one cane', rationale: 'He limps. The cane is medically necessary.' },
    ]);
  });

  it.each([
    ['under letters', ['a. Regarding the request for one cane:', 'b. Regarding the request for two lamps:']],
    ['under the requests alone', ['1) One cane', '2) Two lamps']],
    ['under other numbers', ['I. The request for one cane:', 'II. The request for two lamps:']],
  ])('finds the reasons %s', (_, titles) => {
    const yes = 'is medically necessary and appropriate';
    const text = titles.map((title) => `${title}\n\nRationale for the Decision:\nIt helps.`).join('\n\n');
    const record = recordOf(`${letter([yes, yes])}\n\nDocuments Reviewed:\nA file.\n\n${text}`);
    expect(record.issues.map(({ rationale }) => rationale)).toEqual(['It helps.', 'It helps.']);
  });

  it('doubts its lists where reasons are given for more requests', () => {
    const yes = 'is medically necessary and appropriate';
    const reason = (request: string) =>
      `Regarding the request for ${request}:\nRationale for the Decision:\nIt helps.`;
    const reasons = ['one cane', 'two lamps', 'a rail'].map(reason).join('\n\n');
    const record = recordOf(`${letter([yes, yes])}\n\n${reasons}`);
    const doubted = record.findings.filter(({ code }) => code === 'conflicting-values');
    expect(doubted.map(({ path }) => path)).toContain('/issues/1/heading');
  });

  it('keeps an item that says no verdict, without a decision', () => {
    const record = recordOf(letter(['was put off', 'is medically necessary and appropriate']));
    expect(record.issues.map(({ decision }) => decision)).toEqual([null, 'overturned']);
    expect(record.outcome).toBeNull();
  });
});

describe('a letter of late 2013', () => {
  const letter = (issues: string, header = '') => `MAXIMUS FEDERAL SERVICES, INC.
Independent Medical Review

${header || 'IMR Case Number: CM13-9900803   UR Denial Date: 11/19/2013'}

HOW THE IMR FINAL DETERMINATION WAS MADE
MAXIMUS Federal Services sent the complete case file to an expert reviewer. The
reviewer is Board Certified in Neurology and is licensed to practice in Ohio.

DOCUMENTS REVIEWED
A file.

CLINICAL CASE SUMMARY
The gardener of 50 years twisted his knee on a stair and limps.

IMR DECISION(S) AND RATIONALE(S)
The Final Determination was based on decisions for the disputed items/services
set forth below:

${issues}`;
  const reason = (no: boolean) => `It ${no ? 'is not' : 'is'} medically necessary and appropriate.`;

  it.each([
    ['1. Decision for one cane is not medically necessary and appropriate.', ''],
    ['Issue 1: one cane', 'Decision: Upheld'],
    ['one cane', '\nUpheld'],
    ['1. one cane', '\nDecision: Upheld\n\nClaims Administrator guideline: None.\nMAXIMUS guideline: None.'],
    ['1. The request for one cane was not medically necessary and appropriate.', ''],
    ['Decision for one cane is upheld.', ''],
    ['1. one cane. The decision is UPHELD.', ''],
    ['one cane (Upheld)', ''],
    ['one cane', 'UPHELD\n'],
    ['Issue 1\nRequest: one cane', 'Decision: Upheld'],
    ['(1) one cane\n', 'The request is not medically necessary and appropriate.\n'],
    ['The Final Determination for one cane is UPHELD.', ''],
    ['The Final Determination for one cane: Upheld', ''],
    ['Request for one cane: UR denial upheld', ''],
    ['Request: one cane', 'Decision: Not medically necessary'],
    [
      'Requested treatment: one cane',
      'IMR Decision: The request is not medically necessary and appropriate.',
    ],
    ['The request for one cane is not medically necessary', 'and appropriate.\n'],
  ])('is read with a request in the form "%s" "%s"', (title, decision) => {
    const record = recordOf(letter(`${title}\n${decision}\nDecision rationale: ${reason(true)}`));
    expect(record.source.letterFormat).toBe('F3');
    expect(decisionsOf(record)).toEqual([['one cane', 'upheld']]);
  });

  it.each([
    ['#1 one cane: Upheld', '#2 two lamps: Upheld'],
    ['1. one cane: Upheld', '2. two lamps: Upheld'],
    [
      'A. The request for one cane is not medically necessary.',
      'B. The request for two lamps is not medically necessary.',
    ],
    [
      '#1 The request for one cane is not medically necessary.',
      '#2 The request for two lamps is not medically necessary.',
    ],
  ])('leaves the numbers of a list out of its titles: %s', (first, second) => {
    const parts = `Decision rationale: ${reason(true)}`;
    const record = recordOf(letter(`${first}\n${parts}\n\n${second}\n${parts}`));
    expect(record.issues.map(({ heading }) => heading)).toEqual(['one cane', 'two lamps']);
  });

  it.each(['Chiropractor', 'Psychologist', 'Physician Reviewer', 'Chiropractor Reviewer'])(
    'is read with the rationale of a %s',
    (who) => {
      const title = '1. one cane is not medically necessary and appropriate.';
      const record = recordOf(
        letter(
          `${title}\n\nThe ${who} based his decision on the MTUS.\n\nThe ${who}'s decision rationale: ${reason(true)}`,
        ),
      );
      expect(decisionsOf(record)).toEqual([['one cane', 'upheld']]);
      expect(record.issues[0]?.rationale).toBe(reason(true));
    },
  );

  it('is read with each decision below its rationale', () => {
    const item = (title: string, no: boolean) =>
      `${title}\n\nDecision rationale: ${reason(no)}\n\nDecision: ${no ? 'Upheld' : 'Overturned'}`;
    const record = recordOf(letter(`${item('1. one cane', true)}\n\n${item('2. two lamps', false)}`));
    expect(decisionsOf(record)).toEqual([
      ['one cane', 'upheld'],
      ['two lamps', 'overturned'],
    ]);
    expect(record.issues[0]?.rationale).toBe(reason(true));
  });

  it('takes no first sentence of a rationale below its label for a request', () => {
    const item = (title: string) => `${title} is medically necessary.\n\nDecision rationale:`;
    const text = 'It has hurt for months. Therefore, the request is medically necessary.';
    const record = recordOf(
      letter(`${item('1. one cane')}\n\n${text}\n\n${item('2. two lamps')}\n\n${text}`),
    );
    expect(record.issues.map(({ heading }) => heading)).toEqual(['one cane', 'two lamps']);
  });

  it('takes no item of a list in a rationale for a request', () => {
    const list = 'It needs:\n1. Weakness. The request is not medically necessary.\n2. Falls.';
    const record = recordOf(letter(`1. one cane: Upheld\nDecision rationale: ${list}`));
    expect(record.issues.map(({ heading }) => heading)).toEqual(['one cane']);
  });

  it('leaves a decision open that differs for a part of the request', () => {
    const verdict = 'is not medically necessary; one tip is medically necessary';
    const record = recordOf(letter(`1. one cane ${verdict}.\nDecision rationale: It helps.`));
    expect(decisionsOf(record)).toEqual([['one cane', null]]);
  });

  it('doubts a rationale that holds another, whose request is in words nobody knows', () => {
    const part = `Decision rationale: ${reason(true)}`;
    const record = recordOf(letter(`1. one cane: Upheld\n${part}\n\nLamps were put off\n${part}`));
    const doubted = record.findings.filter(({ code }) => code === 'issue-boundary');
    expect(doubted.map(({ path }) => path)).toContain('/issues/0/rationale');
  });

  it('gives no decision in words that are neither of the two', () => {
    const record = recordOf(letter(`1. one cane: Modified\nRationale: ${reason(true)}`));
    expect(decisionsOf(record)).toEqual([['one cane', null]]);
  });

  it.each([
    [
      'in rows without colons',
      'IMR Case Number CM13-9900803   Date of Injury 4/17/2009\nDecision Date 3/11/2014',
    ],
    [
      'above their values',
      'Case Number      Date of Injury    Decision Date\nCM13-9900803     4/17/2009         3/11/2014',
    ],
    [
      'with dots up to them',
      'Case Number ....... CM13-9900803\nDate of Injury ..... 4/17/2009\nDecision Date ...... 3/11/2014',
    ],
  ])('is read with the labels of its header %s', (_, header) => {
    const record = recordOf(letter(`1. one cane: Upheld\nRationale: ${reason(true)}`, header));
    expect(record.caseNumber).toBe('CM13-9900803');
    expect(record.dates).toMatchObject({ injury: '2009-04-17', decision: '2014-03-11' });
  });
});
