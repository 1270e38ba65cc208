import type { Span } from '../../schemas/index.ts';
import { BODY_PARTS, NO_BODY_PARTS } from '../../schemas/vocabulary/body-parts.ts';

/** A part of the body as a text names it, or names what can only be of that part. */
export interface NamedPart extends Span {
  readonly part: string;
  /** Whether the part is inferred from a structure, a condition or a level of the spine. */
  readonly implied: boolean;
}

const WITHIN = new Map(BODY_PARTS.map(({ part, within }) => [part, within]));
const MEANINGS = new Map<string, { readonly part: string; readonly implied: boolean } | null>();
for (const { part, names, impliedBy = [] } of BODY_PARTS) {
  for (const word of impliedBy.flatMap(inflect)) MEANINGS.set(word, { part, implied: true });
  for (const word of names.flatMap(inflect)) MEANINGS.set(word, { part, implied: false });
}
for (const phrase of NO_BODY_PARTS) MEANINGS.set(phrase, null);

/** Any word of the vocabulary, longest first. */
const WORDS = new RegExp(
  `(?<![A-Za-z])(?:${[...MEANINGS.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', '[ -]').replaceAll("'", "['’]"))
    .join('|')})(?![A-Za-z])`,
  'gi',
);

function inflect(word: string): string[] {
  const plural = word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
  return [word, plural];
}

/** `L4-5`, `C5/C6`, `L5-S1`, `T12`: not `S13.4`, which is a code. */
const LEVEL =
  /(?<![A-Za-z\d.])(?:(C[1-8])|(T(?:1[0-2]|[1-9]))|(L[1-5])|(S[1-5]))(?![A-Za-z\d]|\.\d)(?:\s?[-/–]\s?(?:[CTLS]?\d{1,2}\b))*/g;
const LEVEL_PARTS = ['cervical spine', 'thoracic spine', 'lumbar spine', 'lumbosacral spine'] as const;

/** Every part that the text names or implies, in order. */
export function findBodyParts(text: string): NamedPart[] {
  const named: NamedPart[] = [];
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const meaning = MEANINGS.get(word.toLowerCase().replaceAll('-', ' ').replaceAll('’', "'"));
    if (meaning) named.push({ ...meaning, start: index, end: index + word.length });
  }
  for (const match of text.matchAll(LEVEL)) {
    const part = LEVEL_PARTS.find((_, at) => match[at + 1] !== undefined);
    const start = match.index;
    if (part) named.push({ part, implied: true, start, end: start + match[0].length });
  }
  return named.sort((a, b) => a.start - b.start);
}

/**
 * The one part that all these are about, with where that is said: the smallest where one lies in the other
 * (`back` and `lumbar spine`), what is named before what is implied; none where several remain.
 */
export function onePart(named: readonly NamedPart[]): { part: string; at: readonly NamedPart[] } | null {
  for (const candidates of [named, named.filter(({ implied }) => !implied)]) {
    const smallest = distinctParts(candidates);
    const [part] = smallest;
    if (part !== undefined && smallest.length === 1)
      return { part, at: named.filter((one) => one.part === part) };
  }
  return null;
}

/** The parts named, each once, without those that a smaller one among them lies in. */
export function distinctParts(named: readonly NamedPart[]): string[] {
  const parts = [...new Set(named.map(({ part }) => part))];
  return parts.filter((part) => !parts.some((other) => liesIn(other, part)));
}

/** Whether there is a left and a right one. */
export function isPaired(part: string): boolean {
  return PAIRED.some((larger) => part === larger || liesIn(part, larger));
}

const PAIRED = ['upper extremity', 'lower extremity', 'eye', 'ear', 'groin', 'rib', 'buttock'];

/** Whether the part belongs to the larger one, over any number of steps. */
export function liesIn(part: string, larger: string): boolean {
  for (let at = WITHIN.get(part); at !== undefined; at = WITHIN.get(at)) if (at === larger) return true;
  return false;
}
