import type { Severity } from './finding.ts';

interface FindingRule {
  readonly severity: Severity;
  readonly meaning: string;
}

/**
 * Every finding the project can raise. `error` and `warning` send a record to review; `info` only informs.
 */
export const FINDING_RULES = {
  'unknown-format': { severity: 'error', meaning: 'The letter matches no known format.' },
  'missing-value': {
    severity: 'warning',
    meaning: 'A value that every letter of this format gives was not found.',
  },
  'unreadable-value': {
    severity: 'warning',
    meaning: 'The place of the value was found, its text could not be read as one.',
  },
  'low-confidence': { severity: 'warning', meaning: 'OCR was unsure of a word the value rests on.' },
} as const satisfies Record<string, FindingRule>;

export type FindingCode = keyof typeof FINDING_RULES;
