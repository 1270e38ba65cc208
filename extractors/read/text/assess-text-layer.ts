import { apply } from '../pdf/matrix.ts';
import type { Glyph, PageContent, PlacedImage } from '../pdf/read-operators.ts';
import type { PageSize } from './build-words.ts';

/** Whether a page's text layer says what the page shows, and if not, why. */
export type TextLayerVerdict =
  /** Read it. */
  | 'good'
  /** No text, or next to none on a page that is a picture. */
  | 'empty'
  /** Painted invisibly or under a picture: another program's OCR, without its doubts. */
  | 'hidden'
  /** Characters that are not the ones a reader sees (broken encoding, mojibake). */
  | 'garbled';

/** A picture that fills this share of a page is the page. */
const FULL_PAGE = 0.6;
/** Fewer characters than this beside a full-page picture are a stamp, a page number, a fax header. */
const STAMP_LENGTH = 200;
/** Between two words the pen leaps farther than this, in ems. */
const LEAP = 0.12;
/** Share of characters that no letter holds, above which the encoding is broken. */
const BAD_CHARACTERS = 0.05;

/**
 * Judges one page by itself: letters with scanned and typed pages exist. A letterhead image does not make
 * a page a scan.
 */
export function assessTextLayer(content: PageContent, size: PageSize): TextLayerVerdict {
  const glyphs = content.glyphs.filter((glyph) => glyph.text.trim() !== '' || glyph.text === '');
  const picture = fullPagePicture(content.images, size);
  const shown = glyphs.filter((glyph) => glyph.painted && !(picture && picture.order > glyph.order));
  if (glyphs.length === 0) return 'empty';
  if (picture && shown.length < STAMP_LENGTH) {
    return glyphs.length - shown.length >= STAMP_LENGTH ? 'hidden' : 'empty';
  }
  if (shown.length * 2 < glyphs.length) return 'hidden';
  return isGarbled(glyphs) ? 'garbled' : 'good';
}

/** The last painted of the pictures that fill the page, alone or as strips. */
function fullPagePicture(images: readonly PlacedImage[], size: PageSize): PlacedImage | undefined {
  const covered = images.reduce((sum, image) => sum + coverage(image, size), 0);
  return covered >= FULL_PAGE ? images.at(-1) : undefined;
}

/** Share of the page under an image. */
export function coverage(image: PlacedImage, size: PageSize): number {
  const corners = [apply(image.matrix, 0, 0), apply(image.matrix, 1, 1)] as const;
  const span = (axis: 0 | 1, limit: number): number => {
    const low = Math.min(corners[0][axis], corners[1][axis]);
    const high = Math.max(corners[0][axis], corners[1][axis]);
    return Math.max(0, Math.min(limit, high) - Math.max(0, low)) / limit;
  };
  return span(0, size.width) * span(1, size.height);
}

/**
 * Broken encodings show in two ways: characters outside any letter (control, private use, replacement,
 * unassigned, other scripts), or plain letters that form no English (a shifted alphabet).
 */
function isGarbled(glyphs: readonly Glyph[]): boolean {
  const unmapped = glyphs.filter((glyph) => glyph.text === '' || STRANGE.test(glyph.text)).length;
  if (unmapped > BAD_CHARACTERS * glyphs.length) return true;
  return !readsLikeEnglish(glyphs);
}

/** Everything but Latin letters, digits, common punctuation, and the symbols that letters use. */
const STRANGE =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Nd}\p{Nl}\p{No}\p{P}\p{Sm}\p{Sc}\p{Sk}\p{So}\p{Zs}\u00a0-\u00ff\s]|\ufffd/u;

/**
 * A running English text is more than a quarter little words like these; one with its alphabet shifted
 * holds practically none. Judged on texts long enough to tell.
 */
const LITTLE_WORDS = new Set(
  'a an and are as at be been by for from has have in is it no not of on or that the this to was were with'.split(
    ' ',
  ),
);

function readsLikeEnglish(glyphs: readonly Glyph[]): boolean {
  const words = roughWords(glyphs);
  if (words.length < 20) return hasVowels(words);
  const little = words.filter((word) => LITTLE_WORDS.has(word)).length;
  return little >= 0.06 * words.length;
}

/** On short texts: most of the longer words hold a vowel and a consonant. */
function hasVowels(words: readonly string[]): boolean {
  const longer = words.filter((word) => word.length >= 4);
  if (longer.length < 8) return true;
  const plausible = longer.filter((word) => /[aeiouy]/.test(word) && /[^aeiouy]/.test(word)).length;
  return plausible >= 0.6 * longer.length;
}

/** Runs of letters in painting order, parted where the pen leaps. Good enough to count words. */
function roughWords(glyphs: readonly Glyph[]): string[] {
  let text = '';
  let penX = Number.NaN;
  let penY = Number.NaN;
  for (const { matrix, text: letters, advance } of glyphs) {
    const [a, b, c, d, x, y] = matrix;
    // Squares: Math.hypot takes ten times as long.
    if ((x - penX) ** 2 + (y - penY) ** 2 > LEAP ** 2 * (c * c + d * d)) text += ' ';
    text += letters;
    penX = x + a * advance;
    penY = y + b * advance;
  }
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
