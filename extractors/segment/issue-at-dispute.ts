import type { Span } from '../../schemas/index.ts';
import type { IssueBlock } from './issue-blocks.ts';

/** What leads to the request, in the order in which it may: `The issue at dispute is whether the requested X ...`. */
const LEADS: readonly RegExp[] = [
  /^(?:the\s+)?(?:(?:requested|disputed)\s+)?(?:issue|treatment|service|request|item|question|matter)s?(?:\/\w+)?(?:\s+(?:(?:at|in|under)\s+dispute|requested))?\s*(?::|(?:is|are|was|were|concerns?)\b:?)\s+|^(?:th(?:e|is)\s+(?:review|dispute|appeal)\s+(?:is|concerns?|regards?)|in\s+dispute\s+(?:is|are))\s+/i,
  /^(?:the\s+)?(?:determination|question)\s+of\s+/i,
  /^(?:[^.?]{0,60}\s)?whether\s+(?:or\s+not\s+)?(?=.*\s(?:necessary|appropriate|indicated|warranted)\b[^.?]{0,60}[.?]?$)/is,
  /^(?:is|are|was|were)\s+(?:it\s+medically\s+necessary\s+(?:for\s+(?:the\s+)?\w+\s+)?to\s+(?:have|receive|undergo)\s+)?/i,
  /^(?:the\s+)?medical\s+necessity\s+(?:of|for)\s+/i,
  /^(?:the\s+)?(?:denial|non-?certification)\s+of\s+/i,
  /^(?:the\s+)?requests?\s+for\s+/i,
  /^(?:the\s+)?(?:authorization|certification|approval)\s+(?:of|for)\s+/i,
  /^(?:the\s+)?(?:requested|proposed|disputed)\s+|^the\s+/i,
];
/** What a question, or a clause after `whether`, asks of the request. */
const ASKED =
  /[\s,]+(?:(?:is|are|was|were)\s+)?(?:(?:medically\s+)?(?:necessary|appropriate|indicated|warranted)|a\s+medical\s+necessity)(?:\s+and\s+(?:appropriate|necessary))?(?:\s+(?:at|for|in|to)\s+[^.?]{1,40})?[\s?.]*$/i;
const A_VERB = /\s(?:is|are|was|were|has|have|should|concerns|regards|asks|seeks|wants)\s/i;

/**
 * What an F1 letter's issue asks for: of `Is the requested X medically necessary?` X, and the whole issue where
 * it is a phrase. A sentence that is none of the known ones is kept whole, with a doubt.
 */
export function requestAtDispute(text: string, { start, end }: Span): Pick<IssueBlock, 'title' | 'doubts'> {
  if (end <= start) return { title: null };
  const issue = text.slice(start, end);
  const { from, to } = requestIn(issue);
  const title = { start: start + from, end: start + to };
  if (!A_VERB.test(issue.slice(from, to))) return { title };
  const message = 'the issue is a sentence in which the request could not be told from what is said of it';
  return { title, doubts: [{ code: 'unfamiliar-request', message }] };
}

/** A phrase is the request as printed (`Request for X`); of a sentence it is what the sentence is about. */
function requestIn(issue: string): { readonly from: number; readonly to: number } {
  let from = 0;
  let isSentence = false;
  for (const lead of LEADS) {
    const match = lead.exec(issue.slice(from));
    if (!match || from + match[0].length >= issue.length) continue;
    from += match[0].length;
    isSentence ||= OF_SENTENCE.test(match[0]);
  }
  if (!isSentence) return { from: 0, to: issue.length };
  const asked = ASKED.exec(issue.slice(from));
  if (asked && asked.index > 0) return { from, to: from + asked.index };
  return { from, to: /[.?]$/.exec(issue)?.index ?? issue.length };
}

const OF_SENTENCE = /\b(?:is|are|was|were|whether|concerns?|regards?)\b|:\s*$/i;
