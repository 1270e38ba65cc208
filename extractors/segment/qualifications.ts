import type { Span } from '../../schemas/index.ts';
import { findPhrase } from '../normalize/fuzzy.ts';

/** Where the part on the reviewer's qualifications begins, and its body. */
export interface Qualifications {
  readonly start: number;
  readonly heading: Span | null;
  readonly body: number;
}

const CREDENTIALS = 'The Expert Reviewer has the following credentials:';
const LICENSURE = 'State(s) of Licensure:';
const LICENSED = 'licensed to practice';
/** Other words for the same: tolerance. */
const OTHER_WORDS =
  /\b(?:board[\s-]*certifi\w+|certified\s+(?:by|in)|licens(?:ed?|es|ures?)|diplomate|reviewer\s+is\s+an?)\b|\bspecialt(?:y|ies)\s*:/i;

/**
 * Finds the reviewer's qualifications within a span: from the line that announces the credentials (2016), or
 * from the sentence that says them in prose (2014), to the end of the span.
 */
export function findQualifications(text: string, { start: from, end: to }: Span): Qualifications | null {
  const announced = findPhrase(text, CREDENTIALS, { from, to });
  if (announced) {
    const colon = text[announced.end] === ':' ? 1 : 0;
    const heading = { start: announced.start, end: announced.end + colon };
    return { start: announced.start, heading, body: heading.end };
  }
  const labelled = findPhrase(text, LICENSURE, { from, to });
  const words = text.slice(from, labelled?.start ?? to).search(OTHER_WORDS);
  if (words !== -1) {
    const start = startOfSentence(text, from, from + words);
    return { start, heading: null, body: start };
  }
  if (labelled) return { start: labelled.start, heading: null, body: labelled.start };
  const damaged = findPhrase(text, LICENSED, { from, to });
  if (!damaged) return null;
  const start = startOfSentence(text, from, damaged.start);
  return { start, heading: null, body: start };
}

function startOfSentence(text: string, from: number, at: number): number {
  let start = from;
  for (const match of text.slice(from, at).matchAll(/[.!?]\s+(?=[A-Z])/g)) {
    start = from + match.index + match[0].length;
  }
  return start;
}
