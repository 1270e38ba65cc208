import type { FindingCode, Status } from '../../schemas/index.ts';

export const CASE_FIELDS = ['injuryDate', 'receivedDate', 'decisionDate', 'specialty'] as const;
export const REQUEST_FIELDS = ['decision', 'category', 'subgroup'] as const;
export type ComparedField = (typeof CASE_FIELDS)[number] | (typeof REQUEST_FIELDS)[number];

/** How often letters and index say the same of a field. */
export interface FieldAgreement {
  readonly field: ComparedField;
  agree: number;
  disagree: number;
  /** Disagreements in accepted records: an error there is one nobody was warned of. */
  disagreeAccepted: number;
  /** The index gives a value, the record does not, and the other way round. */
  missingInRecord: number;
  missingInIndex: number;
}

/** Everything `reconcile` counts. */
export interface Agreement {
  readonly fields: readonly FieldAgreement[];
  readonly index: { rows: number; unreadableCells: number; cases: number };
  readonly letters: {
    records: number;
    /** Failed ones among them: they belong to no case. */
    withoutCaseNumber: number;
    inIndex: number;
    notInIndex: number;
  };
  readonly casesOnlyInIndex: { count: number };
  readonly requests: { matched: number; onlyInRecord: number; onlyInIndex: number };
}

/** One thing on which letters and index differ: a line of the reconciliation file. */
export interface Difference {
  readonly code: FindingCode;
  readonly caseNumber: string | null;
  readonly documentId: string | null;
  readonly letter: number | null;
  readonly status: Status | null;
  readonly field: string | null;
  /** Position of the request in the letter, from 1. */
  readonly request: number | null;
  readonly inRecord: string | null;
  readonly inIndex: string | null;
  /** Of the index file, from 1. */
  readonly indexLine: number | null;
}

export function newAgreement(): Agreement {
  return {
    fields: [...CASE_FIELDS, ...REQUEST_FIELDS].map((field) => ({
      field,
      agree: 0,
      disagree: 0,
      disagreeAccepted: 0,
      missingInRecord: 0,
      missingInIndex: 0,
    })),
    index: { rows: 0, unreadableCells: 0, cases: 0 },
    letters: { records: 0, withoutCaseNumber: 0, inIndex: 0, notInIndex: 0 },
    casesOnlyInIndex: { count: 0 },
    requests: { matched: 0, onlyInRecord: 0, onlyInIndex: 0 },
  };
}
