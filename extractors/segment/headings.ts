import { distance as editDistance } from 'fastest-levenshtein';
import type { LetterFormat, LetterText, SectionKind, Span } from '../../schemas/index.ts';
import { foldLookAlikes } from '../normalize/fuzzy.ts';

export type KnownFormat = Exclude<LetterFormat, 'unknown'>;

/** A heading of one of the letter families. */
export interface Heading {
  readonly kind: SectionKind;
  readonly text: string;
  /** The families that print it. */
  readonly formats: readonly KnownFormat[];
  /** A fixed sentence that opens the section: it says where it begins when the heading is lost. */
  readonly leadIn?: string;
  /** Whether the lead-in is a mere formula, no part of what the section says. */
  readonly leadInIsFormula?: boolean;
}

/**
 * The headings of all families in the order in which letters print them: `docs/formats.md`. Those of families
 * that are not read yet are here to be told from the others.
 */
export const HEADINGS: readonly Heading[] = [
  { kind: 'issues', text: 'ISSUE AT DISPUTE:', formats: ['F1'] },
  {
    kind: 'determination_method',
    text: 'HOW THE IMR FINAL DETERMINATION WAS MADE',
    formats: ['F3', 'F4', 'F5'],
    leadIn: 'MAXIMUS Federal Services sent the complete case file to an expert reviewer.',
  },
  { kind: 'issues', text: 'INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE', formats: ['F2'] },
  {
    kind: 'reviewer_qualifications',
    text: 'Medical Qualifications of the Expert Reviewer:',
    formats: ['F2'],
  },
  { kind: 'documents_reviewed', text: 'DOCUMENTS REVIEWED', formats: ['F3'] },
  {
    kind: 'case_summary',
    text: 'CLINICAL CASE SUMMARY',
    formats: ['F3', 'F4', 'F5'],
    leadIn:
      'The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:',
    leadInIsFormula: true,
  },
  { kind: 'case_summary', text: 'CASE SUMMARY:', formats: ['F1', 'F2'] },
  { kind: 'documents_reviewed', text: 'DOCUMENTS REVIEWED FOR DETERMINATION:', formats: ['F1'] },
  {
    kind: 'other',
    text: 'MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:',
    formats: ['F1'],
  },
  {
    kind: 'other',
    text: 'RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY:',
    formats: ['F1'],
  },
  {
    kind: 'issues',
    text: 'IMR ISSUES, DECISIONS AND RATIONALES',
    formats: ['F4', 'F5'],
    leadIn: 'The Final Determination was based on decisions for the disputed items/services set forth below:',
    leadInIsFormula: true,
  },
  { kind: 'issues', text: 'IMR DECISION(S) AND RATIONALE(S)', formats: ['F3'] },
  { kind: 'reviewer_qualifications', text: 'MEDICAL REVIEWER QUALIFICATIONS:', formats: ['F1'] },
];

/** A heading where the letter prints it. */
export interface PrintedHeading extends Span {
  readonly heading: Heading;
  /** Letters that OCR damaged. */
  readonly damage: number;
}

/** A heading may be spread over this many lines. */
const MOST_LINES = 3;
const LONGEST = Math.max(...HEADINGS.map(({ text }) => text.length)) + 10;
const FOLDED = HEADINGS.map((heading) => ({ heading, folded: foldLookAlikes(heading.text) }));

/**
 * The headings in the order of the letter. A heading is a line of its own, or a few lines in a row, even
 * over a page break; a sentence that mentions one is none. A heading in capitals is printed in capitals.
 */
export function findHeadings(letter: LetterText): PrintedHeading[] {
  const taken: PrintedHeading[] = [];
  // The least damaged reading of a line wins: a heading alone, not with the last word of the line above.
  for (const candidate of candidatesIn(letter).sort((a, b) => a.damage - b.damage || a.start - b.start)) {
    if (taken.every((place) => candidate.end <= place.start || candidate.start >= place.end)) {
      taken.push(candidate);
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

function candidatesIn({ text, lines }: LetterText): PrintedHeading[] {
  return lines.flatMap(({ start }, index) =>
    lines.slice(index, index + MOST_LINES).flatMap(({ end }) => {
      if (end - start > LONGEST) return [];
      const match = headingOf(text.slice(start, end));
      return match ? [{ ...match, start, end }] : [];
    }),
  );
}

function headingOf(line: string): Omit<PrintedHeading, keyof Span> | null {
  const capitals = isInCapitals(line);
  if (!capitals && !line.trimEnd().endsWith(':')) return null;
  const text = foldLookAlikes(line);
  let best: Omit<PrintedHeading, keyof Span> | null = null;
  for (const { heading, folded } of FOLDED) {
    if (!capitals && isInCapitals(heading.text)) continue;
    const bound = Math.floor(folded.length / 5);
    if (Math.abs(folded.length - text.length) > bound) continue;
    const damage = editDistance(text, folded);
    if (damage <= bound && damage < (best?.damage ?? Number.POSITIVE_INFINITY)) best = { heading, damage };
  }
  return best;
}

/** OCR makes a small `l` of an `I` now and then: a quarter of small letters is no objection. */
function isInCapitals(text: string): boolean {
  let small = 0;
  let capital = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) small += 1;
    else if (code >= 65 && code <= 90) capital += 1;
  }
  return capital > 3 * small;
}
