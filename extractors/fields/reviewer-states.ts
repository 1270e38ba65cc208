import type { LetterText, Span } from '../../schemas/index.ts';
import { STATE_ABBREVIATIONS, STATES } from '../../schemas/vocabulary/states.ts';
import type { Found } from '../found.ts';
import { endOfSentence } from './reviewer-clause.ts';
import { knowsAny, namesIn } from './reviewer-names.ts';

const escaped = (name: string) => name.replaceAll('.', String.raw`\.`).replaceAll(' ', String.raw`\s+`);
/** Longer names first: `Virginia` is part of `West Virginia`. */
const A_STATE = `(?:${[...STATES, ...STATE_ABBREVIATIONS]
  .toSorted((a, b) => b.length - a.length)
  .map(escaped)
  .join('|')})(?!\\w)`;

/** A licence is of a state: `a license in Clinical Psychology` is of a field. */
export const STATE_NAME = new RegExp(String.raw`^\s*(?:the\s+)?${A_STATE}`, 'i');

/**
 * The states of the clauses on licences. Where those name none, the states before the words on a licence, or
 * those beside them in the sentence: `licensed by the Medical Board of California`, `a licensed psychologist, Ohio`.
 */
export function readStates(letter: LetterText, scope: Span, clauses: readonly Span[]): Found<string>[] {
  const places = clauses.some((clause) => knowsAny(letter, clause, 'states'))
    ? clauses
    : (statesBefore(letter.text, scope) ?? statesBeside(letter.text, scope) ?? clauses);
  return places.flatMap((at) => namesIn(letter, at, 'states', 'qualification-sentence'));
}

/** `California and Ohio licensed`, `holds an Ohio medical license`: the states stand before the licence. */
const STATES_BEFORE = new RegExp(
  String.raw`\b(${A_STATE}(?:,?\s+(?:and\s+)?${A_STATE})*)[\s-]+(?:(?:state|medical|chiropractic|dental|psychology|acupuncture)\s+)?licen[cs]`,
);

function statesBefore(text: string, { start, end }: Span): Span[] | null {
  const match = STATES_BEFORE.exec(text.slice(start, end));
  const names = match?.[1];
  if (!match || names === undefined) return null;
  return [{ start: start + match.index, end: start + match.index + names.length }];
}

/** The states after the licence in its sentence, or else before it: `practices in Ohio, where he is licensed`. */
function statesBeside(text: string, { start, end }: Span): Span[] | null {
  const licence = /\blicen[cs]/i.exec(text.slice(start, end));
  if (!licence) return null;
  const from = start + licence.index;
  const after = statesIn(text, { start: from, end: endOfSentence(text, from, end) });
  if (after.length > 0) return after;
  const opening = [...text.slice(start, from).matchAll(/[.!?]\s+(?=\p{Lu})/gu)].at(-1);
  const before = statesIn(text, { start: start + (opening ? opening.index + 1 : 0), end: from });
  return before.length > 0 ? before : null;
}

function statesIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(new RegExp(`(?<!\\w)${A_STATE}`, 'g'))].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
