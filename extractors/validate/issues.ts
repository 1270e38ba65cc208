import type { Finding, Issue } from '../../schemas/index.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

const EXPECTED = { upheld: 'not_medically_necessary', overturned: 'medically_necessary' } as const;

/** A title's decision and its rationale's conclusion agreed in all of 439 issues read by hand. */
export const checkIssues: Rule = ({ issues }) => issues.flatMap(checkConclusion);

function checkConclusion({ decision, finding: conclusion, rationale }: Issue, index: number): Finding[] {
  if (decision === null || rationale === null) return [];
  if (conclusion === null || conclusion === 'unclear') {
    return [
      finding('unclear-conclusion', `/issues/${index}/finding`, `no plain conclusion confirms "${decision}"`),
    ];
  }
  if (conclusion === EXPECTED[decision]) return [];
  const message = `the title says ${decision}, the rationale concludes ${conclusion.replaceAll('_', ' ')}`;
  return ['decision', 'finding'].map((name) =>
    finding('decision-conclusion-conflict', `/issues/${index}/${name}`, message),
  );
}
