import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

/** The values that must stand somewhere in the letter; everything else is known or derived. */
const EVIDENCED = [
  'caseNumber',
  'priority',
  'dates',
  'narrative',
  'reviewer',
  'patient',
  'diagnoses',
  'issues',
] as const;

/** No value without a place: the guard against an extractor that invents. */
export const checkEvidence: Rule = (record) =>
  EVIDENCED.flatMap((part) => leaves(record[part], `/${part}`))
    .filter((path) => !isCovered(path, record.evidence))
    .map((path) => finding('no-evidence', path, 'the value has no place in the letter'));

function leaves(node: unknown, path: string): string[] {
  if (node === null) return [];
  if (Array.isArray(node)) return node.flatMap((item, index) => leaves(item, `${path}/${index}`));
  if (typeof node === 'object') {
    return Object.entries(node).flatMap(([key, child]) => leaves(child, `${path}/${key}`));
  }
  return [path];
}

/** A value found as a part of a larger one (a citation's year, say) shares its evidence. */
function isCovered(path: string, evidence: Readonly<Record<string, unknown>>): boolean {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    if (at in evidence) return true;
  }
  return false;
}
