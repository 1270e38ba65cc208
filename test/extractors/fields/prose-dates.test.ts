import { describe, expect, it } from 'vitest';
import { findDates } from '../../../extractors/fields/prose-dates.ts';

const isoOf = (text: string) => findDates(text).map(({ iso }) => iso);

describe('dates in prose', () => {
  it.each([
    ['on August 4, 2014 he fell', '2014-08-04'],
    ['an MRI of Sept. 9th 2015', '2015-09-09'],
    ['DEC 31, 99', '1999-12-31'],
    ['on the 5th of March 2016', '2016-03-05'],
    ['2 June, 2013', '2013-06-02'],
    ['3/7/15', '2015-03-07'],
    ['2015-03-07', '2015-03-07'],
  ])('reads %s', (text, iso) => {
    expect(isoOf(text)).toEqual([iso]);
  });

  it.each(['June 31, 2015', 'May 5, 20216', 'June 4, 201', '13-45-2016', 'OllO-12-2015'])(
    'gives no date for what cannot be one: %s',
    (text) => {
      expect(isoOf(text).every((iso) => iso === null)).toBe(true);
    },
  );

  it('takes scores and doses for no dates', () => {
    expect(findDates('strength 5/6, pain 7/10, may take 2 tablets, 30 mg')).toEqual([]);
  });
});
