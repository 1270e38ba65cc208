import type { LetterText } from '../../schemas/index.ts';
import type { LetterStructure } from '../segment/index.ts';
import type { LetterDraft } from './draft.ts';

/** The dates of injury and of the utilization review as the prose gives them. */
export function readNarrative(_letter: LetterText, _structure: LetterStructure): LetterDraft['narrative'] {
  return { dateOfInjury: null, urDecisionDate: null };
}
