import type { LetterText } from '../../schemas/index.ts';
import type { LetterStructure } from '../segment/index.ts';
import type { LetterDraft } from './draft.ts';

/** The injured worker's age and sex. */
export function readPatient(_letter: LetterText, _structure: LetterStructure): LetterDraft['patient'] {
  return { age: null, sex: null };
}
