import type { LetterLine, LetterText, Span } from '../../schemas/index.ts';
import { trimSpan } from '../flow.ts';
import { runningText } from '../running-text.ts';
import type { IssueBlock, StatedDecision } from './issue-blocks.ts';
import { otherDecisionAtEnd, readDecision } from './issue-decision.ts';
import { ISSUE_PARTS, type IssuePart } from './issue-labels.ts';
import { itemNumber } from './item-number.ts';
import { findPartOpenings, type PartOpening } from './statement-labels.ts';
import { verdictIn } from './statements.ts';

/** A request's head may fill this many lines. */
const MOST_LINES = 12;
/** The words before a request that are no part of it. */
const LEAD =
  /^(?:regarding\s+)?(?:(?:MAXIMUS\s+Federal\s+Services,?\s+Inc\.?\s+)?has\s+determined\s+(?:that\s+)?)?(?:the\s+)?(?:requests?|decision)\s+for\s+|^regarding\s+/i;
/** A decision on a line of its own, or after the title: `Decision: Upheld`. */
const LABELLED = /\s*(?:[;:,–-]\s*)?\b(?:final\s+)?(?:decision|determination)\s*:\s*$/i;

/** A request with its decision: what opens an issue. */
interface Head extends Span {
  readonly title: Span | null;
  readonly decision: StatedDecision;
}

/**
 * The issues of a section in which each request is followed by a statement (`is/was [not] medically necessary
 * and appropriate`) or a decision word, and then by what the two sides relied on and by the rationale. The
 * form of these sections in letters of 2013 is unknown: numbered or not, on one line or on several, every
 * form is read that cannot be taken for prose. Prose says in a rationale, too, that something is not
 * necessary; a head is numbered, or opens the section, or is followed by an opening of a part.
 */
export function cutStatementBlocks(letter: LetterText, body: Span): IssueBlock[] {
  const lines = letter.lines.filter((line) => line.end > body.start && line.start < body.end && !line.aside);
  const openings = findPartOpenings(letter, lines, body);
  const heads: Head[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as LetterLine;
    if (line.start < (heads.at(-1)?.end ?? body.start)) continue;
    const head = headAt(letter, lines, index, openings, heads.length === 0);
    if (head) heads.push(head);
  }
  return heads.map((head, index) =>
    blockOf(letter.text, head, openings, heads[index + 1]?.start ?? body.end),
  );
}

function headAt(
  letter: LetterText,
  lines: readonly LetterLine[],
  index: number,
  openings: readonly PartOpening[],
  first: boolean,
): Head | null {
  const line = lines[index] as LetterLine;
  const above = lines[index - 1];
  const numbered = itemNumber(letter.text.slice(line.start, line.end));
  const apart = !above || /\n\n|\f/.test(letter.text.slice(above.end, line.start));
  if (!numbered && !apart) return null;
  const next = openings.find((opening) => opening.start >= line.start);
  const block = paragraphFrom(letter, lines, index, next?.start ?? Number.POSITIVE_INFINITY);
  if (block.end <= block.start) return null;
  const start = line.start + (numbered?.length ?? 0);
  const read = readHead(letter, { start, end: block.end });
  if (!read) return null;
  const leadsOn = next !== undefined && letter.text.slice(block.end, next.start).trim() === '';
  if (!numbered && !leadsOn && !first) return null;
  return { ...read, start: line.start, end: block.end };
}

/** The lines up to a blank, the next number, or the opening of a part; a decision alone on its line goes on. */
function paragraphFrom(letter: LetterText, lines: readonly LetterLine[], index: number, limit: number): Span {
  const { start } = lines[index] as LetterLine;
  let end = start;
  for (let at = index; at < Math.min(lines.length, index + MOST_LINES); at += 1) {
    const line = lines[at] as LetterLine;
    const text = letter.text.slice(line.start, line.end);
    if (line.start >= limit) break;
    if (at > index) {
      const apart = /\n\n/.test(letter.text.slice((lines[at - 1] as LetterLine).end, line.start));
      if (itemNumber(text) || (apart && !goesOnWithDecision(text))) break;
    }
    end = line.end;
    if (readHead(letter, { start, end })) break;
  }
  return { start, end };
}

function goesOnWithDecision(line: string): boolean {
  return (
    /^\s*(?:is|are|was|were)\b.{0,40}med[il1]ca[il1]{1,2}y\s*necessary/i.test(line) ||
    /^\s*(?:final\s+)?(?:decision|determination)\s*:/i.test(line) ||
    readDecision(line.replace(/[^\p{L}]/gu, '')) !== null
  );
}

/** The request and the decision of a head; `null` when it is none: nothing is decided, or more is said. */
function readHead(letter: LetterText, span: Span): Pick<Head, 'title' | 'decision'> | null {
  const running = runningText(letter, span);
  const { text } = running;
  const spoken = verdictIn(text) ?? verdictAfterLabel(text);
  if (spoken && /^[\s.;,)\]]*$/.test(text.slice(spoken.end))) {
    const title = titleIn(text, spoken.start);
    if (!title) return null;
    const at = running.spanOf(spoken.words, spoken.end);
    return {
      title: running.spanOf(title.start, title.end),
      decision: { at, decision: spoken.decision, method: 'issue-structure' },
    };
  }
  const other = otherDecisionAtEnd(text);
  if (other) {
    const at = running.spanOf(other.start, other.end);
    const message = `"${text.slice(other.start, other.end)}" is neither of the two decisions of these letters`;
    const doubts = [{ code: 'unreadable-value' as const, message }];
    const title = titleIn(text, other.start);
    return (
      title && {
        title: running.spanOf(title.start, title.end),
        decision: { at, decision: null, method: 'issue-heading', doubts },
      }
    );
  }
  const word = /(?:^|[\s:;–-])(\p{L}+)[.\s]*$/u.exec(text);
  const start = word ? word.index + word[0].indexOf(word[1] as string) : 0;
  const read = word && /[:;–-]\s*$/.test(text.slice(0, start)) ? readDecision(word[1] as string) : null;
  if (!word || !read) return null;
  const title = titleIn(text, start);
  return (
    title && {
      title: running.spanOf(title.start, title.end),
      decision: {
        at: running.spanOf(start, start + (word[1] as string).length),
        decision: read.decision,
        method: 'issue-heading',
      },
    }
  );
}

/** `Decision: Not medically necessary`. */
function verdictAfterLabel(text: string) {
  const match = /[:–-]\s*((not\s+)?medically\s+necessary(?:\s+and\s+appropriate)?)[.\s]*$/i.exec(text);
  if (!match) return null;
  const words = match.index + match[0].indexOf(match[1] as string);
  return {
    start: match.index,
    words,
    end: words + (match[1] as string).length,
    decision: match[2] ? ('upheld' as const) : ('overturned' as const),
  };
}

/** The request before the words of the decision: one phrase, no prose. */
function titleIn(text: string, end: number): Span | null {
  let stop = end;
  const labelled = LABELLED.exec(text.slice(0, stop));
  if (labelled) stop = labelled.index;
  while (stop > 0 && /[\s:;,–-]/.test(text[stop - 1] as string)) stop -= 1;
  const start = LEAD.exec(text.slice(0, stop))?.[0].length ?? 0;
  const title = text.slice(start, stop);
  const prose = /[a-z)]{2}[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(title) && !/original request/i.test(title);
  return title === '' || prose ? null : { start, end: stop };
}

function blockOf(text: string, head: Head, openings: readonly PartOpening[], end: number): IssueBlock {
  const own = openings.filter((opening) => opening.start >= head.end && opening.start < end);
  // The first opening of each part counts; what it opens ends where the next part opens.
  const firsts = ISSUE_PARTS.flatMap((part) => own.find((opening) => opening.part === part) ?? []);
  const parts = Object.fromEntries(
    ISSUE_PARTS.map((part): [IssuePart, Span | null] => {
      const opening = firsts.find((candidate) => candidate.part === part);
      if (!opening) return [part, null];
      const next = firsts.filter(({ start }) => start > opening.start).sort((a, b) => a.start - b.start)[0];
      const span = trimSpan(text, { start: opening.body, end: next?.start ?? end });
      return [part, span.end > span.start ? span : null];
    }),
  ) as Record<IssuePart, Span | null>;
  // Without a label, what follows the decision is the rationale.
  const rest = trimSpan(text, { start: head.end, end: firsts.length > 0 ? head.end : end });
  const rationale = parts.rationale ?? (rest.end > rest.start + 1 ? rest : null);
  return {
    title: head.title,
    decision: head.decision.at,
    stated: head.decision,
    ...parts,
    rationale,
    uncertain: [],
  };
}
