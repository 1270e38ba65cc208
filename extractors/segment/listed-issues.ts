import type { LetterText } from '../../schemas/index.ts';
import { flow, trimSpan } from '../flow.ts';
import type { Doubt } from '../found.ts';
import { comparableTitle } from './comparable-title.ts';
import type { LetterSection, LetterStructure } from './index.ts';
import type { IssueBlock } from './issue-blocks.ts';
import { type Reason, reasonsIn } from './issue-reasons.ts';
import { findPartOpenings } from './statement-labels.ts';
import { findDeterminations, type Statement } from './statements.ts';

/**
 * The issues of an F2 letter, which lists its determinations twice: before the heading on decision and
 * rationale, and under it. Each is one issue; where the lists differ in number, request or decision, the
 * issue says so. What follows the case summary (`Regarding the request for X:`) is tolerance.
 */
export function readListedIssues(
  letter: LetterText,
  structure: LetterStructure,
  section: LetterSection,
): IssueBlock[] {
  const before = findDeterminations(letter, { start: 0, end: section.start });
  const after = findDeterminations(letter, section.body);
  const list = after.length >= before.length ? after : before;
  const other = list === after ? before : after;
  const reasons = reasonsIn(
    letter,
    structure,
    list.map((statement) => titleOf(letter, statement)),
  );
  const miscounted: Doubt[] =
    reasons.length > list.length
      ? [
          {
            code: 'conflicting-values',
            message: `reasons are given for ${reasons.length} requests, of which ${list.length} were found in the lists`,
          },
        ]
      : [];
  return list.map((statement, index) => {
    const twin = twinOf(letter, statement, other, list.length === other.length ? index : -1);
    const block = blockOf(letter, statement, twin, other.length);
    return {
      ...block,
      doubts: [...(block.doubts ?? []), ...miscounted],
      ...partsOf(letter, statement, index, reasons, list.length),
    };
  });
}

/** The same determination in the other list: the one at the same place, or else the one of the same request. */
function twinOf(
  letter: LetterText,
  statement: Statement,
  other: readonly Statement[],
  place: number,
): Statement | null {
  const title = titleOf(letter, statement);
  return other[place] ?? other.find((candidate) => titleOf(letter, candidate) === title) ?? null;
}

function titleOf(letter: LetterText, { request }: Statement): string {
  return request ? comparableTitle(flow(letter, request)) : '';
}

function blockOf(
  letter: LetterText,
  statement: Statement,
  twin: Statement | null,
  others: number,
): Pick<IssueBlock, 'title' | 'decision' | 'stated' | 'doubts' | 'uncertain'> {
  const titleDoubts: Doubt[] = [];
  const doubts: Doubt[] = [];
  if (!twin) {
    const message =
      others === 0
        ? 'the determinations stand in one list only, where two are usual'
        : 'one of the two lists of determinations lacks this request';
    doubts.push({ code: 'conflicting-values', message });
    titleDoubts.push({ code: 'conflicting-values', message });
  } else {
    if (titleOf(letter, twin) !== titleOf(letter, statement)) {
      const printed = twin.request ? flow(letter, twin.request) : 'nothing';
      titleDoubts.push({
        code: 'conflicting-values',
        message: `the other list gives "${printed.slice(0, 90)}"`,
      });
    }
    if (twin.decision !== statement.decision) {
      const message = `the other list says "${flow(letter, twin.verdict)}"`;
      doubts.push({ code: 'conflicting-values', message });
    }
  }
  if (statement.decision === null) {
    const message = `"${flow(letter, statement.verdict)}" could not be read as a decision`;
    doubts.push({ code: 'unreadable-value', message });
  }
  // Which of two decisions holds, the letter does not say.
  const agreed = !twin || twin.decision === statement.decision;
  return {
    title: statement.request,
    decision: statement.verdict,
    stated: {
      at: statement.verdict,
      decision: agreed ? statement.decision : null,
      method: 'issue-structure',
      doubts,
    },
    doubts: titleDoubts,
    uncertain: [],
  };
}

function partsOf(
  letter: LetterText,
  statement: Statement,
  index: number,
  reasons: readonly Reason[],
  issues: number,
): Pick<IssueBlock, 'claimsAdministrator' | 'reviewer' | 'rationale'> {
  const title = titleOf(letter, statement);
  const inPlace = reasons.length === issues ? reasons[index] : undefined;
  const reason =
    inPlace?.title === title ? inPlace : (reasons.find((other) => other.title === title) ?? inPlace);
  const none = { claimsAdministrator: null, reviewer: null, rationale: null };
  if (!reason) return none;
  const body = { start: reason.body, end: reason.end };
  const lines = letter.lines.filter((line) => line.end > body.start && line.start < body.end && !line.aside);
  const openings = findPartOpenings(letter, lines, body);
  const part = (name: 'claimsAdministrator' | 'reviewer' | 'rationale') => {
    const at = openings.findIndex((opening) => opening.part === name);
    const opening = openings[at];
    if (!opening) return null;
    const next = openings.slice(at + 1).find((candidate) => candidate.part !== name);
    const span = trimSpan(letter.text, { start: opening.body, end: next?.start ?? body.end });
    return span.end > span.start ? span : null;
  };
  return {
    claimsAdministrator: part('claimsAdministrator'),
    reviewer: part('reviewer'),
    rationale: part('rationale'),
  };
}
