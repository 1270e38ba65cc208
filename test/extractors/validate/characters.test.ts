import { expect, it } from 'vitest';
import { checkCharacters } from '../../../extractors/validate/characters.ts';
import { soundRecord } from '../../support/record.ts';
import { letterOf } from '../letters.ts';

/** What the rule says when the heading of the first issue is a line of a letter. */
function doubtsOf(heading: string) {
  const letter = letterOf({ issues: [`${heading}: Upheld`] });
  const start = letter.text.indexOf(heading);
  const evidence = { '/issues/0/heading': [] };
  const places = new Map([['/issues/0/heading', [{ start, end: start + heading.length }]]]);
  return checkCharacters(soundRecord({ evidence }), { pages: [], letter, places });
}

it.each([
  'Left L5 epidu& Â 7FW oid injection',
  'Physical the& ’ `or the neck',
  'Knee \uFFFDrace',
  'Â½ tablet',
])('doubts what damage of a text layer made, which a record was accepted with: %s', (heading) => {
  expect(doubtsOf(heading)).toMatchObject([{ code: 'unreadable-value', path: '/issues/0/heading' }]);
});

it.each([
  'Heat 40° – 45°, 2×6 “moist” packs',
  'Naproxen® 2.5% ≤ 3/day, ½ tablet',
  'Nerve blocks for José Ñ’s §',
])('has nothing against the characters that people print: %s', (heading) => {
  expect(doubtsOf(heading)).toEqual([]);
});
