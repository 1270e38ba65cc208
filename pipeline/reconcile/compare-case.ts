import type { LetterRecord } from '../../schemas/index.ts';
import type { Agreement, ComparedField, Difference } from './agreement.ts';
import { type IndexRow, plainName } from './index-values.ts';
import { matchRequests, type RequestPair } from './match-requests.ts';

/** What both sides say of a field, in a form that can be compared, and as it is shown. */
interface Sides {
  readonly field: ComparedField;
  readonly inRecord: readonly string[];
  readonly inIndex: readonly string[];
  readonly request: number | null;
  readonly line: number | null;
}

/** Compares one letter with all rows of its case, counts into `agreement`, and gives what differs. */
export function compareCase(
  record: LetterRecord,
  rows: readonly IndexRow[],
  agreement: Agreement,
  compared: ReadonlySet<ComparedField>,
): Difference[] {
  const pairs =
    compared.has('decision') || compared.has('category') ? matchRequests(record.issues, rows) : [];
  const sides = [...caseSides(record, rows), ...pairs.flatMap(requestSides)];
  return [
    ...sides.filter(({ field }) => compared.has(field)).flatMap((side) => judge(side, record, agreement)),
    ...pairs.flatMap((pair) => countPair(pair, record, agreement)),
  ];
}

function caseSides(record: LetterRecord, rows: readonly IndexRow[]): Sides[] {
  const { dates, reviewer } = record;
  const specialties = reviewer.normalized.map(({ printed, specialty }) => specialty ?? printed);
  const inRecord = {
    injuryDate: listOf(dates.injury),
    receivedDate: listOf(dates.applicationReceived),
    decisionDate: listOf(dates.decision),
    specialty: specialties.length > 0 ? specialties : reviewer.specialties,
  };
  const line = rows[0]?.line ?? null;
  return (['injuryDate', 'receivedDate', 'decisionDate', 'specialty'] as const).map((field) => ({
    field,
    inRecord: inRecord[field],
    // The rows of a case repeat its dates; where they differ, each must agree.
    inIndex: [...new Set(rows.flatMap((row) => listOf(row[field])))],
    request: null,
    line,
  }));
}

function requestSides({ issue, row, position }: RequestPair): Sides[] {
  if (!issue || !row) return [];
  const inRecord = {
    decision: issue.decision,
    category: issue.category?.group ?? null,
    subgroup: issue.category?.subgroup ?? null,
  };
  return (['decision', 'category', 'subgroup'] as const).map((field) => ({
    field,
    inRecord: listOf(inRecord[field]),
    inIndex: listOf(row[field]),
    request: (position ?? 0) + 1,
    line: row.line,
  }));
}

function judge(side: Sides, record: LetterRecord, agreement: Agreement): Difference[] {
  const { field, inRecord, inIndex, request, line } = side;
  const count = agreement.fields.find((entry) => entry.field === field);
  if (!count || (inRecord.length === 0 && inIndex.length === 0)) return [];
  if (inRecord.length === 0) count.missingInRecord += 1;
  else if (inIndex.length === 0) count.missingInIndex += 1;
  else {
    const known = new Set(inRecord.map(plainName));
    if (inIndex.every((value) => known.has(plainName(value)))) count.agree += 1;
    else {
      count.disagree += 1;
      if (record.status === 'accepted') count.disagreeAccepted += 1;
      return [
        { ...letterOf(record), code: 'index-disagreement', field, request, indexLine: line, ...shown(side) },
      ];
    }
  }
  return [];
}

function countPair(
  { issue, row, position }: RequestPair,
  record: LetterRecord,
  { requests }: Agreement,
): Difference[] {
  if (issue && row) {
    requests.matched += 1;
    return [];
  }
  requests[issue ? 'onlyInRecord' : 'onlyInIndex'] += 1;
  return [
    {
      ...letterOf(record),
      code: 'index-request-unmatched',
      field: null,
      request: position === undefined ? null : position + 1,
      inRecord: issue ? describe(issue.decision, issue.category?.group, issue.category?.subgroup) : null,
      inIndex: row ? describe(row.decision, row.category, row.subgroup) : null,
      indexLine: row?.line ?? null,
    },
  ];
}

function describe(...parts: readonly (string | null | undefined)[]): string {
  return parts.map((part) => part ?? '?').join(', ');
}

/** What a difference says of the letter it is about. */
export function letterOf({ caseNumber, documentId, source, status }: LetterRecord) {
  return { caseNumber, documentId, letter: source.letter.number, status };
}

const shown = ({ inRecord, inIndex }: Sides) => ({
  inRecord: inRecord.join(' | '),
  inIndex: inIndex.join(' | '),
});

const listOf = (value: string | null): string[] => (value === null ? [] : [value]);
