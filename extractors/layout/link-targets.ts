import { findNear } from '../normalize/approximate-search.ts';
import { foldLookAlikes } from '../normalize/look-alikes.ts';
import { APART, type PlacedRow, type Row } from './lines.ts';

/** A link's target is always whole: a scheme, and no full stop of the sentence around it. */
const TARGET = /^h\w{1,3}ps?[:;.]?\/{1,2}(?:www\.)?(\S*[^\s.,;:)/])\/?$/i;
/** Letters of an address that OCR may have read otherwise in one of its two places: one in so many. */
const LETTERS_PER_EDIT = 8;
/**
 * Some letters of 2014 print the targets of a page's links as stray lines at its end, in the middle of
 * whatever text runs over the page break. Such lines stand apart below the text and say nothing new: their
 * address is printed in it. A guideline's own address that happens to end a page goes on from the line
 * above, or is new, and stays.
 */
export function findLinkTargets(page: readonly PlacedRow[]): readonly PlacedRow[] {
  let first = page.length;
  while (first > 0 && addressOf(page[first - 1] as PlacedRow) !== null) first -= 1;
  const stray = page.slice(first);
  if (stray.length === 0 || (stray[0] as PlacedRow).gapAbove < APART) return [];
  const above = page.slice(0, first).flatMap((row) => row.words.map((word) => word.text));
  const printed = foldLookAlikes(above.join(''));
  const isPrinted = (address: string) =>
    findNear(printed, address, Math.floor(address.length / LETTERS_PER_EDIT)).length > 0;
  return stray.every((row) => isPrinted(addressOf(row) as string)) ? stray : [];
}

/** The address that is all of a line, for comparing: without `https://www.`, which links add and drop at will. */
function addressOf(row: Row): string | null {
  const [, address] = TARGET.exec(row.words.map((word) => word.text).join(' ')) ?? [];
  return address ? foldLookAlikes(address) : null;
}
