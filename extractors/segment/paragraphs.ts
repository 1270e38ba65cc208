import type { LetterLine, LetterText, Span } from '../../schemas/index.ts';
import { APART } from '../layout/lines.ts';

/** A page that is left with so much of its height blank ends a paragraph; real letters leave a sixth at most. */
const LEFT_BLANK = 0.22;
/** Link targets stand below a page's text, which ends above them wherever it may. */
const LINK = /^\s*(?:https?:|www\.)/i;

/**
 * The first line of a second paragraph in a span, where there is one. The next line of a full page begins none.
 *
 * @param mayStandApart the lines of the span that may have a blank above them
 */
export function secondParagraph(
  letter: LetterText,
  { start, end }: Span,
  mayStandApart: (line: string) => boolean = () => false,
): LetterLine | null {
  const within = letter.lines.filter((line) => !line.aside && line.end > start && line.start < end);
  return (
    within.find(({ gapAbove, ...line }, index) => {
      const before = within[index - 1];
      if (!before || mayStandApart(letter.text.slice(line.start, line.end))) return false;
      return Number.isFinite(gapAbove) ? gapAbove >= APART : endsEarly(letter, before);
    }) ?? null
  );
}

function endsEarly({ text, lines, pages }: LetterText, last: LetterLine): boolean {
  const page = pages.find(({ number }) => number === last.page);
  if (!page || last.bbox[3] >= page.height * (1 - LEFT_BLANK)) return false;
  return !lines.some(
    (line) => line.aside && line.page === last.page && LINK.test(text.slice(line.start, line.end)),
  );
}

const CONCLUDES = /\bmedically\s+(?:necessary|appropriate)[^.]{0,60}\.["”)]?\s*$/i;
const LONGEST_CONCLUSION = 200;

/** Where a span's text goes on over a page break right behind a conclusion: what follows may be another paper's. */
export function lineBehindConclusion({ text, lines }: LetterText, { start, end }: Span): LetterLine | null {
  const behind = lines.find(
    (line) =>
      line.start > start &&
      line.start < end &&
      line.gapAbove === Number.POSITIVE_INFINITY &&
      CONCLUDES.test(text.slice(Math.max(start, line.start - LONGEST_CONCLUSION), line.start)),
  );
  return behind ?? null;
}
