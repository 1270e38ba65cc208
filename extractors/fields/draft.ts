import type { LetterRecord } from '../../schemas/index.ts';
import type { Draft } from '../found.ts';

/** The parts of a record that are read from the letter; the rest is known or derived. */
export type LetterFields = Pick<
  LetterRecord,
  'caseNumber' | 'priority' | 'dates' | 'narrative' | 'reviewer' | 'patient' | 'diagnoses' | 'issues'
>;
export type LetterDraft = { readonly [Field in keyof LetterFields]: Draft<LetterFields[Field]> };
