import { describe, expect, it } from 'vitest';
import { comparable, tokenOverlap } from '../../../pipeline/evaluate/text.ts';

describe('texts are compared', () => {
  it.each([
    ['Norco 5/325', 'norco 5 / 325'],
    ['the worker’s “wrist”', 'The worker\'s "wrist"'],
    ['active-\npassive range', 'active-passive range'],
    ['low back – lumbar', 'low back-lumbar'],
    ['was denied.', 'was denied'],
    ['ﬁrst visit', 'first visit'],
  ])('as the same: %j and %j', (a, b) => {
    expect(comparable(a)).toBe(comparable(b));
  });

  it.each([
    ['1-2 times', '12 times'],
    ['left wrist', 'right wrist'],
    ['Norco 5/325', 'Norco 10/325'],
  ])('as different: %j and %j', (a, b) => {
    expect(comparable(a)).not.toBe(comparable(b));
  });
});

describe('token overlap', () => {
  it('counts common words, not small ones', () => {
    expect(tokenOverlap('strain of the left wrist', 'left wrist strain')).toBe(1);
    expect(tokenOverlap('left wrist strain', 'right wrist strain')).toBeCloseTo(2 / 3);
    expect(tokenOverlap('gout', 'sciatica')).toBe(0);
  });

  it('counts a repeated word as often as both have it', () => {
    expect(tokenOverlap('pain pain', 'pain')).toBeCloseTo(2 / 3);
  });
});
