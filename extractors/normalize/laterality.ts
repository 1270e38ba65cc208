import type { Span } from '../../schemas/index.ts';
import { distinctParts, isPaired, type NamedPart } from './body-parts.ts';

/** A word for a side of the body. */
export interface NamedSide extends Span {
  readonly side: 'left' | 'right' | 'bilateral';
}

/** The body's sides, not the heart's chambers or the hand one writes with. */
const SIDE_WORD =
  /(?<![A-Za-z\d])(?:(left|lt\.?)|(right|rt\.?)|(bilateral(?:ly)?|bilat\.?|bil\.|b\/l|both(?! bones?\b)))(?![A-Za-z\d]|[- ]hand(?:ed|ed?ness|[- ]domina\w*)|[- ](?:bundle|ventric|atri|main|anterior|heart|hemi))/gi;
/** `L shoulder`, `(R) knee`, `knee (L)`, `R>L`: a capital alone, no level of the spine (`L4`, `L spine`). */
const SIDE_LETTER =
  /(?<![A-Za-z\d/.-])(?:\(([LRB])\)|([LR])(?=\.? ?(?:shoulder|clavic|scap|arm|upper|elbow|forearm|wrist|hand|thumb|finger|index|hip|groin|thigh|leg|lower ext|knee|calf|ankle|foot|heel|toe|great|eye|ear|side|SI\b|inguinal|carpal|cubital|rotator|medial|lateral|trap|rib|chest|flank|buttock))|([LR])(?=\s?>\s?[LR]\b)|(?<=> ?)([LR])(?![A-Za-z\d]))/g;
const LETTERS = { L: 'left', R: 'right', B: 'bilateral' } as const;

/** Every side that the text names, in order. */
export function findSides(text: string): NamedSide[] {
  const named: NamedSide[] = [];
  for (const { 0: word, 1: left, 2: right, index } of text.matchAll(SIDE_WORD)) {
    const side = left ? 'left' : right ? 'right' : 'bilateral';
    named.push({ side, start: index, end: index + word.length });
  }
  for (const match of text.matchAll(SIDE_LETTER)) {
    const letter = match[1] ?? match[2] ?? match[3] ?? match[4];
    const side = LETTERS[letter as keyof typeof LETTERS];
    named.push({ side, start: match.index, end: match.index + match[0].length });
  }
  return named.sort((a, b) => a.start - b.start);
}

/**
 * The side of a condition as a whole. Left and right of one part are both sides. Of several parts, every one
 * must have the side: each by a word of its own, or all by one word before the first of them (`left wrist and
 * hand pain`), which says nothing of parts that come once (`left knee and back pain`).
 */
export function oneSide(sides: readonly NamedSide[], parts: readonly NamedPart[]): NamedSide['side'] | null {
  const named = new Set(sides.map(({ side }) => side));
  const [side] = named;
  const places = distinctParts(parts);
  if (side === undefined) return null;
  if (places.length <= 1) return named.size === 1 ? side : 'bilateral';
  if (named.size > 1) return null;
  const leads = (sides[0]?.start ?? 0) < (parts[0]?.start ?? 0) && places.every(isPaired);
  return leads || sides.length >= places.length ? side : null;
}
