import type { LetterLine, LetterText, Span } from '../../schemas/index.ts';
import { comparableTitle } from './comparable-title.ts';
import type { LetterStructure } from './index.ts';
import { REASON_NUMBER } from './item-number.ts';

/** What stands under a request of the lists that is named again: `2) Regarding the request for X:`. */
export interface Reason extends Span {
  readonly title: string;
  readonly body: number;
}

const REGARDING = new RegExp(
  String.raw`(?:^|\n|\f)[ \t]*${REASON_NUMBER}?Regarding\s+(?:the\s+)?requests?\s+for\s+([\s\S]{1,400}?)\s*(?::|\n\n)`,
  'gi',
);

/**
 * The reasons of an F2 letter below its case summary, request by request or at once: tolerance, never seen.
 *
 * @param titles the requests of the lists, comparable
 */
export function reasonsIn(
  letter: LetterText,
  structure: LetterStructure,
  titles: readonly string[],
): Reason[] {
  const section = structure.sections.find(({ role }) => role === 'reasons');
  const text = section ? letter.text.slice(section.start, section.end) : '';
  const matches = [...text.matchAll(REGARDING)];
  const named = namedAgain(letter, structure, titles);
  if (named.length === titles.length && matches.length <= titles.length) return named;
  if (!section) return [];
  // Reasons given at once are those of a single request.
  if (matches.length === 0)
    return [{ title: '', start: section.start, body: section.start, end: section.end }];
  return matches.map((match, index) => ({
    title: comparableTitle(match[1] as string),
    start: section.start + match.index,
    body: section.start + match.index + match[0].length,
    end: section.start + (matches[index + 1]?.index ?? text.length),
  }));
}

/** So many lines may name a request. */
const MOST_LINES = 8;
const BEFORE_TITLE = new RegExp(
  String.raw`^\s*${REASON_NUMBER}?(?:Regarding\s+)?(?:(?:the\s+)?requests?\s+for\s+)?`,
  'i',
);

/** Below the case summary, the lines that hold nothing but a request of the lists, in their order. */
function namedAgain(letter: LetterText, { sections }: LetterStructure, titles: readonly string[]): Reason[] {
  const from = sections.findLast(({ kind }) => kind === 'case_summary')?.end;
  if (from === undefined) return [];
  const lines = letter.lines.filter((line) => !line.aside && line.start >= from);
  const end = lines.at(-1)?.end ?? from;
  const places: Reason[] = [];
  for (let index = 0; index < lines.length && places.length < titles.length; index += 1) {
    const { start } = lines[index] as LetterLine;
    const last = lines
      .slice(index, index + MOST_LINES)
      .findIndex(
        (line) =>
          comparableTitle(letter.text.slice(start, line.end).replace(BEFORE_TITLE, '')) ===
          titles[places.length],
      );
    const line = last === -1 ? undefined : lines[index + last];
    if (!line) continue;
    places.push({ title: titles[places.length] as string, start, body: line.end, end });
    index += last;
  }
  return places.map((place, index) => ({ ...place, end: places[index + 1]?.start ?? end }));
}
