import type { LetterLine, LetterText } from '../../schemas/index.ts';
import { wordsIn } from '../evidence.ts';
import { readDecision } from './issue-decision.ts';

export interface TitleStart {
  readonly start: number;
  /** False when nothing but the course of sentences says that the title begins here. */
  readonly sure: boolean;
}

/** A title of more lines than this swallowed something. */
const MOST_LINES = 12;

/**
 * Where the title that ends on line `last` begins, walking up: bold type, where the page tells it, a blank
 * above, or a page break after an ended paragraph. `floor` is where the text before must end at the latest.
 */
export function findTitleStart(
  letter: LetterText,
  lines: readonly LetterLine[],
  last: number,
  floor: number,
): TitleStart {
  let first = last;
  let pageTop: number | null = null;
  while (first > 0 && last - first < MOST_LINES) {
    const line = lines[first] as LetterLine;
    const above = lines[first - 1] as LetterLine;
    if (above.end <= floor) break;
    const verdict = judgeBreak(letter, above, line);
    if (verdict === 'title') return { start: line.start, sure: pageTop === null };
    if (verdict === 'unclear') pageTop ??= first;
    first -= 1;
  }
  const line = lines[first] as LetterLine;
  // The first line after the lead-in or the whole of what there is.
  if (first === 0 && line.start >= floor) return { start: line.start, sure: pageTop === null };
  const likely = pageTop ?? lastSentenceStart(letter.text, lines, last);
  return { start: Math.max(floor, (lines[likely] as LetterLine).start), sure: false };
}

type Verdict = 'title' | 'same' | 'unclear';

function judgeBreak(letter: LetterText, above: LetterLine, line: LetterLine): Verdict {
  const alone = DECISION_ALONE.exec(letter.text.slice(line.start, line.end))?.[1];
  if (alone && readDecision(alone)) return 'same';
  const bold = isBold(letter, line);
  const boldAbove = isBold(letter, above);
  if (bold && boldAbove === false) return 'title';
  const samePage = above.page === line.page;
  if (samePage && /\n\n/.test(letter.text.slice(above.end, line.start))) return 'title';
  if (bold && boldAbove) return 'same';
  return judgeWords(letter, above, line, samePage);
}

const ENDS_SENTENCE = /[.!?]["”’')\]]*$/;
/** Sentences that stand in the middle of a modified request's title. */
const WITHIN_TITLE =
  /^(?:The (?:remaining|original|Claims)|original request|(?:Claims )?Administrator\b(?! guideline))\b/i;
const ENDS_WITHIN_TITLE =
  /(?:original request|Claims Administrator|eligible)\.$|\bthe (?:Claims|remaining IMR)$/i;
/** A line that holds the decision and nothing else goes on from the title above. */
const DECISION_ALONE = /^:?\s*(?:(?:Final\s+)?(?:Decision|Determination)\s*:\s*)?(\S+)$/;

/**
 * Without type or a blank to go by, as at a page break, where the blank between a rationale and the next
 * title is lost and over which a title may run, the words and the room they had tell.
 */
function judgeWords(letter: LetterText, above: LetterLine, line: LetterLine, samePage: boolean): Verdict {
  const before = letter.text.slice(above.start, above.end);
  const after = letter.text.slice(line.start, line.end);
  if (ENDS_WITHIN_TITLE.test(before) || WITHIN_TITLE.test(after)) return 'same';
  const ended = ENDS_SENTENCE.test(before);
  if (samePage) return ended && endsEarly(letter, above, line) ? 'title' : 'same';
  const goesOn = /^\p{Ll}/u.test(after);
  if (!ended && goesOn) return 'same';
  if (ended && !goesOn) return 'title';
  return endsEarly(letter, above, line) ? 'title' : 'unclear';
}

/** Whether the first word below would have had room on the line above, so that a paragraph ended there. */
function endsEarly(letter: LetterText, above: LetterLine, line: LetterLine): boolean {
  const right = Math.max(
    ...letter.lines.filter(({ page }) => page === above.page).map(({ bbox }) => bbox[2]),
  );
  const [word] = wordsIn(letter, { start: line.start, end: line.start + 1 });
  if (!word) return false;
  const height = line.bbox[3] - line.bbox[1];
  return right - above.bbox[2] > (word.bbox[2] - word.bbox[0]) * 1.2 + height;
}

/** Whether all of a line is bold; `undefined` where the page does not tell. */
export function isBold(letter: LetterText, line: LetterLine): boolean | undefined {
  const words = wordsIn(letter, line).filter((word) => /[\p{L}\p{N}]/u.test(word.text));
  if (words.length === 0 || words.some((word) => word.bold === undefined)) return undefined;
  return words.every((word) => word.bold);
}

/** The last line up from `last` that follows the end of a sentence. */
function lastSentenceStart(text: string, lines: readonly LetterLine[], last: number): number {
  for (let index = last; index > 0; index -= 1) {
    const above = lines[index - 1] as LetterLine;
    const line = lines[index] as LetterLine;
    if (
      ENDS_SENTENCE.test(text.slice(above.start, above.end)) &&
      /^[\p{Lu}\d]/u.test(text[line.start] ?? '')
    ) {
      return index;
    }
  }
  return last;
}
