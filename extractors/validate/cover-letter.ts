import type { Finding, Outcome } from '../../schemas/index.ts';
import { finding } from '../finding.ts';
import type { UnjudgedRecord } from './rule.ts';

/** `Final Determination: PARTIAL OVERTURN`: what a cover letter says of the whole case (by description). */
const SAID = /\bfinal\s+determination\s*:\s*((?:partial(?:ly)?\s+)?(?:uphold|upheld|overturn(?:ed)?))\b/i;

/** A cover letter sums up what the determination behind it decides: the two must agree. */
export function checkCoverLetter({ sections, outcome }: UnjudgedRecord): Finding[] {
  return sections.flatMap(({ kind, text }): Finding[] => {
    const words = kind === 'cover_letter' || kind === 'header' ? SAID.exec(text)?.[1] : undefined;
    if (!words || outcome === null || outcomeOf(words) === outcome) return [];
    const message = `the cover letter says "${words}", the decisions add up to ${outcome.replaceAll('_', ' ')}`;
    return [finding('conflicting-values', '/outcome', message)];
  });
}

function outcomeOf(words: string): Outcome {
  if (/^partial/i.test(words)) return 'partially_overturned';
  return /^up/i.test(words) ? 'upheld' : 'overturned';
}
