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

/** What qualifies a word of decision, before and after it. */
const BEFORE_WORD = '(?:partial(?:ly)?|part(?:ly)?|conditional(?:ly)?|not)\\s+';
const AFTER_WORD = '\\s+(?:in\\s+part|with\\s+modifications?|partially|as\\s+modified)';
const TWO_WORDS = '(?:uph[eo]ld|overturn(?:ed)?)';
const FURTHER_WORDS =
  '(?:modif(?:y|ied|ication)|affirm(?:ed)?|overruled?|withh[eo]ld|reversed?|remand(?:ed)?|dismiss(?:ed)?|withdr(?:aw|awn)|approved?|(?:non-?)?certified|denied|deny|granted?|authori[zs]ed|deferred|rejected|sustained|vacated|(?:dis)?allowed|accepted|declined|substituted|terminated)';
/** Words by which something could be decided, other than the two of the letters: `Modified`, `Upheld in part`. */
const OTHER_WORDS = `(?:(?:${BEFORE_WORD})?${FURTHER_WORDS}(?:${AFTER_WORD})?|${BEFORE_WORD}${TWO_WORDS}|${TWO_WORDS}${AFTER_WORD})`;
const OTHER_ENDING = new RegExp(`[:;–—]\\s*(${OTHER_WORDS})[.,;:'’"]*\\s*$`, 'i');
const OTHER_ALONE = new RegExp(`^${OTHER_WORDS}$`, 'i');

/** Whether words decide something, but not in one of the two words of the letters. */
export function isOtherDecision(words: string): boolean {
  return OTHER_ALONE.test(words);
}

/** The other words of decision with which a text ends, after a colon or dash; `null` without any. */
export function otherDecisionAtEnd(text: string): Span | null {
  const match = OTHER_ENDING.exec(text);
  const words = match?.[1];
  if (!match || words === undefined) return null;
  const start = match.index + match[0].indexOf(words);
  return { start, end: start + words.length };
}

/** So much of the line above may hold the colon and first word of a decision that wraps. */
const WRAPPED = 24;

const LAST_WORD = /(?:^|[\s:;.,])([^\s:;.,]+)[.,;:'’"]*\s*$/d;
const COLON_BEFORE = /\s*[:;.,]\s*$|\s+[–—-]\s*$/;

/** The decision word at the end of a line, or `null`. */
export function findDecision(text: string, line: Span): DecisionWord | null {
  const printed = text.slice(line.start, line.end);
  const from = Math.max(0, line.start - WRAPPED);
  const other = otherDecisionAtEnd(text.slice(from, line.end));
  if (other && from + other.end > line.start) {
    const span = { start: from + other.start, end: from + other.end };
    const colon = /\s*[:;–—]\s*$/.exec(text.slice(0, span.start).slice(-8));
    return { span, titleEnd: span.start - (colon?.[0].length ?? 0) };
  }
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
