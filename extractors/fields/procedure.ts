import type { HeaderDates, LetterText, Span } from '../../schemas/index.ts';
import { type Found, found } from '../found.ts';
import { runningText } from '../running-text.ts';
import { type LetterStructure, sectionOf } from '../segment/index.ts';
import { findDates } from './prose-dates.ts';

type Said = { [Name in keyof HeaderDates]?: Found<string | null> };

/** `Dated: 9/26/2013`, on a line of its own under the title. */
const DATED = /(?:^|[\n\f])[ \t]*(?:Dated|Date\s+of\s+Notice|Notice\s+Date)\s*[:;]\s*([^\n\f]{6,40})/i;

/**
 * What leads to each date of the sentences on the procedure: an application was filed, a denial was dated, a
 * notice of assignment was provided. In the order of trial: the later sentences name the earlier papers.
 */
const LEADS: readonly (readonly [keyof HeaderDates, RegExp])[] = [
  [
    'assigned',
    /\bnotice\s+of\s+assignment\b[^.]{0,160}$|\b(?:case|review|matter)\s+was\s+assigned\b[^.]{0,60}$/i,
  ],
  [
    'urDenial',
    /\b(?:utili[zs]ation\s+review|UR)\b(?:[^.]{0,40}\b(?:denial|decision|determination|modification|delay))?[^.]{0,40}\b(?:dated|of|on|issued|from)\s+$/i,
  ],
  ['applicationReceived', /\bapplication\b[^.]{0,80}\b(?:filed|received|submitted|made|dated)\b[^.]{0,40}$/i],
];

/** The dates that an F2 letter gives under its title and in its sentences on the procedure. */
export function readProcedure(letter: LetterText, structure: LetterStructure): Said {
  const said: Said = {};
  const issues = sectionOf(structure, 'issues');
  const opening = { start: 0, end: issues?.start ?? 0 };
  const dated = DATED.exec(letter.text.slice(opening.start, opening.end));
  if (dated) {
    const start = dated.index + dated[0].length - (dated[1] as string).length;
    const date = datesIn(letter, { start, end: start + (dated[1] as string).length })[0];
    if (date) said.decision = dateFound(date);
  }
  if (!issues) return said;
  for (const date of datesIn(letter, issues.body)) {
    const name = LEADS.find(([field, lead]) => said[field] === undefined && lead.test(date.before))?.[0];
    if (name) said[name] = dateFound(date);
  }
  return said;
}

interface DateAt {
  readonly at: Span;
  readonly iso: string | null;
  readonly quote: string;
  /** The words between the date before and this one. */
  readonly before: string;
}

function datesIn(letter: LetterText, span: Span): DateAt[] {
  const running = runningText(letter, span);
  const dates = findDates(running.text);
  return dates.map(({ start, end, iso, quote }, index) => ({
    at: running.spanOf(start, end),
    iso,
    quote,
    before: running.text.slice(dates[index - 1]?.end ?? 0, start),
  }));
}

function dateFound({ at, iso, quote }: DateAt): Found<string | null> {
  return found(
    iso,
    at,
    'prose',
    iso === null ? [{ code: 'unreadable-value', message: `"${quote}" cannot be a date` }] : [],
  );
}
