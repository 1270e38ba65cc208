import type { Decision, LetterFormat, Priority } from '../../schemas/index.ts';
import type { MarkupStyle } from './markup.ts';

/** What a record of one letter must hold, as far as such letters give it. */
export interface EarlyExpected {
  readonly letterFormat: LetterFormat;
  readonly caseNumber: string | null;
  readonly priority: Priority | null;
  readonly dates: Readonly<
    Record<'injury' | 'assigned' | 'decision' | 'urDenial' | 'applicationReceived', string | null>
  >;
  readonly reviewer: {
    readonly statesOfLicensure: readonly string[];
    readonly specialties: readonly string[];
    readonly subspecialties: readonly string[];
  };
  readonly issues: readonly { readonly heading: string; readonly decision: Decision | null }[];
  /** First and last words of the case summary. */
  readonly summary: readonly [start: string, end: string];
  /** Kinds of the sections that must be there. */
  readonly sections: readonly string[];
  readonly status: 'accepted' | 'needs_review';
  /** Codes of findings that must be raised. */
  readonly findings: readonly string[];
}

/** A letter of 2013, or one with a cover letter, written as markup: see `markup.ts`. */
export interface EarlyLetter {
  readonly name: string;
  readonly about: string;
  readonly style: MarkupStyle;
  readonly text: string;
  readonly expected: EarlyExpected;
}

export const NO_DATES = {
  injury: null,
  assigned: null,
  decision: null,
  urDenial: null,
  applicationReceived: null,
} as const;

export function reviewerOf(
  statesOfLicensure: readonly string[],
  specialties: readonly string[],
  subspecialties: readonly string[] = [],
): EarlyExpected['reviewer'] {
  return { statesOfLicensure, specialties, subspecialties };
}
