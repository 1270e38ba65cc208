import type { LetterText, Span } from '../../schemas/index.ts';
import type { Sheet } from './other-documents.ts';

/**
 * What only a cover letter holds. None was seen: descriptions of letters of 2013 name these labels and the
 * sentence `Final Determination: UPHOLD`; salutation and close are tolerance.
 */
const COVER_MARKS: readonly RegExp[] = [
  /(?:^|[\n\f])[ \t]*Dear\s+\S/,
  /\bFinal\s+Determination\s*:\s*(?:UPH|OVERT|PARTIAL)/i,
  /(?:^|[\n\f])[ \t]*Sincerely\b/,
  /(?:^|[\n\f])[ \t]*(?:Employee|Injured\s+Worker)(?:\s+Name)?\s*:/i,
  /(?:^|[\n\f])[ \t]*Claim\s+(?:Number|No\.?|#)\s*:/i,
];

/** Whether a part of a letter reads as a cover letter does. */
export function readsAsCover(text: string): boolean {
  return COVER_MARKS.some((mark) => mark.test(text));
}

/** Where the determination's own page begins behind a cover letter; 0 where no cover letter stands in front. */
export function endOfCoverLetter(letter: LetterText, firstHeading: number, sheet: Sheet | null): number {
  let end = 0;
  const isSent = sheet !== null && sheet.page !== null;
  for (const [index, part] of pagesBefore(letter, firstHeading).entries()) {
    const text = letter.text.slice(part.start, part.end);
    if (((index === 0 && isSent) || readsAsCover(text)) && part.end < firstHeading) end = part.end;
  }
  return end === 0 ? 0 : startOfText(letter.text, end);
}

/** The pages that end before the first heading does, by their text. */
function pagesBefore({ lines }: LetterText, firstHeading: number): Span[] {
  const parts: { page: number; start: number; end: number }[] = [];
  for (const line of lines) {
    if (line.aside || line.start >= firstHeading) continue;
    const last = parts.at(-1);
    if (last?.page === line.page) last.end = line.end;
    else parts.push({ page: line.page, start: line.start, end: line.end });
  }
  // The page on which the first heading stands is no cover, whatever stands above it.
  const heading = lines.find((line) => !line.aside && line.end > firstHeading)?.page;
  return parts.filter(({ page }) => page !== heading);
}

function startOfText(text: string, from: number): number {
  return from + (/^\s*/.exec(text.slice(from)) as RegExpExecArray)[0].length;
}

/** `Employee: NAME`, `Dear NAME`: what names a person is no value, and left out of every text. */
const NAMES =
  /(?:(?<=(?:^|[\n\f])[ \t]*(?:Employee|Injured\s+Worker|Patient|Applicant|Claimant|Worker|Name)(?:['’]s)?(?:\s+Name)?\s*:[ \t]*)[^\n\f]+|(?<=(?:^|[\n\f])[ \t]*Dear\s)[^\n\f]+)/gi;
/** Another label ends a name on its line. */
const NEXT_LABEL = /\s+(?:[A-Z][\w'’]*\s+){0,4}[A-Z][\w'’()]*\s*:/;

/** The parts of a span without the names of persons that labels and salutations give. */
export function withoutNames(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(NAMES)) {
    const from = span.start + match.index;
    const next = NEXT_LABEL.exec(match[0]);
    parts.push({ start, end: from });
    start = from + (next ? next.index : match[0].length);
  }
  parts.push({ start, end: span.end });
  return parts.filter(({ start: from, end }) => text.slice(from, end).trim() !== '');
}
