import type { Issue } from '../../schemas/index.ts';
import { type IndexRow, plainName } from './index-values.ts';

/** A request of the letter and the row of the index that is about it; one of them may be missing. */
export interface RequestPair {
  /** Position in the letter, from 0. */
  readonly position: number | undefined;
  readonly issue: Issue | undefined;
  readonly row: IndexRow | undefined;
}

type Said = Record<'decision' | 'group' | 'subgroup', string | null>;

/** What must be equal, from the strictest to nothing at all. */
const STEPS: readonly (readonly (keyof Said)[])[] = [
  ['decision', 'group', 'subgroup'],
  ['group', 'subgroup'],
  ['decision', 'group'],
  ['group'],
  ['decision'],
  [],
];

/**
 * Pairs the requests of a case with its rows. The index names no title and keeps no order, so that equal ones
 * are paired first, then those equal in less: the agreement found is the best possible one.
 */
export function matchRequests(issues: readonly Issue[], rows: readonly IndexRow[]): RequestPair[] {
  let openIssues = issues.map((issue, position) => ({ issue, position, said: saidByLetter(issue) }));
  let openRows = rows.map((row) => ({ row, said: saidByIndex(row) }));
  const pairs: RequestPair[] = [];
  for (const step of STEPS) {
    const waiting = new Map<string, IndexRow[]>();
    for (const { row, said } of openRows) {
      const key = keyOf(said, step);
      if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), row]);
    }
    openIssues = openIssues.filter(({ issue, position, said }) => {
      const key = keyOf(said, step);
      const row = key === undefined ? undefined : waiting.get(key)?.shift();
      if (!row) return true;
      pairs.push({ issue, position, row });
      return false;
    });
    const taken = new Set(pairs.map(({ row }) => row));
    openRows = openRows.filter(({ row }) => !taken.has(row));
  }
  return [
    ...pairs.sort((a, b) => (a.position ?? 0) - (b.position ?? 0)),
    ...openIssues.map(({ issue, position }) => ({ issue, position, row: undefined })),
    ...openRows.map(({ row }) => ({ issue: undefined, position: undefined, row })),
  ];
}

/** `undefined` where a part is not given: nothing is equal to that. */
function keyOf(said: Said, step: readonly (keyof Said)[]): string | undefined {
  const parts = step.map((part) => said[part]);
  return parts.includes(null) ? undefined : parts.join('\n');
}

function saidByLetter({ decision, category }: Issue): Said {
  return { decision, group: plain(category?.group), subgroup: plain(category?.subgroup) };
}

function saidByIndex({ decision, category, subgroup }: IndexRow): Said {
  return { decision, group: plain(category), subgroup: plain(subgroup) };
}

function plain(name: string | null | undefined): string | null {
  return name ? plainName(name) : null;
}
