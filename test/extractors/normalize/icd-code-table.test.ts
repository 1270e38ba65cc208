import { describe, expect, it } from 'vitest';
import { CodeTableError, parseCodeTable } from '../../../extractors/normalize/icd-code-table.ts';
import { suggestCode } from '../../../extractors/normalize/icd-suggest.ts';

const CSV = `code,system,description
M25.561,ICD-10-CM,Pain in right knee
M25.562,ICD-10-CM,Pain in left knee
Q99.1,icd10,"Wobbly knee, ""unspecified"""
729.5,ICD-9-CM,Pain in limb
S33.5,ICD-10-CM,Sprain of ligaments of lumbar spine
`;

/** A line of the CMS order file: number, code, billable, short title in 60 columns, long title. */
const order = (number: number, code: string, billable: 0 | 1, title: string) =>
  `${String(number).padStart(5, '0')} ${code.padEnd(7)} ${billable} ${title.slice(0, 60).padEnd(60)} ${title}`;
const ORDER = [
  order(1, 'M545', 0, 'Low back pain'),
  order(2, 'M5450', 1, 'Low back pain, unspecified'),
  order(3, 'S93401A', 1, 'Sprain of unspecified ligament of right ankle, initial encounter'),
  order(4, 'S93401D', 1, 'Sprain of unspecified ligament of right ankle, subsequent encounter'),
].join('\r\n');

describe('a table of codes of the user', () => {
  it('is read from CSV', () => {
    const table = parseCodeTable(CSV, 'mine.csv');
    expect(table.find('right knee pain', 'ICD-10-CM')).toEqual({
      code: 'M25.561',
      system: 'ICD-10-CM',
      description: 'Pain in right knee',
      confidence: 0.9,
      source: 'mine.csv',
    });
    expect(table.find('wobbly knee', 'ICD-10-CM')?.code).toBe('Q99.1');
    expect(table.find('knee pain', 'ICD-10-CM')).toBeNull();
    expect(table.find('limb pain', 'ICD-10-CM')).toBeNull();
    expect(table.find('limb pain', 'ICD-9-CM')?.code).toBe('729.5');
  });

  it("is read from the CMS's order file", () => {
    const table = parseCodeTable(ORDER, 'icd10cm_order_2024.txt');
    expect(table.find('low back pain', 'ICD-10-CM')?.code).toBe('M54.50');
    expect(table.find('sprain of the right ankle, subsequent encounter', 'ICD-10-CM')?.code).toBe('S93.401D');
    expect(table.find('sprain of the right ankle', 'ICD-10-CM')).toBeNull();
  });

  it('comes before the own table, for the same words and side', () => {
    const table = parseCodeTable(CSV, 'mine.csv');
    const knee = {
      text: 'right knee pain',
      certainty: 'confirmed',
      laterality: 'right',
      bodyPart: 'knee',
    } as const;
    expect(suggestCode(knee, '2017-01-01', table)?.source).toBe('mine.csv');
    expect(suggestCode({ ...knee, text: 'knee pain', laterality: null }, '2017-01-01', table)).toMatchObject({
      code: 'M25.569',
    });
    expect(suggestCode({ ...knee, certainty: 'suspected' }, '2017-01-01', table)).toBeNull();
  });

  it.each<[string, string, number, RegExp]>([
    ['an empty file', '', 1, /empty/],
    ['other columns', 'id,name\n1,x', 1, /code,system,description/],
    ['a code that is none', `${CSV}banana,ICD-10-CM,Fruit`, 7, /"BANANA" is no ICD code/],
    ['an unknown system', `${CSV}A00,SNOMED,Cholera`, 7, /neither/],
    ['no description', `${CSV}A00,ICD-10-CM,`, 7, /description/],
    ['an open quote', `${CSV}A00,ICD-10-CM,"Cholera`, 7, /quotes/],
    ['a broken order file', `${ORDER}\nnonsense`, 5, /order file/],
  ])('tells the line of %s', (_, text, line, message) => {
    const parse = () => parseCodeTable(text, 'mine.csv');
    expect(parse).toThrow(CodeTableError);
    expect(parse).toThrow(message);
    expect(parse).toThrow(expect.objectContaining({ line }));
  });

  it('reads a table of full size in a second or two', () => {
    const lines = Array.from({ length: 95_000 }, (_, n) =>
      order(
        n % 99_999,
        `A${String(n % 100).padStart(2, '0')}${n % 1000}`,
        1,
        `Condition number ${n} of the right knee`,
      ),
    );
    const started = process.cpuUsage();
    expect(
      parseCodeTable(lines.join('\n'), 'x').find('condition number 77 of the right knee', 'ICD-10-CM'),
    ).not.toBeNull();
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
  });
});
