import { describe, expect, it } from 'vitest';
import { checkDates, daysBetween } from '../../../extractors/validate/dates.ts';
import type { HeaderDates } from '../../../schemas/index.ts';
import { NOTHING_BEHIND, soundRecord } from '../../support/record.ts';

const sound = soundRecord().dates;

function codesFor(changes: Partial<HeaderDates>): string[] {
  const findings = checkDates(soundRecord({ dates: { ...sound, ...changes } }), NOTHING_BEHIND);
  return findings.map(({ code, path }) => `${code} ${path}`);
}

describe('the five header dates', () => {
  it('raise nothing when they follow each other as a case does', () => {
    expect(codesFor({})).toEqual([]);
  });

  it('are flagged on both sides when two are out of order', () => {
    expect(codesFor({ urDenial: '2016-12-01' })).toEqual([
      'date-order /dates/urDenial',
      'date-order /dates/applicationReceived',
    ]);
  });

  it('may fall on one day', () => {
    expect(codesFor({ urDenial: '2016-11-28', assigned: '2016-11-28', decision: '2016-12-20' })).toEqual([]);
  });

  it('warn of an application later than 45 days, and of a decision within ten', () => {
    expect(codesFor({ urDenial: '2016-10-01' })).toContain('date-gap /dates/urDenial');
    expect(codesFor({ decision: '2016-12-08' })).toContain('date-gap /dates/decision');
  });

  it('allow the backlog of 2014', () => {
    const dates = {
      injury: '2012-05-02',
      urDenial: '2014-02-03',
      applicationReceived: '2014-02-20',
      assigned: '2014-04-15',
      decision: '2014-09-30',
    };
    expect(codesFor(dates)).toEqual([]);
  });

  it('cannot precede the law that made IMR', () => {
    expect(codesFor({ injury: '2012-05-01', urDenial: '2013-02-01' })).toContain(
      'date-range /dates/urDenial',
    );
    expect(codesFor({ injury: '2011-05-01', urDenial: '2012-12-31' })).toContain(
      'date-range /dates/urDenial',
    );
  });

  it('pass over what is not known', () => {
    expect(codesFor({ injury: null, assigned: null })).toEqual([]);
  });
});

it('counts days over leap days and year ends', () => {
  expect(daysBetween('2016-02-28', '2016-03-01')).toBe(2);
  expect(daysBetween('2016-12-31', '2017-01-01')).toBe(1);
  expect(daysBetween('2017-01-02', '2017-01-01')).toBe(-1);
});

/**
 * One misread digit in one header date must be noticed: calendar (no date at all), order and gaps together.
 * The bound is the project's promise; what an exhaustive count gives depends on the letter's own dates.
 */
it('notices at least four of five one-digit misreads', () => {
  let caught = 0;
  let tried = 0;
  for (const name of Object.keys(sound) as (keyof HeaderDates)[]) {
    const printed = sound[name] ?? '';
    for (const position of [0, 1, 2, 3, 5, 6, 8, 9]) {
      for (let digit = 0; digit <= 9; digit += 1) {
        const misread = `${printed.slice(0, position)}${digit}${printed.slice(position + 1)}`;
        if (misread === printed) continue;
        tried += 1;
        const real =
          !Number.isNaN(Date.parse(misread)) && new Date(misread).toISOString().startsWith(misread);
        if (!real || codesFor({ [name]: misread }).length > 0) caught += 1;
      }
    }
  }
  expect(tried).toBe(5 * 8 * 9);
  expect(caught / tried).toBeGreaterThanOrEqual(0.8);
});
