import type { LetterText, Span } from '../../schemas/index.ts';
import { flow } from '../flow.ts';
import type { Doubt } from '../found.ts';
import { foldLookAlikes } from '../normalize/fuzzy.ts';
import { type LetterSection, type LetterStructure, sectionOf } from './index.ts';
import { requestAtDispute } from './issue-at-dispute.ts';
import { cutIssueBlocks, type IssueBlock } from './issue-blocks.ts';
import { itemNumber } from './item-number.ts';
import { readListedIssues } from './listed-issues.ts';
import { cutStatementBlocks } from './statement-blocks.ts';
import { lengthOfLead } from './statement-head.ts';

/** The issues of a letter in its family's form, in order. */
export function cutIssues(letter: LetterText, structure: LetterStructure): IssueBlock[] {
  const section = sectionOf(structure, 'issues');
  if (!section) return [];
  switch (structure.format) {
    case 'F1':
      return withoutNumbers(letter, [singleIssue(letter, structure, section)]);
    case 'F2':
      return readListedIssues(letter, structure, section);
    case 'F3': {
      // The form of these letters' issues is unknown: labelled as in 2014, or by statements.
      const labelled = withoutNumbers(
        letter,
        withoutDecisionLabels(letter, cutIssueBlocks(letter, section.body)),
      ).map((block) => withoutLead(letter, block));
      const stated = cutStatementBlocks(letter, section.body);
      return labelled.length > 0 && soundOf(letter, labelled) >= soundOf(letter, stated) ? labelled : stated;
    }
    default:
      return withoutDecisionLabels(letter, cutIssueBlocks(letter, section.body));
  }
}

/** Without the numbers of a numbered list; numbers that do not count from one belong to the titles. */
function withoutNumbers(letter: LetterText, blocks: readonly IssueBlock[]): IssueBlock[] {
  const numbers = blocks.map(({ title }) => title && itemNumber(letter.text.slice(title.start, title.end)));
  if (!numbers.every((item, index) => item?.number === index + 1)) return [...blocks];
  return blocks.map((block, index) => {
    const { title } = block;
    const length = numbers[index]?.length ?? 0;
    return { ...block, title: title && { start: title.start + length, end: title.end } };
  });
}

/** `One cane / Decision: Upheld`: the label before the word is no part of the title. */
function withoutDecisionLabels(letter: LetterText, blocks: readonly IssueBlock[]): IssueBlock[] {
  return blocks.map((block) => {
    const { title } = block;
    const label =
      title &&
      /\s*[:;–-]?\s+(?:(?:the|UR|IMR|final)\s+)*(?:decision|determination|denial)$/i.exec(
        letter.text.slice(title.start, title.end),
      );
    return label ? { ...block, title: { start: title.start, end: title.start + label.index } } : block;
  });
}

/** `The decision for X: Upheld`. */
function withoutLead(letter: LetterText, block: IssueBlock): IssueBlock {
  const { title } = block;
  if (!title) return block;
  const length = lengthOfLead(letter.text.slice(title.start, title.end));
  return title.start + length < title.end
    ? { ...block, title: { start: title.start + length, end: title.end } }
    : block;
}

/** Issues of which title, decision and rationale were found; those found by halves speak against a form. */
function soundOf(letter: LetterText, blocks: readonly IssueBlock[]): number {
  return blocks.reduce((sum, { title, decision, rationale }) => {
    const isWhole = title !== null && !ENDS_IN_VERB.test(letter.text.slice(title.start, title.end));
    const found = [isWhole, decision !== null, rationale !== null].filter(Boolean).length;
    return sum + (found === 3 ? 2 : found - 2);
  }, 0);
}

/** `The decision for X is`: half of a sentence. */
const ENDS_IN_VERB = /\s(?:is|are|was|were)$/i;

/**
 * The one issue of an F1 letter: the text under `ISSUE AT DISPUTE`; the heading of the rationale says whether
 * it was found necessary. That heading may be the form's own words, whatever was decided (`IS/WAS NOT`), so
 * the rationale must not conclude otherwise: `checkIssues` compares.
 */
function singleIssue(letter: LetterText, structure: LetterStructure, section: LetterSection): IssueBlock {
  const rationale = structure.sections.find(({ role }) => role === 'rationale');
  const guidelines = structure.sections.find(({ role }) => role === 'guidelines');
  const heading = rationale?.heading ?? null;
  const at = heading && necessityIn(letter, heading);
  return {
    ...requestAtDispute(letter.text, section.body),
    decision: at,
    ...(heading && at && { stated: statedBy(letter, heading, at) }),
    claimsAdministrator: null,
    reviewer: filled(guidelines?.body),
    rationale: filled(rationale?.body),
    uncertain: [],
  };
}

function filled(span: Span | undefined): Span | null {
  return span && span.end > span.start ? span : null;
}

/** From `IS/WAS` to the heading's end. */
function necessityIn(letter: LetterText, heading: Span): Span {
  const text = letter.text.slice(heading.start, heading.end);
  const start = /\b(?:IS|WAS)\b(?=[\s\S]*MEDICALLY)/i.exec(text)?.index ?? 0;
  const end = /\s*:?\s*$/.exec(text)?.index ?? text.length;
  return { start: heading.start + start, end: heading.start + end };
}

function statedBy(letter: LetterText, heading: Span, at: Span): NonNullable<IssueBlock['stated']> {
  const words = flow(letter, at);
  const folded = foldLookAlikes(words);
  const whole = foldLookAlikes(flow(letter, heading));
  const method = 'section' as const;
  // `IS/IS NOT`, `WAS / WAS NOT`: both are printed, nothing is said.
  if (/\b(?:IS|WAS)\s*\/\s*(?:IS|WAS)\s+NOT\b/i.test(words) && !/^IS\s*\/\s*WAS\s+NOT\b/i.test(words)) {
    return { at, decision: null, method, doubts: [unread(words)] };
  }
  if (/^(?:ls|was|lswas|waswas)*notmed/.test(folded)) return { at, decision: 'upheld', method };
  if (/^(?:ls|was|lswas)*med/.test(folded)) return { at, decision: 'overturned', method };
  return { at, decision: null, method, doubts: [unread(whole)] };
}

function unread(words: string): Doubt {
  return { code: 'unreadable-value', message: `"${words.slice(-60)}" does not say plainly what was decided` };
}
