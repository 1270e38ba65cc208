import {
  type LetterLine,
  type LetterText,
  type LetterWord,
  type Page,
  unionBox,
} from '../../schemas/index.ts';
import { APART, groupRows, median, type PlacedRow, type Row } from './lines.ts';
import { findLinkTargets } from './link-targets.ts';
import { printedWords } from './printed-words.ts';
import { findRunningLines, type PlacedPage } from './running-lines.ts';
import { estimateSkew } from './skew.ts';

/**
 * Puts the words of all pages in reading order and joins them into the letter's text. Lines that are no part
 * of it (page numbers, footers, link targets) come last, marked as `aside`.
 */
export function buildLetterText(pages: readonly Page[]): LetterText {
  const placed = placeRows(pages.map((page) => ({ page, rows: rowsOf(page) })));
  const running = findRunningLines(placed);
  const bodies = placed.map(({ rows }) => rows.filter((row) => !running.has(row)));
  const aside = new Set([...running, ...bodies.flatMap(findLinkTargets)]);
  const text = bodies.flatMap((rows) => rows.filter((row) => !aside.has(row)));
  return { ...joinRows([...text, ...aside], text.length), pages: pages.map(frameOf) };
}

function rowsOf(page: Page): Row[] {
  const words = printedWords(page);
  return groupRows(words, estimateSkew(words));
}

/** Steps outside of this are no two lines of running text, in points. */
const SHORTEST_STEP = 4;
const LONGEST_STEP = 40;

/** Steps that differ by no more than this share are the same, a scan's noise apart. */
const SAME_STEP = 0.06;
/** So many of the steps are those between the lines of a paragraph, even where most paragraphs have one line. */
const LEAST_SHARE = 0.2;
const LEAST_STEPS = 3;

/** The usual distance between two lines of a paragraph, in points: the smallest one that is frequent. */
function pitchOf(pages: readonly (readonly Row[])[]): number {
  const steps = pages
    .flatMap((rows) => stepsBetween(rows))
    .filter((step) => step > SHORTEST_STEP && step < LONGEST_STEP)
    .sort((a, b) => a - b);
  const least = Math.max(LEAST_STEPS, steps.length * LEAST_SHARE);
  let end = 0;
  for (const [index, step] of steps.entries()) {
    while (end < steps.length && (steps[end] as number) <= step * (1 + SAME_STEP)) end += 1;
    if (end - index >= least) return median(steps.slice(index, end));
  }
  return median(steps) || 14;
}

function stepsBetween(rows: readonly Row[]): number[] {
  return rows.slice(1).map((row, index) => row.baseline - (rows[index] as Row).baseline);
}

/** Says how far apart the lines stand, in lines of this letter. */
function placeRows(pages: readonly { readonly page: Page; readonly rows: readonly Row[] }[]): PlacedPage[] {
  const pitch = pitchOf(pages.map(({ rows }) => rows));
  return pages.map(({ page, rows }) => {
    const gaps = [Number.POSITIVE_INFINITY, ...stepsBetween(rows).map((step) => step / pitch - 1)];
    return {
      page,
      rows: rows.map((row, index) => ({ ...row, page: page.number, gapAbove: gaps[index] as number })),
    };
  });
}

/** Joins the lines; those from `firstAside` on are no part of the running text. */
function joinRows(rows: readonly PlacedRow[], firstAside: number): Omit<LetterText, 'pages'> {
  const words: LetterWord[] = [];
  const lines: LetterLine[] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (const [index, row] of rows.entries()) {
    if (index > 0) add(breakBetween(rows[index - 1] as PlacedRow, row));
    const { page } = row;
    const gapAbove = rows[index - 1]?.page === page ? row.gapAbove : Number.POSITIVE_INFINITY;
    const start = length;
    for (const [at, word] of row.words.entries()) {
      const printed = plainOf(word.text, at === row.words.length - 1);
      if (length > start) add(' ');
      words.push({ ...word, page, start: length, end: length + printed.length, text: printed });
      add(printed);
    }
    const bbox = unionBox(row.words.map((word) => word.bbox));
    lines.push({ start, end: length, page, bbox, gapAbove, ...(index >= firstAside && { aside: true }) });
  }
  return { text: parts.join(''), words, lines };
}

const UNSEEN = /[\u200b-\u200d\u2060\ufeff]/g;
const SOFT_HYPHEN = /\u00ad/g;
const HYPHENS = /[\u2010-\u2012\u2212]/g;

/**
 * A word in the characters that rules know: without those that show nothing, with the one hyphen for all of its
 * kinds. A soft hyphen shows where it ends a line, and is kept there: `runningText` joins what it parts.
 */
function plainOf(text: string, endsLine: boolean): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  const shown = text.replace(UNSEEN, '').replace(HYPHENS, '-');
  const plain = shown.replace(SOFT_HYPHEN, '');
  return (endsLine && shown.endsWith('\u00ad') ? `${plain}\u00ad` : plain) || text;
}

function breakBetween(above: PlacedRow, row: PlacedRow): string {
  if (row.page !== above.page) return '\f';
  return row.gapAbove > APART ? '\n\n' : '\n';
}

function frameOf({ number, width, height, rotation, textSource }: Page): LetterText['pages'][number] {
  return { number, width, height, rotation, textSource };
}
