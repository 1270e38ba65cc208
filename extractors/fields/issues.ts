import type { LetterText } from '../../schemas/index.ts';
import type { LetterStructure } from '../segment/index.ts';
import type { LetterDraft } from './draft.ts';

/** The disputed treatments, each with its decision, guidelines and rationale. */
export function readIssues(_letter: LetterText, _structure: LetterStructure): LetterDraft['issues'] {
  return [];
}
