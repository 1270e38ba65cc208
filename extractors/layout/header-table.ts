import type { LetterLine, LetterText, LetterWord, Span } from '../../schemas/index.ts';
import { findPhrase } from '../normalize/fuzzy.ts';

/** A label and how it may be printed: in full, or the part of it that a wrapped or torn cell leaves. */
export interface CellLabel<Name extends string> {
  readonly name: Name;
  readonly printed: readonly string[];
}

/** A label found in a table, with what stands in the cell beside it, or below it where none is beside it. */
export interface TableCell<Name extends string> {
  readonly name: Name;
  readonly label: Span;
  readonly value: Span | null;
}

/** A table holds little but labels and values: its labels may be damaged more than a phrase of prose. */
const LETTERS_PER_EDIT = 4;
/** More than this, and a date between two words of a long label counts as damage to it. */
const MOST_EDITS = 5;

interface PlacedLabel<Name extends string> extends Span {
  readonly name: Name;
  readonly line: LetterLine;
  readonly distance: number;
}

/**
 * The labelled cells within a part of a letter, in reading order. The value of a label is what stands on its
 * line up to the next label; for a label above its value, what stands under it on the next line. A label that
 * wraps is found by each of its parts, so its value may stand beside either.
 */
export function readTableCells<Name extends string>(
  letter: LetterText,
  region: Span,
  labels: readonly CellLabel<Name>[],
): TableCell<Name>[] {
  const lines = letter.lines.filter(
    (line) => line.start >= region.start && line.end <= region.end && !line.aside,
  );
  const placed = lines.map((line) => labelsOn(letter, line, labels));
  return placed.flatMap((row, index) =>
    row.map((label, at) => {
      const beside = trimmed(letter.text, { start: label.end, end: row[at + 1]?.start ?? label.line.end });
      const value = beside ?? under(letter, label, lines[index + 1], placed[index + 1] ?? []);
      return { name: label.name, label: { start: label.start, end: label.end }, value };
    }),
  );
}

/** A gap this wide, in line heights, parts two columns, where a label's other gaps are not half as wide. */
const COLUMN_GAP = 1.5;

/** Whether what looks like one label is the end of one and the beginning of the next column's. */
function isOverColumns(letter: LetterText, span: Span): boolean {
  const words = wordsWithin(letter, span);
  const gaps = words
    .slice(1)
    .map(({ bbox }, index) => (bbox[0] - (words[index] as LetterWord).bbox[2]) / (bbox[3] - bbox[1]));
  const widest = Math.max(...gaps);
  return gaps.length > 1 && widest > COLUMN_GAP && Math.min(...gaps) * 2 < widest;
}

function labelsOn<Name extends string>(
  letter: LetterText,
  line: LetterLine,
  labels: readonly CellLabel<Name>[],
): PlacedLabel<Name>[] {
  const candidates = labels.flatMap(({ name, printed }) =>
    printed.flatMap((phrase): PlacedLabel<Name>[] => {
      const maxDistance = Math.min(MOST_EDITS, Math.floor(phrase.length / LETTERS_PER_EDIT));
      const match = findPhrase(letter.text, phrase, { from: line.start, to: line.end, maxDistance });
      return match && !isOverColumns(letter, match)
        ? [{ name, line, start: match.start, end: match.end, distance: match.distance }]
        : [];
    }),
  );
  // The longest reading of a place wins: `UR Denial Date`, not the `Date` in it.
  const taken: PlacedLabel<Name>[] = [];
  for (const candidate of candidates.sort((a, b) => weightOf(b) - weightOf(a))) {
    if (taken.every((other) => candidate.end <= other.start || candidate.start >= other.end))
      taken.push(candidate);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** So many edits make another label of one: `Date of Injury Decision` is no damaged `Date of UR Decision`. */
const ANOTHER = 3;

function weightOf({ start, end, distance }: PlacedLabel<string>): number {
  return end - start - 2 * distance - (distance < ANOTHER ? 0 : LONGEST_LINE);
}

/** Longer than any label: what is much damaged comes after all that is not. */
const LONGEST_LINE = 200;

/** The words under a label: those of the next line that stand between its edges and are no label themselves. */
function under(
  letter: LetterText,
  label: PlacedLabel<string>,
  line: LetterLine | undefined,
  labels: readonly Span[],
): Span | null {
  if (!line || line.page !== label.line.page) return null;
  const above = wordsWithin(letter, label);
  const left = Math.min(...above.map((word) => word.bbox[0]));
  const right = Math.max(...above.map((word) => word.bbox[2]));
  const below = wordsWithin(letter, line).filter(
    (word) =>
      word.bbox[0] < right &&
      word.bbox[2] > left &&
      labels.every((other) => word.end <= other.start || word.start >= other.end),
  );
  const [first] = below;
  const last = below.at(-1);
  return first && last ? trimmed(letter.text, { start: first.start, end: last.end }) : null;
}

function wordsWithin(letter: LetterText, span: Span): readonly LetterWord[] {
  return letter.words.filter((word) => word.start < span.end && word.end > span.start);
}

/** A value without the punctuation and pieces of ruled lines around it; `null` when nothing is left. */
function trimmed(text: string, { start, end }: Span): Span | null {
  const match = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(text.slice(start, end));
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : null;
}
