/**
 * Marks that coarse scans add to running prose, and how they are told from print. Measured on digital
 * letters and their scans: a full stop before a word in lower case stands three times in print (always in
 * an abbreviation) and some ninety times in the scans; an opening single quote never and eight times.
 */

/** A token of an OCR page without the specks around it: empty when it is one; `from` is where the rest begins. */
export function cleanToken(printed: string): { readonly token: string; readonly from: number } {
  if (/^[.,'‘’`·~^_]+$/.test(printed)) return { token: '', from: 0 };
  const from = /^[‘`]+(?=[\p{L}\p{N}(])/u.exec(printed)?.[0].length ?? 0;
  return { token: printed.slice(from).replace(/(?<=[.,)])[‘’`]$/, ''), from };
}

/** Abbreviations, initials, ellipses and web addresses keep their full stop. */
const KEEPS_STOP =
  /(?:\.\.|[./@]\S*\.|\b(?:al|approx|cap|ca|cf|dept|div|dr|ed|etc|fig|figs|no|nos|p|pg|pgs|pp|pt|st|tab|vol|vs|\p{L})\.)$/iu;
const FILE_ENDING = /^(?:com|gov|html?|net|org|pdf)\b/;
/** Words that no comma follows: the stop behind them is a speck. */
const BINDS = /(?:^|\W)(?:an?|and|are|as|at|be|by|for|in|is|of|on|or|that|the|to|was|were|with)\.$/i;

/**
 * The text before a word, its last full stop mended: before a word in lower case it was a comma, or nothing
 * after a word that binds.
 */
export function mendStop(before: string, next: string): string {
  if (!before.endsWith('.') || !/^\p{Ll}/u.test(next) || FILE_ENDING.test(next)) return before;
  const word = before
    .slice(Math.max(0, before.length - 24))
    .split(' ')
    .at(-1) as string;
  if (!/[\p{L}\p{N}%)\]"”]\.$/u.test(word) || KEEPS_STOP.test(word)) return before;
  return BINDS.test(word) ? before.slice(0, -1) : `${before.slice(0, -1)},`;
}
