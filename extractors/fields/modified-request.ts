import type { LetterText, Span } from '../../schemas/index.ts';
import { findPhrase, type PhraseMatch } from '../normalize/fuzzy.ts';
import { runningText } from '../running-text.ts';

/** The parts of a modified request's title, each where it stands; `null` for one that was not found. */
export interface ModifiedRequest {
  readonly originalRequest: Span | null;
  readonly authorized: Span | null;
  readonly disputed: Span | null;
  /** Whether the disputed part is the original request, said a second time. */
  readonly isWhole: boolean;
}

const COPULAS = ['was', 'were', 'is', 'are', 'has been', 'have been'] as const;
const GRANTED = ['authorized', 'approved', 'certified', 'allowed', 'modified'] as const;

/** `X was the original request.` */
const ORIGINAL = COPULAS.map((copula) => `${copula} the original request`);
/** `Y was authorized by the Claims Administrator.` */
const GRANTED_BY = GRANTED.flatMap((verb) =>
  COPULAS.map((copula) => `${copula} ${verb} by the Claims Administrator`),
);
/** `The remaining IMR eligible portion of the original request, Z is` */
const REMAINING = [
  'remaining IMR eligible portion of the original request',
  'remaining eligible portion of the original request',
  'remaining portion of the original request',
];
/** Without the request it is a portion of. */
const REMAINING_ALONE = 'remaining IMR eligible portion';
/** `The Claims Administrator authorized Y, leaving the original request IMR eligible.` */
const ADMINISTRATOR = GRANTED.map((verb) => `The Claims Administrator ${verb}`);
const LEAVING = [
  'leaving the original request IMR eligible',
  'leaving the original request eligible for IMR',
];
/** `The original request, X is` */
const AGAIN = ['The original request'];

/**
 * Takes a modified request's title apart, or gives `null` for a title that is none. Two forms are known:
 * a part was authorised and the rest is in dispute, or something else was authorised and the whole is.
 */
export function readModifiedRequest(letter: LetterText, title: Span): ModifiedRequest | null {
  const running = runningText(letter, title);
  const { text } = running;
  const original = nearest(text, ORIGINAL);
  const remaining =
    nearest(text, REMAINING, original?.end) ?? (original && nearest(text, [REMAINING_ALONE], original.end));
  if (!original && !remaining) return null;

  const from = original?.end ?? 0;
  const leaving = remaining ? null : nearest(text, LEAVING, from);
  const again = leaving ? nearest(text, AGAIN, leaving.end) : null;
  const place = (start: number | undefined, end: number | undefined): Span | null => {
    if (start === undefined || end === undefined) return null;
    const part = trimPart(text, start, end);
    return part.end > part.start ? running.spanOf(part.start, part.end) : null;
  };
  const granted = grantedPart(text, from, remaining?.start ?? leaving?.start);
  return {
    originalRequest: original ? place(0, original.start) : null,
    authorized: granted ? place(granted.start, granted.end) : null,
    disputed: place(remaining?.end ?? again?.end, text.length),
    isWhole: again !== null,
  };
}

/** What was authorised stands before `was authorized by ...` or after `The Claims Administrator authorized`. */
function grantedPart(text: string, from: number, to: number | undefined): Span | null {
  if (to === undefined) return null;
  const passive = nearest(text, GRANTED_BY, from, to);
  const active = nearest(text, ADMINISTRATOR, from, to);
  if (passive && (!active || passive.distance <= active.distance)) return { start: from, end: passive.start };
  return active ? { start: active.end, end: to } : null;
}

/** The phrase of several that fits a part of the text best. */
function nearest(
  text: string,
  phrases: readonly string[],
  from = 0,
  to: number = text.length,
): PhraseMatch | null {
  let best: PhraseMatch | null = null;
  for (const phrase of phrases) {
    const match = findPhrase(text, phrase, { from, to });
    if (match && (!best || match.distance < best.distance)) best = match;
  }
  return best;
}

/** What joins a part to the words before it: `the original request of X`, `modified this to Y`. */
const JOINT = /^[\s.,;:]*(?:(?:(?:this|it|the (?:original )?request)\s+to|of|for|is|are)\s+)?/i;

/**
 * A part without the marks around it, what joins it to the words before, the article of the next sentence and
 * a verb whose sentence goes on.
 */
function trimPart(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  const from = JOINT.exec(part)?.[0].length ?? 0;
  const kept = part
    .replace(/\.\s*The\s*$/, '')
    .replace(/[\s.,;:]+$/, '')
    .replace(/[\s,]+(?:[i1l|j]s|are|was|were)$/i, '')
    .replace(/[\s.,;:]+$/, '');
  return { start: start + Math.min(from, part.length), end: start + Math.max(from, kept.length) };
}
