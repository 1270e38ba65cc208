import type { LetterText, Span } from '../../schemas/index.ts';
import { areNames } from './reviewer-names.ts';

/**
 * The clause on one credential: from the words that introduce it to the end of the sentence, an item of a list,
 * or to where something else is said of the reviewer.
 */
export function clauseFrom(text: string, start: number, end: number): Span {
  return withoutLink(text, endOfClause(text, start, end));
}

/** A clause without the words that lead to the next: `, has a`, ` and is`, `, and has a`. */
function withoutLink(text: string, { start, end }: Span): Span {
  const link =
    /(?:(?:^|[\s,;]+)(?:and|is|am|has|have|who|with|holds?|an?|also|(?:he|she)(?:\/she)?|active|current|board))+\s*$/i.exec(
      text.slice(start, end),
    );
  return { start, end: link ? start + link.index : end };
}

const STOP =
  /\.(?=\s|$)|[\n\f]\s*(?:[-–—•*·]|\(?\d{1,2}[.)])\s|\s+by\s+the\s+American\b|[,;]?\s+(?:and\s+)?(?:is|am|has|have|holds?|licensed|who|with|in\s+(?:active|the\s+states?)|fellowship[\s-]+trained)\b/gi;

function endOfClause(text: string, start: number, end: number): Span {
  const clause = text.slice(start, end);
  for (const stop of clause.matchAll(STOP)) {
    if (stop[0] !== '.' || endsSentence(clause, stop.index)) return { start, end: start + stop.index };
  }
  return { start, end };
}

/** Where the sentence ends, before its full stop. */
export function endOfSentence(text: string, start: number, end: number): number {
  const rest = text.slice(start, end);
  const stop = [...rest.matchAll(/\.(?=\s|$)/g)].find(({ index }) => endsSentence(rest, index));
  return stop ? start + stop.index : end;
}

/** `N. Carolina`, `Calif. and Ariz.`: the full stop of an abbreviation ends no sentence. */
function endsSentence(text: string, stop: number): boolean {
  const after = text.slice(stop + 1);
  if (/^\s+(?:\p{Ll}|&)/u.test(after)) return false;
  return !(
    /(?:^|[\s.])[NSW]$/.test(text.slice(0, stop)) && /^\s+(?:Carolina|Dak|Mex|Va\b|Virginia)/.test(after)
  );
}

/** `the American Board of X in Y`, `of X (Y)` certifies in Y, where Y is a known specialty. */
export function withoutBoard(letter: LetterText, at: Span): Span {
  if (!/\b(?:Board|College)\s+of\s+$/i.test(letter.text.slice(Math.max(0, at.start - 20), at.start)))
    return at;
  const board = /^[^.;,()]{3,60}?(?:\s+in\s+|\s*\((?=[^()]+\)\s*$))(?=\p{Lu})/su.exec(
    letter.text.slice(at.start, at.end),
  );
  if (!board) return at;
  const closing = board[0].endsWith('(')
    ? (/\)\s*$/.exec(letter.text.slice(at.start, at.end))?.[0].length ?? 0)
    : 0;
  const field = { start: at.start + board[0].length, end: at.end - closing };
  return areNames(letter, field, 'specialties') ? field : at;
}

/** `Preventive Medicine (Occupational Medicine)`, `a Dentist (D.D.S.)`: what stands in brackets counts where it is a name. */
export function withoutBrackets(letter: LetterText, at: Span, list: 'states' | 'specialties'): Span[] {
  const pieces: Span[] = [];
  let { start } = at;
  for (const bracket of letter.text.slice(at.start, at.end).matchAll(/\(([^()]*)(?:\)|$)/g)) {
    const open = at.start + bracket.index;
    const within = { start: open + 1, end: open + 1 + (bracket[1] as string).length };
    pieces.push({ start, end: open });
    // A board in brackets is who certified, not in what.
    const isBoard = /^\s*(?:the\s+)?American\b/i.test(bracket[1] as string);
    if (!isBoard && areNames(letter, within, list)) pieces.push(within);
    start = open + bracket[0].length;
  }
  pieces.push({ start, end: at.end });
  return pieces.filter((piece) => /\p{L}/u.test(letter.text.slice(piece.start, piece.end)));
}
