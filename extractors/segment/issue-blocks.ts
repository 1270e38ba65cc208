import type { Decision, LetterLine, LetterText, Method, Span } from '../../schemas/index.ts';
import { trimSpan } from '../flow.ts';
import type { Doubt } from '../found.ts';
import { findPhrase } from '../normalize/fuzzy.ts';
import { type DecisionWord, endsInDecision, findDecision } from './issue-decision.ts';
import { findIssueLabels, ISSUE_PARTS, type IssueLabel, type IssuePart } from './issue-labels.ts';
import { findTitleStart } from './issue-title.ts';

/** A decision that a letter says in other words than by the last word of a title. */
export interface StatedDecision {
  readonly at: Span;
  /** `null` where the words cannot be read as one. */
  readonly decision: Decision | null;
  readonly method: Method;
  readonly doubts?: readonly Doubt[];
}

/** One issue as it stands in the letter: its title without the decision word, and its labelled parts. */
export interface IssueBlock extends Readonly<Record<IssuePart, Span | null>> {
  readonly title: Span | null;
  readonly decision: Span | null;
  /** What the words at `decision` say, in letters that do not end titles in a decision word. */
  readonly stated?: StatedDecision;
  /** Reservations about the title. */
  readonly doubts?: readonly Doubt[];
  /** What is uncertain about where the issue or one of its parts begins or ends. */
  readonly uncertain: readonly BlockUncertainty[];
}

type BlockUncertainty = 'title-start' | 'missing-label';

const LEAD_IN =
  'The Final Determination was based on decisions for the disputed items/services set forth below';

/**
 * Cuts the body of the section of issues into its issues, in order. The labels (`Claims Administrator
 * guideline:` and so on) say which parts there are; the lines between one issue's rationale and the next
 * issue's first label hold the title, which ends in the decision word. An issue whose label OCR destroyed
 * is still found by its decision line or by its other labels; what was lost is `null` and marked.
 */
export function cutIssueBlocks(letter: LetterText, body: Span): IssueBlock[] {
  const lines = linesWithin(letter, body);
  const labels = findIssueLabels(letter, lines, body);
  const issues = groupLabels(labels);
  const first = afterLeadIn(letter.text, { start: body.start, end: labels[0]?.start ?? body.end });
  const heads = issues.flatMap((issue, index) => {
    const start = issues[index - 1]?.at(-1)?.end ?? first;
    return headsBetween(letter, lines, { start, end: issue[0]?.start ?? body.end }, issue);
  });
  const end = Math.min(body.end, lines.at(-1)?.end ?? body.end);
  return heads.map((head, index) => toBlock(letter.text, head, heads[index + 1]?.start ?? end));
}

function afterLeadIn(text: string, range: Span): number {
  const leadIn = findPhrase(text, LEAD_IN, { from: range.start, to: range.end });
  if (!leadIn) return range.start;
  const punctuation = /^[\s:;.,]*/.exec(text.slice(leadIn.end, range.end)) as RegExpExecArray;
  return leadIn.end + punctuation[0].length;
}

/** Where an issue's title stands, and the labels that follow it. */
interface IssueHead {
  readonly start: number;
  readonly title: Span | null;
  readonly decision: DecisionWord | null;
  readonly labels: readonly IssueLabel[];
  readonly sure: boolean;
}

function linesWithin(letter: LetterText, body: Span): LetterLine[] {
  return letter.lines.filter((line) => line.end > body.start && line.start < body.end && !line.aside);
}

/** A label that does not come after the one before, in the order of parts, opens the next issue. */
function groupLabels(labels: readonly IssueLabel[]): IssueLabel[][] {
  const issues: IssueLabel[][] = [];
  let last: number = ISSUE_PARTS.length;
  for (const label of labels) {
    const rank = ISSUE_PARTS.indexOf(label.part);
    if (rank <= last) issues.push([]);
    issues.at(-1)?.push(label);
    last = rank;
  }
  // What follows the last issue's last label may hold another issue, all of whose labels are lost.
  return [...issues, []];
}

/** The titles between the last label of one issue and the first of the next: one, unless labels are lost. */
function headsBetween(
  letter: LetterText,
  lines: readonly LetterLine[],
  gap: Span,
  labels: readonly IssueLabel[],
): IssueHead[] {
  const inGap = lines.filter((line) => line.end > gap.start && line.start < gap.end);
  const beforeLabel = labels.length > 0;
  const decided = inGap.flatMap((_, index) =>
    endsInDecision(letter.text, inGap, index, gap, beforeLabel) ? [index] : [],
  );
  if (decided.length === 0) {
    if (!beforeLabel) return [];
    // A title whose decision word is lost can be told only where its own label follows.
    if (labels[0]?.part !== 'claimsAdministrator' || inGap.length === 0) {
      return [{ start: gap.end, title: null, decision: null, labels, sure: true }];
    }
    decided.push(inGap.length - 1);
  }
  let floor = gap.start;
  return decided.map((lastLine, order): IssueHead => {
    const line = inGap[lastLine] as LetterLine;
    const end = Math.min(line.end, gap.end);
    const decision = findDecision(letter.text, { start: Math.max(line.start, floor), end });
    const begin = findTitleStart(letter, inGap, lastLine, floor);
    const start = Math.max(begin.start, floor);
    const title = trimSpan(letter.text, { start, end: decision?.titleEnd ?? end });
    floor = end;
    return {
      start,
      title: title.end > title.start ? title : null,
      decision,
      labels: order === decided.length - 1 ? labels : [],
      sure: begin.sure,
    };
  });
}

function toBlock(text: string, head: IssueHead, end: number): IssueBlock {
  const parts = Object.fromEntries(
    ISSUE_PARTS.map((part) => {
      const index = head.labels.findIndex((label) => label.part === part);
      if (index < 0) return [part, null];
      const start = (head.labels[index] as IssueLabel).end;
      const span = withoutStrayLinks(
        text,
        trimSpan(text, { start, end: head.labels[index + 1]?.start ?? end }),
      );
      return [part, span.end > span.start ? span : null];
    }),
  ) as Record<IssuePart, Span | null>;
  const uncertain: BlockUncertainty[] = [];
  if (!head.sure) uncertain.push('title-start');
  if (head.labels.length < ISSUE_PARTS.length) uncertain.push('missing-label');
  return { title: head.title, decision: head.decision?.span ?? null, ...parts, uncertain };
}

/** Links' targets that some letters of 2014 print as stray lines: addresses after the part's last sentence. */
function withoutStrayLinks(text: string, { start, end }: Span): Span {
  const stray = /(?<=[.!?]["”)]?)(?:\s*\n\s*(?:https?:\/\/|www\.)\S+)+$/i.exec(text.slice(start, end));
  return { start, end: stray ? start + stray.index : end };
}
