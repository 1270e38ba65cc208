import type { LetterText, Span } from '../schemas/index.ts';

/**
 * The text of a span as running prose: line and page breaks become one blank, except after a hyphen or
 * slash that ends a line, where the word goes on (`1-` / `2 times` is `1-2 times`, never `12 times`).
 * The letters are set without hyphenation, so a hyphen at a line's end is always a real one.
 */
export function flow(letter: LetterText, span: Span): string {
  return letter.text
    .slice(span.start, span.end)
    .trim()
    .replace(/(?<=\w[-/])\s*[\n\f]\s*(?=\w)/g, '')
    .replace(/\s+/g, ' ');
}

/** The span without white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] as string)) start += 1;
  while (end > start && /\s/.test(text[end - 1] as string)) end -= 1;
  return { start, end };
}

/** The span of a regular expression's match, or of one of its groups (needs the `d` flag). */
export function spanOfGroup(match: RegExpExecArray, group: number | string, offset = 0): Span | null {
  const range = typeof group === 'number' ? match.indices?.[group] : match.indices?.groups?.[group];
  return range ? { start: range[0] + offset, end: range[1] + offset } : null;
}
