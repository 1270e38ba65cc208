import type { Status } from '../../schemas/index.ts';

const BEST_FIRST: readonly Status[] = ['accepted', 'needs_review', 'failed'];

/** What a document counts as: the worst status of its letters. */
export function worstOf(letters: readonly { readonly status: Status }[]): Status {
  const worst = Math.max(0, ...letters.map(({ status }) => BEST_FIRST.indexOf(status)));
  return BEST_FIRST[worst] as Status;
}
