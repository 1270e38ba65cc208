import type { Span } from '../../schemas/index.ts';
import { matchVocabulary } from './fuzzy.ts';

/** One entry of a printed list: its place in the text, and the vocabulary's entry that it stands for. */
export interface ListedTerm extends Span {
  /** As the text prints it, white space folded. */
  readonly printed: string;
  readonly entry: string | null;
  /** Letters that differ from the entry, look-alikes not counted. */
  readonly distance: number;
}

export interface ListSyntax {
  /** What stands between two entries; global. OCR turns a comma into a full stop. */
  readonly separator: RegExp;
  /** What stands between two entries, but inside some as well: it counts only between known entries. */
  readonly joint?: RegExp;
}

/** Reads a printed list of terms of a vocabulary, in order. Entries it does not know are kept, without one. */
export function readTermList(
  text: string,
  span: Span,
  vocabulary: readonly string[],
  { separator, joint = / /g }: ListSyntax,
): ListedTerm[] {
  const pieces = joinKnown(text, cutAt(text, span, separator), vocabulary);
  return pieces.flatMap((piece) => {
    const whole = readTerm(text, piece, vocabulary);
    if (whole.entry !== null) return [whole];
    return splitAtJoint(text, piece, vocabulary, joint) ?? [whole];
  });
}

/** Puts together again what is one entry with a separator in it (`Endocrinology, Diabetes & Metabolism`). */
function joinKnown(text: string, pieces: readonly Span[], vocabulary: readonly string[]): Span[] {
  const holders = vocabulary.filter((entry) => entry.includes(','));
  const joined: Span[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const both = before && { start: before.start, end: piece.end };
    if (both && readTerm(text, both, holders).entry !== null) joined.splice(-1, 1, both);
    else joined.push(piece);
  }
  return joined;
}

/** The two or more known terms that an unknown one consists of, or `null`. */
function splitAtJoint(
  text: string,
  piece: Span,
  vocabulary: readonly string[],
  joint: RegExp,
): ListedTerm[] | null {
  for (const match of text.slice(piece.start, piece.end).matchAll(joint)) {
    const first = trimTerm(text, { start: piece.start, end: piece.start + match.index });
    const rest = trimTerm(text, { start: piece.start + match.index + match[0].length, end: piece.end });
    if (!first || !rest) continue;
    const term = readTerm(text, first, vocabulary);
    if (term.entry === null) continue;
    const last = readTerm(text, rest, vocabulary);
    if (last.entry !== null) return [term, last];
    const others = splitAtJoint(text, rest, vocabulary, joint);
    if (others) return [term, ...others];
  }
  return null;
}

function readTerm(text: string, at: Span, vocabulary: readonly string[]): ListedTerm {
  const printed = text
    .slice(at.start, at.end)
    .replace(/(?<=[-/])\s+/g, '')
    .replace(/\s+/g, ' ');
  const match = matchVocabulary(printed, vocabulary);
  return { ...at, printed, entry: match?.entry ?? null, distance: match?.distance ?? 0 };
}

function cutAt(text: string, { start, end }: Span, separator: RegExp): Span[] {
  const cuts = [...text.slice(start, end).matchAll(separator)];
  const starts = [start, ...cuts.map((cut) => start + cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => start + cut.index), end];
  return starts.flatMap((from, index) => trimTerm(text, { start: from, end: ends[index] as number }) ?? []);
}

/** Without the white space and marks around a term; `null` when no letter is left. A bracket may close it. */
function trimTerm(text: string, { start, end }: Span): Span | null {
  const match = /\p{L}(?:.*[\p{L}\p{N})])?/su.exec(text.slice(start, end));
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : null;
}
