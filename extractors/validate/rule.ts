import {
  FINDING_RULES,
  type Finding,
  type FindingCode,
  type LetterRecord,
  type Page,
} from '../../schemas/index.ts';

/** A record whose findings and status are yet to be decided. */
export type UnjudgedRecord = Omit<LetterRecord, 'findings' | 'status'>;

/** A rule looks at one record (and, where it must, at the pages behind it) and says what it noticed. */
export type Rule = (record: UnjudgedRecord, pages: readonly Page[]) => readonly Finding[];

/** A finding with the severity that its code has. */
export function finding(code: FindingCode, path: string, message: string): Finding {
  return { code, severity: FINDING_RULES[code].severity, path, message };
}
