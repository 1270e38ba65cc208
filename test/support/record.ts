import type { RuleContext, UnjudgedRecord } from '../../extractors/validate/rule.ts';
import { type Diagnosis, type Issue, SCHEMA_VERSION, type Treatment } from '../../schemas/index.ts';

/** A treatment of which the title gives no parts. */
const NO_PARTS: Treatment = {
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

export function soundDiagnosis(changes: Partial<Diagnosis> = {}): Diagnosis {
  return {
    text: 'left hand strain',
    code: null,
    codeSystem: null,
    certainty: 'confirmed',
    laterality: 'left',
    bodyPart: 'hand',
    suggestedCode: null,
    ...changes,
  };
}

/** An issue with nothing to object to. */
export function soundIssue(changes: Partial<Issue> = {}): Issue {
  return {
    heading: 'Paraffin bath for the left hand',
    disputed: 'Paraffin bath for the left hand',
    originalRequest: null,
    authorized: null,
    decision: 'upheld',
    category: { group: 'DMEPOS', subgroup: 'DME' },
    treatment: NO_PARTS,
    claimsAdministrator: { text: 'Decision based on MTUS.', basis: 'mtus', citations: [] },
    reviewer: { text: 'Decision based on MTUS.', basis: 'mtus', citations: [] },
    finding: 'not_medically_necessary',
    rationale: 'A paraffin bath at home was tried once. The request is not medically necessary.',
    ...changes,
  };
}

/** A record of an invented F5 letter with nothing to object to but its lack of sections and evidence. */
export function soundRecord(changes: Partial<UnjudgedRecord> = {}): UnjudgedRecord {
  return {
    schemaVersion: SCHEMA_VERSION,
    documentId: `sha256:${'0'.repeat(64)}`,
    source: {
      fileName: 'CM16-9900001.pdf',
      pageCount: 2,
      letterFormat: 'F5',
      pageRange: { first: 1, last: 2 },
      letter: { number: 1, count: 1 },
      pages: [],
    },
    caseNumber: 'CM16-9900001',
    priority: 'standard',
    dates: {
      injury: '2016-03-07',
      urDenial: '2016-11-14',
      applicationReceived: '2016-11-28',
      assigned: '2016-12-05',
      decision: '2017-01-04',
    },
    narrative: { dateOfInjury: '2016-03-07', urDecisionDate: '2016-11-14' },
    reviewer: {
      statesOfLicensure: ['Oregon'],
      specialties: ['Family Practice'],
      subspecialties: [],
      profession: 'physician',
      normalized: [{ printed: 'Family Practice', specialty: 'Family Practice' }],
    },
    patient: { age: 51, sex: 'female' },
    diagnoses: [],
    sections: [],
    issues: [soundIssue()],
    outcome: 'upheld',
    evidence: {},
    ...changes,
  };
}

/** What a rule sees behind a record when nothing there matters to it. */
export const NOTHING_BEHIND: RuleContext = {
  pages: [],
  letter: { text: '', words: [], lines: [], pages: [] },
  places: new Map(),
};
