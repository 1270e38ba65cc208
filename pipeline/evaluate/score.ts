import type { Evidence, LetterRecord } from '../../schemas/index.ts';
import { type Comparison, GROUPS, type Group } from './comparison.ts';

/** Counts over comparisons, and what follows from them; a share of nothing is 1. */
export interface Score {
  readonly compared: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Disagreement extends Comparison {
  readonly caseNumber: string;
  readonly page: number | null;
  readonly quote: string | null;
  readonly silent: boolean;
}

export interface Evaluation {
  readonly letters: number;
  readonly missingLetters: readonly string[];
  readonly accepted: number;
  readonly exactRecords: number;
  readonly groups: Readonly<Record<Group, Score>>;
  readonly fields: Readonly<Record<string, Score>>;
  readonly silentErrors: { readonly count: number; readonly compared: number; readonly rate: number };
  readonly disagreements: readonly Disagreement[];
}

export interface ComparedLetter {
  readonly caseNumber: string;
  readonly record: LetterRecord;
  readonly comparisons: readonly Comparison[];
}

/** Micro-averaged precision, recall and F1 over a set of comparisons. */
function scoreOf(comparisons: readonly Comparison[]): Score {
  const count = (verdict: Comparison['verdict']) => comparisons.filter((c) => c.verdict === verdict).length;
  const right = count('match');
  const given = right + count('wrong') + count('superfluous');
  const labelled = right + count('wrong') + count('missing');
  return {
    compared: comparisons.length,
    right,
    precision: share(right, given),
    recall: share(right, labelled),
    f1: share(2 * right, given + labelled),
  };
}

/** Everything there is to say about a set of letters and their labels. */
export function evaluateLetters(
  letters: readonly ComparedLetter[],
  missingLetters: readonly string[] = [],
): Evaluation {
  const all = letters.flatMap((letter) => letter.comparisons);
  const fieldNames = [...new Set(all.map((comparison) => comparison.field))];
  const disagreements = letters.flatMap(disagreementsOf);
  const silent = disagreements.filter((disagreement) => disagreement.silent).length;
  return {
    letters: letters.length,
    missingLetters,
    accepted: letters.filter((letter) => letter.record.status === 'accepted').length,
    exactRecords: letters.filter((letter) => letter.comparisons.every((c) => c.verdict === 'match')).length,
    groups: Object.fromEntries(
      GROUPS.map((group) => [group, scoreOf(all.filter((comparison) => comparison.group === group))]),
    ) as Record<Group, Score>,
    fields: Object.fromEntries(
      fieldNames.map((field) => [field, scoreOf(all.filter((comparison) => comparison.field === field))]),
    ),
    silentErrors: { count: silent, compared: all.length, rate: all.length === 0 ? 0 : silent / all.length },
    disagreements,
  };
}

function disagreementsOf({ caseNumber, record, comparisons }: ComparedLetter): Disagreement[] {
  return comparisons
    .filter((comparison) => comparison.verdict !== 'match')
    .map((comparison) => {
      const [place] = evidenceAt(record, comparison.path);
      return {
        ...comparison,
        caseNumber,
        page: place?.page ?? null,
        quote: place?.quote ?? null,
        silent: isSilent(record, comparison),
      };
    });
}

/** A value that is there and wrong, in an accepted record, with nothing said about it. */
export function isSilent(record: LetterRecord, { verdict, path }: Comparison): boolean {
  if (verdict === 'match' || verdict === 'missing' || record.status !== 'accepted') return false;
  return !record.findings.some((finding) => finding.path !== '' && `${path}/`.startsWith(`${finding.path}/`));
}

/** The evidence of a value, or of the nearest larger one that it is a part of; none where nothing is said. */
export function evidenceAt(record: LetterRecord, path: string): readonly Evidence[] {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const places = record.evidence[at];
    if (places?.[0]) return places;
  }
  return [];
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
