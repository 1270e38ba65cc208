import type { LetterText, Span, Treatment } from '../../schemas/index.ts';
import type { Draft } from '../found.ts';

/** The parts of a requested treatment, as far as its title gives them. */
export function readTreatment(_letter: LetterText, _title: Span | null): Draft<Treatment> {
  return {
    drug: null,
    visits: null,
    frequency: null,
    duration: null,
    bodyParts: [],
    datesOfService: null,
    requested: null,
    authorized: null,
    remaining: null,
  };
}
