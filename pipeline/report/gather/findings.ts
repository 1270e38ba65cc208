import { FINDING_RULES, type LetterRecord, type Severity } from '../../../schemas/index.ts';
import { cappedCounter } from '../../statistics/capped-counter.ts';

export interface FindingCount {
  readonly code: string;
  readonly severity: Severity;
  readonly meaning: string;
  /** Letters with at least one. */
  readonly letters: number;
  /** All of them: a letter may have several. */
  readonly times: number;
}

const MOST_CODES = 1000;

/** Counts findings by code. */
export function findingGatherer() {
  const counter = cappedCounter(MOST_CODES, () => ({ letters: 0, times: 0, severity: 'info' as Severity }));
  return {
    add({ findings }: LetterRecord): void {
      for (const { code, severity } of findings) Object.assign(counter.of(code), { severity });
      for (const { code } of findings) counter.of(code).times += 1;
      for (const code of new Set(findings.map((finding) => finding.code))) counter.of(code).letters += 1;
    },
    /** Those of most letters first. */
    finish: (): FindingCount[] =>
      counter
        .entries()
        .map(([code, count]) => ({ code, ...count, meaning: meaningOf(code) }))
        .sort((a, b) => b.letters - a.letters || (a.code < b.code ? -1 : 1)),
  };
}

function meaningOf(code: string): string {
  return Object.hasOwn(FINDING_RULES, code)
    ? FINDING_RULES[code as keyof typeof FINDING_RULES].meaning
    : 'A finding that this version does not know.';
}
