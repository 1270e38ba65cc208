import { describe, expect, it } from 'vitest';
import { assemble } from '../../../extractors/assemble.ts';
import type { LetterFields } from '../../../extractors/fields/draft.ts';
import { readHeader } from '../../../extractors/fields/header.ts';
import { buildLetterText } from '../../../extractors/layout/index.ts';
import type { LetterText } from '../../../schemas/index.ts';
import type { Setting } from '../layout/pages.ts';
import { pageOf, pageOfLines, wordsOf } from '../layout/pages.ts';
import { HEADER, letterOf, letterOfLines, METHOD, segmented } from '../letters.ts';

type Header = Pick<LetterFields, 'caseNumber' | 'priority' | 'dates'>;

const WHOLE: Header = {
  caseNumber: 'CM99-0000001',
  priority: 'standard',
  dates: {
    assigned: '2017-01-12',
    injury: '2016-10-02',
    decision: '2017-02-03',
    urDenial: '2016-12-19',
    applicationReceived: '2017-01-09',
  },
};

function read(letter: LetterText) {
  return assemble<Header>(readHeader(...segmented(letter)), letter);
}

function readHeaderLines(header: readonly string[], setting: Setting = {}) {
  return read(letterOf({ header }, setting));
}

function replaced(from: string, to: string): string[] {
  return HEADER.map((line) => line.replace(from, to));
}

describe('a header table', () => {
  it.each<[string, Setting]>([
    ['on a text layer', { textSource: 'text-layer' }],
    ['on a scan', {}],
    ['on a scan that leans left', { skew: -0.03 }],
    ['on a scan that leans right', { skew: 0.03 }],
  ])('is read %s', (_, setting) => {
    const { value, findings } = readHeaderLines(HEADER, setting);
    expect(value).toEqual(WHOLE);
    expect(findings).toEqual([]);
  });

  it('shows each value at its own words', () => {
    const { evidence } = readHeaderLines(HEADER);
    expect(evidence['/dates/applicationReceived']?.[0]).toMatchObject({
      quote: '01/09/2017',
      method: 'header-table',
    });
    expect(evidence['/priority']?.[0]?.quote).toBe('Standard');
  });

  it('is read when its columns stand below each other', () => {
    const { value } = readHeaderLines([
      'Case Number:\tCM99-0000001',
      'Date of Injury:\t10/02/2016',
      'Date Assigned:\t01/12/2017',
      'Decision Date:\t02/03/2017',
      'UR Denial Date:\t12/19/2016',
      'Priority:\tStandard',
      'Application Received:\t01/09/2017',
    ]);
    expect(value).toEqual(WHOLE);
  });

  it('is read when each label stands above its value', () => {
    const { value } = readHeaderLines([
      'Case Number:\tDate Assigned:\tDate of Injury:',
      'CM99-0000001\t01/12/2017\t10/02/2016',
      'Decision Date:\tUR Denial Date:\tPriority:',
      '02/03/2017\t12/19/2016\tStandard',
    ]);
    expect(value).toEqual({ ...WHOLE, dates: { ...WHOLE.dates, applicationReceived: null } });
  });

  it('is read when the value stands beside the second line of a wrapped label', () => {
    const header = [...HEADER.slice(0, 3), 'Priority:\tStandard\tApplication', '\t\tReceived:\t01/09/2017'];
    expect(readHeaderLines(header).value).toEqual(WHOLE);
  });

  it.each([
    ['Date of Injury:', 'Dateofinjury:'],
    ['Date of Injury:', 'ofinjury:'],
    ['Case Number:', 'Number:'],
    ['Decision Date:', '"Dec1sion Date.'],
    ['Application', 'Applicat1on'],
    ['Standard', 'Stardard'],
    ['10/02/2016', '[10/02/2016'],
    ['CM99-0000001', 'CM99 - 0000001'],
  ])('is read with %j printed as %j', (from, to) => {
    const { value, findings } = readHeaderLines(replaced(from, to));
    expect(value).toEqual(WHOLE);
    expect(findings).toEqual([]);
  });

  it('is read and doubted where a value had to be repaired', () => {
    const { value, findings } = readHeaderLines(replaced('02/03/2017', '02032017'));
    expect(value).toEqual(WHOLE);
    expect(findings).toMatchObject([{ code: 'repaired-value', path: '/dates/decision' }]);
  });

  it.each([
    ['02/03/2017', '02/3l/2017', '/dates/decision'],
    ['02/03/2017', '02/0?/2017', '/dates/decision'],
    ['CM99-0000001', 'CM99-000001', '/caseNumber'],
    ['Standard', 'Sxxxxard', '/priority'],
  ])('gives nothing for %j printed as %j, and says where', (from, to, path) => {
    const { evidence, findings } = readHeaderLines(replaced(from, to));
    expect(findings).toMatchObject([{ code: 'unreadable-value', path }]);
    expect(evidence[path]).toHaveLength(1);
  });

  it('doubts a date that may have lost a digit on a scan', () => {
    expect(readHeaderLines(replaced('10/02/2016', '1/02/2016')).findings).toHaveLength(1);
    const text = readHeaderLines(replaced('10/02/2016', '1/02/2016'), { textSource: 'text-layer' });
    expect(text.value.dates.injury).toBe('2016-01-02');
    expect(text.findings).toEqual([]);
  });

  it('doubts a date that may belong to a label lost between', () => {
    const header = replaced('\t01/12/2017\tDate of Injury:', '\t\tDxxx xf Ixxxry:');
    expect(readHeaderLines(header).findings).toMatchObject([
      { code: 'repaired-value', path: '/dates/assigned' },
    ]);
  });

  it('doubts a case number that lost its label', () => {
    const { value, findings } = readHeaderLines(replaced('Case Number:', 'SXRXE'));
    expect(value.caseNumber).toBe('CM99-0000001');
    expect(findings).toMatchObject([{ code: 'repaired-value', path: '/caseNumber' }]);
  });

  it('gives no case number that lost its label and that OCR was unsure of', () => {
    const words = wordsOf(['SXRXE\tCM99-0000001', ...HEADER.slice(1), '', ...METHOD]);
    const unsure = words.map((word) => (word.text.startsWith('CM') ? { ...word, confidence: 0.2 } : word));
    const { value, findings } = read(buildLetterText([pageOf(unsure)]));
    expect(value.caseNumber).toBeNull();
    expect(findings).toMatchObject([{ code: 'unreadable-value', path: '/caseNumber' }]);
  });

  it('says so when it gives two dates for one thing', () => {
    const { findings } = readHeaderLines([...HEADER, 'Date of Injury:\t10/03/2016']);
    expect(findings).toMatchObject([{ code: 'conflicting-values', path: '/dates/injury' }]);
  });
});

it('gives nothing for a letter without a header table', () => {
  const { value, findings } = readHeaderLines([]);
  expect(value).toEqual({
    caseNumber: null,
    priority: null,
    dates: { assigned: null, injury: null, decision: null, urDenial: null, applicationReceived: null },
  });
  expect(findings).toEqual([]);
});

it('reads labelled values on the first page of a letter of unknown form only', () => {
  const letter = buildLetterText([
    pageOfLines(['MAXIMUS Case Number: CM99-0000001', 'Date of UR Decision: 8/5/2013'], { number: 1 }),
    pageOfLines(['Priority: Standard'], { number: 2 }),
  ]);
  const { value } = read(letter);
  expect(value.caseNumber).toBe('CM99-0000001');
  expect(value.dates.urDenial).toBe('2013-08-05');
  expect(value.priority).toBeNull();
});

it('does not look for the header in the prose of a known letter', () => {
  const summary = ['CLINICAL CASE SUMMARY', 'Priority: Expedited. Date of Injury: 10/02/2016.'];
  expect(read(letterOf({ header: [], summary })).value.dates.injury).toBeNull();
  expect(read(letterOfLines([])).value.priority).toBeNull();
});

describe('a paper of unknown form', () => {
  const paper = (...lines: readonly string[]) => buildLetterText([pageOfLines(lines)]);

  it('has no header because a label of one stands in it', () => {
    const { value, findings } = read(
      paper(
        'On the drying of bolts',
        'Received: 2 May 2014',
        'The bolts of every application and part',
        'were wet.',
      ),
    );
    expect(Object.values(value.dates)).toEqual([null, null, null, null, null]);
    expect(value.caseNumber).toBeNull();
    expect(findings).toEqual([]);
  });

  it('may have one, where several stand in it', () => {
    const { value } = read(paper('Decision Date: 04/05/2017', 'Date of Injury: 06/02/2014'));
    expect(value.dates).toMatchObject({ decision: '2017-04-05', injury: '2014-06-02' });
  });
});

describe('a header in other words', () => {
  it.each([
    ['Date Assigned:', 'Date Reassigned:', 'assigned'],
    ['Decision Date:', 'Amended Decision Date:', 'decision'],
    ['UR Denial Date:', 'Prior UR Denial Date:', 'urDenial'],
  ] as const)('takes no other day for that of "%s"', (label, other, field) => {
    expect(readHeaderLines(replaced(label, other)).value.dates[field]).toBeNull();
  });

  it('takes "Date of UR Determination" for no decision date', () => {
    const { value } = readHeaderLines([
      'Case Number:\tCM99-0000001',
      'Date of UR Determination:\t\t12/19/2016',
    ]);
    expect(value.dates).toMatchObject({ urDenial: '2016-12-19', decision: null });
  });

  it('does not read a date between the words of a long label as damage to it', () => {
    const { value } = readHeaderLines(['Decision Date: 2/3/2017 Application Received: 1/9/2017']);
    expect(value.dates).toMatchObject({ decision: '2017-02-03', applicationReceived: '2017-01-09' });
  });

  it('makes no label of the ends of two columns', () => {
    const { value } = readHeaderLines([
      'UR Determination Date\t\tIMR Application Received',
      '12/19/2016\t\t01/09/2017',
    ]);
    expect(value.dates).toMatchObject({ urDenial: '2016-12-19', applicationReceived: '2017-01-09' });
  });

  it('gives the day it is of where no decision date is printed', () => {
    const { value } = readHeaderLines(['Dated: 2/3/2017', 'Case Number: CM99-0000001']);
    expect(value.dates.decision).toBe('2017-02-03');
  });

  it('reads a year of two digits on a text layer, with a doubt', () => {
    const { value, findings } = readHeaderLines(replaced('10/02/2016', '10/02/16'), {
      textSource: 'text-layer',
    });
    expect(value.dates.injury).toBe('2016-10-02');
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'repaired-value', path: '/dates/injury' }),
    );
  });

  it('doubts a cell with two dates', () => {
    const { value, findings } = readHeaderLines(
      replaced('10/02/2016', '10/02/2014 - 10/02/2016').map((line) =>
        line.replace('Date of Injury', 'Dates of Injury'),
      ),
      { textSource: 'text-layer' },
    );
    expect(value.dates.injury).toBe('2014-10-02');
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'conflicting-values', path: '/dates/injury' }),
    );
  });

  it('prefers a label with its colon to the same words in a sentence above', () => {
    const { value, findings } = readHeaderLines(
      ['The date of injury was printed as 10/03/2016.', '', ...HEADER],
      { textSource: 'text-layer' },
    );
    expect(value.dates.injury).toBe('2016-10-02');
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'conflicting-values', path: '/dates/injury' }),
    );
  });
});
