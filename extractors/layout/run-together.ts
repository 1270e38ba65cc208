import type { BBox, Word } from '../../schemas/index.ts';
import { MONTHS } from '../normalize/dates.ts';

/**
 * Small words that OCR runs together where print leaves hardly a blank, and that make no word when it does.
 * `itis` is the end of many a diagnosis, and parted only after a word that cannot stand before that.
 */
const PAIRS = new Set(
  [
    ...[
      'it is',
      'of the',
      'in the',
      'to the',
      'for the',
      'on the',
      'at the',
      'by the',
      'and the',
      'that the',
    ],
    ...['with the', 'from the', 'is not', 'was not', 'are not', 'were not', 'does not', 'did not', 'has not'],
    ...['has been', 'have been', 'had been', 'to be', 'there is', 'there was', 'there are', 'there were'],
  ].map((pair) => pair.replace(' ', '')),
);
const SECOND = /(?:is|the|not|been|be|was|are|were)$/i;
const BEFORE_IT_IS =
  /[,.;:)]$|^(?:and|as|but|because|if|or|since|so|than|that|therefore|though|when|where|while)$/i;

/** `27,2016` after a month: letters print a blank there, in every one of 77 dates of text layers. */
const DAY_AND_YEAR = /^(\d{1,2},)((?:19|20)\d\d\D?)$/;
const MONTH = new RegExp(`^(?:${MONTHS})\\.?$`, 'i');

/** The words of OCR, those parted that it ran together. */
export function partRunTogether(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word, index) => {
    const first = lengthOfFirst(word.text, words[index - 1]?.text ?? '');
    return first === null ? [word] : partAt(word, first);
  });
}

/** How many characters the first of two words has; `null` when it is one word. */
function lengthOfFirst(text: string, before: string): number | null {
  const date = DAY_AND_YEAR.exec(text);
  if (date) return MONTH.test(before) ? (date[1] as string).length : null;
  const [letters = ''] = /^[a-z]+(?=[.,;:]?$)/i.exec(text) ?? [];
  const folded = letters.toLowerCase();
  if (!PAIRS.has(folded) || (folded === 'itis' && !BEFORE_IT_IS.test(before))) return null;
  return letters.length - (SECOND.exec(letters)?.[0] ?? '').length;
}

/** The box is parted where the text is: boxes need not be exact within a word. */
function partAt(word: Word, length: number): Word[] {
  const [left, top, right, bottom] = word.bbox;
  const middle = Math.round((left + ((right - left) * length) / word.text.length) * 100) / 100;
  const part = (text: string, bbox: BBox): Word => ({ ...word, text, bbox });
  return [
    part(word.text.slice(0, length), [left, top, middle, bottom]),
    part(word.text.slice(length), [middle, top, right, bottom]),
  ];
}
