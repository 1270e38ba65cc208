import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOtherCitations } from '../../../extractors/normalize/guideline-other.ts';

const read = (statement: string) =>
  readOtherCitations(statement).map(({ start, end, family, year }) => [
    family,
    statement.slice(start, end),
    year,
  ]);

describe('readOtherCitations', () => {
  it.each([
    ['Official Disability Guidelines (ODG), Hand Chapter, Lamps.', 'ODG'],
    ['Otficial Disabi1ity Guidelines, Hand', 'ODG'],
    ['Hand Chapter, ODG Preface', 'ODG'],
    ['ACOEM Practice Guidelines, 3rd ed., Hand Disorders, pg. 12', 'ACOEM'],
    ['FDA label of the lamp', 'FDA'],
    ['https://www.cms.gov/lamps.pdf', 'MEDICARE/CMS'],
    ['www.example.org/medical/data/lamps.html', 'LITERATURE'],
    ['Lamp et al., A trial of lamps, Journal of Lamps', 'LITERATURE'],
    ['Labor Code 4600', 'OTHER'],
  ])('tells the family of "%s"', (statement, family) => {
    expect(read(statement).map(([name]) => name)).toEqual([family]);
  });

  it.each([
    [
      'Official Disability Guidelines (ODG), Hand Official Disability Guidelines (ODG), Therapy.',
      ['Official Disability Guidelines (ODG), Hand', 'Official Disability Guidelines (ODG), Therapy'],
    ],
    [
      'Official Disability Guidelines (ODG) Hand, Lamps and Other Medical Treatment Guidelines www.example.org.',
      ['Official Disability Guidelines (ODG) Hand, Lamps', 'www.example.org'],
    ],
    [
      'Official Disability Guidelines (ODG) - Lamps Harris J. Occupational medicine practice guidelines (2004) p 3.',
      [
        'Official Disability Guidelines (ODG) - Lamps',
        'Harris J. Occupational medicine practice guidelines (2004) p 3',
      ],
    ],
    ['ODG, Hand; ACOEM, Hand and FDA label', ['ODG, Hand', 'ACOEM, Hand', 'FDA label']],
    [
      'ODG - Official Disability Guidelines, Hand and Wrist',
      ['ODG - Official Disability Guidelines, Hand and Wrist'],
    ],
    ['ACOEM- https://www.example.org/hand;Table 2', ['ACOEM- https://www.example.org/hand;Table 2']],
    [
      'Work Loss Data Institute, Official Disability Guidelines, 5th Edition, 2007, Hand',
      ['Work Loss Data Institute, Official Disability Guidelines, 5th Edition, 2007, Hand'],
    ],
    ['', []],
  ])('splits "%s"', (statement, titles) => {
    expect(read(statement).map(([, title]) => title)).toEqual(titles);
  });

  it.each([
    ['ODG, Hand (2016)', 2016],
    ['ODG, Hand (updated 3/4/15), Lamps', 2015],
    ['Lamps: drug information, accessed on 12/17/2016', null],
    ['ODG, 5th Edition, 2007, Hand', 2007],
    ['ODG, 11th Edition (web), 2016, Hand', 2016],
    ['Lamp et al. A trial of lamps. J Lamps. 2007;147(7):478-91', 2007],
    ['Lamp et al. A trial of lamps. J Lamps. 2007 Oct 2;147:478-91', 2007],
    ['ODG, Hand', null],
  ])('reads the edition of "%s"', (statement, year) => {
    expect(read(statement)[0]?.[2]).toBe(year);
  });

  it('gives places in order, inside the statement', () => {
    const part = fc.constantFrom(
      'Official Disability Guidelines',
      ' and ',
      'ODG',
      '; ',
      'www.',
      'Other Medical Treatment Guidelines ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 12 })), { maxLength: 8 }), (parts) => {
        const statement = parts.join('');
        let last = 0;
        for (const { start, end } of readOtherCitations(statement)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(statement.length);
      }),
    );
  });
});
