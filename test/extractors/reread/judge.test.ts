import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyReadings } from '../../../extractors/reread/index.ts';
import { judgeReadings } from '../../../extractors/reread/judge.ts';
import type { Page, Word } from '../../../schemas/index.ts';
import { ocrPage } from '../../support/ocr-page.ts';

const word = (text: string, confidence: number): Word => ({ text, bbox: [72, 72, 100, 82], confidence });

describe('other readings of a word', () => {
  it('confirm it when they say the same, whatever marks they add', () => {
    const judged = judgeReadings(word('paraffin', 0.7), [
      { text: 'paraffin,', confidence: 0.8 },
      { text: '‘paraffin', confidence: 0.5 },
    ]);
    expect(judged).toEqual({ ...word('paraffin', 0.97), confidence: 0.97 });
  });

  it('are no confirmation when they could not read it either', () => {
    const judged = judgeReadings(word('paraffin', 0.7), [
      { text: 'pamfl', confidence: 0.2 },
      { text: '', confidence: 0 },
    ]);
    expect(judged).toEqual(word('paraffin', 0.7));
  });

  it('leave it as it is, with the other text beside it, when only one differs', () => {
    const judged = judgeReadings(word('L5', 0.8), [
      { text: 'LS', confidence: 0.9 },
      { text: 'L5', confidence: 0.9 },
    ]);
    expect(judged).toEqual({ ...word('L5', 0.8), rival: 'LS' });
  });

  it('replace it when all agree on something else, and the first text stays beside it', () => {
    const judged = judgeReadings(word('MRL', 0.7), [
      { text: 'MRI.', confidence: 0.9 },
      { text: 'MRI', confidence: 0.8 },
    ]);
    expect(judged).toMatchObject({ text: 'MRI.', rival: 'MRL' });
  });

  it('do not replace it when they differ among themselves', () => {
    const judged = judgeReadings(word('III', 0.7), [
      { text: 'Il', confidence: 0.7 },
      { text: '111', confidence: 0.9 },
    ]);
    expect(judged).toMatchObject({ text: 'III', rival: '111' });
  });

  it('see the slashes of a date: 1/12 is not 11/2', () => {
    expect(judgeReadings(word('1/12/2016', 0.7), [{ text: '11/2/2016', confidence: 0.9 }])).toMatchObject({
      text: '1/12/2016',
      rival: '11/2/2016',
    });
  });

  it('never change a text without leaving the other beside it', () => {
    const reading = fc.record({
      text: fc.constantFrom('L5', 'LS', 'L5,', '15', ''),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(reading, fc.array(reading, { maxLength: 4 }), (first, others) => {
        const before = word(first.text || 'L5', first.confidence);
        const after = judgeReadings(before, others);
        expect(after.text === before.text || after.rival === before.text).toBe(true);
        expect(after.confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a page after reading again', () => {
  const pageOf = (...words: Word[]): Page => ocrPage(words);

  it('keeps all words that were not read again', () => {
    const page = pageOf(word('wax', 0.3), word('bath', 0.9));
    expect(applyReadings(page, new Map())).toEqual(page);
  });

  it('does not take two words for one that stand too close, however often they read so', () => {
    const page = pageOf(word('it', 0.95), word('is', 0.95), word('itis', 0.8), word('Itis', 0.8));
    const readings = [{ text: 'itis', confidence: 0.95 }];
    expect(applyReadings(page, new Map([[2, readings]])).words[2]?.confidence).toBe(0.8);
    const elsewhere = pageOf(word('it', 0.95), word('is', 0.95), word('itis', 0.95), word('itis', 0.8));
    expect(applyReadings(elsewhere, new Map([[3, readings]])).words[3]?.confidence).toBeGreaterThan(0.9);
  });
});
