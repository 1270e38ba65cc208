import { describe, expect, it } from 'vitest';
import { findCaseNumber, findPlainCaseNumbers } from '../../../extractors/normalize/case-number.ts';

describe('findCaseNumber', () => {
  it.each(['CM99-0000001', 'CM99 - 0000001', 'CM99–0000001', 'Number:CM99-0000001,'])(
    'reads %j as it stands',
    (text) => {
      expect(findCaseNumber(text)).toMatchObject({ value: 'CM99-0000001', repairs: [] });
    },
  );

  it.each([
    ['CMI6-0000001', 'CM16-0000001', 0],
    ['CM16-O0OOO01', 'CM16-0000001', 0],
    ['CM16~0000001', 'CM16-0000001', 0],
    ['CM160000001', 'CM16-0000001', 1],
    ['CN16-0000001', 'CM16-0000001', 1],
    ['CM16-000000l', 'CM16-0000001', 1],
    ['CMI60000S01', 'CM16-0000501', 2],
  ])('reads %j as %s after %i doubtful repairs', (text, value, repairs) => {
    const number = findCaseNumber(text);
    expect(number?.value).toBe(value);
    expect(number?.repairs).toHaveLength(repairs);
  });

  it.each(['CM16-000001', 'CM16-00000001', 'CM1-0000001x'])(
    'does not make up or drop digits of %j',
    (text) => {
      expect(findCaseNumber(text)?.value ?? null).toBeNull();
    },
  );

  it.each(['', 'Standard', 'ICM16-0000001', '16-0000001'])('sees none in %j', (text) => {
    expect(findCaseNumber(text)).toBeNull();
  });
});

it('finds every plain case number with its place', () => {
  const found = findPlainCaseNumbers('CM98-0000001 and CM99-0000002.');
  expect(found.map(({ value, start }) => [value, start])).toEqual([
    ['CM98-0000001', 0],
    ['CM99-0000002', 17],
  ]);
});
