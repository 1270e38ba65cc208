import type { GoldIssue, Issue } from '../../schemas/index.ts';
import { tokenOverlap } from './text.ts';

export interface AlignedIssue {
  readonly label: GoldIssue | null;
  readonly issue: Issue | null;
  /** Position in the record; where the record lacks the issue, its position among the labels. */
  readonly index: number;
}

/**
 * Pairs labelled issues with read ones in order, so that one missed or invented issue does not shift all
 * that follow: the alignment with the greatest sum of title likeness (Needleman-Wunsch without gap cost).
 */
export function alignIssues(labels: readonly GoldIssue[], issues: readonly Issue[]): AlignedIssue[] {
  if (labels.length === issues.length) {
    return labels.map((label, index) => ({ label, issue: issues[index] ?? null, index }));
  }
  const best = scoreTable(labels, issues);
  const score = (row: number, column: number) => best[row]?.[column] ?? 0;
  const aligned: AlignedIssue[] = [];
  let row = 0;
  let column = 0;
  while (row < labels.length || column < issues.length) {
    const label = labels[row] ?? null;
    const issue = issues[column] ?? null;
    const paired = label && issue ? likeness(label, issue) : 0;
    if (label && issue && paired > 0 && score(row, column) === paired + score(row + 1, column + 1)) {
      aligned.push({ label, issue, index: column });
      row += 1;
      column += 1;
    } else if (label && (!issue || score(row, column) === score(row + 1, column))) {
      aligned.push({ label, issue: null, index: row });
      row += 1;
    } else {
      aligned.push({ label: null, issue, index: column });
      column += 1;
    }
  }
  return aligned;
}

function scoreTable(labels: readonly GoldIssue[], issues: readonly Issue[]): number[][] {
  const best = Array.from({ length: labels.length + 1 }, () => new Array<number>(issues.length + 1).fill(0));
  for (let row = labels.length - 1; row >= 0; row -= 1) {
    for (let column = issues.length - 1; column >= 0; column -= 1) {
      const label = labels[row];
      const issue = issues[column];
      const here = best[row];
      if (!label || !issue || !here) continue;
      const paired = likeness(label, issue) + (best[row + 1]?.[column + 1] ?? 0);
      here[column] = Math.max(paired, best[row + 1]?.[column] ?? 0, here[column + 1] ?? 0);
    }
  }
  return best;
}

function likeness(label: GoldIssue, issue: Issue): number {
  return issue.heading === null ? 0 : tokenOverlap(label.heading, issue.heading);
}
