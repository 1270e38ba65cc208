import { HEADINGS } from './headings.ts';
import { OPENS, type PageFacts } from './page-facts.ts';

/** The pages of one letter as they are to be read, and what is wrong with them. */
export interface OrderedPages {
  readonly pages: readonly PageFacts[];
  /** Whether they were put in another order: proven by their printed numbers, or likely by their text. */
  readonly moved: 'no' | 'proven' | 'likely';
  /** What the printed numbers say is missing, or printed twice. */
  readonly gaps: readonly string[];
}

/** More pages than this are not tried in all orders. */
const MOST_TRIED = 9;

/**
 * Puts the pages of a letter in the order in which they must be read: by their printed numbers, where every
 * page bears one and no two the same; else in the order in which headings, the parts of issues and sentences fit
 * best, where the PDF's own fits plainly worse.
 */
export function orderPages(pages: readonly PageFacts[]): OrderedPages {
  const gaps = gapsIn(pages);
  const numbers = pages.map(({ printed }) => printed?.number ?? null);
  const proven = !numbers.includes(null) && new Set(numbers).size === numbers.length;
  if (proven && pages.length > 1) {
    const sorted = pages.toSorted((a, b) => (a.printed?.number ?? 0) - (b.printed?.number ?? 0));
    return { pages: sorted, moved: isSame(sorted, pages) ? 'no' : 'proven', gaps };
  }
  if (pages.length > MOST_TRIED || pages.length < 2) return { pages, moved: 'no', gaps };
  const order = betterOrder(pages);
  return order ? { pages: order, moved: 'likely', gaps } : { pages, moved: 'no', gaps };
}

function isSame(a: readonly PageFacts[], b: readonly PageFacts[]): boolean {
  return a.every((facts, index) => facts === b[index]);
}

/** A heading that comes before one which letters print earlier: proof that pages are out of order. */
const WRONG = 100;
/** A part of an issue that does not follow on the one before. */
const BROKEN_ISSUE = 3;
/** A sentence that does not go on over a page break, or begins in the middle. */
const BROKEN_SENTENCE = 2;
/** Less than this another order must not be better: print itself breaks a sentence now and then. */
const ENOUGH_GAINED = 5;

/** What a page costs in its place: how badly it follows on the ones before. */
function costOfPage(facts: PageFacts, before: PageFacts | undefined, seen: Seen): number {
  let cost = 0;
  const hadRank = seen.rank;
  for (const rank of facts.ranks) {
    if (rank < seen.rank) cost += WRONG;
    seen.rank = Math.max(seen.rank, rank);
  }
  const labels = facts.labels();
  const [first] = labels;
  if (first !== undefined) {
    if (first !== (seen.label + 1) % PARTS) cost += BROKEN_ISSUE;
    seen.label = labels.at(-1) as number;
  }
  if (facts.opening >= OPENS && (hadRank >= 0 || seen.inside)) cost += WRONG;
  seen.inside ||= facts.opening === 0 && !facts.mayLead;
  seen.issues ||= facts.ranks.some((rank) => HEADINGS[rank]?.kind === 'issues');
  if (!seen.issues && facts.holdsReasons()) cost += BROKEN_ISSUE;
  if (!before) return cost + (facts.beginsInside ? BROKEN_SENTENCE : 0);
  return cost + (before.endsInside === facts.beginsInside ? 0 : BROKEN_SENTENCE);
}

/** What the pages before bore: the highest heading, the last label, ... */
interface Seen {
  rank: number;
  label: number;
  /** A page that cannot stand before the first. */
  inside: boolean;
  /** The heading of the issues. */
  issues: boolean;
}
const PARTS = 3;
const nothingSeen = (): Seen => ({ rank: -1, label: PARTS - 1, inside: false, issues: false });

function costOf(order: readonly PageFacts[]): number {
  const seen = nothingSeen();
  const pages = order.reduce((sum, facts, index) => sum + costOfPage(facts, order[index - 1], seen), 0);
  return pages + costOfEnd(order.at(-1));
}

function costOfEnd(last: PageFacts | undefined): number {
  return last?.endsInside ? BROKEN_SENTENCE : 0;
}

/**
 * The cheapest order that gains enough, if one does; of equally cheap ones the one nearest to the PDF's: orders
 * are tried from it on, and given up once they cost too much, so that not all of them are walked through.
 */
function betterOrder(pages: readonly PageFacts[]): readonly PageFacts[] | undefined {
  let best: { readonly order?: readonly PageFacts[]; readonly cost: number } = {
    cost: costOf(pages) - ENOUGH_GAINED + 1,
  };
  const extend = (
    order: readonly PageFacts[],
    rest: readonly PageFacts[],
    cost: number,
    seen: Seen,
  ): void => {
    if (cost >= best.cost) return;
    if (rest.length === 0) {
      const whole = cost + costOfEnd(order.at(-1));
      if (whole < best.cost) best = { order, cost: whole };
      return;
    }
    for (const next of rest) {
      const nextSeen = { ...seen };
      const more = costOfPage(next, order.at(-1), nextSeen);
      extend(
        [...order, next],
        rest.filter((facts) => facts !== next),
        cost + more,
        nextSeen,
      );
    }
  };
  extend([], pages, 0, nothingSeen());
  return best.order;
}

/** What is wrong with the printed numbers as a whole. */
function gapsIn(pages: readonly PageFacts[]): string[] {
  const numbers = pages.flatMap(({ printed }) => (printed ? [printed.number] : []));
  const counts = new Set(pages.flatMap(({ printed }) => (printed?.count ? [printed.count] : [])));
  const gaps: string[] = [];
  if (counts.size > 1) gaps.push(`the pages name different counts of pages: ${[...counts].join(', ')}`);
  const [count] = counts;
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice !== undefined) gaps.push(`two pages bear the number ${twice}`);
  if (numbers.length < 2 && count === undefined) return gaps;
  const last = Math.max(count ?? 0, ...numbers);
  // Letters may be numbered from their first page or from the cover on; a number before the first is no gap.
  const first = count === undefined && numbers.length < pages.length ? Math.min(...numbers) : 1;
  const missing = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (number) => !numbers.includes(number),
  );
  const unnumbered = pages.length - numbers.length;
  if (missing.length > unnumbered) gaps.push(`no page bears the number ${missing.slice(0, 5).join(', ')}`);
  return gaps;
}
