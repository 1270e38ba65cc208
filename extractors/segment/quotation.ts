import type { LetterLine, LetterText } from '../../schemas/index.ts';
import { readsAsCover } from './cover-letter.ts';
import type { PrintedHeading } from './headings.ts';
import { isOwnTitle } from './own-title.ts';
import { isProse, wordsAbove } from './words-above.ts';
import { wordsBehind } from './words-behind.ts';

/** What is known of a document when its surroundings are looked at. */
interface Surroundings {
  readonly printed: readonly PrintedHeading[];
  /** Another organisation than the contractor that made the determination. */
  readonly organisation: string | null;
  /** Whether each part of the letter is one paragraph. */
  readonly single: boolean;
}

/**
 * The first line of somebody else's words around a determination: those of a message, a memo, a brief that quotes
 * it. `null` where none are found.
 */
export function quotingLine(
  letter: LetterText,
  { printed, organisation, single }: Surroundings,
): LetterLine | null {
  return wordsAbove(letter, printed, organisation) ?? wordsBehind(letter, printed, single);
}

/** Whether a page is somebody else's: it tells something, as no cover letter of the contractor's does. */
export function isStrangersPage(text: string, lines: readonly LetterLine[]): boolean {
  const own = lines.map(({ start, end }) => text.slice(start, end));
  if (own.some((line) => isOwnTitle(line)) || readsAsCover(own.join('\n'))) return false;
  return own.filter(isProse).length >= 2;
}
