import type { Finding, HeaderDates } from '../../schemas/index.ts';
import { finding } from '../finding.ts';
import type { Rule, UnjudgedRecord } from './rule.ts';

type DateName = keyof HeaderDates;

/** The order in which a case moves (Labor Code 4610.5, 4610.6; it held in every header seen). */
const ORDER: readonly DateName[] = ['injury', 'urDenial', 'applicationReceived', 'assigned', 'decision'];

const LABELS: Readonly<Record<DateName, string>> = {
  injury: 'injury',
  urDenial: 'UR denial',
  applicationReceived: 'application received',
  assigned: 'assignment',
  decision: 'decision',
};

/** IMR began with injuries from 2013 on, and for all injuries with UR decisions from July 2013 on (SB 863). */
const FIRST_UR_DECISION = '2013-01-01';
const FIRST_UR_DECISION_OF_OLDER_INJURY = '2013-07-01';
const FIRST_NEW_INJURY = '2013-01-01';

/** Order, range and gap rules on the five header dates: together they catch five of six one-digit misreads. */
export const checkDates: Rule = (record) => [
  ...checkOrder(record.dates),
  ...checkRange(record.dates),
  ...checkGaps(record),
];

function checkOrder(dates: HeaderDates): Finding[] {
  const known = ORDER.flatMap((name) => {
    const date = dates[name];
    return date ? [{ name, date }] : [];
  });
  return known.flatMap((earlier, index) =>
    known.slice(index + 1).flatMap((later) => {
      if (earlier.date <= later.date) return [];
      const message = `${LABELS[earlier.name]} (${earlier.date}) comes after ${LABELS[later.name]} (${later.date})`;
      return [earlier, later].map(({ name }) => finding('date-order', `/dates/${name}`, message));
    }),
  );
}

function checkRange({ injury, urDenial }: HeaderDates): Finding[] {
  const findings: Finding[] = [];
  if (injury && injury < '1940-01-01') {
    findings.push(finding('date-range', '/dates/injury', `an injury of ${injury} is too long ago`));
  }
  if (urDenial && urDenial < FIRST_UR_DECISION) {
    findings.push(
      finding('date-range', '/dates/urDenial', `no IMR was possible for a UR denial of ${urDenial}`),
    );
  } else if (
    injury &&
    urDenial &&
    injury < FIRST_NEW_INJURY &&
    urDenial < FIRST_UR_DECISION_OF_OLDER_INJURY
  ) {
    findings.push(
      finding(
        'date-range',
        '/dates/urDenial',
        `no IMR was possible for a UR denial of ${urDenial} on an injury before 2013 (${injury})`,
      ),
    );
  }
  return findings;
}

interface GapRule {
  readonly from: DateName;
  readonly to: DateName;
  /** Days that pass without a finding, both ends included. */
  readonly usual: readonly [number, number];
}

/**
 * Days between header dates. The law allows 30 days from service of the UR decision to the application
 * (0 to 37 seen). Decisions took 81 days on average in 2014, and 21 to 39 from late 2016 on: late letters are
 * valid, so the bounds are wide where backlogs were known.
 */
function gapRules({ priority, dates }: UnjudgedRecord): readonly GapRule[] {
  const backlog = (dates.decision ?? '') < '2016-01-01';
  const leastToDecide = priority === 'standard' && !backlog ? 10 : 0;
  return [
    { from: 'urDenial', to: 'applicationReceived', usual: [0, 45] },
    { from: 'applicationReceived', to: 'assigned', usual: [0, backlog ? 300 : 60] },
    { from: 'assigned', to: 'decision', usual: [leastToDecide, backlog ? 400 : 60] },
  ];
}

function checkGaps(record: UnjudgedRecord): Finding[] {
  return gapRules(record).flatMap(({ from, to, usual: [least, most] }) => {
    const start = record.dates[from];
    const end = record.dates[to];
    if (!start || !end) return [];
    const days = daysBetween(start, end);
    // A negative gap is already told by the order rule.
    if (days < 0 || (days >= least && days <= most)) return [];
    const message = `${days} days from ${LABELS[from]} (${start}) to ${LABELS[to]} (${end}); usual are ${least} to ${most}`;
    return [from, to].map((name) => finding('date-gap', `/dates/${name}`, message));
  });
}

/** Whole days from one ISO date to another; negative when `end` is earlier. */
export function daysBetween(start: string, end: string): number {
  return (Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / 86_400_000;
}
