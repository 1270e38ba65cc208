import type { Page, Word } from '../../schemas/index.ts';
import { usualHeight } from './lines.ts';

const HAS_LETTER = /[\p{L}\p{N}]/u;
/** What OCR makes of the ruled lines of a table and of dust. */
const RULING = /^[|_=~[\]{}()¦©«»—–\\/:;"'`.,*^<>+-]+$/u;
/** Marks that belong to the word beside them wherever they stand close to one. */
const MARK_OF_WORD = /^[.,:;)\]("'–-]$/u;
/** Signs that print sets between two words, a blank from each: `pain = 6`, `low back — chronic`. */
const SIGN_BETWEEN = /^[=+<>/~–—-]$/u;

/**
 * The words of a page of OCR without those that cannot be words: pieces of ruled lines, dust, letters flatter than
 * any print. (A text layer holds no dust.) What is dropped here was never text on the page;
 * anything that might be is kept, for a rule that knows the place to judge.
 */
export function withoutSpecks(page: Page): readonly Word[] {
  const usual = usualHeight(page.words);
  return page.words.filter((word) => !isSpeck(word, page.words, usual));
}

function isSpeck(word: Word, words: readonly Word[], usual: number): boolean {
  const [left, top, right, bottom] = word.bbox;
  if (HAS_LETTER.test(word.text)) {
    // OCR draws the box of a word now and then too flat; one as flat as a ruled line is no word.
    if (bottom - top < usual * 0.15) return true;
    if (bottom - top < usual * 0.35) return word.confidence < 0.5;
    const stretched = right - left > word.text.length * usual * 1.5;
    return stretched && word.confidence < 0.5;
  }
  if (!RULING.test(word.text)) return false;
  const isAfter = words.some((other) => standsAfter(word, other, usual));
  if (MARK_OF_WORD.test(word.text)) return !isAfter;
  const isBetween = isAfter && words.some((other) => standsBefore(word, other, usual));
  return !(SIGN_BETWEEN.test(word.text) && right - left < usual * 1.5 && isBetween);
}

/** No farther than a wide blank from the end of a printed word, on its height. */
function standsAfter(mark: Word, word: Word, usual: number): boolean {
  return isBeside(mark, word, mark.bbox[0] - word.bbox[2], usual);
}

function standsBefore(mark: Word, word: Word, usual: number): boolean {
  return isBeside(mark, word, word.bbox[0] - mark.bbox[2], usual);
}

function isBeside(mark: Word, word: Word, gap: number, usual: number): boolean {
  const middle = (mark.bbox[1] + mark.bbox[3]) / 2;
  const isLevel = middle > word.bbox[1] && middle < word.bbox[3] + usual / 3;
  return isLevel && gap > -usual && gap < usual && HAS_LETTER.test(word.text);
}
