import type { Word } from '../../schemas/index.ts';

/** Words that stand on one line, from left to right. */
export interface Row {
  readonly words: readonly Word[];
  /** Where the letters stand, in points from the top of the straightened page. */
  readonly baseline: number;
}

/** A line with the blank above it: see `LetterLine.gapAbove`. */
export interface PlacedRow extends Row {
  readonly page: number;
  readonly gapAbove: number;
}

/**
 * A blank this tall, in lines, sets a line apart. The letters leave half a line below a heading and a whole
 * one between paragraphs; scans move a line by less than a quarter.
 */
export const APART = 0.3;

/** A word's upper and lower edge on the straightened page. */
interface Level {
  readonly word: Word;
  readonly top: number;
  readonly bottom: number;
}

/** A line being built: its words, and those among them whose height tells where the line runs. */
interface OpenRow {
  readonly members: Level[];
  readonly anchors: Level[];
}

/**
 * Groups the words of a page into lines, from top to bottom. Words of usual height are taken from left to
 * right, and each joins the line whose last word it stands beside, so that a line may bend as paper does;
 * words far apart are on one line where nothing else is between them, as the cells of a table are. Dashes
 * and full stops, and words whose box OCR drew too tall, come after and join the line they fit best.
 *
 * @param slope how steeply the lines run, see `estimateSkew`
 */
export function groupRows(words: readonly Word[], slope: number): Row[] {
  const usual = usualHeight(words);
  const levels = words.map((word) => levelOf(word, slope)).sort((a, b) => a.word.bbox[0] - b.word.bbox[0]);
  const rows: OpenRow[] = [];
  for (const level of levels.filter((each) => isUsual(each, usual))) {
    const row = rowBeside(rows, level, (open) => open.anchors.at(-1) as Level);
    if (row) {
      row.members.push(level);
      row.anchors.push(level);
    } else rows.push({ members: [level], anchors: [level] });
  }
  for (const level of levels.filter((each) => !isUsual(each, usual))) {
    const row = rowBeside(rows, level, (open) => nearest(open.anchors, level));
    if (row) row.members.push(level);
    else rows.push({ members: [level], anchors: [level] });
  }
  const descent = descentIn(rows);
  return rows.map((row) => closeRow(row, descent)).sort((a, b) => a.baseline - b.baseline);
}

function isUsual(level: Level, usual: number): boolean {
  const height = heightOf(level);
  return height > usual * 0.55 && height < usual * 1.6;
}

function nearest(anchors: readonly Level[], { word }: Level): Level {
  const distance = (other: Level) => Math.abs(other.word.bbox[0] - word.bbox[0]);
  return anchors.reduce((best, other) => (distance(other) < distance(best) ? other : best));
}

function closeRow({ members }: OpenRow, descent: number): Row {
  const sorted = [...members].sort((a, b) => a.word.bbox[0] - b.word.bbox[0]);
  return { words: sorted.map(({ word }) => word), baseline: baselineOf(members, descent) };
}

/** The usual height of a word on the page, in points; 0 without words. */
export function usualHeight(words: readonly Word[]): number {
  return median(words.map(({ bbox }) => bbox[3] - bbox[1]));
}

/** The middle value; 0 of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function levelOf(word: Word, slope: number): Level {
  const [left, top, right, bottom] = word.bbox;
  const drop = slope * ((left + right) / 2);
  return { word, top: top - drop, bottom: bottom - drop };
}

function heightOf({ top, bottom }: Level): number {
  return bottom - top;
}

/** The line that shares most height with the word, at least half of the lower one's; of equals the nearest. */
function rowBeside(
  rows: readonly OpenRow[],
  level: Level,
  anchorOf: (row: OpenRow) => Level,
): OpenRow | null {
  let best: OpenRow | null = null;
  let bestFit = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const anchor = anchorOf(row);
    const shared = Math.min(anchor.bottom, level.bottom) - Math.max(anchor.top, level.top);
    const height = Math.min(heightOf(anchor), heightOf(level));
    if (shared * 2 < height) continue;
    const fit = Math.abs(anchor.top + anchor.bottom - level.top - level.bottom);
    if (fit < bestFit) {
      best = row;
      bestFit = fit;
    }
  }
  return best;
}

/** Letters and marks that reach below the line. */
const DESCENDS = /[gjpqyQJ,;()[\]{}|/\\_$]/;
const HAS_LETTER = /[\p{L}\p{N}]/u;

function stands({ word }: Level): boolean {
  return HAS_LETTER.test(word.text) && !DESCENDS.test(word.text);
}

/**
 * How far below the line words reach that hold a letter which does, in points: by the lines that hold words of both
 * kinds. 0 where boxes are as tall as the type, as those of a text layer are.
 */
function descentIn(rows: readonly OpenRow[]): number {
  return median(
    rows.flatMap(({ members }) => {
      const descending = members.filter((level) => HAS_LETTER.test(level.word.text) && !stands(level));
      const standing = members.filter(stands);
      if (descending.length === 0 || standing.length === 0) return [];
      return [bottomOf(descending) - bottomOf(standing)];
    }),
  );
}

/** @param descent see `descentIn`: for lines that hold no word that stands */
function baselineOf(members: readonly Level[], descent: number): number {
  const standing = members.filter(stands);
  return standing.length > 0 ? bottomOf(standing) : bottomOf(members) - descent;
}

function bottomOf(levels: readonly Level[]): number {
  return median(levels.map(({ bottom }) => bottom));
}
