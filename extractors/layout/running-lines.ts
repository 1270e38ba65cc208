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
const PAGE_NUMBER = /^\W*(?:page\s*)?(\d{1,3})(?:\s*(?:of|\/)\s*\d{1,3})?\W*$/i;

/**
 * The lines that are printed on the pages' margins, not in the letter: the number of the page, and what comes
 * again at the same height of another page (a fax machine's line, a footer with the case number).
 */
export function findRunningLines(pages: readonly PlacedPage[]): ReadonlySet<PlacedRow> {
  const lines = pages.flatMap(marginalLines);
  const running = lines.filter(
    (line) => isPageNumber(line) || lines.some((other) => comesAgain(line, other)),
  );
  return new Set(running.map(({ row }) => row));
}

interface MarginalLine {
  readonly row: PlacedRow;
  readonly page: number;
  readonly text: string;
}

/** The first and the last line of a page, when they stand on its margin and apart from the text. */
function marginalLines({ page, rows }: PlacedPage): MarginalLine[] {
  const [first, second] = rows;
  const last = rows.at(-1);
  const marginal: PlacedRow[] = [];
  if (first && first.baseline < page.height * MARGIN && (second?.gapAbove ?? APART) >= APART)
    marginal.push(first);
  if (last && last.baseline > page.height * (1 - MARGIN) && last.gapAbove >= APART) marginal.push(last);
  return marginal.map((row) => ({
    row,
    page: page.number,
    text: row.words.map((word) => word.text).join(' '),
  }));
}

function isPageNumber({ page, text }: MarginalLine): boolean {
  return Number(PAGE_NUMBER.exec(text)?.[1]) === page;
}

/** The same words but for their digits, at the same height of another page. */
function comesAgain(line: MarginalLine, other: MarginalLine): boolean {
  if (line.page === other.page || Math.abs(line.row.baseline - other.row.baseline) > SAME_HEIGHT)
    return false;
  const [a, b] = [line, other].map(({ text }) => foldLookAlikes(text.replace(/\d/g, ''))) as [string, string];
  return a.length > 2 && editDistance(a, b) <= Math.max(a.length, b.length) * DIFFERENT;
}
