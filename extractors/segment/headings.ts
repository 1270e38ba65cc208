import { distance as editDistance } from 'fastest-levenshtein';
import type { LetterFormat, LetterLine, LetterText, SectionKind, Span } from '../../schemas/index.ts';
import { foldLookAlikes } from '../normalize/fuzzy.ts';

export type KnownFormat = Exclude<LetterFormat, 'unknown'>;

/** A heading of one of the letter families. */
export interface Heading {
  readonly kind: SectionKind;
  readonly text: string;
  /** Other words that it is printed in. */
  readonly variants?: readonly string[];
  /** The families that print it. */
  readonly formats: readonly KnownFormat[];
  /** Whether a letter of these families may do without it. */
  readonly optional?: true;
  /** What the section holds for the one issue of an early letter. */
  readonly role?: 'guidelines' | 'rationale';
  /** A fixed sentence that opens the section: it says where it begins when the heading is lost. */
  readonly leadIn?: string;
  /** Whether the lead-in is a mere formula, no part of what the section says. */
  readonly leadInIsFormula?: boolean;
}

const CASE_SUMMARY_LEAD_IN =
  'The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:';
const ISSUES_LEAD_IN =
  'The Final Determination was based on decisions for the disputed items/services set forth below:';

/**
 * The headings of all families in the order in which letters print them. Those of F1 and F3 are known from
 * another reader of these files, those of F2 from the first page of one letter: see `docs/formats.md`.
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
    leadIn: CASE_SUMMARY_LEAD_IN,
    leadInIsFormula: true,
  },
  {
    kind: 'case_summary',
    text: 'CASE SUMMARY:',
    variants: ['EXPERT REVIEWER CASE SUMMARY:', 'CLINICAL CASE SUMMARY:'],
    formats: ['F1', 'F2'],
  },
  {
    kind: 'documents_reviewed',
    text: 'DOCUMENTS REVIEWED FOR DETERMINATION:',
    variants: ['DOCUMENTS REVIEWED:'],
    // Of F1; that letters of F2 may print it as well is tolerance.
    formats: ['F1', 'F2'],
    optional: true,
  },
  {
    kind: 'other',
    text: 'MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:',
    formats: ['F1'],
    role: 'guidelines',
  },
  {
    kind: 'other',
    text: 'RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY:',
    variants: ['IS', 'WAS', 'IS NOT', 'WAS NOT', 'IS/WAS'].map(
      (verb) => `RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE ${verb} MEDICALLY NECESSARY:`,
    ),
    formats: ['F1'],
    role: 'rationale',
  },
  {
    kind: 'issues',
    text: 'IMR ISSUES, DECISIONS AND RATIONALES',
    formats: ['F4', 'F5'],
    leadIn: ISSUES_LEAD_IN,
    leadInIsFormula: true,
  },
  {
    kind: 'issues',
    text: 'IMR DECISION(S) AND RATIONALE(S)',
    formats: ['F3'],
    leadIn: ISSUES_LEAD_IN,
    leadInIsFormula: true,
  },
  { kind: 'reviewer_qualifications', text: 'MEDICAL REVIEWER QUALIFICATIONS:', formats: ['F1'] },
];

/** The headings that open the determination proper: only a cover letter and a header stand before them. */
export function opensDetermination({ text }: Heading): boolean {
  return OPENING.has(text);
}
const OPENING = new Set([
  'ISSUE AT DISPUTE:',
  'HOW THE IMR FINAL DETERMINATION WAS MADE',
  'INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE',
]);

/** The heading of a family with the words of another's, which may stand at another place among its headings. */
export function headingIn(format: KnownFormat, { text }: Heading): Heading | null {
  const words = foldLookAlikes(text);
  const isSame = ({ formats, text: own, variants = [] }: Heading) =>
    formats.includes(format) && [own, ...variants].some((known) => foldLookAlikes(known) === words);
  return HEADINGS.find(isSame) ?? null;
}

/** A heading where the letter prints it. */
export interface PrintedHeading extends Span {
  readonly heading: Heading;
  /** Letters that OCR damaged. */
  readonly damage: number;
}

/** A heading may be spread over this many lines: two of F1 fill a line and more. */
const MOST_LINES = 4;
const LONGEST = Math.max(...HEADINGS.map(({ text }) => text.length)) + 16;
const FOLDED = HEADINGS.flatMap((heading) =>
  [heading.text, ...(heading.variants ?? [])].map((text) => ({
    heading,
    folded: foldLookAlikes(text),
    capitals: isInCapitals(text),
  })),
);
/** `1.`, `II.`, `B)`: tolerance, no heading of a letter seen is numbered. */
const NUMBERING = /^\s*(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)][ \t]+/;

/**
 * The headings in the order of the letter. A heading is a line of its own, or a few lines in a row, even
 * over a page break; or it ends in a colon, and its section's text follows on the line. A sentence that
 * mentions one is none. A heading in capitals is printed in capitals, or letter by letter as it is known.
 */
export function findHeadings(letter: LetterText): readonly PrintedHeading[] {
  const known = found.get(letter);
  if (known) return known;
  const headings = searchHeadings(letter);
  found.set(letter, headings);
  return headings;
}

/** Splitting a document into letters and cutting a letter into sections look for the same headings. */
const found = new WeakMap<LetterText, readonly PrintedHeading[]>();

function searchHeadings(letter: LetterText): PrintedHeading[] {
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
  return lines.flatMap((line, index) => {
    if (line.aside) return [];
    const { start } = line;
    const whole = lines.slice(index, index + MOST_LINES).flatMap(({ end }): PrintedHeading[] => {
      if (end - start > LONGEST) return [];
      const match = headingOf(text.slice(start, end));
      return match ? [{ ...match, start, end }] : [];
    });
    return [...whole, ...runInHeading(text, line, lines[index + MOST_LINES - 1])];
  });
}

function headingOf(printed: string): Omit<PrintedHeading, keyof Span> | null {
  const line = printed.replace(NUMBERING, '');
  const colon = line.trimEnd().endsWith(':');
  const capitals = isInCapitals(line) || (colon && isTitled(line));
  const text = foldLookAlikes(line);
  let best: Omit<PrintedHeading, keyof Span> | null = null;
  for (const { heading, folded, capitals: expected } of FOLDED) {
    const asKnown = text === folded;
    if (!asKnown && ((!capitals && !colon) || (!capitals && expected))) continue;
    if (asKnown && !capitals && !startsLikeHeading(line)) continue;
    const bound = Math.floor(folded.length / 5);
    if (Math.abs(folded.length - text.length) > bound) continue;
    const damage = asKnown ? 0 : editDistance(text, folded);
    if (damage <= bound && damage < (best?.damage ?? Number.POSITIVE_INFINITY)) best = { heading, damage };
  }
  return best;
}

/** Fewer words with capitals are a name or the beginning of a sentence. */
const LEAST_TITLED = 4;

/** `Rationale for Why the Requested Treatment Is ...:` in the form's own long words, with a capital on most of them. */
function isTitled(line: string): boolean {
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  const titled = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= LEAST_TITLED && titled.length >= words.length * 0.8;
}

/** `Case Summary:`: each long word has a capital. */
function isInTitleCase(text: string): boolean {
  return (text.match(/\p{L}{4,}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word));
}

/** A heading in small letters begins in a capital and ends no sentence. */
function startsLikeHeading(line: string): boolean {
  return /^\s*\p{Lu}/u.test(line) && !/[.,;]\s*$/.test(line);
}

/** `CASE SUMMARY: The patient is ...`: a heading in capitals with a colon, and text after it on its last line. */
function runInHeading(text: string, line: LetterLine, last: LetterLine | undefined): PrintedHeading[] {
  const to = Math.min(text.length, last?.end ?? text.length, line.start + LONGEST);
  const part = text.slice(line.start, to);
  const [numbering = ''] = NUMBERING.exec(part) ?? [];
  const colon = part.indexOf(':', numbering.length);
  if (colon === -1) return [];
  const printed = part.slice(numbering.length, colon + 1);
  const folded = foldLookAlikes(printed);
  const [known] = FOLDED.filter(
    (entry) =>
      isNearly(folded, entry.folded) &&
      entry.heading.text.endsWith(':') &&
      (!entry.capitals || isInCapitals(printed) || (folded === entry.folded && isInTitleCase(printed))),
  )
    .map(({ heading, folded: words }) => ({ heading, damage: editDistance(folded, words) }))
    .sort((one, other) => one.damage - other.damage);
  return known ? [{ ...known, start: line.start, end: line.start + colon + 1 }] : [];
}

/** The long headings come in variants (`IS/WAS`, `WAS`), and OCR damages a letter in twelve at most. */
function isNearly(folded: string, known: string): boolean {
  if (folded === known) return true;
  const bound = Math.floor(known.length / (known.length > 40 ? 6 : 12));
  return Math.abs(folded.length - known.length) <= bound && editDistance(folded, known) <= bound;
}

/** OCR makes a small `l` of an `I` now and then: a quarter of small letters is no objection. */
export function isInCapitals(text: string): boolean {
  let small = 0;
  let capital = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) small += 1;
    else if (code >= 65 && code <= 90) capital += 1;
  }
  return capital > 3 * small;
}
