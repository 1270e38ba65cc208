import type { LetterText, Span } from '../schemas/index.ts';
import { runningText } from './running-text.ts';

/** The text of a span as running prose: see `runningText` for how lines are joined. */
export function flow(letter: LetterText, span: Span): string {
  return runningText(letter, span).text;
}

/** The span without white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] as string)) start += 1;
  while (end > start && /\s/.test(text[end - 1] as string)) end -= 1;
  return { start, end };
}
