import { LetterFormat, Status } from '../../schemas/record.ts';
import type { LetterCounts } from './describe/data-set.ts';

export interface LetterCounter {
  add(letter: { readonly status: string; readonly letterFormat: string }): void;
  addAll(counts: LetterCounts): void;
  counts(): LetterCounts;
}

/** Counts letters by status and format; every status is named, formats only where there are letters. */
export function letterCounter(): LetterCounter {
  const byStatus = zeros(Status.options);
  const byFormat = zeros(LetterFormat.options);
  let total = 0;
  return {
    add({ status, letterFormat }) {
      total += 1;
      addTo(byStatus, status, 1);
      addTo(byFormat, letterFormat, 1);
    },
    addAll(more) {
      total += more.total;
      for (const [status, count] of Object.entries(more.byStatus)) addTo(byStatus, status, count);
      for (const [format, count] of Object.entries(more.byFormat)) addTo(byFormat, format, count);
    },
    counts: () => ({
      total,
      byStatus,
      byFormat: Object.fromEntries(Object.entries(byFormat).filter(([, count]) => count > 0)),
    }),
  };
}

function zeros(names: readonly string[]): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, 0]));
}

function addTo(counts: Record<string, number>, name: string, more: number): void {
  counts[name] = (counts[name] ?? 0) + more;
}
