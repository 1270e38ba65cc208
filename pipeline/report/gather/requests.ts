import type { Category, Issue, LetterRecord, Outcome } from '../../../schemas/index.ts';
import { addDecision, type DecisionGroup, type DecisionTally, decisionsBy, emptyTally } from './decisions.ts';

/** What the letters that could be read decide, request by request. */
export interface Requests {
  readonly all: DecisionTally;
  readonly byCategory: readonly DecisionGroup[];
  /** By group and subgroup, as `Pharmaceuticals: Opioids`. */
  readonly bySubgroup: readonly DecisionGroup[];
  readonly bySpecialty: readonly DecisionGroup[];
  readonly byBasis: readonly DecisionGroup[];
  readonly byDrug: readonly DecisionGroup[];
  /** By the month of the decision, as `2016-03`; of letters whose date was read and is possible. */
  readonly byMonth: readonly DecisionGroup[];
  /** Requests that stand in `byMonth` under no month. */
  readonly withoutMonth: number;
  /** Requests of which a part had been authorised before. */
  readonly modified: DecisionTally;
  /** Whole letters by outcome; `open` where none could be derived. */
  readonly outcomes: Record<Outcome | 'open', number>;
}

const NOT_READ = 'not read';
const UNLISTED = 'none of the listed';

/** Gathers from letters that could be read; a failed one decides nothing. */
export function requestGatherer() {
  const all = emptyTally();
  const modified = emptyTally();
  const [byCategory, bySubgroup, bySpecialty] = [decisionsBy(), decisionsBy(), decisionsBy()];
  const [byBasis, byDrug, byMonth] = [decisionsBy(), decisionsBy(), decisionsBy()];
  const outcomes = { upheld: 0, overturned: 0, partially_overturned: 0, open: 0 };
  let withoutMonth = 0;

  function addIssue(issue: Issue, record: LetterRecord, specialties: readonly string[], month?: string) {
    const { decision, category, reviewer, treatment } = issue;
    const { status } = record;
    addDecision(all, decision, status);
    if (issue.originalRequest !== null) addDecision(modified, decision, status);
    byCategory.add(category?.group ?? NOT_READ, decision, status);
    bySubgroup.add(category ? treatmentName(category) : NOT_READ, decision, status);
    byBasis.add(reviewer.basis ?? NOT_READ, decision, status);
    for (const specialty of specialties) bySpecialty.add(specialty, decision, status);
    if (treatment.drug) byDrug.add(drugName(treatment.drug.name), decision, status);
    if (month) byMonth.add(month, decision, status);
    else withoutMonth += 1;
  }

  return {
    add(record: LetterRecord): void {
      outcomes[record.outcome ?? 'open'] += 1;
      const specialties = specialtiesOf(record);
      const month = monthOf(record);
      for (const issue of record.issues) addIssue(issue, record, specialties, month);
    },
    finish: (): Requests => ({
      all,
      modified,
      byCategory: byCategory.groups(),
      bySubgroup: bySubgroup.groups(),
      bySpecialty: bySpecialty.groups(),
      byBasis: byBasis.groups(),
      byDrug: byDrug.groups(),
      byMonth: byMonth.groups(),
      withoutMonth,
      outcomes,
    }),
  };
}

/** In the state's terms, each once: a reviewer with two specialties counts in both. */
function specialtiesOf({ reviewer }: LetterRecord): string[] {
  const named = reviewer.normalized.map(({ specialty }) => specialty ?? UNLISTED);
  return named.length === 0 ? [NOT_READ] : [...new Set(named)];
}

/** A date outside the time in which it is possible would stretch the axis: the record says so in a finding. */
function monthOf({ dates, findings }: LetterRecord): string | undefined {
  const doubtful = findings.some(({ code, path }) => code === 'date-range' && path === '/dates/decision');
  return doubtful ? undefined : dates.decision?.slice(0, 7);
}

/** `Pharmaceuticals: Opioids`; of a group with one subgroup of its own name, the group. */
function treatmentName({ group, subgroup }: Category): string {
  return group === subgroup ? group : `${group}: ${subgroup}`;
}

function drugName(printed: string): string {
  return printed.toLowerCase().replace(/\s+/g, ' ').trim();
}
