import type { Finding, FindingCode, LetterText } from '../../schemas/index.ts';
import { finding } from '../finding.ts';
import { APART } from '../layout/lines.ts';
import { isOneParagraphEach } from './foreign-text.ts';
import type { Objection } from './format.ts';
import { isInCapitals } from './headings.ts';
import type { SegmentedLetter } from './index.ts';
import { isOtherDecision } from './issue-decision.ts';

const OBJECTIONS: Readonly<Record<Objection['kind'], readonly [FindingCode, (words: string) => string]>> = {
  'other-title': ['unfamiliar-heading', (words) => `the title "${words}" is not that of a determination`],
  'other-organisation': ['unfamiliar-organisation', (words) => `"${words}" stands where MAXIMUS is named`],
  'other-programme': ['unfamiliar-organisation', (words) => `"${words}": a review of another programme`],
  quotation: ['foreign-text', (words) => `"${words}": somebody else's words about a determination`],
};

/** What of a document is like no letter known: which heading, which organisation, which word of decision. */
export function findUnfamiliar(letter: LetterText, structure: SegmentedLetter): Finding[] {
  const { isDetermination, objections, sheet } = structure.recognition;
  const found = objections.map(({ kind, words }) => {
    const [code, message] = OBJECTIONS[kind];
    return unfamiliar(code, message(words));
  });
  if (letter.text === '') return found;
  if (!isDetermination) return [unfamiliar('no-determination', whyNone(objections)), ...found];
  const headings = unfamiliarHeadings(letter, structure).filter((heading) => heading !== sheet?.title);
  return [
    ...(sheet
      ? [unfamiliar('unfamiliar-heading', `"${sheet.title}": it was sent or filed with other papers`)]
      : []),
    ...found,
    ...headings.map((heading) => unfamiliar('unfamiliar-heading', `"${heading}" is no known heading`)),
    ...labelledTitles(letter, structure).map((words) =>
      unfamiliar(
        'unfamiliar-heading',
        `"${words}" stands in front of a request, as in no known letter of its form`,
        '/issues',
      ),
    ),
    ...unfamiliarDecisions(letter).map((words) =>
      unfamiliar('unfamiliar-decision', `"${words}" is no known decision`, '/issues'),
    ),
  ];
}

function whyNone(objections: readonly Objection[]): string {
  return objections.length > 0
    ? 'another paper: what it says or quotes of a determination is not given as its own'
    : 'nothing in it proves a determination, so no value is given';
}

function unfamiliar(code: FindingCode, message: string, path = '/source/letterFormat'): Finding {
  return finding(code, path, message);
}

const MOST_NAMED = 6;
/** Lines in capitals that are no headings: banners, titles and addresses of the letters of 2013. */
const NO_HEADING =
  /^\W*(?:MAXIMUS|INDEPENDENT MEDICAL REVIEW\b|MEDICAL PROFESSIONAL REVIEW|NOTICE OF INDEPENDENT|STATE OF CALIFORNIA|DEPARTMENT OF|DIVISION OF|P\.?\s?O\.? BOX|(?:IMR )?FINAL DETERMINATION\b|DETERMINATION LETTER|[A-Z .]+,? (?:CA|NY)\b)/i;

/**
 * Lines that look like headings and are none known: alone, in capitals, with a blank above, of two words and
 * more. What stands in a cover letter, or above the first heading of a letter of 2013, is no heading.
 */
function unfamiliarHeadings(
  letter: LetterText,
  { format, sections, recognition }: SegmentedLetter,
): string[] {
  const known = recognition.printed;
  const opening = sections.filter(({ kind }) => kind === 'cover_letter' || kind === 'header');
  const isTable = format === 'F4' || format === 'F5';
  const from = format === 'unknown' || (isTable && opening.length < 2) ? 0 : (known[0]?.end ?? 0);
  const right = Math.max(...letter.lines.map(({ bbox }) => bbox[2]));
  const headings = letter.lines.filter((line) => {
    if (line.aside || line.start < from || line.gapAbove < APART) return false;
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

/** `Issue 1 of 2:`, `Disputed treatment:`: in front of a title, and no part of the request. */
const TITLE_LABEL =
  /^\W*((?:issue|item|request|treatment)\s*(?:#|no\.?)?\s*\d{1,2}(?:\s+of\s+\d{1,2})?|(?:disputed|requested|treatment|item|service)s?(?:[\s/]+(?:treatment|service|item|request|in\s+dispute)s?)+)\s*[:.)–-]/i;

/** The first label in front of a title, in letters whose titles bear none. */
function labelledTitles({ text, lines }: LetterText, structure: SegmentedLetter): string[] {
  const section = structure.sections.find(({ kind }) => kind === 'issues');
  if (!section || !isOneParagraphEach(structure)) return [];
  const found = lines.flatMap(({ start, end, gapAbove }) => {
    const isTitle = start >= section.body.start && end <= section.end && gapAbove >= APART;
    return (isTitle && TITLE_LABEL.exec(text.slice(start, end))?.[1]) || [];
  });
  return found.slice(0, 1);
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
