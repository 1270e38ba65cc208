import { distance as editDistance } from 'fastest-levenshtein';
import type { Span } from '../../schemas/index.ts';
import { findNear, type NearMatch } from './approximate-search.ts';
import { type Folded, fold, foldLookAlikes } from './look-alikes.ts';

export { foldLookAlikes };

export interface VocabularyMatch {
  readonly entry: string;
  /** Edits between the folded texts: 0 is the entry, or a look-alike of it. */
  readonly distance: number;
}

/**
 * The entry of a closed vocabulary that a printed text stands for, or `null` when none is near (one edit for
 * each six letters, one from four letters on) or when two are equally near. Meant for words: entries that differ in
 * a digit only must be told apart by the caller.
 */
export function matchVocabulary(printed: string, entries: readonly string[]): VocabularyMatch | null {
  const text = foldLookAlikes(printed);
  if (text === '') return null;
  const { ofPlain, ofFolded } = comparableEntries(entries);
  const same = ofPlain.get(plainOf(printed));
  if (same !== undefined) return { entry: same, distance: 0 };
  let best: VocabularyMatch | null = null;
  let tied = false;
  for (const [entry, folded] of ofFolded) {
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
  return length < 4 ? 0 : Math.max(1, Math.floor(length / 6));
}

/** A vocabulary as it is compared: made once, for some are compared with every piece of a long list. */
interface ComparableEntries {
  /** The entry of each plain form; of several the first. */
  readonly ofPlain: ReadonlyMap<string, string>;
  /** The folded form of each entry. */
  readonly ofFolded: ReadonlyMap<string, string>;
}

const comparable = new WeakMap<readonly string[], ComparableEntries>();

function comparableEntries(entries: readonly string[]): ComparableEntries {
  const known = comparable.get(entries);
  if (known) return known;
  const made = {
    ofPlain: new Map(entries.toReversed().map((entry) => [plainOf(entry), entry])),
    ofFolded: new Map(entries.map((entry) => [entry, foldLookAlikes(entry)])),
  };
  comparable.set(entries, made);
  return made;
}

/** How many letters of a phrase of this (folded) length OCR may have damaged before it is another phrase. */
function toleratedEdits(length: number): number {
  return Math.floor(length / 5);
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
  const wanted = foldPhrase(phrase);
  if (wanted === '') return null;
  const folded = foldOnce(text);
  const from = firstAtOrAfter(folded.starts, range.from ?? 0);
  const hay = folded.text.slice(from, firstAtOrAfter(folded.starts, range.to ?? text.length));
  const placed = (start: number, end: number, distance: number) =>
    placeMatch(text, folded, { start: from + start, end: from + end, distance });
  for (let at = hay.indexOf(wanted); at !== -1; at = hay.indexOf(wanted, at + 1)) {
    const match = placed(at, at + wanted.length, 0);
    if (match.distance === 0) return match;
  }
  const bound = range.maxDistance ?? toleratedEdits(wanted.length);
  if (bound === 0) return null;
  let best: PhraseMatch | null = null;
  for (const near of findNear(hay, wanted, bound)) {
    const match = placed(near.start, near.end, near.distance);
    if (match.distance <= bound && match.distance < (best?.distance ?? Infinity)) best = match;
  }
  return best;
}

const GLUED = /[\p{L}\p{N}]/u;

function placeMatch(text: string, folded: Folded, near: NearMatch): PhraseMatch {
  const start = folded.starts[near.start] as number;
  const end = folded.ends[near.end - 1] as number;
  const neighbours = [text[start - 1], text[end]].filter((char) => char !== undefined && GLUED.test(char));
  return { start, end, distance: near.distance + neighbours.length };
}

/** The phrases are a few dozen constants of the program: each is folded once. */
const phrasesFolded = new Map<string, string>();
const MOST_PHRASES = 1000;

function foldPhrase(phrase: string): string {
  const known = phrasesFolded.get(phrase);
  if (known !== undefined) return known;
  const folded = foldLookAlikes(phrase);
  if (phrasesFolded.size < MOST_PHRASES) phrasesFolded.set(phrase, folded);
  return folded;
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
