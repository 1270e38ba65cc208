import { FINDING_RULES, type Finding, type FindingCode, type LetterText } from '../../schemas/index.ts';
import { findHeadings, isInCapitals } from './headings.ts';
import type { LetterStructure } from './index.ts';
import { isOtherDecision } from './issue-decision.ts';
import { foreignOrganisation } from './organisation.ts';
import { otherDocumentTitle, transmittalTitle } from './other-documents.ts';
import { otherProgramme } from './other-programmes.ts';
import { quotingLine } from './quotation.ts';

/** What of a document is like no letter known: which heading, which organisation, which word of decision. */
export function findUnfamiliar(letter: LetterText, structure: LetterStructure): Finding[] {
  const organisation = foreignOrganisation(letter);
  const known = structure.sections.find(({ heading }) => heading !== null);
  const title = otherDocumentTitle(letter, known?.start ?? letter.text.length);
  const sheet = transmittalTitle(letter);
  const printed = findHeadings(letter);
  const programme = otherProgramme(letter, printed);
  const quoting = quotingLine(letter, printed);
  const headings = unfamiliarHeadings(letter, structure).filter(
    (heading) => heading !== title && heading !== sheet,
  );
  return [
    ...(sheet
      ? [unfamiliar('unfamiliar-heading', `"${sheet}": a page of the sender's stands in front`)]
      : []),
    ...(title
      ? [unfamiliar('unfamiliar-heading', `the title "${title}" is not that of a determination`)]
      : []),
    ...(organisation
      ? [unfamiliar('unfamiliar-organisation', `"${organisation}" stands where MAXIMUS is named`)]
      : []),
    ...(programme
      ? [unfamiliar('unfamiliar-organisation', `"${programme}": a review of another programme`)]
      : []),
    ...(quoting
      ? [
          unfamiliar(
            'foreign-text',
            `"${letter.text.slice(quoting.start, quoting.end)}": somebody else's words about a determination`,
          ),
        ]
      : []),
    ...headings.map((heading) => unfamiliar('unfamiliar-heading', `"${heading}" is no known heading`)),
    ...unfamiliarDecisions(letter).map((words) =>
      unfamiliar('unfamiliar-decision', `"${words}" is no known decision`, '/issues'),
    ),
  ];
}

function unfamiliar(code: FindingCode, message: string, path = '/source/letterFormat'): Finding {
  return { code, severity: FINDING_RULES[code].severity, path, message };
}

const MOST_NAMED = 6;
/** Lines in capitals that are no headings: banners, titles and addresses of the letters of 2013. */
const NO_HEADING =
  /^\W*(?:MAXIMUS|INDEPENDENT MEDICAL REVIEW\b|MEDICAL PROFESSIONAL REVIEW|NOTICE OF INDEPENDENT|STATE OF CALIFORNIA|DEPARTMENT OF|DIVISION OF|P\.?\s?O\.? BOX|(?:IMR )?FINAL DETERMINATION\b|DETERMINATION LETTER|[A-Z .]+,? (?:CA|NY)\b)/i;

/**
 * Lines that look like headings and are none known: alone, in capitals, with a blank above, of two words and
 * more. What stands in a cover letter, or above the first heading of a letter of 2013, is no heading.
 */
function unfamiliarHeadings(letter: LetterText, { format, sections }: LetterStructure): string[] {
  const known = sections.flatMap(({ heading }) => heading ?? []);
  const opening = sections.filter(({ kind }) => kind === 'cover_letter' || kind === 'header');
  const isTable = format === 'F4' || format === 'F5';
  const from = format === 'unknown' || (isTable && opening.length < 2) ? 0 : (known[0]?.end ?? 0);
  const right = Math.max(...letter.lines.map(({ bbox }) => bbox[2]));
  const headings = letter.lines.filter((line) => {
    if (line.aside || line.start < from || line.gapAbove < 0.3) return false;
    if (known.some((span) => span.start < line.end && span.end > line.start)) return false;
    const text = letter.text.slice(line.start, line.end);
    return text.length <= 80 && line.bbox[2] < right * 0.97 && isHeading(text);
  });
  return headings.slice(0, MOST_NAMED).map(({ start, end }) => letter.text.slice(start, end));
}

function isHeading(text: string): boolean {
  if (!isInCapitals(text) || NO_HEADING.test(text) || /[.;,]\s*$/.test(text)) return false;
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length >= 2 && words.join('').length >= 10 && !/\d{2}/.test(text);
}

const AFTER_COLON = /[:–]\s*([\p{L} -]{4,40}?)\s*[.]?\s*$/u;
const MOST_DECISIONS = 3;

/** Decisions at the ends of lines (`Title: Modified`, `Decision: Affirmed`) in words that no known letter uses. */
function unfamiliarDecisions({ text, lines }: LetterText): string[] {
  const found = lines.flatMap((line) => {
    const words = AFTER_COLON.exec(text.slice(line.start, line.end))?.[1];
    // `Final Determination: UPHOLD` is a cover letter's.
    const isCover = /^(?:uphold|overturn|partial overturn)$/i.test(words ?? '');
    return words && isOtherDecision(words) && !isCover ? [words] : [];
  });
  return [...new Set(found)].slice(0, MOST_DECISIONS);
}
