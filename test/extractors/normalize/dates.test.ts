import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, findPrintedDate } from '../../../extractors/normalize/dates.ts';

describe('findPrintedDate', () => {
  it.each([
    ['01/12/2017', '2017-01-12'],
    ['T11/02/2016', '2016-11-02'],
    ['[10/22/2016', '2016-10-22'],
    ['10/ 14 /2016.', '2016-10-14'],
    ['9/6/2013', '2013-09-06'],
    ['02/29/2016', '2016-02-29'],
  ])('reads %j as %s, with nothing to repair', (text, iso) => {
    expect(findPrintedDate(text)).toMatchObject({ iso, repairs: [] });
  });

  it.each([
    ['O1/12/2017', '2017-01-12'],
    ['l1/02/20I6', '2016-11-02'],
    ['01122017', '2017-01-12'],
    ['01/122017', '2017-01-12'],
    ['01.12.2017', '2017-01-12'],
    ['1S/0B/2016', null],
    ['0B/1S/2016', '2016-08-15'],
  ])('reads %j as %s, and says what it repaired', (text, iso) => {
    const date = findPrintedDate(text);
    expect(date?.iso).toBe(iso);
    if (!text.startsWith('O')) expect(date?.repairs).not.toEqual([]);
  });

  it.each(['02/30/2016', '13/01/2016', '00/10/2016', '10/14/1816', '1/122017', '112/2017'])(
    'sees that %j is no date to read',
    (text) => {
      expect(findPrintedDate(text)?.iso ?? null).toBeNull();
    },
  );

  it.each(['', 'Standard', '111/02/2016', '10/14/20167', '2016', 'lO/Il/SOlB'])(
    'sees no date in %j',
    (text) => {
      expect(findPrintedDate(text)).toBeNull();
    },
  );

  it('says where the date stands', () => {
    expect(findPrintedDate('A 01/20/2017.')).toMatchObject({ start: 2, end: 12 });
  });

  it('reads back every day it could have been printed from', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [year, month, date] = iso.split('-');
        expect(findPrintedDate(`${month}/${date}/${year}`)?.iso).toBe(iso);
      }),
    );
  });

  it('gives only days of the calendar, whatever it is given', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'0123456789/OlSB. -'), maxLength: 20 });
    fc.assert(
      fc.property(texts, (text) => {
        const iso = findPrintedDate(text)?.iso;
        if (iso) expect(calendarDate(...(iso.split('-') as [string, string, string]))).toBe(iso);
      }),
      { numRuns: 1000 },
    );
  });
});
