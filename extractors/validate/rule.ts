import {
  FINDING_RULES,
  type Finding,
  type FindingCode,
  type LetterRecord,
  type LetterText,
  type Page,
  type Span,
} from '../../schemas/index.ts';

/** A record whose findings and status are yet to be decided. */
export type UnjudgedRecord = Omit<LetterRecord, 'findings' | 'status'>;

/** What a record was made from, for the rules that look behind it. */
export interface RuleContext {
  readonly pages: readonly Page[];
  readonly letter: LetterText;
  /** The spans of each value with evidence, by JSON pointer. */
  readonly places: ReadonlyMap<string, readonly Span[]>;
}

/** A rule looks at one record (and, where it must, at what is behind it) and says what it noticed. */
export type Rule = (record: UnjudgedRecord, context: RuleContext) => readonly Finding[];

/** A finding with the severity that its code has. */
export function finding(code: FindingCode, path: string, message: string): Finding {
  return { code, severity: FINDING_RULES[code].severity, path, message };
}
