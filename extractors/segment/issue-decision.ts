import { distance } from 'fastest-levenshtein';
import type { Decision, LetterLine, Span } from '../../schemas/index.ts';
import { foldLookAlikes } from '../normalize/fuzzy.ts';

/** The word that ends a title. `titleEnd` is where the title stands without it and its colon. */
export interface DecisionWord {
  readonly span: Span;
  readonly titleEnd: number;
}

export interface ReadDecision {
  readonly decision: Decision;
  /** Letters that differ from the word, look-alikes apart. */
  readonly distance: number;
}

const WORDS: readonly { readonly decision: Decision; readonly folded: string; readonly most: number }[] = [
  { decision: 'upheld', folded: foldLookAlikes('Upheld'), most: 2 },
  { decision: 'overturned', folded: foldLookAlikes('Overturned'), most: 4 },
];

/**
 * The decision that a word at the end of a title stands for, or `null`. The two words have so little in
 * common that each is safe to read through a third of its letters damaged.
 */
export function readDecision(word: string): ReadDecision | null {
  const folded = foldLookAlikes(word);
  for (const { decision, folded: expected, most } of WORDS) {
    const edits = distance(folded, expected);
    if (edits <= most) return { decision, distance: edits };
  }
  return null;
}

const LAST_WORD = /(?:^|[\s:;.,])([^\s:;.,]+)[.,;:'’"]*\s*$/d;
const COLON_BEFORE = /\s*[:;.,]\s*$/;

/** The decision word at the end of a line, or `null`. */
export function findDecision(text: string, line: Span): DecisionWord | null {
  const printed = text.slice(line.start, line.end);
  const place = LAST_WORD.exec(printed)?.indices?.[1];
  if (!place || !readDecision(printed.slice(place[0], place[1]))) return null;
  const start = line.start + place[0];
  const before = text.slice(0, start);
  // The colon may end the line above.
  const titleEnd = start - (COLON_BEFORE.exec(before.slice(-8))?.[0].length ?? 0);
  return { span: { start, end: line.start + place[1] }, titleEnd };
}

const WHOLE_ENDING = /[:;]\s*(?:Upheld|Overturned)\.?\s*$/;

/**
 * Whether a line ends a title: in the decision word after a colon. Away from the labels, where prose could
 * end a line in any word, the word must be whole; right before a label a damaged one counts too.
 */
export function endsInDecision(
  text: string,
  lines: readonly LetterLine[],
  index: number,
  gap: Span,
  beforeLabel: boolean,
): boolean {
  const line = lines[index] as LetterLine;
  const end = Math.min(line.end, gap.end);
  const from = Math.max(gap.start, lines[index - 1]?.start ?? line.start);
  if (WHOLE_ENDING.test(text.slice(from, end))) return true;
  const isLast = beforeLabel && index === lines.length - 1;
  return isLast && findDecision(text, { start: Math.max(line.start, gap.start), end }) !== null;
}
