import { distance } from 'fastest-levenshtein';
import type { Span } from '../../schemas/index.ts';
import { everyPhrase } from './every-phrase.ts';
import { foldLookAlikes } from './fuzzy.ts';
import type { MtusDocument } from './guideline-mtus.ts';
import { settleTitle } from './guideline-sections.ts';
import { FORMULAS, type GuidelineStatement, type GuidelineText } from './guideline-statements.ts';

/** OCR sets blanks into the file name at the end of a web address. */
const BROKEN_ADDRESS = /(https?:\/\/\S+)\s(\w{1,20})\.\s?(pdf|html?|aspx?)\b/g;

interface Repair extends Span {
  readonly text: string;
}

/** A sentence further than this from a known one is another sentence, not a damaged one. */
const MOST_EDITS = 3;

/**
 * A guideline text read by OCR, with its closed parts set right: the formulas, chapters, years and known
 * sections are of a small vocabulary in a fixed frame. Citations outside the MTUS stay as they were read.
 */
export function repairGuidelineText(text: string, { statements, lead }: GuidelineText): string {
  const repairs: Repair[] = [];
  if (lead && lead.distance <= MOST_EDITS) repairs.push({ ...place(lead), text: lead.sentence });
  for (const statement of statements) {
    repairs.push({ ...statement.formula, text: FORMULAS[statement.kind] });
    if (statement.kind === 'mtus') repairs.push(...repairDocuments(text, statement));
    else repairs.push(...repairNames(text, statement.rest));
  }
  let repaired = '';
  let at = 0;
  for (const { start, end, text: right } of repairs.sort((a, b) => a.start - b.start)) {
    repaired += text.slice(at, start) + right;
    at = end;
  }
  return (repaired + text.slice(at)).replaceAll('({', '(').replace(BROKEN_ADDRESS, '$1$2.$3');
}

/** Names that citations outside the MTUS begin with or are joined by. */
const NAMES = ['Official Disability Guidelines', 'Other Medical Treatment Guidelines'] as const;

function repairNames(text: string, range: Span): Repair[] {
  return NAMES.flatMap((name) =>
    everyPhrase(text, name, { from: range.start, to: range.end })
      // Some letters print it in the singular.
      .filter(({ start, end }) => text.slice(start, end) !== name.slice(0, -1))
      .map((match) => ({ ...place(match), text: name })),
  );
}

function place({ start, end }: Span): Span {
  return { start, end };
}

type MtusStatement = Extract<GuidelineStatement, { kind: 'mtus' }>;

/** The list of documents as the frame prints it, if that is what is printed but for a few letters. */
function repairDocuments(text: string, { rest, documents }: MtusStatement): Repair[] {
  const printed = text.slice(rest.start, rest.end).trimEnd();
  const parts = documents.map((document) => printDocument(text.slice(rest.start, rest.end), document));
  if (parts.length === 0 || parts.includes(null)) return [];
  const right = ` ${parts.join(', and ')}.`;
  const folded = foldLookAlikes(right);
  const edits = distance(foldLookAlikes(printed), folded);
  if (edits > Math.max(MOST_EDITS, folded.length / 12)) return [];
  return [{ start: rest.start, end: rest.start + printed.length, text: right }];
}

function printDocument(statement: string, { name, year, yearKnown, sections }: MtusDocument): string | null {
  if (name === null || year === null || !yearKnown) return null;
  const titles = sections.map(({ start, end, known }) => settleTitle(statement.slice(start, end), known));
  return `${name} ${year}${titles.length > 0 ? `, Section(s): ${titles.join(', ')}` : ''}`;
}
