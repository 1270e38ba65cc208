import { describe, expect, it } from 'vitest';
import { printedWords } from '../../../extractors/layout/printed-words.ts';
import type { BBox, Page, TextSource } from '../../../schemas/index.ts';

/** A row of print: texts with their left and right edges, 9 points high, marks as flat as they are printed. */
function kept(
  row: readonly (readonly [text: string, left: number, right: number, box?: BBox])[],
  textSource: TextSource = 'ocr',
) {
  const words = row.map(([text, left, right, box]) => ({
    text,
    bbox: box ?? ([left, 100, right, 109] satisfies BBox),
    confidence: 0.92,
  }));
  const page: Page = {
    ...{ number: 1, width: 612, height: 792, rotation: 0, textSource, confidence: 0.9, words },
  };
  return printedWords(page).map(({ text }) => text);
}

describe('marks that OCR gives as words', () => {
  it.each([
    ['—', [185, 105, 191, 106]],
    ['=', [185, 103, 190, 107]],
    ['+', [185, 102, 190, 107]],
  ] as const)(
    'are kept where print sets them between two words, as an accepted record once lost: %s',
    (mark, box) => {
      expect(
        kept([
          ['back', 146, 181],
          [mark, 0, 0, [...box]],
          ['chronic', 194, 234],
        ]),
      ).toEqual(['back', mark, 'chronic']);
    },
  );

  it.each([
    [
      'a piece of a line after the last word',
      [
        ['back', 146, 181],
        ['—', 0, 0, [185, 105, 191, 106]],
      ],
    ],
    [
      'a long line between two cells',
      [
        ['back', 146, 181],
        ['—', 0, 0, [185, 105, 230, 106]],
        ['Date', 236, 260],
      ],
    ],
    [
      'a line far from the next word',
      [
        ['back', 146, 181],
        ['—', 0, 0, [185, 105, 191, 106]],
        ['Date', 300, 330],
      ],
    ],
    [
      'an underline',
      [
        ['back', 146, 181],
        ['_', 0, 0, [185, 110, 191, 111]],
        ['pain', 194, 220],
      ],
    ],
    [
      'an upright line',
      [
        ['back', 146, 181],
        ['|', 0, 0, [186, 98, 187, 112]],
        ['pain', 194, 220],
      ],
    ],
  ] as const)('are dropped: %s', (_, row) => {
    const words = row.map(
      ([text, left, right, box]) => [text, left, right, box && ([...box] as BBox)] as const,
    );
    expect(kept(words as Parameters<typeof kept>[0])).toEqual(
      row.map(([text]) => text).filter((text) => /\w{2}/.test(text)),
    );
  });

  it('are all kept in a text layer', () => {
    expect(
      kept(
        [
          ['—', 10, 60],
          ['|', 80, 81],
        ],
        'text-layer',
      ),
    ).toEqual(['—', '|']);
  });
});
