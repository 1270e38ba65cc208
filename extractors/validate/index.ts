import type { Finding, Status } from '../../schemas/index.ts';
import { checkBoundaries } from './boundaries.ts';

import { checkConfidence } from './confidence.ts';
import { checkDamagedText } from './damaged-text.ts';
import { checkDates } from './dates.ts';
import { checkDiagnoses } from './diagnoses.ts';
import { checkEvidence } from './evidence.ts';
import { checkIdentity } from './identity.ts';
import { checkIssues } from './issues.ts';
import { checkNarrative } from './narrative.ts';
import { checkPages } from './pages.ts';
import { checkPresence } from './presence.ts';
import type { Rule, RuleContext, UnjudgedRecord } from './rule.ts';

const RULES: readonly Rule[] = [
  checkPages,
  checkPresence,
  checkIdentity,
  checkDates,
  checkNarrative,
  checkDiagnoses,
  checkIssues,
  checkBoundaries,
  checkConfidence,
  checkDamagedText,
  checkEvidence,
];

/** Everything the rules notice about a record, in the order of the rules. */
export function validateRecord(record: UnjudgedRecord, context: RuleContext): Finding[] {
  return RULES.flatMap((rule) => rule(record, context));
}

/** `accepted` is a promise: it is given only when nothing doubtful is left. */
export function statusOf(findings: readonly Finding[]): Status {
  return findings.some((finding) => finding.severity !== 'info') ? 'needs_review' : 'accepted';
}
