import type { Finding, LetterRecord, LetterText, LetterWord, Page, Span } from '../../schemas/index.ts';
import { wordsIn } from '../evidence.ts';

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

/** The words that a value rests on. */
export function wordsAt({ letter, places }: RuleContext, path: string): readonly LetterWord[] {
  return (places.get(path) ?? []).flatMap((span) => wordsIn(letter, span));
}

/** A value's finding names so many words at most. */
export const WORDS_NAMED = 5;
