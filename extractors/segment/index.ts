import type { LetterFormat, LetterText, SectionKind, Span } from '../../schemas/index.ts';

/** A section's place in the letter. The sections of a letter tile its text: no gap, no overlap. */
export interface LetterSection extends Span {
  readonly kind: SectionKind;
  readonly heading: Span | null;
  readonly body: Span;
}

/** What segmentation knows about a letter: its format and its sections, in order. */
export interface LetterStructure {
  readonly format: LetterFormat;
  readonly sections: readonly LetterSection[];
}

/** The first section of a kind, or `null`. */
export function sectionOf(structure: LetterStructure, kind: SectionKind): LetterSection | null {
  return structure.sections.find((section) => section.kind === kind) ?? null;
}

const HEADINGS: readonly { readonly kind: SectionKind; readonly pattern: RegExp }[] = [
  { kind: 'determination_method', pattern: /HOW THE IMR FINAL DETERMINATION WAS MADE/d },
  { kind: 'reviewer_qualifications', pattern: /The Expert Reviewer has the following credentials:/d },
  { kind: 'case_summary', pattern: /CLINICAL CASE SUMMARY/d },
  { kind: 'issues', pattern: /IMR ISSUES, DECISIONS AND RATIONALES/d },
];

/** Recognises the letter's format and cuts its text into sections at the headings. */
export function segmentLetter(letter: LetterText): LetterStructure {
  const headings = HEADINGS.flatMap(({ kind, pattern }) => {
    const match = pattern.exec(letter.text);
    return match ? [{ kind, start: match.index, end: match.index + match[0].length }] : [];
  });
  const first = headings[0]?.start ?? letter.text.length;
  const sections: LetterSection[] = [
    { kind: 'header', start: 0, end: first, heading: null, body: { start: 0, end: first } },
    ...headings.map((heading, index) => {
      const end = headings[index + 1]?.start ?? letter.text.length;
      return {
        kind: heading.kind,
        start: heading.start,
        end,
        heading: { start: heading.start, end: heading.end },
        body: { start: heading.end, end },
      };
    }),
  ];
  return { format: headings.length === 4 ? 'F5' : 'unknown', sections };
}
