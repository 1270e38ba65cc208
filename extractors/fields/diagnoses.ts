import type { LetterText } from '../../schemas/index.ts';
import type { LetterStructure } from '../segment/index.ts';
import type { LetterDraft } from './draft.ts';

/** The injured worker's diagnoses, in the order of the case summary. */
export function readDiagnoses(_letter: LetterText, _structure: LetterStructure): LetterDraft['diagnoses'] {
  return [];
}
