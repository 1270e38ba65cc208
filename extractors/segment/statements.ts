import type { Decision, LetterText, Span } from '../../schemas/index.ts';
import { runningText } from '../running-text.ts';

/** A sentence that says of one request whether it is medically necessary. */
export interface Statement {
  /** The whole sentence, with its number where it has one. */
  readonly at: Span;
  /** What was requested; `null` where nothing readable stands in its place. */
  readonly request: Span | null;
  /** The words that say yes or no. */
  readonly verdict: Span;
  /** `null` where the words before `medically necessary` are neither yes nor no. */
  readonly decision: Decision | null;
  /** The number printed before it, as digits; `null` without one. */
  readonly number: number | null;
}

/** `1)`, `1.`, `(1)`, `Issue 1:`, `Request #1 -`. */
const ITEM_NUMBER =
  /(?:(?:issue|item|request|treatment|service)s?\s*(?:no\.?|number|#)?\s*)?[([]?(\d{1,2})\s*[).\]:–-]+\s*$/i;

/** The formula of 2013: `MAXIMUS Federal Services, Inc. has determined the request for X is ...`. */
const DETERMINED = /\bhas\s+determined\s+(?:that\s+)?(?:the\s+)?(?:requests?\s+for\s+)?/gi;
/**
 * The words of the verdict. The blank between `not` and `medically` may be lost (seen in letters of 2013);
 * `was` and `are` are tolerance.
 */
const VERDICT =
  /[\s,;]+(?:is|are|was|were|be)(?:\s+|(?=not?\b|notmed|med))(?:(not?|nol|nof|hot)\s*)?(?:[,;]?\s*)med[il1]ca[il1]{1,2}y\s*necessary(?:\s*,?\s*and\s*appropriate)?/i;
/** Something stands between `is` and `medically` that is not read: neither yes nor no. */
const UNREAD_VERDICT =
  /[\s,;]+(?:is|are|was|were|be)\s+(?:\S+\s+){0,4}?\S{0,6}med[il1]ca[il1]{1,2}y\s*necessary(?:\s*,?\s*and\s*appropriate)?/i;
/** A request of more characters than this swallowed something. */
const LONGEST = 900;

/** Every statement `... has determined the request for X is [not] medically necessary ...` of a part. */
export function findDeterminations(letter: LetterText, within: Span): Statement[] {
  const running = runningText(letter, within);
  const openings = [...running.text.matchAll(DETERMINED)];
  return openings.flatMap((opening, index): Statement[] => {
    const from = opening.index + opening[0].length;
    const to = Math.min(openings[index + 1]?.index ?? running.text.length, from + LONGEST);
    const verdict = verdictIn(running.text.slice(from - 1, to));
    const subject = startOfSubject(running.text, opening.index, openings[index - 1]?.index ?? 0);
    const numbered = ITEM_NUMBER.exec(running.text.slice(Math.max(0, subject - 24), subject));
    if (!verdict) return numbered ? [unreadStatement(running, from, to, numbered)] : [];
    const request = trimmed(running.text, from, from - 1 + verdict.start);
    const end = from - 1 + verdict.end;
    return [
      {
        at: running.spanOf(numbered ? subject - numbered[0].length : subject, end),
        request: request && running.spanOf(request.start, request.end),
        verdict: running.spanOf(from - 1 + verdict.words, end),
        decision: verdict.decision,
        number: numbered ? Number(numbered[1]) : null,
      },
    ];
  });
}

/** A numbered item without a verdict is a determination all the same: its words are kept, unread. */
function unreadStatement(
  running: ReturnType<typeof runningText>,
  from: number,
  to: number,
  numbered: RegExpExecArray,
): Statement {
  const stop = /\.\s|$/.exec(running.text.slice(from, to)) as RegExpExecArray;
  const words = running.spanOf(from, from + stop.index);
  return { at: words, request: null, verdict: words, decision: null, number: Number(numbered[1]) };
}

/** Where a statement's verdict stands in a text, and what it says. */
export interface Verdict extends Span {
  /** Where its words begin, without the comma or blank before. */
  readonly words: number;
  readonly decision: Decision | null;
}

/** The first verdict of a text: `is not medically necessary and appropriate`. */
export function verdictIn(text: string): Verdict | null {
  const unread = UNREAD_VERDICT.exec(text);
  const plain = VERDICT.exec(text);
  const match =
    plain && (!unread || plain.index <= unread.index || isInRequest(text, unread, plain))
      ? plain
      : (unread ?? plain);
  if (!match) return null;
  const words = match.index + (/^[\s,;]+/.exec(match[0])?.[0].length ?? 0);
  const place = { start: match.index, words, end: match.index + match[0].length };
  if (match !== plain) return { ...place, decision: null };
  return { ...place, decision: plain[1] === undefined ? 'overturned' : 'upheld' };
}

/** `the request for an MRI if the film is negative is not medically necessary`: the first `is` is the request's. */
function isInRequest(text: string, unread: RegExpExecArray, plain: RegExpExecArray): boolean {
  const between = text.slice(unread.index, plain.index);
  return (
    unread.index + unread[0].length === plain.index + plain[0].length &&
    !/^[\s,;]+be\b/i.test(plain[0]) &&
    !/\b(?:not?|neither|nor|never|part(?:ial)?(?:ly)?|but|except|only)\b/i.test(between)
  );
}

/** The statement's subject: the organisation that determined, back to the number or the end of a sentence. */
function startOfSubject(text: string, verb: number, floor: number): number {
  const before = text.slice(Math.max(floor, verb - 80), verb);
  const start = verb - before.length;
  // `Inc.` ends no sentence; a number's bracket or stop, a colon and a full stop do.
  const stops = [...before.matchAll(/(?:[).\]:]|\b(?:necessary|appropriate)[.;]?)\s+(?=[A-Z])/g)].filter(
    ({ index }) => !/\b(?:Inc|Corp|Co|LLC|Ltd)$/i.test(before.slice(0, index)),
  );
  const stop = stops.at(-1);
  return stop ? start + stop.index + stop[0].length : start;
}

function trimmed(text: string, start: number, end: number): Span | null {
  const match = /[\p{L}\p{N}("“].*[\p{L}\p{N})"”%.]|[\p{L}\p{N}]/su.exec(text.slice(start, end));
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : null;
}
