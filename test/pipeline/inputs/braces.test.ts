import { expect, test } from 'vitest';
import { expandBraces } from '../../../pipeline/inputs/braces.ts';

test('braces stand for each of their alternatives, once', () => {
  expect(expandBraces('a{b,c{d,e}}f')).toEqual(['abf', 'acdf', 'acef']);
  expect(expandBraces('{a,b}{1,2}')).toEqual(['a1', 'a2', 'b1', 'b2']);
  expect(expandBraces('{a,a}{,.pdf}')).toEqual(['a', 'a.pdf']);
  expect(expandBraces('{a{1},b}')).toEqual(['a{1}', 'b']);
});

test('braces that do not close, close nothing or hold no comma stand for themselves', () => {
  for (const plain of ['a{b', 'a}b', '{a}', '{}', 'a,b', '{a,b', '}{', '']) {
    expect(expandBraces(plain)).toEqual([plain]);
  }
  expect(expandBraces('{x,{a,b}')).toEqual(['{x,a', '{x,b']);
});

test('a pattern that stands for more names than anyone has is refused', () => {
  expect(() => expandBraces('{a,b}'.repeat(40))).toThrow(
    expect.objectContaining({ exit: 'usage', reason: expect.stringContaining('more than 10000 names') }),
  );
});
