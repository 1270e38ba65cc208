import type { Row } from './lines.ts';

interface Sorted<T> {
  readonly running: readonly T[];
  readonly aside: readonly T[];
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/**
 * Some letters of 2014 print the targets of a page's links as stray lines at its end, in the middle of
 * whatever text runs over the page break. Such a line is one web address and says nothing new: the address
 * stands in the page's text above. A guideline's own address that happens to end a page does not, and stays.
 */
export function setLinksAside<T extends Row>(pages: readonly (readonly T[])[]): Sorted<T> {
  const aside = pages.flatMap(strayRows);
  const running = pages.flat();
  return aside.length === 0 ? { running, aside } : { running: without(running, aside), aside };
}

function without<T>(rows: readonly T[], dropped: readonly T[]): T[] {
  const set = new Set(dropped);
  return rows.filter((row) => !set.has(row));
}

function strayRows<T extends Row>(page: readonly T[]): T[] {
  let first = page.length;
  while (first > 0 && addressOf(page[first - 1] as T) !== null) first -= 1;
  if (first === page.length) return [];
  const above = page.slice(0, first).flatMap((row) => row.words.map((word) => word.text));
  const printed = above.join('').toLowerCase();
  return page.slice(first).filter((row) => printed.includes(addressOf(row) as string));
}

/** The address that is all of a line, without `https://www.`, which links add and drop at will. */
function addressOf(row: Row): string | null {
  const text = row.words.map((word) => word.text).join(' ');
  return ADDRESS.test(text) ? text.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?|\/$/g, '') : null;
}
