import { distance as editDistance } from 'fastest-levenshtein';
import type { Page } from '../../schemas/index.ts';
import { foldLookAlikes } from '../normalize/look-alikes.ts';
import { APART, type PlacedRow } from './lines.ts';

/** A page's lines, from top to bottom. */
export interface PlacedPage {
  readonly page: Page;
  readonly rows: readonly PlacedRow[];
}

/** The letters leave 9 % of a page blank above and below their text; what stands there is no part of it. */
const MARGIN = 0.075;
/** Two lines at one height of two pages are the same line when no more of their letters than this differ. */
const DIFFERENT = 0.2;
/** Scans shift a page by a few points. */
const SAME_HEIGHT = 12;
const PAGE_NUMBER = /^\W*(\d{1,3})\W*$/;
/** Says of itself that it counts pages, so it need not be the number of the page in the PDF. */
const COUNTED =
  /\bpage\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?\W*$|^\W*page\s*\d{1,3}\b|^\W*\d{1,3}\s*(?:of|\/)\s*\d{1,3}\W*$/i;
const LONGEST_COUNT = 90;
/** A head or foot of several lines goes on to here. */
const WIDE_MARGIN = 0.12;

/**
 * The lines that are printed on the pages' margins, not in the letter: the number of the page, and what comes
 * again at the same height of another page (a fax machine's line, a footer with the case number).
 */
export function findRunningLines(pages: readonly PlacedPage[]): ReadonlySet<PlacedRow> {
  const lines = pages.flatMap(marginalLines);
  const running = lines.filter(
    (line) =>
      isPageNumber(line, pages) ||
      repeatsFirstPage(line, pages) ||
      lines.some((other) => comesAgain(line, other) || countsOn(line, other)),
  );
  const found = new Set(running.map(({ row }) => row));
  for (const { row } of pages.flatMap((page) => furtherLines(page, found, pages))) found.add(row);
  return found;
}

/** The lines that go on from a running head, or stand above a running foot, and come again as they do. */
function furtherLines(
  { page, rows }: PlacedPage,
  running: ReadonlySet<PlacedRow>,
  pages: readonly PlacedPage[],
): MarginalLine[] {
  const further: MarginalLine[] = [];
  const collect = (inward: readonly PlacedRow[]) => {
    if (!inward[0] || !running.has(inward[0])) return;
    for (const row of inward.slice(1, 4)) {
      const { baseline } = row;
      const near = baseline < page.height * WIDE_MARGIN || baseline > page.height * (1 - WIDE_MARGIN);
      const line = { row, page: page.number, text: textOf(row) };
      if (!near || !onAllOthers(line, pages)) return;
      further.push(line);
    }
  };
  collect(rows);
  collect(rows.toReversed());
  return further;
}

function onAllOthers(line: MarginalLine, pages: readonly PlacedPage[]): boolean {
  const others = pages.filter(({ page, rows }) => page.number !== line.page && rows.length > 0);
  return (
    others.length > 0 &&
    others.every(({ page, rows }) =>
      rows.some((row) => comesAgain(line, { row, page: page.number, text: textOf(row) })),
    )
  );
}

function textOf(row: PlacedRow): string {
  return row.words.map((word) => word.text).join(' ');
}

interface MarginalLine {
  readonly row: PlacedRow;
  readonly page: number;
  readonly text: string;
}

/** Lines that a head or a foot may have. */
const HEAD_LINES = 3;

/** The first and the last line of a page, when they, or a few lines from them on, stand apart from the text. */
function marginalLines({ page, rows }: PlacedPage): MarginalLine[] {
  const first = rows[0];
  const last = rows.at(-1);
  const apart = (row: PlacedRow) => row.gapAbove >= APART;
  const headEnds = rows.length === 1 || rows.slice(1, HEAD_LINES + 1).some(apart);
  const foot = rows.slice(-HEAD_LINES).findLast(apart);
  const footBegins = foot !== undefined && !goesOn(foot);
  const marginal: PlacedRow[] = [];
  if (first && first.baseline < page.height * MARGIN && headEnds && !goesOn(first)) marginal.push(first);
  if (last && last.baseline > page.height * (1 - MARGIN) && footBegins) marginal.push(last);
  return marginal.map((row) => ({
    row,
    page: page.number,
    text: textOf(row),
  }));
}

/** A line that begins with a small letter goes on from a sentence before it: text, wherever it stands. */
function goesOn(row: PlacedRow): boolean {
  return /^[a-z]/.test(textOf(row));
}

/** A bare number is the page's, counted in the PDF or from the letter's first page on. */
function isPageNumber({ page, text }: MarginalLine, pages: readonly PlacedPage[]): boolean {
  if (text.length < LONGEST_COUNT && COUNTED.test(text)) return true;
  const bare = Number(PAGE_NUMBER.exec(text)?.[1]);
  return bare === page || bare === page - (pages[0]?.page.number ?? 1) + 1;
}

/** Rows in which the first page gives the letter's title. */
const TITLE_ROWS = 8;
const SHORTEST_TITLE = 8;
const CASE_NUMBERS = /\bCM\s?\d{2}\s?-\s?\d{7}\b/i;

/**
 * A single page has a running foot, and of two pages the second alone a running head: it repeats the letter's title
 * or its case number.
 */
function repeatsFirstPage({ row, page, text }: MarginalLine, pages: readonly PlacedPage[]): boolean {
  const [first] = pages;
  if (!first || row === first.rows[0] || text.length >= LONGEST_COUNT) return false;
  const folded = foldLookAlikes(text);
  const [number] = CASE_NUMBERS.exec(text) ?? [];
  return first.rows.some((other, index) => {
    if (other === row) return false;
    const printed = textOf(other);
    if (number !== undefined && printed.includes(number)) return true;
    const isTitle = index < TITLE_ROWS && page !== first.page.number && folded.length > SHORTEST_TITLE;
    return isTitle && foldLookAlikes(printed) === folded;
  });
}

/** Bare numbers at one height of two pages that count as the pages do, from whatever number on. */
function countsOn(line: MarginalLine, other: MarginalLine): boolean {
  const [number, next] = [line, other].map(({ text }) => Number(PAGE_NUMBER.exec(text)?.[1])) as [
    number,
    number,
  ];
  return (
    line.page !== other.page &&
    Math.abs(line.row.baseline - other.row.baseline) <= SAME_HEIGHT &&
    next - number === other.page - line.page
  );
}

/** The same words but for their digits, at the same height of another page. */
function comesAgain(line: MarginalLine, other: MarginalLine): boolean {
  if (line.page === other.page || Math.abs(line.row.baseline - other.row.baseline) > SAME_HEIGHT)
    return false;
  const [a, b] = [line, other].map(({ text }) => foldLookAlikes(text.replace(/\d/g, ''))) as [string, string];
  if (a.length > 2) return editDistance(a, b) <= Math.max(a.length, b.length) * DIFFERENT;
  const [number, same] = [line, other].map(({ text }) => longestWord(text)) as [string, string];
  return number.length >= CASE_NUMBER && number === same;
}

/** A case number, the shortest word that tells a foot without other letters from a number of the text. */
const CASE_NUMBER = 'CM130000000'.length;

function longestWord(text: string): string {
  return text.split(/\s+/).reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
