import type { LetterLine, LetterText, Span } from '../../schemas/index.ts';
import { trimSpan } from '../flow.ts';
import type { IssueBlock } from './issue-blocks.ts';
import { ISSUE_PARTS, type IssuePart } from './issue-labels.ts';
import { isBold } from './issue-title.ts';
import { itemNumber } from './item-number.ts';
import {
  goesOnWithDecision,
  type HeadWords,
  readDecisionLine,
  readHead,
  readTitle,
} from './statement-head.ts';
import { findPartOpenings, type PartOpening } from './statement-labels.ts';

/** A request's head may fill this many lines. */
const MOST_LINES = 12;
/** A request with its decision, where it stands: what opens an issue. */
type Head = Span & HeadWords;

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
  const decidedBelow = headsDecidedBelow(letter, lines, openings, body);
  if (decidedBelow.length > 0)
    return decidedBelow.map(({ head, end }) => blockOf(letter.text, head, openings, end));
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

/**
 * Requests whose decision stands on a line of its own below the rationale: `1. X`, the parts, `Decision: Upheld`.
 * None, unless all that is decided in the section is decided so.
 */
function headsDecidedBelow(
  letter: LetterText,
  lines: readonly LetterLine[],
  openings: readonly PartOpening[],
  body: Span,
): { readonly head: Head; readonly end: number }[] {
  let from = body.start;
  const heads: { head: Head; end: number }[] = [];
  for (const line of lines) {
    const decision = line.start > from && readDecisionLine(letter, line);
    if (!decision) continue;
    const next = openings.find(({ start }) => start >= from);
    const above = lines.filter(({ start, end }) => start >= from && end <= (next?.start ?? 0));
    const at = above.findIndex(({ start, end }) => itemNumber(letter.text.slice(start, end)));
    const first = above[at];
    const isReasoned = openings.some(
      ({ part, start }) => part === 'rationale' && start >= from && start < line.start,
    );
    if (!next || !first || !isReasoned || above.length - at > MOST_LINES) return [];
    const number = itemNumber(letter.text.slice(first.start, first.end))?.length ?? 0;
    const end = letter.text.slice(0, next.start).trimEnd().length;
    const title = readTitle(letter, { start: first.start + number, end });
    if (!title) return [];
    heads.push({ head: { start: first.start, end, title, decision }, end: line.start });
    from = line.end;
  }
  return heads;
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
  // What stands below a label is its text.
  const label = openings.findLast((opening) => opening.start < line.start && opening.body === opening.end);
  if (label && letter.text.slice(label.end, line.start).trim() === '') return null;
  const next = openings.find((opening) => opening.start >= line.start);
  const block = paragraphFrom(letter, lines, index, next?.start ?? Number.POSITIVE_INFINITY);
  if (block.end <= block.start) return null;
  const start = line.start + (numbered?.length ?? 0);
  const read = readHead(letter, { start, end: block.end });
  if (!read) return null;
  const leadsOn = next !== undefined && LABELLED_LINES.test(letter.text.slice(block.end, next.start));
  if (!numbered && !leadsOn && !first && !standsOut(letter, lines, block)) return null;
  return { ...read, start: line.start, end: block.end };
}

/** Nothing, or parts under labels that are not known: `Guideline of the reviewer: AASM.` */
const LABELLED_LINES = /^(?:\s*\p{Lu}[^.:\d\n]{2,60}:[^\n]{0,200})*\s*$/u;

/** Whether all of a head is bold, and what follows is not. */
function standsOut(letter: LetterText, lines: readonly LetterLine[], { start, end }: Span): boolean {
  const own = lines.filter((line) => line.start < end && line.end > start);
  const next = lines.find((line) => line.start >= end);
  return own.every((line) => isBold(letter, line)) && next !== undefined && isBold(letter, next) === false;
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
    const next = lines[at + 1];
    const goesOn = next && AND_APPROPRIATE.test(letter.text.slice(next.start, next.end));
    if (!goesOn && readHead(letter, { start, end })) break;
  }
  return { start, end };
}

/** What may follow `medically necessary` on the next line. */
const AND_APPROPRIATE = /^\s*and\s+appropriate\b/i;

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
    // Two rationales under one request: the request of the second was not found.
    uncertain: own.filter(({ part }) => part === 'rationale').length > 1 ? ['missing-label'] : [],
  };
}
