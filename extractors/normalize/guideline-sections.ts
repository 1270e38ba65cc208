import type { Span } from '../../schemas/index.ts';
import { MTUS_NUMBERED_HEADINGS, MTUS_SECTIONS } from '../../schemas/vocabulary/mtus.ts';
import { foldLookAlikes, matchVocabulary } from './fuzzy.ts';

/** One section title of a printed list, with its place in the list. */
export interface SectionTitle extends Span {
  /** The known heading it is, possibly damaged; `null` for a title the vocabulary does not hold. */
  readonly known: string | null;
  /** False where the commas around the title could also be part of it. */
  readonly sure: boolean;
}

/**
 * Splits what follows `Section(s):` into titles. They are joined by commas, and some hold commas: the
 * longest run of pieces that is a known heading is one title; a numbered title (`3.3.9 Opioids for ...`)
 * runs to the next number; of the rest, a piece in lower case goes on with the title before it.
 */
export function splitSections(list: string): SectionTitle[] {
  const pieces = splitAtCommas(list);
  const titles: SectionTitle[] = [];
  for (let at = 0; at < pieces.length; ) {
    const run = longestKnown(list, pieces, at);
    const count = run?.count ?? unknownLength(list, pieces, at);
    const start = (pieces[at] as Span).start;
    const end = (pieces[at + count - 1] as Span).end;
    const title = list.slice(start, end);
    const before = titles.at(-1);
    const sure =
      run !== null ||
      isNumbered(title) ||
      pieces.length === count ||
      standsAlone(title, before ? list.slice(before.start, before.end) : '');
    titles.push({ start, end, known: run?.entry ?? knownNumbered(title), sure });
    at += count;
  }
  return titles;
}

/** Words that only ever end a title: `Lidocaine, topical`. */
const QUALIFIER = /^(?:acute|chronic|compounded|general|intrathecal|oral|therapeutic|topical)$/i;
/** What titles with a comma begin with (`Opioids, dosing`), and the parts of the body. */
const BEFORE_COMMA: ReadonlySet<string> = new Set(
  [
    ...MTUS_SECTIONS.filter((heading) => splitAtCommas(heading).length > 1),
    ...'Ankle,Back,Cervical,Elbow,Foot,Forearm,Hand,Hip,Knee,Low Back,Lumbar,Neck,Shoulder,Spine,Wrist'.split(
      ',',
    ),
  ].map((heading) => (heading.split(',')[0] as string).toLowerCase()),
);

/**
 * Whether an unknown title is surely one of its own, and whole: it begins with a capital, as titles do, and
 * neither it nor the title before is known to be followed by a comma and more.
 */
function standsAlone(title: string, before: string): boolean {
  const [first = '', ...others] = title.split(/,\s*/);
  if (!/^\p{Lu}\p{L}{2}/u.test(title) || others.some((piece) => !QUALIFIER.test(piece))) return false;
  return [first, before].every((piece) => !BEFORE_COMMA.has(piece.toLowerCase())) || others.length > 0;
}

/** The pieces between commas and semicolons that stand outside parentheses, without blanks and full stops. */
function splitAtCommas(list: string): Span[] {
  const pieces: Span[] = [];
  let depth = 0;
  let start = 0;
  const close = (end: number) => {
    const piece = list.slice(start, end);
    const from = start + (/^[\s.,;]*(?:(?:and|&)\s+(?=\p{Lu}))?/u.exec(piece)?.[0].length ?? 0);
    const to = start + piece.replace(/[\s.,;]+$/, '').length;
    if (to > from) pieces.push({ start: from, end: to });
    start = end + 1;
  };
  const balanced = count(list, '(') === count(list, ')');
  for (let at = 0; at < list.length; at += 1) {
    const char = list[at] as string;
    if (balanced && char === '(') depth += 1;
    if (balanced && char === ')') depth -= 1;
    if (depth <= 0 && separates(list, at)) close(at);
  }
  close(list.length);
  return pieces;
}

/** A comma or semicolon, or the full stop that OCR took a comma for; none within a number. */
function separates(list: string, at: number): boolean {
  const char = list[at] as string;
  if (char === '.')
    return /^\s\p{Lu}/u.test(list.slice(at + 1, at + 3)) && /\p{Ll}{3}$|\)$/u.test(list.slice(0, at));
  return char === ';' || (char === ',' && !/\d/.test(list[at + 1] ?? ''));
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}

interface KnownRun {
  readonly entry: string;
  readonly count: number;
}

function longestKnown(list: string, pieces: readonly Span[], at: number): KnownRun | null {
  const start = (pieces[at] as Span).start;
  if (isNumbered(list.slice(start))) return null;
  for (let count = Math.min(MOST_PIECES, pieces.length - at); count > 0; count -= 1) {
    const entry = knownSection(list.slice(start, (pieces[at + count - 1] as Span).end), count);
    if (entry !== null) return { entry, count };
  }
  return null;
}

/** The headings by the number of pieces they are printed in: only such a heading can be such a run. */
const HEADINGS_OF = new Map<number, string[]>();
for (const heading of MTUS_SECTIONS) {
  const pieces = splitAtCommas(heading).length;
  HEADINGS_OF.set(pieces, [...(HEADINGS_OF.get(pieces) ?? []), heading]);
}
const MOST_PIECES = Math.max(...HEADINGS_OF.keys());
const BY_FOLDED: ReadonlyMap<string, string> = new Map(
  MTUS_SECTIONS.map((heading) => [foldLookAlikes(heading), heading]),
);

/** The known heading of so many pieces that a printed title stands for, or `null`. */
function knownSection(printed: string, pieces: number): string | null {
  const headings = HEADINGS_OF.get(pieces) ?? [];
  const same = BY_FOLDED.get(foldLookAlikes(printed));
  if (same !== undefined) return headings.includes(same) ? same : null;
  return matchVocabulary(printed, headings)?.entry ?? null;
}

/** How many pieces an unknown title takes. */
function unknownLength(list: string, pieces: readonly Span[], at: number): number {
  const numbered = isNumbered(pieceText(list, pieces, at));
  let count = 1;
  while (at + count < pieces.length) {
    const next = pieceText(list, pieces, at + count);
    const goesOn = QUALIFIER.test(next) || (/^\p{Ll}/u.test(next) && knownSection(next, 1) === null);
    if (numbered ? isNumbered(next) : !goesOn) break;
    count += 1;
  }
  return count;
}

function pieceText(list: string, pieces: readonly Span[], at: number): string {
  const piece = pieces[at] as Span;
  return list.slice(piece.start, piece.end);
}

const NUMBER = /^(\d+(?:\s?[.,]\s?\d+)+)\.?\s+/;

function isNumbered(title: string): boolean {
  return NUMBER.test(title);
}

/** A numbered title all of whose headings are known, put together from them; otherwise `null`. */
function knownNumbered(title: string): string | null {
  const number = NUMBER.exec(title);
  if (!number) return null;
  const headings = title
    .slice(number[0].length)
    .split(/:\s*/)
    .map((heading) => matchVocabulary(heading, MTUS_NUMBERED_HEADINGS)?.entry);
  if (headings.includes(undefined)) return null;
  return `${number[1]?.replace(/\s/g, '').replaceAll(',', '.')} ${headings.join(': ')}`;
}

/**
 * What a title printed is worth: the known heading where the reading may have damaged it, but what is
 * printed where the two differ by swapped letters or a plural. OCR takes one letter for another, drops or
 * invents one; swapping is what people do at the keyboard, and they cite `Tear` for `Tears`.
 */
export function settleTitle(printed: string, known: string | null): string {
  const clean = printed.replace(/(?<=^|\s)[‘’'"`{|]+(?=\p{L})/gu, '');
  if (known === null || plain(clean) === plain(known)) return clean;
  if (inSingular(clean) === inSingular(known)) return clean;
  const letters = (text: string) => [...foldLookAlikes(text)].sort().join('');
  const swapped = foldLookAlikes(printed) !== foldLookAlikes(known) && letters(printed) === letters(known);
  return swapped ? clean : known;
}

function inSingular(text: string): string {
  return plain(text.replace(/s\b/gi, ''));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
