import type { GuidelineFamily, Span } from '../../schemas/index.ts';
import { GUIDELINE_SOURCES } from '../../schemas/vocabulary/guideline-families.ts';
import { everyPhrase } from './every-phrase.ts';
import { findPhrase } from './fuzzy.ts';

/** A cited source outside the MTUS, with its place in the text it was read from. */
export interface OtherCitation extends Span {
  readonly family: GuidelineFamily;
  /** The year of the edition cited, where the citation gives one. */
  readonly year: number | null;
}

/** The words that join the citations of other guidelines to those before; they are no part of a title. */
const OTHER_GUIDELINES = ['Other Medical Treatment Guidelines', 'Other Medical Treatment Guideline'] as const;
const BEFORE_OTHER = /[,;.]?\s*\band\s+$|[;.,]\s*$/i;
const AFTER_OTHER = /^(?:\s*or\s+Medical\s+Evidence)?\s*[:;,.-]?\s*/i;

/**
 * Where a further source begins in the middle of a citation although nothing stands between the two: at
 * names that only ever begin one.
 */
const BEGINS_SOURCE =
  /\s(?=Official\s+Disability\s+Guidelines\b|Harris,?\s+J\b|(?:The\s+)?American\s+College\s+of\s+Occupational\b)/gi;
/** After a semicolon or `and`, any source's name begins another citation. */
const JOINS_SOURCE =
  /(?:;|[,.]?\s+\band\b)\s*(?=(?:the\s+)?(?:ODG|ACOEM|MTUS|FDA|CMS|Medicare)\b|https?:\/\/|www\.)/gi;

/** `ODG - Official Disability Guidelines` names one source twice, `Work Loss Data Institute, ...` its publisher. */
const IS_ABBREVIATION = /^\W*(?:the\s+)?(?:ODG|ACOEM|Work\s*Loss\s+Data\s+Institute(?:'s)?)\W*(?:ODG\W*)?$/i;

/** The sources that follow `Decision based on Non-MTUS Citation`, each with its family. */
export function readOtherCitations(statement: string): OtherCitation[] {
  const cuts = [BEGINS_SOURCE, JOINS_SOURCE].flatMap((pattern) =>
    [...statement.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  for (const { start, end } of otherGuidelines(statement)) {
    const joint = BEFORE_OTHER.exec(statement.slice(0, start))?.[0].length ?? 0;
    const after = AFTER_OTHER.exec(statement.slice(end))?.[0].length ?? 0;
    cuts.push({ start: start - joint, end: end + after });
  }
  cuts.sort((a, b) => a.start - b.start);
  const citations: OtherCitation[] = [];
  let start = 0;
  for (const cut of [...cuts, { start: statement.length, end: statement.length }]) {
    if (cut.end < statement.length && IS_ABBREVIATION.test(statement.slice(start, cut.start))) continue;
    const place = trimmed(statement, start, Math.max(start, cut.start));
    if (place.end > place.start) citations.push(describe(statement, place));
    start = Math.max(start, cut.end);
  }
  return citations;
}

function otherGuidelines(statement: string): Span[] {
  const [plural, singular] = OTHER_GUIDELINES;
  const matches = everyPhrase(statement, plural);
  return matches.length > 0 ? matches : everyPhrase(statement, singular);
}

/** Without blanks and joining marks at the ends; a full stop of an abbreviation inside stays. */
function trimmed(statement: string, start: number, end: number): Span {
  const text = statement.slice(start, end);
  const from = start + (/^[\s:;,.-]*/.exec(text)?.[0].length ?? 0);
  return { start: Math.min(from, end), end: Math.max(from, start + text.replace(/[\s.,;]+$/, '').length) };
}

function describe(statement: string, place: Span): OtherCitation {
  const title = statement.slice(place.start, place.end);
  return { ...place, family: familyOf(title), year: yearOf(title) };
}

/** The family named first in a citation; a damaged `Official Disability Guidelines` is still the ODG. */
function familyOf(title: string): GuidelineFamily {
  let best: { readonly family: GuidelineFamily; readonly at: number } | null = null;
  for (const { family, names } of GUIDELINE_SOURCES) {
    const at = title.search(names);
    if (at >= 0 && (best === null || at < best.at)) best = { family, at };
  }
  const odg = findPhrase(title, 'Official Disability Guidelines');
  if (odg && (best === null || odg.start < best.at)) return 'ODG';
  return best?.family ?? 'LITERATURE';
}

/** `2007;147(7):478-91`, `2007 Oct 2;147`: the year of a journal's volume. */
const JOURNAL =
  /\b((?:19|20)\d{2})(?:\s+[A-Z][a-z]{2}(?:-[A-Z][a-z]{2})?(?:\s+\d{1,2})?)?\s*;\s*\d{1,4}\s*(?:\(|:)/;

/** An edition's year stands alone in parentheses, or is that of an update; a date of access is neither. */
function yearOf(title: string): number | null {
  const edition =
    /\(\s*((?:19|20)\d{2})\s*\)/.exec(title) ??
    /\b((?:19|20)\d{2})\s+(?:edition|ed\.|update)/i.exec(title) ??
    /\b(?:edition|ed\.)(?:\s*\(web\))?[\s,]+((?:19|20)\d{2})\b(?![/-])/i.exec(title) ??
    JOURNAL.exec(title);
  if (edition) return Number(edition[1]);
  const update = /\bupdated?\s*:?\s*\d{1,2}[/-]\d{1,2}[/-](\d{4}|\d{2})\b/i.exec(title);
  if (!update) return null;
  const year = Number(update[1]);
  return year < 100 ? 2000 + year : year;
}
