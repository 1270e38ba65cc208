import type { BBox, Page, Word } from '../../schemas/index.ts';

/** The words that one look at a row of print gave, in points, from left to right. */
export type RowReading = readonly Word[];

/** A row with a word less sure than this in either look stays unread: handwriting must not become words. */
const SURE = 0.8;

/**
 * The page with the words of rows that OCR had passed over, where two readings of a row agree letter for
 * letter. Rows on which they do not stay in `unread`.
 *
 * @param readings for each of the page's unread rows, in their order
 */
export function applyRows(page: Page, readings: readonly (readonly RowReading[])[]): Page {
  const { unread = [], ...rest } = page;
  const agreed = unread.map((_, index) => agreedWords(readings[index] ?? []));
  const open = unread.filter((_, index) => agreed[index] === undefined);
  const added = agreed
    .flatMap((words) => words ?? [])
    .map((word) => ({ ...word, bbox: onPage(word.bbox, page) }));
  return { ...rest, words: [...page.words, ...added], ...(open.length > 0 && { unread: open }) };
}

function agreedWords([first, ...others]: readonly RowReading[]): RowReading | undefined {
  if (!first || first.length === 0 || others.length === 0) return undefined;
  const sure = [first, ...others].every((words) => words.every(({ confidence }) => confidence >= SURE));
  const same = others.every((words) => textOf(words) === textOf(first));
  return sure && same ? first : undefined;
}

function textOf(words: RowReading): string {
  return words.map(({ text }) => text).join(' ');
}

/** To the hundredth of a point, not off the page. */
function onPage([left, top, right, bottom]: BBox, { width, height }: Page): BBox {
  const within = (value: number, side: number) => Math.round(Math.min(side, Math.max(0, value)) * 100) / 100;
  return [within(left, width), within(top, height), within(right, width), within(bottom, height)];
}
