import { describe, expect, it } from 'vitest';
import { readTermList } from '../../../extractors/normalize/vocabulary-list.ts';

const ENTRIES = [
  'Family Practice',
  'Glands, Sugar & Nutrition',
  'Public Health & Nutrition',
  'Sports Medicine',
  'Sports Medicine Research',
  'Surgery',
];
const SYNTAX = { separator: /[,;]/g, joint: /\s*(?:\/|\band\b)\s*|\s+/g };

function read(text: string): (string | null)[] {
  return readTermList(text, { start: 0, end: text.length }, ENTRIES, SYNTAX).map((term) => term.entry);
}

describe('readTermList', () => {
  it.each([
    ['Family Practice,Surgery', ['Family Practice', 'Surgery']],
    [' Family Practice , Public Health &\nNutrition.', ['Family Practice', 'Public Health & Nutrition']],
    ['Sports Medicine and Surgery', ['Sports Medicine', 'Surgery']],
    ['Sports Medicine/Surgery', ['Sports Medicine', 'Surgery']],
    ['Sports Medicine Surgery Family Practice', ['Sports Medicine', 'Surgery', 'Family Practice']],
    ['Sports Medicine Research', ['Sports Medicine Research']],
    ['Fami1y Practlce', ['Family Practice']],
    ['Surgery, Glands, Sugar & Nutrition', ['Surgery', 'Glands, Sugar & Nutrition']],
    ['Glands, Surgery', [null, 'Surgery']],
    ['Beekeeping, Surgery', [null, 'Surgery']],
    [' ,; ', []],
  ])('reads %j', (text, entries) => {
    expect(read(text)).toEqual(entries);
  });

  it('gives the place of each term and what is printed there', () => {
    const text = 'x: Family  Practice, Bee-\nkeeping';
    const terms = readTermList(text, { start: 2, end: text.length }, ENTRIES, SYNTAX);
    expect(terms).toMatchObject([
      { start: 3, end: 19, printed: 'Family Practice' },
      { start: 21, end: 33, printed: 'Bee-keeping' },
    ]);
  });
});
