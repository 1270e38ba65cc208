import type { LetterDraft } from './draft.ts';

/** What is read from a document that gives nothing: one that cannot be read, or is no determination. */
export const NO_FIELDS = {
  caseNumber: null,
  priority: null,
  dates: { injury: null, assigned: null, decision: null, urDenial: null, applicationReceived: null },
  narrative: { dateOfInjury: null, urDecisionDate: null },
  reviewer: {
    statesOfLicensure: [],
    specialties: [],
    subspecialties: [],
    profession: null,
    normalized: [],
  },
  patient: { age: null, sex: null },
  diagnoses: [],
  issues: [],
} satisfies LetterDraft;
