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
 * those after them in the sentence: `licensed by the Medical Board of California`, `a licensed psychologist, Ohio`.
 */
export function readStates(letter: LetterText, scope: Span, clauses: readonly Span[]): Found<string>[] {
  const places = clauses.some((clause) => knowsAny(letter, clause, 'states'))
    ? clauses
    : (statesBefore(letter.text, scope) ?? statesAfter(letter.text, scope) ?? clauses);
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

function statesAfter(text: string, { start, end }: Span): Span[] | null {
  const licence = /\blicen[cs]/i.exec(text.slice(start, end));
  if (!licence) return null;
  const from = start + licence.index;
  const sentence = text.slice(from, endOfSentence(text, from, end));
  const names = [...sentence.matchAll(new RegExp(`(?<!\\w)${A_STATE}`, 'g'))].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
  return names.length > 0 ? names : null;
}
