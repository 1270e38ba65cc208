/** A number with which an item of a list begins. */
interface ItemNumber {
  readonly number: number;
  /** Characters up to the item's own words. */
  readonly length: number;
}

/** `1.`, `2)`, `(3)`, `Issue 4:`, `#5`. */
const NUMBERED =
  /^\s*(?:#\s?(?<hash>\d{1,2})(?:\s*[).\]:–-]+)?|(?:(?:issue|item|request|treatment|service)s?\s*(?:no\.?|number|#)?\s*)?[([]?(?<plain>\d{1,2})\s*[).\]:–-]+)\s+(?=\S)/i;

/** The number at the beginning of a text, or `null`. */
export function itemNumber(text: string): ItemNumber | null {
  const match = NUMBERED.exec(text);
  if (!match) return null;
  return { number: Number(match.groups?.hash ?? match.groups?.plain), length: match[0].length };
}
