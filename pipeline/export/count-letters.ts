import { LetterFormat, Status } from '../../schemas/record.ts';
import type { LetterCounts } from './describe/data-set.ts';

export interface LetterCounter {
  add(letter: { readonly status: string; readonly letterFormat: string }): void;
  counts(): LetterCounts;
}

/** Counts letters by status and format; every status is named, formats only where there are letters. */
export function letterCounter(): LetterCounter {
  const byStatus: Record<string, number> = Object.fromEntries(Status.options.map((status) => [status, 0]));
  const byFormat: Record<string, number> = Object.fromEntries(
    LetterFormat.options.map((format) => [format, 0]),
  );
  let total = 0;
  return {
    add({ status, letterFormat }) {
      total += 1;
      byStatus[status] = (byStatus[status] ?? 0) + 1;
      byFormat[letterFormat] = (byFormat[letterFormat] ?? 0) + 1;
    },
    counts: () => ({
      total,
      byStatus,
      byFormat: Object.fromEntries(Object.entries(byFormat).filter(([, count]) => count > 0)),
    }),
  };
}
