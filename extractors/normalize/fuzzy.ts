import { distance as editDistance } from 'fastest-levenshtein';
import type { Span } from '../../schemas/index.ts';

/** Characters that OCR takes for one another, each group by one of its members. Vowels with marks lose them. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  i: 'l',
  '|': 'l',
  '!': 'l',
  '5': 's',
  $: 's',
  '8': 'b',
  '2': 'z',
};

/** A text reduced to its letters and digits, with the place of each in the original. */
interface Folded {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const [R, N, M, V, W] = ['r', 'n', 'm', 'v', 'w'].map((char) => char.charCodeAt(0));
/** What each ASCII character folds to; 0 for those that are dropped. */
const FOLDED_ASCII = Uint8Array.from({ length: 128 }, (_, code) => foldChar(String.fromCharCode(code)));

function foldChar(char: string): number {
  const lower = char.normalize('NFKD').charAt(0).toLowerCase();
  const look = LOOK_ALIKES[lower] ?? lower;
  return /^[a-z0-9]$/.test(look) ? look.charCodeAt(0) : 0;
}

function fold(text: string): Folded {
  const codes = new Uint8Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code < 128 ? (FOLDED_ASCII[code] as number) : foldChar(text[at] as string);
    if (letter === 0) continue;
    // `rn` reads as `m` and `vv` as `w`, within a word: the one letter takes the place of the one before.
    const before = length > 0 && ends[length - 1] === at ? codes[length - 1] : 0;
    if ((letter === N && before === R) || (letter === V && before === V)) {
      codes[length - 1] = (letter === N ? M : W) as number;
    } else {
      codes[length] = letter;
      starts[length] = at;
      length += 1;
    }
    ends[length - 1] = at + 1;
  }
  return {
    text: new TextDecoder().decode(codes.subarray(0, length)),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

/**
 * The letters and digits of a text in lower case, with OCR look-alikes (0/O, 1/I/l, rn/m, vv/w, 5/S, 8/B,
 * 2/Z) made the same. For comparing only: two texts that look alike on a page fold to the same string.
 */
export function foldLookAlikes(text: string): string {
  return fold(text).text;
}

/** How many letters of a phrase of this (folded) length OCR may have damaged before it is another phrase. */
function toleratedEdits(length: number): number {
  return Math.floor(length / 5);
}

export interface VocabularyMatch {
  readonly entry: string;
  /** Edits between the folded texts: 0 is the entry, or a look-alike of it. */
  readonly distance: number;
}

/**
 * The entry of a closed vocabulary that a printed text stands for, or `null` when none is near (one edit for
 * each six letters, none below five) or when two are equally near. Meant for words: entries that differ in
 * a digit only must be told apart by the caller.
 */
export function matchVocabulary(printed: string, entries: readonly string[]): VocabularyMatch | null {
  const text = foldLookAlikes(printed);
  if (text === '') return null;
  const plain = plainOf(printed);
  let best: VocabularyMatch | null = null;
  let tied = false;
  for (const [entry, folded] of foldedEntries(entries)) {
    if (plainOf(entry) === plain) return { entry, distance: 0 };
    const bound = safeEdits(folded.length);
    if (Math.abs(folded.length - text.length) > bound) continue;
    const distance = editDistance(text, folded);
    if (distance > bound) continue;
    if (best && distance === best.distance) tied = true;
    if (best && distance >= best.distance) continue;
    best = { entry, distance };
    tied = false;
  }
  return tied ? null : best;
}

function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function safeEdits(length: number): number {
  return length < 5 ? 0 : Math.max(1, Math.floor(length / 6));
}

const entriesFolded = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

function foldedEntries(entries: readonly string[]): ReadonlyMap<string, string> {
  const known = entriesFolded.get(entries);
  if (known) return known;
  const folded = new Map(entries.map((entry) => [entry, foldLookAlikes(entry)]));
  entriesFolded.set(entries, folded);
  return folded;
}

export interface PhraseMatch extends Span {
  /** Edits between the folded texts; a neighbour glued to the phrase counts as one. 0 is the phrase as such. */
  readonly distance: number;
}

export interface PhraseRange {
  /** Where to look, as offsets into the text; the whole of it by default. */
  readonly from?: number;
  readonly to?: number;
  /** Edits to tolerate; one for each five letters of the phrase by default. */
  readonly maxDistance?: number;
}

/**
 * Finds a fixed phrase (a heading, a label, a formula) in a text that OCR may have damaged, whatever its
 * case, blanks, line breaks and punctuation. The first undamaged occurrence wins; without one the nearest,
 * and of two equally near the first. The span runs from the phrase's first letter to its last.
 */
export function findPhrase(text: string, phrase: string, range: PhraseRange = {}): PhraseMatch | null {
  const wanted = foldLookAlikes(phrase);
  if (wanted === '') return null;
  const hay = foldOnce(text);
  const from = firstAtOrAfter(hay.starts, range.from ?? 0);
  const to = firstAtOrAfter(hay.starts, range.to ?? text.length);
  for (let at = hay.text.indexOf(wanted, from); at !== -1; at = hay.text.indexOf(wanted, at + 1)) {
    if (at + wanted.length > to) break;
    const match = phraseAt(text, hay, at, at + wanted.length, 0);
    if (match.distance === 0) return match;
  }
  const bound = range.maxDistance ?? toleratedEdits(wanted.length);
  if (bound === 0) return null;
  let best: PhraseMatch | null = null;
  for (const window of windowsOf(hay.text, wanted, bound, from, to)) {
    const near = nearestSubstring(hay.text.slice(window.start, window.end), wanted);
    const match = phraseAt(text, hay, near.start + window.start, near.end + window.start, near.distance);
    if (match.distance <= bound && match.distance < (best?.distance ?? Infinity)) best = match;
  }
  return best;
}

function phraseAt(text: string, hay: Folded, first: number, last: number, distance: number): PhraseMatch {
  const start = hay.starts[first] as number;
  const end = hay.ends[last - 1] as number;
  const glued = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
  return { start, end, distance: distance + Number(glued(text[start - 1])) + Number(glued(text[end])) };
}

/** The letter's text is searched for one phrase after another: it is folded once. */
let lastFolded: { readonly of: string; readonly folded: Folded } | undefined;

function foldOnce(text: string): Folded {
  if (lastFolded?.of !== text) lastFolded = { of: text, folded: fold(text) };
  return lastFolded.folded;
}

function firstAtOrAfter(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Where a phrase with at most `edits` damaged letters can stand: cut into `edits + 1` pieces, at least one
 * piece is whole. Overlapping windows are joined.
 */
function windowsOf(hay: string, wanted: string, edits: number, from: number, to: number): Span[] {
  const size = Math.floor(wanted.length / (edits + 1));
  const windows: Span[] = [];
  for (let piece = 0; piece <= edits && size > 0; piece += 1) {
    const offset = piece * size;
    const text = wanted.slice(offset, piece === edits ? undefined : offset + size);
    for (let at = hay.indexOf(text, from); at !== -1 && at < to; at = hay.indexOf(text, at + 1)) {
      windows.push({
        start: Math.max(from, at - offset - edits),
        end: Math.min(to, at - offset + wanted.length + edits),
      });
    }
  }
  return joinOverlapping(windows.sort((a, b) => a.start - b.start));
}

function joinOverlapping(sorted: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const window of sorted) {
    const last = joined.at(-1);
    if (last && window.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, window.end) };
    } else joined.push(window);
  }
  return joined;
}

/** Sellers' algorithm: the substring of `hay` with the fewest edits to `wanted`, the first of equals. */
function nearestSubstring(hay: string, wanted: string): PhraseMatch {
  const rows = wanted.length;
  // One column of the table at a time: the cost of each prefix of `wanted`, and where its match begins.
  const costs = Uint16Array.from({ length: rows + 1 }, (_, row) => row);
  const begins = new Uint32Array(rows + 1);
  let best: PhraseMatch = { start: 0, end: 1, distance: Number.POSITIVE_INFINITY };
  for (let column = 1; column <= hay.length; column += 1) {
    const char = hay.charCodeAt(column - 1);
    let costAbove = 0;
    let beginAbove = column;
    let costBefore = 0;
    let beginBefore = column - 1;
    for (let row = 1; row <= rows; row += 1) {
      const costLeft = costs[row] as number;
      const beginLeft = begins[row] as number;
      let cost = costBefore + (char === wanted.charCodeAt(row - 1) ? 0 : 1);
      let begin = beginBefore;
      if (costLeft + 1 < cost) {
        cost = costLeft + 1;
        begin = beginLeft;
      }
      if (costAbove + 1 < cost) {
        cost = costAbove + 1;
        begin = beginAbove;
      }
      costs[row] = costAbove = cost;
      begins[row] = beginAbove = begin;
      costBefore = costLeft;
      beginBefore = beginLeft;
    }
    if (costAbove < best.distance && beginAbove < column) {
      best = { start: beginAbove, end: column, distance: costAbove };
    }
  }
  return best;
}
