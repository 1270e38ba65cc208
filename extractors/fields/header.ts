import type { LetterText } from '../../schemas/index.ts';
import type { LetterStructure } from '../segment/index.ts';
import type { LetterDraft } from './draft.ts';

/** Case number, priority and the five dates of the header table. */
export function readHeader(
  _letter: LetterText,
  _structure: LetterStructure,
): Pick<LetterDraft, 'caseNumber' | 'priority' | 'dates'> {
  return {
    caseNumber: null,
    priority: null,
    dates: { injury: null, assigned: null, decision: null, urDenial: null, applicationReceived: null },
  };
}
