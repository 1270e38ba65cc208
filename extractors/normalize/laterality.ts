import type { Span } from '../../schemas/index.ts';

/** A word for a side of the body. */
export interface NamedSide extends Span {
  readonly side: 'left' | 'right' | 'bilateral';
}

/** The body's sides, not the heart's chambers or the hand one writes with. */
const SIDE_WORD =
  /(?<![A-Za-z\d/])(?:(left|lt\.?)|(right|rt\.?)|(bilateral(?:ly)?|bilat\.?|bil\.|b\/l|both(?! bones?\b)))(?![A-Za-z\d/]|[- ]hand(?:ed|ed?ness|[- ]domina\w*)|[- ](?:bundle|ventric|atri|main|anterior|heart|hemi))/gi;
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
 * The side of a condition of one part of the body: left and right together are both. With `places` more than
 * one, a left and a right are of different parts, and it has no side as a whole.
 */
export function oneSide(named: readonly NamedSide[], places: number): NamedSide['side'] | null {
  const sides = new Set(named.map(({ side }) => side));
  if (sides.has('bilateral')) return 'bilateral';
  const [side] = sides;
  if (sides.size <= 1) return side ?? null;
  return places <= 1 ? 'bilateral' : null;
}
