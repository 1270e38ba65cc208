import type { Conclusion, Decision, Issue, LetterText, Span } from '../../schemas/index.ts';
import { flow } from '../flow.ts';
import { type Doubt, type Draft, type Found, found } from '../found.ts';
import { comparableTitle } from '../segment/comparable-title.ts';
import { cutIssues } from '../segment/cut-issues.ts';
import { isOneParagraphEach } from '../segment/foreign-text.ts';
import type { LetterStructure } from '../segment/index.ts';
import type { IssueBlock, StatedDecision } from '../segment/issue-blocks.ts';
import { isOtherDecision, readDecision } from '../segment/issue-decision.ts';
import { lineBehindConclusion, secondParagraph } from '../segment/paragraphs.ts';
import { proposeCategory } from './category.ts';
import { readConclusion } from './conclusion.ts';
import type { LetterDraft } from './draft.ts';
import { readGuidelineUse } from './guidelines.ts';
import { type ModifiedRequest, readModifiedRequest } from './modified-request.ts';
import { type RequestParts, readTreatment } from './treatment.ts';

/** The disputed treatments in the letter's order, each with its decision, guidelines and rationale. */
export function readIssues(letter: LetterText, structure: LetterStructure): LetterDraft['issues'] {
  const single = isOneParagraphEach(structure);
  return cutIssues(letter, structure).map((block) => readIssue(letter, block, single));
}

/** @param single whether each part of an issue is one paragraph, so that a second one is foreign to it */
function readIssue(letter: LetterText, block: IssueBlock, single: boolean): Draft<Issue> {
  const { title, claimsAdministrator, reviewer, rationale } = block;
  const labelDoubts = block.uncertain.includes('missing-label') ? [LABEL_LOST] : [];
  const doubtsOf = (part: Span | null) =>
    part && single && secondParagraph(letter, part) ? [...labelDoubts, SECOND_PARAGRAPH] : labelDoubts;
  const goesOn = rationale !== null && single && lineBehindConclusion(letter, rationale) !== null;
  const request = readRequest(letter, block);
  const conclusion = readConclusion(letter, rationale);
  const rationaleText = rationale ? flow(letter, rationale) : null;
  const category =
    request.category && title
      ? proposeCategory(flow(letter, request.category), request.category, {
          heading: flow(letter, title),
          ...(rationaleText !== null && { rationale: rationaleText }),
        })
      : null;
  return {
    ...request.parts,
    decision: draftDecision(letter, block, conclusion),
    category,
    treatment: readTreatment(letter, request.at, category?.value ?? null),
    claimsAdministrator: readGuidelineUse(letter, claimsAdministrator, doubtsOf(claimsAdministrator)),
    reviewer: readGuidelineUse(letter, reviewer, doubtsOf(reviewer)),
    finding: conclusion,
    rationale: rationale
      ? found(rationaleText as string, rationale, 'issue-structure', [
          ...doubtsOf(rationale),
          ...(goesOn ? [GOES_ON] : []),
        ])
      : null,
  };
}

const OTHERWISE = { upheld: 'medically_necessary', overturned: 'not_medically_necessary' } as const;

const LABEL_LOST: Doubt = {
  code: 'issue-boundary',
  message: 'a label of this issue was not found: its text may stand under another',
};
const SECOND_PARAGRAPH: Doubt = {
  code: 'foreign-text',
  message: 'a blank line parts this text, which is one paragraph in all letters of its form',
};
const GOES_ON: Doubt = {
  code: 'foreign-text',
  message: 'a new page begins behind the conclusion: its text may be that of another paper',
};
const TITLE_UNSURE: Doubt = {
  code: 'issue-boundary',
  message: 'neither type nor spacing shows where this title begins',
};

interface Request {
  readonly parts: { readonly [Part in RequestPart]: Draft<string | null> };
  readonly at: RequestParts;
  /** What the category is proposed for. */
  readonly category: Span | null;
}
type RequestPart = 'heading' | 'disputed' | 'originalRequest' | 'authorized';

/** The title and, for a modified request, its parts. */
function readRequest(letter: LetterText, block: IssueBlock): Request {
  const { title } = block;
  if (!title) {
    return {
      parts: { heading: null, disputed: null, originalRequest: null, authorized: null },
      at: { disputed: null, originalRequest: null, authorized: null },
      category: null,
    };
  }
  const doubts = [
    ...(block.uncertain.includes('title-start') ? [TITLE_UNSURE] : []),
    ...(block.doubts ?? []),
  ];
  const modified = readModifiedRequest(letter, title);
  const at = modified ?? { disputed: title, originalRequest: null, authorized: null };
  const draft = (span: Span | null, more: readonly Doubt[] = []) =>
    span && found(flow(letter, span), span, 'issue-heading', [...doubts, ...more]);
  const missing = (name: string) =>
    found(null, title, 'issue-heading', [
      { code: 'unfamiliar-request', message: `the title of a modified request does not show ${name}` },
    ]);
  return {
    parts: {
      heading: draft(title),
      disputed:
        draft(at.disputed, modified ? doubtsOfRepetition(letter, modified) : []) ??
        missing('what is in dispute'),
      originalRequest: draft(at.originalRequest) ?? (modified && missing('the original request')),
      authorized: draft(at.authorized) ?? (modified && missing('what was authorised')),
    },
    at,
    category: at.disputed ?? title,
  };
}

/** A request that is in dispute as a whole is printed twice, in the same words. */
function doubtsOfRepetition(
  letter: LetterText,
  { isWhole, originalRequest, disputed }: ModifiedRequest,
): Doubt[] {
  if (!isWhole || !originalRequest || !disputed) return [];
  const [first, second] = [flow(letter, originalRequest), flow(letter, disputed)];
  if (comparableTitle(first) === comparableTitle(second)) return [];
  const message = `the title gives the original request as "${first}" and as "${second}"`;
  return [{ code: 'conflicting-values', message }];
}

function draftDecision(
  letter: LetterText,
  block: IssueBlock,
  conclusion: Found<Conclusion> | null,
): Draft<Decision | null> {
  if (block.stated) return statedDecision(block.stated, conclusion?.value ?? null);
  return block.decision && titleDecision(letter, block.decision);
}

function statedDecision(
  { at, decision, method, doubts }: StatedDecision,
  conclusion: Conclusion | null,
): Found<Decision | null> {
  // A section's heading may be the words of the form: the rationale must not conclude otherwise.
  if (method === 'section' && decision !== null && conclusion === OTHERWISE[decision]) {
    const message = `the heading says ${decision}, the rationale concludes ${conclusion.replaceAll('_', ' ')}`;
    return found(null, at, method, [{ code: 'conflicting-values', message }]);
  }
  return found(decision, at, method, doubts ?? []);
}

function titleDecision(letter: LetterText, span: Span): Found<Decision | null> | null {
  const printed = letter.text.slice(span.start, span.end);
  if (isOtherDecision(printed)) {
    const message = `"${printed}" is neither of the two decisions of these letters`;
    return found(null, span, 'issue-heading', [{ code: 'unreadable-value', message }]);
  }
  const read = readDecision(printed);
  if (!read) return null;
  const doubts: Doubt[] =
    read.distance > read.decision.length / 4
      ? [{ code: 'unreadable-value', message: `"${printed}" was taken for "${read.decision}"` }]
      : [];
  // "Partially Overturned", "Not Upheld": a decision stands alone after its colon.
  const before = letter.text.slice(Math.max(0, span.start - 40), span.start);
  if (!/[:;.,]\s*$/.test(before)) {
    const message = `no colon stands before "${printed}": "${before.trim().slice(-20)}" may belong to it`;
    doubts.push({ code: 'unreadable-value', message });
  }
  const otherwise = /\b(?:not|part(?:ial)?(?:ly)?|conditional(?:ly)?)\s*$/i.test(before);
  return found(otherwise ? null : read.decision, span, 'issue-heading', doubts);
}
