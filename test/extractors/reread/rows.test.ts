import { describe, expect, it } from 'vitest';
import { applyRows } from '../../../extractors/reread/rows.ts';
import type { Page, Word } from '../../../schemas/index.ts';
import { ocrPage } from '../../support/ocr-page.ts';

const word = (text: string, confidence = 0.9, left = 72): Word => ({
  text,
  bbox: [left, 100, left + 30, 110],
  confidence,
});

const page: Page = {
  ...ocrPage([word('bath', 0.95, 200)]),
  unread: [
    [72, 100, 140, 110],
    [72, 130, 140, 140],
  ],
};
const priority = [word('Priority:')];

describe('rows of print that OCR had passed over', () => {
  it('become words where both looks agree', () => {
    const after = applyRows(page, [
      [priority, priority],
      [priority, [word('Prionty:')]],
    ]);
    expect(after.words.map(({ text }) => text)).toEqual(['bath', 'Priority:']);
    expect(after.unread).toEqual([[72, 130, 140, 140]]);
  });

  it('are no longer unread when all became words', () => {
    const after = applyRows({ ...page, unread: [[72, 100, 140, 110]] }, [[priority, priority]]);
    expect('unread' in after).toBe(false);
  });

  it.each<[string, Word[][]]>([
    ['nothing was read', [[], []]],
    ['a look was unsure', [priority, [word('Priority:', 0.3)]]],
    ['there was only one look', [priority]],
  ])('stay unread when %s', (_, readings) => {
    expect(applyRows(page, [readings, []])).toEqual(page);
  });
});
