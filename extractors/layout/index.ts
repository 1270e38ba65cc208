import {
  type LetterLine,
  type LetterText,
  type LetterWord,
  type Page,
  unionBox,
} from '../../schemas/index.ts';
import { groupRows, median, type Row } from './lines.ts';
import { setLinksAside } from './link-targets.ts';
import { estimateSkew } from './skew.ts';
import { withoutSpecks } from './specks.ts';

/**
 * A blank this tall, in lines, sets a new paragraph. The letters leave half a line below a heading and a
 * whole one between paragraphs; scans move a line by less than a tenth.
 */
const PARAGRAPH_GAP = 0.3;

interface PlacedRow extends Row {
  readonly page: number;
  readonly gapAbove: number;
}

/** Puts the words of all pages in reading order and joins them into the letter's text. */
export function buildLetterText(pages: readonly Page[]): LetterText {
  const rows = pages.map((page) => ({ page, rows: rowsOf(page) }));
  const pitch = pitchOf(rows.map((entry) => entry.rows));
  const placed = rows.map((entry) => placeRows(entry.page.number, entry.rows, pitch));
  const { running, aside } = setLinksAside(placed);
  return { ...joinRows([...running, ...aside], running.length), pages: pages.map(frameOf) };
}

function rowsOf(page: Page): Row[] {
  const words = withoutSpecks(page);
  return groupRows(words, estimateSkew(words));
}

/** The usual distance between two lines of the letter, in points: most lines follow the one above. */
function pitchOf(pages: readonly (readonly Row[])[]): number {
  const steps = pages.flatMap((rows) => stepsBetween(rows)).filter((step) => step > 4);
  return median(steps) || 14;
}

function stepsBetween(rows: readonly Row[]): number[] {
  return rows.slice(1).map((row, index) => row.baseline - (rows[index] as Row).baseline);
}

function placeRows(page: number, rows: readonly Row[], pitch: number): PlacedRow[] {
  const gaps = [Number.POSITIVE_INFINITY, ...stepsBetween(rows).map((step) => step / pitch - 1)];
  return rows.map((row, index) => ({ ...row, page, gapAbove: gaps[index] as number }));
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
    const { page, gapAbove } = row;
    const start = length;
    for (const word of row.words) {
      if (length > start) add(' ');
      words.push(Object.assign({ page, start: length, end: length + word.text.length }, word));
      add(word.text);
    }
    const bbox = unionBox(row.words.map((word) => word.bbox));
    lines.push({ start, end: length, page, bbox, gapAbove, ...(index >= firstAside && { aside: true }) });
  }
  return { text: parts.join(''), words, lines };
}

function breakBetween(above: PlacedRow, row: PlacedRow): string {
  if (row.page !== above.page) return '\f';
  return row.gapAbove > PARAGRAPH_GAP ? '\n\n' : '\n';
}

function frameOf({ number, width, height, rotation, textSource }: Page): LetterText['pages'][number] {
  return { number, width, height, rotation, textSource };
}
