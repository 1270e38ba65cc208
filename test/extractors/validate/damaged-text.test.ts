import { expect, it } from 'vitest';
import { buildLetterText } from '../../../extractors/layout/index.ts';
import { checkDamagedText } from '../../../extractors/validate/damaged-text.ts';
import type { BBox, TextSource } from '../../../schemas/index.ts';
import { soundRecord } from '../../support/record.ts';
import { letterOf } from '../letters.ts';

/** What the rule says when the heading of the first issue is a line of a letter. */
function doubtsOf(heading: string) {
  const letter = letterOf({ issues: [`${heading}: Upheld`] });
  const start = letter.text.indexOf(heading);
  const evidence = { '/issues/0/heading': [] };
  const places = new Map([['/issues/0/heading', [{ start, end: start + heading.length }]]]);
  return checkDamagedText(soundRecord({ evidence }), { pages: [], letter, places });
}

it.each([
  'Left L5 epidu& Â 7FW oid injection',
  'Physical the& ’ `or the neck',
  'Knee \uFFFDrace',
  'F†R emaining visits',
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

it('doubts words printed over each other on a text layer, as a page is drawn of which a piece was repeated', () => {
  const boxes: [string, BBox][] = [
    ['Physical', [72, 100, 110, 110]],
    ['09/23/2015', [90, 100, 140, 110]],
    ['therapy', [143, 100, 180, 110]],
  ];
  const words = boxes.map(([text, bbox]) => ({ text, bbox, confidence: 1 }));
  const codesOn = (textSource: TextSource) => {
    const frame = { number: 1, width: 612, height: 792, rotation: 0, confidence: 1 } as const;
    const letter = buildLetterText([{ ...frame, textSource, words }]);
    const places = new Map([['/issues/0/heading', [{ start: 0, end: letter.text.length }]]]);
    const record = soundRecord({ evidence: { '/issues/0/heading': [] } });
    return checkDamagedText(record, { pages: [], letter, places }).map(({ message }) => message);
  };
  expect(codesOn('text-layer')).toEqual([expect.stringContaining('"Physical", "09/23/2015":')]);
  expect(codesOn('ocr')).toEqual([]);
});
