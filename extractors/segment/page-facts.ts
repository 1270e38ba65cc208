import type { LetterLine, LetterText, Page } from '../../schemas/index.ts';
import { findCaseNumber, findPlainCaseNumbers } from '../normalize/case-number.ts';
import { readsAsCover } from './cover-letter.ts';
import { findHeadings, HEADINGS, opensDetermination } from './headings.ts';
import { findIssueLabels, ISSUE_PARTS } from './issue-labels.ts';
import { isTransmittal, otherTitleIn, strangersOpening } from './other-documents.ts';
import { isStrangersPage } from './quotation.ts';
import { findPartOpenings } from './statement-labels.ts';

/** What a page tells about its place in a letter. */
export interface PageFacts {
  readonly page: Page;
  /** `Page 2 of 5`, `- 2 -`: the number printed on its margin, and the count if one is. */
  readonly printed: { readonly number: number; readonly count: number | null } | null;
  /** Places of its headings in the order in which letters print them. */
  readonly ranks: readonly number[];
  /** Bears the heading with which the determination proper begins. */
  readonly opensDetermination: boolean;
  /** How much at its top speaks for the first page of a letter. */
  readonly opening: number;
  /** Begins with the title of some other paper. */
  readonly otherPaper: boolean;
  /** Is somebody else's, by its title, its salutation, or its sentences; looked for only when asked. */
  readonly isStrangers: () => boolean;
  /** May stand before the first page: a cover letter, the sheet of a fax, or nothing at all. */
  readonly mayLead: boolean;
  readonly caseNumber: string | null;
  /** The case that a line on its margin names. */
  readonly marginCase: string | null;
  /** The labels of issues on it, each by its place in an issue; looked for only when asked. */
  readonly labels: () => readonly number[];
  /** Whether parts of issues stand on it, labelled or not; looked for only when asked. */
  readonly holdsReasons: () => boolean;
  /** Its text begins, or ends, in the middle of a sentence. */
  readonly beginsInside: boolean;
  readonly endsInside: boolean;
}

/** At least this much makes a first page: the heading, or three labels, or a title and a label. */
export const OPENS = 3;

const LABELS: readonly RegExp[] = [
  /\bCase\s+(?:Number|No\.?)\s*:/i,
  /\bDate\s+Assigned\s*:/i,
  /\bDate\s+of\s+Injury\s*:/i,
  /\b(?:Decision\s+Date|Date\s+of\s+Decision)\s*:/i,
  /\b(?:UR\s+Denial\s+Date|Date\s+of\s+UR\s+(?:Decision|Denial))\s*:/i,
  /\b(?:IMR\s+)?Application\s+Received\s*:/i,
  /\bEmployee\s*:/i,
  /\bClaim\s+Number\s*:/i,
  /(?:^|\n)\s*Dated\s*:/i,
  /(?:^|\n)\s*Priority\s*:/i,
];
const TITLES =
  /(?:^|\n)\s*(?:MEDICAL\s+PROFESSIONAL\s+REVIEW|(?:Notice\s+of\s+)?Independent\s+Medical\s+Review\s+(?:Final\s+)?Determination(?:\s+Letter)?)\s*(?:\n|$)/i;
/** The labels of a header stand in the first lines of a page. */
const TOP_LINES = 40;

/** The facts of each page, in the order of the PDF; `letter` is the text of all of them. */
export function factsOf(letter: LetterText, pages: readonly Page[]): PageFacts[] {
  const headings = findHeadings(letter);
  return pages.map((page) => {
    const own = letter.lines.filter((line) => line.page === page.number);
    const lines = own.filter((line) => !line.aside);
    const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
    const placed = headings.filter(({ start }) => start >= span.start && start < span.end);
    const first = placed.find(({ heading }) => opensDetermination(heading));
    const top = letter.text.slice(span.start, Math.min(first?.start ?? span.end, endOfTop(lines)));
    const title = otherTitleIn(letter.text, lines, page !== pages[0]);
    const otherPaper = title !== null && !isTransmittal(title);
    const beginsInside = /^[\p{Ll}]/u.test(letter.text.slice(span.start, span.start + 1));
    const labels = LABELS.filter((label) => label.test(top)).length;
    return {
      page,
      printed: printedNumber(letter.text, own, page),
      ranks: placed.map(({ heading }) => HEADINGS.indexOf(heading)),
      opensDetermination: first !== undefined,
      opening: (first ? OPENS : 0) + labels + (TITLES.test(top) ? 2 : 0),
      otherPaper,
      isStrangers: once(
        () =>
          otherPaper ||
          (!isTransmittal(title) &&
            placed.length === 0 &&
            !beginsInside &&
            findPartOpenings(letter, lines, span).length === 0 &&
            (strangersOpening(letter.text, lines) !== null || isStrangersPage(letter.text, lines))),
      ),
      mayLead:
        span.end === span.start ||
        isTransmittal(title) ||
        readsAsCover(letter.text.slice(span.start, span.end)),
      holdsReasons: once(() => findPartOpenings(letter, lines, span).length > 0),
      labels: once(() => findIssueLabels(letter, lines, span).map(({ part }) => ISSUE_PARTS.indexOf(part))),
      caseNumber: findCaseNumber(top)?.value ?? null,
      marginCase: marginCase(letter.text, own, page),
      beginsInside,
      endsInside: span.end > span.start && /[\p{L}\d,-]$/u.test(letter.text.slice(span.end - 1, span.end)),
    };
  });
}

/** Asked for with every order that is tried: looked for once. */
function once<T>(look: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => {
    found ??= { value: look() };
    return found.value;
  };
}

function endOfTop(lines: readonly LetterLine[]): number {
  return lines[Math.min(lines.length, TOP_LINES) - 1]?.end ?? 0;
}

/** The page's margins, as shares of its height: where numbers are printed. */
const MARGIN = 0.12;
const NUMBERED = /\bpage\s*(\d{1,3})(?:\s*(?:of|\/)\s*(\d{1,3}))?\b/i;
/** Among text near the margin only a line of its own counts pages: `page 78 of the guideline` does not. */
const ALONE = /^\W*page\s*(\d{1,3})(?:\s*(?:of|\/)\s*(\d{1,3}))?\W*$/i;
const BARE = /^\W*(\d{1,3})(?:\s*(?:of|\/)\s*(\d{1,3}))?\W*$/i;

function printedNumber(text: string, lines: readonly LetterLine[], page: Page): PageFacts['printed'] {
  for (const line of lines) {
    if (!isOnMargin(line, page)) continue;
    const printed = text.slice(line.start, line.end);
    const match = (line.aside ? NUMBERED : ALONE).exec(printed) ?? BARE.exec(printed);
    if (!match) continue;
    return { number: Number(match[1]), count: match[2] === undefined ? null : Number(match[2]) };
  }
  return null;
}

function isOnMargin({ bbox: [, top, , bottom] }: LetterLine, { height }: Page): boolean {
  return bottom < height * MARGIN || top > height * (1 - MARGIN);
}

function marginCase(text: string, lines: readonly LetterLine[], page: Page): string | null {
  // The header's own number may stand on the upper margin of a first page.
  const isFoot = ({ bbox: [, top] }: LetterLine) => top > page.height * (1 - MARGIN);
  const margin = lines.filter((line) => isFoot(line) || (line.aside && isOnMargin(line, page)));
  const [number] = margin.flatMap(({ start, end }) => findPlainCaseNumbers(text.slice(start, end)));
  return number?.value ?? null;
}
