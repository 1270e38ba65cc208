import type { LetterText } from '../../schemas/index.ts';
import type { LetterStructure } from '../segment/index.ts';
import type { LetterDraft } from './draft.ts';

/** The expert reviewer's licences and specialties. */
export function readReviewer(_letter: LetterText, _structure: LetterStructure): LetterDraft['reviewer'] {
  return { statesOfLicensure: [], specialties: [], subspecialties: [] };
}
