import { describe, expect, it } from 'vitest';
import { printedWords } from '../../../extractors/layout/printed-words.ts';
import type { TextSource, Word } from '../../../schemas/index.ts';
import { ocrPage } from '../../support/ocr-page.ts';

function part(text: string, textSource: TextSource = 'ocr'): string {
  const words = text.split(' ').map(
    (printed, index): Word => ({
      text: printed,
      bbox: [index * 50, 0, index * 50 + 40, 10],
      confidence: 0.9,
    }),
  );
  return printedWords({ ...ocrPage(words), textSource })
    .map((word) => word.text)
    .join(' ');
}

describe('words that OCR ran together', () => {
  it.each([
    ['on December 27,2016.', 'on December 27, 2016.'],
    ['Sept. 3,2015 to', 'Sept. 3, 2015 to'],
    ['guidelines, and itis not', 'guidelines, and it is not'],
    ['Itis not; use ofthe knee', 'Itis not; use of the knee'],
    ['therapy isnot, and hasbeen done', 'therapy is not, and has been done'],
  ])('%s', (read, printed) => {
    expect(part(read)).toBe(printed);
  });

  it.each(['lateral tendon itis of', 'cost 27,2016 units', 'a total of 1,500', 'the other nothing', 'tobe1'])(
    'leaves alone %s',
    (text) => {
      expect(part(text)).toBe(text);
    },
  );

  it('is no matter for a text layer', () => {
    expect(part('May 7,2016 ofthe', 'text-layer')).toBe('May 7,2016 ofthe');
  });

  it('parts the box where the text is', () => {
    const word: Word = { text: 'ofthe', bbox: [10, 0, 60, 10], confidence: 0.9, bold: true };
    expect(printedWords(ocrPage([word]))).toEqual([
      { text: 'of', bbox: [10, 0, 30, 10], confidence: 0.9, bold: true },
      { text: 'the', bbox: [30, 0, 60, 10], confidence: 0.9, bold: true },
    ]);
  });
});
