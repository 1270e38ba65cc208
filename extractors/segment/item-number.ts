/** A number with which an item of a list begins. */
interface ItemNumber {
  readonly number: number;
  /** Characters up to the item's own words. */
  readonly length: number;
}

/** `1.`, `2)`, `(3)`, `Issue 4:`, `#5`, `F.`. */
const NUMBERED =
  /^\s*(?:#\s?(?<hash>\d{1,2})(?:\s*[).\]:–-]+)?|(?:(?:issue|item|request|treatment|service)s?\s*(?:no\.?|number|#)?\s*)?[([]?(?<plain>\d{1,2})\s*[).\]:–-]+|\(?(?<letter>[A-H])[.)])\s+(?=\S)/i;

const ALPHABET = 'ABCDEFGH';

/** The number at the beginning of a text, or `null`. */
export function itemNumber(text: string): ItemNumber | null {
  const match = NUMBERED.exec(text);
  if (!match) return null;
  const { hash, plain, letter } = match.groups as Partial<Record<'hash' | 'plain' | 'letter', string>>;
  const number = letter ? ALPHABET.indexOf(letter.toUpperCase()) + 1 : Number(hash ?? plain);
  return { number, length: match[0].length };
}

/** `2)`, `II.`, `Issue 2:`, a bullet: what may stand before a request that is named again. */
export const REASON_NUMBER = String.raw`(?:[•*–-]\s*|(?:(?:issue|item|request)\s*#?\s*)?[([]?(?:\d{1,2}|[a-h]|[ivx]{1,5})\s*[).\]:]+\s*)`;
