import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../extractors/assemble.ts';
import { readNarrative } from '../../../extractors/fields/narrative.ts';
import { findDates } from '../../../extractors/fields/prose-dates.ts';
import { cpuMillisecondsOf } from '../../support/cpu-time.ts';
import { letterOf } from './letter-of.ts';

function read(summary: string, width?: number) {
  const { letter, structure } = letterOf(summary, width === undefined ? {} : { width });
  return assemble(readNarrative(letter, structure), letter);
}

describe('dates in prose', () => {
  it.each<[string, string | null]>([
    ['10-19-16', '2016-10-19'],
    ['1-9-2016', '2016-01-09'],
    ['11/2/2016', '2016-11-02'],
    ['11.2.2016', '2016-11-02'],
    ['November 15, 2016', '2016-11-15'],
    ['Nov. 5th, 2016', '2016-11-05'],
    ['15 November 2016', '2016-11-15'],
    ['2016-11-05', '2016-11-05'],
    ['3-4-87', '1987-03-04'],
    ['10/14/ 2016', '2016-10-14'],
    ['12-2 1-2016', '2016-12-21'],
    ['June 4, 20216', null],
    ['June 4, 3026', null],
    ['02/30/2016', null],
    ['13-13-2016', null],
    ['1O-14-2016', null],
  ])('%s', (printed, iso) => {
    expect(findDates(`it was on ${printed}, then`).map((date) => date.iso)).toEqual([iso]);
  });

  it.each([
    'rated 7/10 to 8/10',
    '5/5 strength',
    'L4-5 and L5-S1',
    'Norco 10-325 mg',
    'in May 2016',
    '37.5/325',
  ])('sees none in "%s"', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it('reads back what it prints', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split('-').map(Number);
        const worded = date.toLocaleDateString('en-US', {
          timeZone: 'UTC',
          year: 'numeric',
          month: 'long',
          day: 'numeric',
        });
        expect(findDates(`on ${month}/${dayOfMonth}/${year} or`)[0]?.iso).toBe(iso);
        expect(findDates(`on ${worded} or`)[0]?.iso).toBe(iso);
      }),
    );
  });
});

describe('date of injury', () => {
  it.each<[string, string | null]>([
    ['The worker sustained an industrial injury on 3-4-2016. She was seen on 5-6-2016.', '2016-03-04'],
    ['The worker is a man with a date of injury of 03/04/2016.', '2016-03-04'],
    ['The worker has an industrial injury date of 3-4-2016.', '2016-03-04'],
    [
      'The applicant filed a claim for heel pain reportedly associated with an industrial injury of March 4, 2016.',
      '2016-03-04',
    ],
    ['This case involves a man with a history of an occupational claim from 03/04/2016.', '2016-03-04'],
    ['DOI: 3/4/16. She fell.', '2016-03-04'],
    ['She was injured on March 4, 2016 while lifting.', '2016-03-04'],
    ['The worker sustained a work related injury to the neck and left foot on 3-4-2016.', '2016-03-04'],
    ['On 3-4-2016 the injured worker sustained a strain. She was seen on 5-6-2016.', '2016-03-04'],
    ['The worker sustained an industrial injury March 4, 2016.', '2016-03-04'],
    ['The worker had a prior injury on 3-4-2010. A note of 5-6-2016 shows pain.', null],
    ['The progress note dated 5-6-2016 shows an injured heel.', null],
  ])('%s', (summary, iso) => {
    expect(read(summary).value.dateOfInjury).toBe(iso);
  });

  it('keeps a date that cannot be one as null, with a doubt', () => {
    const { value, findings, evidence } = read('The worker sustained an industrial injury on June 4, 20216.');
    expect(value.dateOfInjury).toBeNull();
    expect(findings).toMatchObject([{ path: '/dateOfInjury', code: 'unreadable-value' }]);
    expect(evidence['/dateOfInjury']?.[0]?.quote).toBe('June 4, 20216');
  });
});

describe('date of the utilization review', () => {
  it.each<[string, string | null]>([
    ['On 11-22-2016, Utilization Review non-certified the request for acupuncture.', '2016-11-22'],
    ['The utilization review denied the request on 11/22/2016.', '2016-11-22'],
    ['The UR dated 11-22-16 non-certified the request.', '2016-11-22'],
    ['The original Utilization Review (11-22-2016) denied acupuncture.', '2016-11-22'],
    ['The original utilization review, dated 11-22-2016, non-certified the request.', '2016-11-22'],
    [
      'In a utilization review report dated November 22, 2016, the claims administrator failed to approve it. The claims administrator referenced an October 3, 2016 date of service.',
      '2016-11-22',
    ],
    [
      'On November 22, 2016, the claims administrator failed to approve acupuncture. A November 2, 2016 date of service was referenced.',
      '2016-11-22',
    ],
    ['The Utilization Review report, with a decision date of 11-22-2016, denied the request.', '2016-11-22'],
    ['The request was non-certified by Utilization Review on November 22, 2016.', '2016-11-22'],
    ['The prior determination on 11/22/2016 denied the acupuncture.', '2016-11-22'],
    ['The request was previously denied on 11/22/2016.', '2016-11-22'],
    [
      'The request was previously deemed not medically necessary on 11/22/2016 for want of records.',
      '2016-11-22',
    ],
    [
      'On 11-2-2016 a request was received for acupuncture that was noncertified by Utilization Review on 11-22-2016.',
      '2016-11-22',
    ],
    [
      'The request for authorization was signed on 11/02/2016. The previous denial for the request below was on 11/22/2016.',
      '2016-11-22',
    ],
    ['The utilization review determination rendered on 11/22/2016 recommended denial.', '2016-11-22'],
    ['UR (utilization review) denied certification on November 22, 2016; for acupuncture.', '2016-11-22'],
    ['The request for authorization dated 11-2-2016 asks for acupuncture.', null],
    ['A visit of 11-2-2016 showed pain.', null],
  ])('%s', (summary, iso) => {
    expect(read(summary).value.urDecisionDate).toBe(iso);
  });

  it.each([
    'The 40 year old cook burned both of her arms over the fryer on 3/9/2015.',
    'His arm was burned on 3/9/2015 when the lid of a pot slid.',
    'The baker is 40 years old. On 3/9/2015 she was struck by a tray.',
    'The baker of 40 years gives 3/9/2015 as the date of injury.',
  ])('does not overlook what happened to the worker: "%s"', (summary) => {
    expect(read(summary).value.dateOfInjury).toBe('2015-03-09');
  });

  it('takes a visit for no injury', () => {
    expect(read('The 40 year old cook was seen for her arm on 3/9/2015.').value.dateOfInjury).toBeNull();
  });

  it('doubts two dates that are equally likely', () => {
    const { findings } = read('The UR dated 11-22-16 denied rest. The UR dated 11-28-16 denied ice.');
    expect(findings).toMatchObject([{ path: '/urDecisionDate', code: 'conflicting-values' }]);
  });

  it('doubts a date of which nothing plain is said', () => {
    const { value, findings } = read('On 11-22-16, request for acupuncture.');
    expect(value.urDecisionDate).toBe('2016-11-22');
    expect(findings).toMatchObject([{ path: '/urDecisionDate', code: 'doubtful-date' }]);
  });

  it('reads over a line end inside the date', () => {
    expect(
      read('The worker rested at home. The Utilization Review dated 11-22-2016, denied the request.', 60)
        .value.urDecisionDate,
    ).toBe('2016-11-22');
  });
});

describe('further wordings of the two dates', () => {
  it.each([
    'Utilization review denied the visits on 03/04/2015.',
    'The 3/4/15 utilization review denied the lamp.',
    'The 3/4/15 UR letter denied the lamp.',
    'An adverse determination was rendered on 3/4/2015.',
    'Utilization review determination date was 3/4/2015.',
  ])('%s', (sentence) => {
    const { value, findings } = read(sentence);
    expect(value.urDecisionDate).toBe('2015-03-04');
    expect(findings).toEqual([]);
  });

  it('takes no date of a paper for that of the denial', () => {
    expect(read('Utilization review denied the lamp requested on 3/4/2015.').value.urDecisionDate).toBeNull();
  });

  it.each([
    'The date of injury was listed as 3/4/2015.',
    'He was hurt on 3/4/2015.',
    'The injury dates to 3/4/2015.',
    'She had an accident on March 4, 2015.',
  ])('%s', (sentence) => {
    const { value, findings } = read(sentence);
    expect(value.dateOfInjury).toBe('2015-03-04');
    expect(findings).toEqual([]);
  });

  it('doubts the date of a cumulative injury', () => {
    const { findings } = read('He claims an injury from 3/4/2013 to 5/6/2015.');
    expect(findings).toMatchObject([{ path: '/dateOfInjury', code: 'doubtful-date' }]);
  });
});

it('takes any case summary', () => {
  const piece = fc.constantFrom(
    '10-19-16',
    ' injury on ',
    'UR dated ',
    'denied ',
    'May ',
    '5, ',
    '2016',
    '/',
    '. ',
    '\n',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 60 }),
      (pieces) => void read(pieces.join('')),
    ),
  );
});

it('is quick on a long text without meaning', () => {
  const took = cpuMillisecondsOf(() => {
    read('injury utilization review denied on 1-2-2016 and '.repeat(500));
  });
  expect(took).toBeLessThan(2000);
});
