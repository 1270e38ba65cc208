import type { LetterFormat, LetterText, SectionKind, Span } from '../../schemas/index.ts';
import { trimSpan } from '../flow.ts';
import { findPhrase } from '../normalize/fuzzy.ts';
import { endOfCoverLetter } from './cover-letter.ts';
import { type Recognition, recogniseLetter } from './format.ts';
import { HEADINGS, type Heading, headingIn } from './headings.ts';
import { REASON_NUMBER } from './item-number.ts';
import type { Sheet } from './other-documents.ts';
import { otherHeadingAbove } from './other-heading.ts';
import { findQualifications } from './qualifications.ts';

/**
 * A section's place in the letter. The sections of a letter tile its text: no gap, no overlap.
 *
 * `body` is what the section says: its text after the heading and, in the case summary and the issues, after
 * the fixed sentence that opens them ("The expert reviewer developed the following ..."), without white space
 * at its ends. In `determination_method` that sentence is part of the body.
 */
export interface LetterSection extends Span {
  readonly kind: SectionKind;
  /** The heading as printed; `null` where the letter prints none, or one damaged beyond recognition. */
  readonly heading: Span | null;
  readonly body: Span;
  /** What the section holds for the issues of a letter before 2014. */
  readonly role?: SectionRole;
}

type SectionRole = 'guidelines' | 'rationale' | 'reasons';

/** What segmentation knows about a letter: its format and its sections, in order. */
export interface LetterStructure {
  readonly format: LetterFormat;
  readonly sections: readonly LetterSection[];
}

/** A letter's structure, with what its format was recognised by. */
export interface SegmentedLetter extends LetterStructure {
  readonly recognition: Recognition;
}

/** The first section of a kind, or `null`. */
export function sectionOf(structure: LetterStructure, kind: SectionKind): LetterSection | null {
  return structure.sections.find((section) => section.kind === kind) ?? null;
}

/** Where a section begins and where its body does. */
interface Opening {
  readonly kind: SectionKind;
  readonly start: number;
  readonly heading: Span | null;
  readonly body: number;
  readonly role?: SectionRole | undefined;
}

/** Recognises the letter's format and cuts its text into sections at the headings. */
export function segmentLetter(letter: LetterText): SegmentedLetter {
  const end = endOfRunningText(letter);
  const recognition = recogniseLetter(letter);
  const { format, isDetermination, sheet } = recognition;
  const inSections = isDetermination
    ? withQualifications(letter, inOrder(openingsOf(letter, recognition)))
    : [];
  const openings = format === 'F2' ? withReasons(letter, inSections, end) : inSections;
  const first = openings[0]?.start ?? end;
  if (first > 0) openings.unshift(...partsBefore(letter, first, openings.length > 0, sheet));
  if (end < letter.text.length) openings.push({ kind: 'other', start: end, heading: null, body: end });
  return {
    format,
    recognition,
    sections: openings.map((opening, index) => sectionFrom(letter, opening, openings[index + 1])),
  };
}

function sectionFrom(letter: LetterText, opening: Opening, next: Opening | undefined): LetterSection {
  const { kind, start, heading, role } = opening;
  const end = next?.start ?? letter.text.length;
  return {
    kind,
    ...(role && { role }),
    start,
    end,
    heading,
    body: trimSpan(letter.text, { start: Math.min(opening.body, end), end }),
  };
}

/** What stands before the first heading: a cover letter, if there is one, and the header. */
function partsBefore(letter: LetterText, first: number, isLetter: boolean, sheet: Sheet | null): Opening[] {
  const from = (kind: SectionKind, start: number): Opening => ({ kind, start, heading: null, body: start });
  if (!isLetter) return [from('other', 0)];
  const cover = endOfCoverLetter(letter, first, sheet);
  if (cover === 0) return [from('header', 0)];
  return cover < first ? [from('cover_letter', 0), from('header', cover)] : [from('cover_letter', 0)];
}

/** A request that is named again, or the label of the reasons. */
const REASONS = new RegExp(
  String.raw`(?:^|[\n\f])[ \t]*(?=(?:${REASON_NUMBER}?Regarding\s+|${REASON_NUMBER})(?:the\s+)?requests?\s+for\s|(?:(?:Expert\s+)?Reviewer['’]s\s+)?(?:Decision\s+)?Rationale(?:\s+for\s+(?:the\s+)?Decision[ \t]*\n|(?:\s+for\s+(?:the\s+)?Decision)?\s*:))`,
  'i',
);

/** An F2 letter may give its reasons below the case summary, request by request or at once: tolerance, never seen. */
function withReasons(letter: LetterText, openings: readonly Opening[], end: number): Opening[] {
  const summary = openings.findIndex(({ kind }) => kind === 'case_summary');
  const from = openings[summary]?.body;
  if (from === undefined) return [...openings];
  const match = REASONS.exec(letter.text.slice(from, end));
  if (!match) return [...openings];
  const start = from + match.index + match[0].length;
  const before = openings.filter((opening) => opening.start < start);
  return [...before, { kind: 'issues', role: 'reasons', start, heading: null, body: start }];
}

/** What the layout set aside (page numbers, footers, link targets) follows the running text. */
function endOfRunningText(letter: LetterText): number {
  return letter.lines.find((line) => line.aside)?.start ?? letter.text.length;
}

/** The headings of the letter's family that were found, and the fixed sentences of those that were not. */
function openingsOf(
  letter: LetterText,
  { printed, format }: Recognition,
): (Opening & { readonly rank: number })[] {
  const found = printed.flatMap((place) => {
    const heading = format === 'unknown' ? place.heading : headingIn(format, place.heading);
    return heading ? [{ ...place, heading }] : [];
  });
  const lost = HEADINGS.filter((heading) =>
    format === 'unknown'
      ? // Under a heading of other words the fixed sentence says what the section is.
        heading.formats.includes('F5') && !found.some((place) => place.heading.kind === heading.kind)
      : heading.formats.includes(format) && !found.some((place) => place.heading === heading),
  );
  return [
    ...found.map((place) => openingAt(letter, place.heading, place)),
    ...lost.flatMap((heading) => {
      const leadIn = findLeadIn(letter, heading, format);
      if (!leadIn) return [];
      const above = format === 'unknown' ? otherHeadingAbove(letter, leadIn.start) : null;
      return [openingAt(letter, heading, above ?? { start: leadIn.start, end: leadIn.start })];
    }),
  ].sort((a, b) => a.start - b.start);
}

/** The sentence that opens a section; in a letter of unknown form in another organisation's name as well. */
function findLeadIn(letter: LetterText, { leadIn }: Heading, format: LetterFormat): Span | null {
  if (!leadIn) return null;
  const words = format === 'unknown' ? leadIn.replace(/^MAXIMUS Federal Services /, '') : leadIn;
  const place = findPhrase(letter.text, words);
  if (!place || words === leadIn) return place;
  const line = letter.lines.find(({ start, end }) => start <= place.start && place.start < end);
  return { start: line?.start ?? place.start, end: place.end };
}

function openingAt(letter: LetterText, heading: Heading, at: Span): Opening & { readonly rank: number } {
  const found = at.end > at.start ? { start: at.start, end: at.end } : null;
  const body = heading.leadInIsFormula ? endOfLeadIn(letter, heading, at.end) : at.end;
  const { kind, role } = heading;
  return { kind, role, start: at.start, heading: found, body, rank: HEADINGS.indexOf(heading) };
}

/** A lead-in begins at once after its heading; its colon belongs to it. */
function endOfLeadIn(letter: LetterText, { leadIn = '' }: Heading, from: number): number {
  const to = from + leadIn.length * 1.5;
  const match = findPhrase(letter.text, leadIn, { from, to });
  if (!match) return from;
  return match.end + (/^\s*[:;.,]/.exec(letter.text.slice(match.end, match.end + 3))?.[0].length ?? 0);
}

/**
 * The longest run of openings in the order of `HEADINGS`: a heading quoted out of place, or printed a second
 * time, opens nothing.
 */
function inOrder(openings: readonly (Opening & { readonly rank: number })[]): Opening[] {
  let best: (Opening & { readonly rank: number })[] = [];
  const runs: (typeof best)[] = [];
  for (const opening of openings) {
    const before = runs
      .filter((run) => {
        const last = run.at(-1);
        return !last || (last.rank < opening.rank && last.start < opening.start);
      })
      .reduce((longest, run) => (run.length > longest.length ? run : longest), [] as typeof best);
    const run = [...before, opening];
    runs.push(run);
    if (run.length > best.length) best = run;
  }
  return best;
}

/** The reviewer's qualifications stand inside the section on how the determination was made. */
function withQualifications(letter: LetterText, openings: readonly Opening[]): Opening[] {
  const index = openings.findIndex(({ kind }) => kind === 'determination_method');
  const method = openings[index];
  if (!method) return [...openings];
  const end = openings[index + 1]?.start ?? letter.text.length;
  const found = findQualifications(letter.text, { start: method.body, end });
  if (!found) return [...openings];
  const { heading, start, body } = found;
  return openings.toSpliced(index + 1, 0, { kind: 'reviewer_qualifications', heading, start, body });
}
