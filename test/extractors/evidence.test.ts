import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../extractors/assemble.ts';
import { evidenceOf, wordsIn } from '../../extractors/evidence.ts';
import { flow } from '../../extractors/flow.ts';
import { found } from '../../extractors/found.ts';
import type { BBox, Rotation } from '../../schemas/index.ts';
import { toDisplayedBox } from '../../schemas/index.ts';
import { typedLetter } from '../support/letter.ts';

const letter = typedLetter(
  'The applicant was seen 1-\n2 times per week and took\nwalks up-/down hill',
  'on the second page.',
);

function spanOf(words: string) {
  const start = letter.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

describe('evidence', () => {
  it('is the box around the words of a span', () => {
    expect(evidenceOf(letter, spanOf('applicant was'), 'prose')).toEqual([
      { page: 1, bbox: [96, 72, 174, 83], quote: 'applicant was', confidence: 1, method: 'prose' },
    ]);
  });

  it('cuts a word in proportion where the span does', () => {
    const [evidence] = evidenceOf(letter, spanOf('cant'), 'prose');
    expect(evidence?.quote).toBe('cant');
    expect(evidence?.bbox).toEqual([126, 72, 150, 83]);
  });

  it('is cut like a text selection: part of a line, whole lines, part of a line', () => {
    const first = letter.text.indexOf('seen');
    const places = evidenceOf(
      letter,
      { start: first, end: letter.text.indexOf('on the second') + 6 },
      'section',
    );
    expect(places.map(({ page, quote }) => [page, quote])).toEqual([
      [1, 'seen 1-'],
      [1, '2 times per week and took walks up-/down hill'],
      [2, 'on the'],
    ]);
  });

  it('covers just the words a span touches, whatever the span', () => {
    fc.assert(
      fc.property(fc.nat(letter.text.length), fc.nat(20), (start, length) => {
        const span = { start, end: Math.min(letter.text.length, start + length) };
        const expected = letter.words.filter((word) => word.start < span.end && word.end > span.start);
        expect(wordsIn(letter, span)).toEqual(span.end > span.start ? expected : []);
      }),
    );
  });
});

describe('flow', () => {
  it('joins lines with a blank, but never a range broken at its hyphen', () => {
    const text = flow(letter, { start: 0, end: letter.text.length });
    expect(text).toContain('1-2 times per week');
    expect(text).not.toContain('12 times');
    expect(text).toContain('hill on the second page.');
  });
});

describe('assembly', () => {
  it('splits a draft into values, evidence by pointer, and findings', () => {
    const { value, evidence, findings } = assemble<{ 'a/b': string; list: (number | null)[]; none: null }>(
      {
        'a/b': found('walks', spanOf('walks'), 'prose', [{ code: 'unreadable-value', message: 'smudged' }]),
        list: [found(2, spanOf('2'), 'prose'), null],
        none: null,
      },
      letter,
    );
    expect(value).toEqual({ 'a/b': 'walks', list: [2, null], none: null });
    expect(Object.keys(evidence)).toEqual(['/a~1b', '/list/0']);
    expect(findings).toEqual([
      { code: 'unreadable-value', severity: 'warning', path: '/a~1b', message: 'smudged' },
    ]);
  });
});

it('finds a box again after the page was turned upright', () => {
  const turns: [Rotation, BBox][] = [
    [0, [10, 20, 30, 25]],
    // An upright page of 100 x 200 that the viewer shows turned: width and height are swapped for 90, 270.
    [90, [20, 70, 25, 90]],
    [180, [70, 175, 90, 180]],
    [270, [175, 10, 180, 30]],
  ];
  for (const [rotation, displayed] of turns) {
    expect(toDisplayedBox([10, 20, 30, 25], { width: 100, height: 200, rotation })).toEqual(displayed);
  }
});
