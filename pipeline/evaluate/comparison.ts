/** The groups of fields that accuracy is reported by. */
export const GROUPS = [
  'header',
  'reviewer',
  'issues',
  'sections',
  'guideline-text',
  'guidelines',
  'conclusion',
  'patient-diagnoses',
  'narrative',
  'category',
] as const;
export type Group = (typeof GROUPS)[number];

type Verdict = 'match' | 'wrong' | 'missing' | 'superfluous';

/** One value of a record against one label. `gold` or `value` is `null` where that side has none. */
export interface Comparison {
  readonly group: Group;
  /** The field's name without positions: `issues.decision`. */
  readonly field: string;
  /** JSON pointer into the record; where the record has no value, the place it would have. */
  readonly path: string;
  readonly gold: string | null;
  readonly value: string | null;
  readonly verdict: Verdict;
}

/** Where the values of one field stand: everything of a comparison but the two values. */
export interface Field {
  readonly group: Group;
  readonly field: string;
  readonly path: string;
}

/** Compares two single values; two absent ones are no comparison. */
export function compareValue(
  at: Field,
  gold: string | null,
  value: string | null,
  same: (gold: string, value: string) => boolean,
): Comparison[] {
  if (gold === null && value === null) return [];
  return [{ ...at, gold, value, verdict: verdictOf(gold, value, same) }];
}

function verdictOf(
  gold: string | null,
  value: string | null,
  same: (a: string, b: string) => boolean,
): Verdict {
  if (value === null) return 'missing';
  if (gold === null) return 'superfluous';
  return same(gold, value) ? 'match' : 'wrong';
}

/**
 * Compares two lists as multisets: every label takes the best value left that is `alike` (0 to 1) enough.
 * What remains on either side is missing or superfluous, so a misread entry counts as both.
 */
export function compareList<G, V>(
  at: Field,
  gold: readonly G[],
  values: readonly V[],
  compare: {
    readonly alike: (gold: G, value: V) => number;
    readonly threshold: number;
    readonly print: (entry: G | V) => string;
  },
): { comparisons: Comparison[]; pairs: { gold: G; value: V; index: number }[] } {
  const candidates = gold
    .flatMap((label, row) =>
      values.map((value, column) => ({ row, column, score: compare.alike(label, value) })),
    )
    .filter(({ score }) => score >= compare.threshold)
    .sort((a, b) => b.score - a.score || a.row - b.row || a.column - b.column);
  const rows = new Map<number, number>();
  const columns = new Set<number>();
  for (const { row, column } of candidates) {
    if (rows.has(row) || columns.has(column)) continue;
    rows.set(row, column);
    columns.add(column);
  }
  const pairs: { gold: G; value: V; index: number }[] = [];
  const comparisons: Comparison[] = [];
  gold.forEach((label, row) => {
    const column = rows.get(row);
    const value = column === undefined ? undefined : values[column];
    if (column === undefined || value === undefined) {
      comparisons.push({ ...at, gold: compare.print(label), value: null, verdict: 'missing' });
      return;
    }
    pairs.push({ gold: label, value, index: column });
    comparisons.push({
      ...at,
      path: `${at.path}/${column}`,
      gold: compare.print(label),
      value: compare.print(value),
      verdict: 'match',
    });
  });
  values.forEach((value, column) => {
    if (columns.has(column)) return;
    comparisons.push({
      ...at,
      path: `${at.path}/${column}`,
      gold: null,
      value: compare.print(value),
      verdict: 'superfluous',
    });
  });
  return { comparisons, pairs };
}
