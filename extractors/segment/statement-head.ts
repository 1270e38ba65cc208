import type { Decision, LetterText, Method, Span } from '../../schemas/index.ts';
import type { Doubt } from '../found.ts';
import { runningText } from '../running-text.ts';
import type { StatedDecision } from './issue-blocks.ts';
import { otherDecisionAtEnd, readDecision } from './issue-decision.ts';
import { verdictIn } from './statements.ts';

/** A request and the decision on it. */
export interface HeadWords {
  readonly title: Span;
  readonly decision: StatedDecision;
}

/** How a head ends: where its title does, and the words that decide. */
interface Ending {
  readonly titleEnd: number;
  readonly words: Span;
  readonly decision: Decision | null;
  readonly method: Method;
  readonly doubts?: readonly Doubt[];
}

/** The request and the decision of a head; `null` when it is none: nothing is decided, or more is said. */
export function readHead(letter: LetterText, span: Span): HeadWords | null {
  const running = runningText(letter, span);
  const { text } = running;
  const ending =
    verdictAtEnd(text) ??
    otherWordAtEnd(text) ??
    decisionSentence(text) ??
    wordAtEnd(text) ??
    wordBelow(text, letter.text.slice(span.start, span.end));
  const title = ending && titleIn(text, ending.titleEnd);
  if (!ending || !title) return null;
  const { words, titleEnd: _, ...said } = ending;
  return {
    title: running.spanOf(title.start, title.end),
    decision: { at: running.spanOf(words.start, words.end), ...said },
  };
}

/** `Decision: Upheld` on lines of its own; `null` where more is said, or nothing decided. */
export function readDecisionLine(letter: LetterText, span: Span): StatedDecision | null {
  const running = runningText(letter, span);
  const { text } = running;
  const ending = verdictAtEnd(text) ?? otherWordAtEnd(text) ?? wordAtEnd(text);
  if (!ending || TAIL.exec(text.slice(0, ending.titleEnd + 1))?.index !== 0) return null;
  const { words, titleEnd: _, ...said } = ending;
  return { at: running.spanOf(words.start, words.end), ...said };
}

/** The title of a request that is decided further below: `Issue 1: X`. */
export function readTitle(letter: LetterText, span: Span): Span | null {
  const running = runningText(letter, span);
  const title = titleIn(running.text, running.text.length);
  return title && running.spanOf(title.start, title.end);
}

/** `Decision: Upheld`, `IMR Decision: The request is ...`: what stands before the words of a decision. */
const DECISION_LABEL = String.raw`\b(?:(?:final|IMR)\s+)?(?:decision|determination)\s*:`;
/** What names the request without saying what it is. */
const THE_REQUEST = String.raw`(?:the|this|these)\s+(?:request|treatment|service|item)(?:s|ed\s+\w+)?`;
const OPENS_DECISION = new RegExp(
  String.raw`^\s*${DECISION_LABEL}|^\s*(?:${THE_REQUEST}\s+)?(?:is|are|was|were)\b.{0,40}med[il1]ca[il1]{1,2}y\s*necessary`,
  'i',
);

/** Whether a line below a blank decides on the request above it. */
export function goesOnWithDecision(line: string): boolean {
  return OPENS_DECISION.test(line) || readDecision(line.replace(/[^\p{L}]/gu, '')) !== null;
}

/** `Decision: Not medically necessary`. */
const AFTER_LABEL = /[:–-]\s*(?<words>(?<no>not\s+)?medically\s+necessary(?:\s+and\s+appropriate)?)[.\s]*$/di;

/** `...; six visits are medically necessary and appropriate`: of a part something else is decided. */
const FURTHER_VERDICT =
  /^\s*(?:[;,]|but\b|except\b|however\b)[^.]{0,150}\bmedically\s+necessary(?:\s+and\s+appropriate)?[\s.;,)\]]*$/i;

/** `X is [not] medically necessary and appropriate`. */
function verdictAtEnd(text: string): Ending | null {
  const method = 'issue-structure';
  const spoken = verdictIn(text);
  if (spoken) {
    const { decision, start: titleEnd, words, end } = spoken;
    const rest = text.slice(end);
    if (/^[\s.;,)\]]*$/.test(rest)) return { titleEnd, words: { start: words, end }, decision, method };
    if (!FURTHER_VERDICT.test(rest)) return null;
    const message = `"${text.slice(words)}" says more than one of the two decisions`;
    const doubts = [{ code: 'unreadable-value' as const, message }];
    return { titleEnd, words: { start: words, end: text.length }, decision: null, method, doubts };
  }
  const labelled = AFTER_LABEL.exec(text)?.indices?.groups;
  if (!labelled?.words) return null;
  const [start, end] = labelled.words;
  return { titleEnd: start, words: { start, end }, decision: labelled.no ? 'upheld' : 'overturned', method };
}

/** `X: Modified`. */
function otherWordAtEnd(text: string): Ending | null {
  const words = otherDecisionAtEnd(text);
  if (!words) return null;
  const message = `"${text.slice(words.start, words.end)}" is neither of the two decisions of these letters`;
  const doubts = [{ code: 'unreadable-value' as const, message }];
  return { titleEnd: words.start, words, decision: null, method: 'issue-heading', doubts };
}

/** `The decision for X is upheld.`, `X. The decision is upheld.` */
const DECISION_SENTENCE =
  /^(?:(?:the\s+)?(?:(?:final|IMR)\s+)?(?:decision|denial|determination)\s+(?:for|of)\s+\S.*?|\S.*?[.:;]\s+the\s+(?:decision|denial|determination))(?<verb>\s+(?:is|was)\s+(?:hereby\s+)?)(?<word>upheld|overturned)[.\s]*$/dis;
const ITS_SUBJECT = /[.:;]\s+the\s+(?:decision|denial|determination)$/i;

function decisionSentence(text: string): Ending | null {
  const { verb, word } = DECISION_SENTENCE.exec(text)?.indices?.groups ?? {};
  if (!verb || !word) return null;
  const [start, end] = word;
  const subject = ITS_SUBJECT.exec(text.slice(0, verb[0]));
  const decision = readDecision(text.slice(start, end))?.decision ?? null;
  return { titleEnd: subject?.index ?? verb[0], words: { start, end }, decision, method: 'issue-structure' };
}

/** `X: Upheld`, `X (Upheld)`, `X: UR denial upheld`. */
const WORD =
  /(?<mark>[:;–(-])\s*(?:(?:(?:the|UR|IMR|final)\s+)*(?:decision|denial|determination)\s+(?:is\s+)?)?(?<word>\p{L}+)\)?[.\s]*$/diu;

function wordAtEnd(text: string): Ending | null {
  const { mark, word } = WORD.exec(text)?.indices?.groups ?? {};
  const [start, end] = word ?? [0, 0];
  const read = readDecision(text.slice(start, end));
  if (!mark || !read) return null;
  return { titleEnd: mark[1], words: { start, end }, decision: read.decision, method: 'issue-heading' };
}

/** `Upheld` alone on the line below X, without a colon. */
function wordBelow(text: string, printed: string): Ending | null {
  const word = /\n\s*(\p{L}+)\s*$/u.exec(printed)?.[1] ?? '';
  const read = readDecision(word);
  if (!read || !text.endsWith(` ${word}`)) return null;
  const start = text.length - word.length;
  return {
    titleEnd: start,
    words: { start, end: text.length },
    decision: read.decision,
    method: 'issue-heading',
  };
}

/** The words before a request that are no part of it, each at most once. */
const LEADS: readonly RegExp[] = [
  /^issue\s+(?:no\.?\s*|#\s*)?\d{1,2}\s*[:.)–-]?\s+/i,
  /^(?:(?:requested|disputed)\s+)?(?:request|treatment|service|item|issue)s?(?:\/\w+)?(?:\s+(?:requested|(?:at|in)\s+dispute))?\s*:\s*/i,
  /^(?:regarding\s+)?(?:(?:MAXIMUS\s+Federal\s+Services,?\s+Inc\.?\s+)?has\s+determined\s+(?:that\s+)?)?(?:the\s+)?(?:(?:final|IMR)\s+)?(?:requests?|decision|denial|determination)\s+(?:for|of)\s+|^regarding\s+/i,
];

/** Characters of a title that are no part of the request: `The decision for `. */
export function lengthOfLead(title: string): number {
  return LEADS.reduce((length, lead) => length + (lead.exec(title.slice(length))?.[0].length ?? 0), 0);
}

/** The label of the decision, and `The request` of its sentence, behind the title. */
const TAIL = new RegExp(String.raw`\s*(?:[;:,–-]\s*)?${DECISION_LABEL}\s*(?:${THE_REQUEST})?\s*$`, 'i');
/** `The request` on the line below a title, without a label. */
const SUBJECT = new RegExp(
  String.raw`(?:^|\s+)${THE_REQUEST.replace('the|this|these', 'The|This|These')}\s*$`,
);
const PROSE = /[a-z)]{2}[.!?]\s+\p{Lu}\p{Ll}+,?\s+\p{Ll}/u;

/** The request before the words of the decision: one phrase, no prose. */
function titleIn(text: string, end: number): Span | null {
  const labelled = TAIL.exec(text.slice(0, end));
  if (!labelled && isProse(text.slice(0, end))) return null;
  let stop = labelled?.index ?? SUBJECT.exec(text.slice(0, end))?.index ?? end;
  while (stop > 0 && /[\s:;,.(–-]/.test(text[stop - 1] as string)) stop -= 1;
  const start = lengthOfLead(text.slice(0, stop));
  const title = text.slice(start, stop);
  return title === '' || isProse(title) ? null : { start, end: stop };
}

function isProse(title: string): boolean {
  return PROSE.test(title) && !/original request/i.test(title);
}
