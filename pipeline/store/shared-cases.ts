import { FINDING_RULES, type Finding, type FindingCode, type LetterRecord } from '../../schemas/index.ts';
import { pack, unpack } from './pack.ts';
import type { StoredRecord } from './store.ts';

/** Others that a record is compared with: a case has one letter, now and then a scan or a later version of it. */
export const MOST_COMPARED = 20;
/** Others that a finding names. */
const MOST_NAMED = 3;
/** Letters remembered from one record to the next: those of one case come one after the other. */
const REMEMBERED = 200;

const DATES = ['injury', 'assigned', 'decision', 'urDenial', 'applicationReceived'] as const;

/** Links a record with the others of the same case number. */
export type CaseLinker = (record: StoredRecord, others: readonly StoredRecord[]) => StoredRecord;

/**
 * Gives records a finding that names the other documents with the same case number: `info` where what both
 * were read without a reservation agrees, as in a letter and its scan; otherwise the record needs review,
 * since one of them is wrong. Computed when records are read and never stored, because it depends on what
 * else the store holds: so it is the same in whatever order they came.
 */
export function caseLinker(): CaseLinker {
  const remembered = new Map<string, LetterRecord>();
  const letterOf = (record: StoredRecord): LetterRecord => {
    const key = `${record.documentId} ${record.letter}`;
    const letter = remembered.get(key) ?? unpack<LetterRecord>(record.packed);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(key, letter);
    return letter;
  };
  return (record, others) => {
    const letter = letterOf(record);
    const agreeing: string[] = [];
    const differing: string[] = [];
    for (const other of others) {
      const differences = contradictions(letter, letterOf(other));
      const name =
        other.documentId === record.documentId
          ? `letter ${other.letter ?? 1} of the same PDF`
          : `${other.documentId.slice(0, 'sha256:'.length + 12)} (${other.fileName})`;
      if (differences.length === 0) agreeing.push(name);
      else differing.push(`${name}: ${differences.join(', ')}`);
    }
    const added = [
      ...finding('case-number-shared', 'other letters give this case number too', agreeing),
      ...finding('case-number-conflict', 'other letters give this case number and other values', differing),
    ];
    const status = differing.length > 0 && record.status === 'accepted' ? 'needs_review' : record.status;
    return {
      ...record,
      status,
      packed: pack({ ...letter, findings: [...letter.findings, ...added], status }),
    };
  };
}

function finding(code: FindingCode, message: string, others: readonly string[]): Finding[] {
  if (others.length === 0) return [];
  const more = others.length > MOST_NAMED ? ', and more' : '';
  const named = others.slice(0, MOST_NAMED).join('; ');
  return [
    {
      code,
      severity: FINDING_RULES[code].severity,
      path: '/caseNumber',
      message: `${message}: ${named}${more}`,
    },
  ];
}

/** What two records give differently; a value that is missing or doubted in one of them is no witness. */
function contradictions(one: LetterRecord, two: LetterRecord): string[] {
  const differing = DATES.filter((date) => {
    const [a, b] = [one.dates[date], two.dates[date]];
    return a !== null && b !== null && a !== b && !isDoubted(`/dates/${date}`, one, two);
  }).map((date) => `/dates/${date}`);
  const decisions = ({ issues }: LetterRecord) => issues.map(({ decision }) => decision).join();
  if (decisions(one) !== decisions(two) && !isDoubted('/issues', one, two)) differing.push('/issues');
  return differing;
}

function isDoubted(path: string, ...records: readonly LetterRecord[]): boolean {
  return records.some(({ findings }) =>
    findings.some((found) => found.severity !== 'info' && (found.path === '' || found.path.startsWith(path))),
  );
}
