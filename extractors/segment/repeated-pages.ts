import type { PageFacts } from './page-facts.ts';

/** Words of a page on which little stands may be those of another. */
const LEAST_WORDS = 20;
/** So much of the words of two pages are the same where one was scanned twice. */
const SAME = 0.97;

/** The pages of a letter that stand in it a second time, each with the page that it repeats; never a first page. */
export function repeatedPages(group: readonly PageFacts[]): ReadonlyMap<PageFacts, PageFacts> {
  const repeated = new Map<PageFacts, PageFacts>();
  for (const [index, facts] of group.entries()) {
    const same = group.slice(1, index).find((before) => !repeated.has(before) && isSame(before, facts));
    if (same) repeated.set(facts, same);
  }
  return repeated;
}

function isSame({ page: one }: PageFacts, { page: other }: PageFacts): boolean {
  const least = Math.min(one.words.length, other.words.length);
  const most = Math.max(one.words.length, other.words.length);
  if (least < LEAST_WORDS || least < most * SAME) return false;
  const counts = new Map<string, number>();
  for (const { text } of one.words) counts.set(text, (counts.get(text) ?? 0) + 1);
  let shared = 0;
  for (const { text } of other.words) {
    const left = counts.get(text) ?? 0;
    if (left > 0) shared += 1;
    counts.set(text, left - 1);
  }
  return shared >= most * SAME;
}
