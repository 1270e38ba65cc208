import type { LetterText, Span } from '../../schemas/index.ts';
import { APART } from '../layout/lines.ts';

const LONGEST = 80;

/** A line that stands apart above a fixed sentence, and is none itself: its heading, in words that are not known. */
export function otherHeadingAbove({ text, lines }: LetterText, sentence: number): Span | null {
  const index = lines.findIndex(({ start, end }) => start <= sentence && sentence < end);
  const above = lines[index - 1];
  if (!above || above.aside || above.page !== lines[index]?.page || above.gapAbove < APART) return null;
  const line = text.slice(above.start, above.end);
  const isHeading = line.length <= LONGEST && !/[.,;:]\s*$/.test(line);
  return isHeading ? { start: above.start, end: above.end } : null;
}
