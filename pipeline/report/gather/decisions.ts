import type { Decision, Status } from '../../../schemas/index.ts';
import { cappedCounter } from '../../statistics/capped-counter.ts';
import { type Rate, rateOf } from '../../statistics/wilson.ts';

/** Requests by what was decided; `open` ones have no decision that could be read. */
export interface Decided {
  upheld: number;
  overturned: number;
  open: number;
}

/** Apart for letters that were accepted and for those that a person should look at. */
export interface DecisionTally {
  readonly accepted: Decided;
  readonly needsReview: Decided;
}

export interface DecisionGroup extends DecisionTally {
  readonly key: string;
}

/** Decisions by some property of the request or its letter. */
export interface DecisionsBy {
  add(key: string, decision: Decision | null, status: Status): void;
  /** By key; the last group holds what came after the cap on keys, if that was reached. */
  groups(): DecisionGroup[];
}

/** More keys than any of the vocabularies has. */
const MOST_KEYS = 20_000;

const BEYOND_THE_CAP = '(all further ones)';

const nothing = (): Decided => ({ upheld: 0, overturned: 0, open: 0 });

export function emptyTally(): DecisionTally {
  return { accepted: nothing(), needsReview: nothing() };
}

export function addDecision(tally: DecisionTally, decision: Decision | null, status: Status): void {
  tally[status === 'accepted' ? 'accepted' : 'needsReview'][decision ?? 'open'] += 1;
}

export function decisionsBy(cap = MOST_KEYS): DecisionsBy {
  const counter = cappedCounter(cap, emptyTally);
  return {
    add: (key, decision, status) => addDecision(counter.of(key), decision, status),
    groups() {
      const rest = counter.rest();
      return [
        ...counter.entries().map(([key, tally]) => ({ key, ...tally })),
        ...(rest ? [{ key: BEYOND_THE_CAP, ...rest }] : []),
      ];
    },
  };
}

/** Both kinds of letters together. */
export function allOf({ accepted, needsReview }: DecisionTally): Decided {
  return {
    upheld: accepted.upheld + needsReview.upheld,
    overturned: accepted.overturned + needsReview.overturned,
    open: accepted.open + needsReview.open,
  };
}

/** The share of overturned among decided requests. */
export function overturnRate({ upheld, overturned }: Decided): Rate | undefined {
  return rateOf(overturned, upheld + overturned);
}
