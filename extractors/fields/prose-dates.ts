import { MONTHS } from '../normalize/dates.ts';

/** A date as prose gives it. `iso` is `null` when it cannot be a date: `June 20216`, `13-45-2016`. */
export interface ProseDate {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly iso: string | null;
}

/** Digits (a scan can part the two of a day), and the letters OCR takes them for: such a date is seen, but not read. */
const DIGIT = '[\\dOoIlSZB]';
const DAY = `${DIGIT}(?: ?${DIGIT})?`;
const NUMERIC = `(?<![\\w./-])(?:${DIGIT}{1,2} ?[-/–—] ?${DAY} ?[-/–—] ?${DIGIT}{2,5}|\\d{1,2}\\.\\d{1,2}\\.\\d{2,5})(?![\\w/])`;
const WORDED = `\\b(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?(?:, ?| )\\d{2,5}\\b`;
const DAY_FIRST = `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS})\\.?,? \\d{4,5}\\b`;
const ISO = '(?<![\\w-])(?:19|20)\\d\\d-\\d\\d-\\d\\d(?![\\w-])';
const ANY_DATE = new RegExp(`(?:${ISO})|(?:${NUMERIC})|(?:${WORDED})|(?:${DAY_FIRST})`, 'gi');

/** All dates with day, month and year in a text, in order. */
export function findDates(text: string): ProseDate[] {
  return [...text.matchAll(ANY_DATE)]
    .filter((match) => (match[0].match(/\d/g) ?? []).length >= 3)
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      quote: match[0],
      iso: isoOf(match[0]),
    }));
}

/** Years a letter can speak of: a worker's birth to some years from the programme's start. */
const FIRST_YEAR = 1930;
const LAST_YEAR = 2045;

function isoOf(printed: string): string | null {
  if (/[a-z]{3}/i.test(printed)) return wordedIso(printed);
  const parts = printed.split(/[-/.–—]/).map((part) => part.replace(/\s/g, ''));
  if (!parts.every((part) => /^\d+$/.test(part))) return null;
  const [a, b, c] = parts as [string, string, string];
  return a.length === 4 ? calendarIso(a, b, c) : calendarIso(c, a, b);
}

/** In the order of the calendar, as far as abbreviations agree with the whole names. */
const MONTH_STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What `WORDED` and `DAY_FIRST` match: a month's name and, in this order, the numbers of day and year. */
function wordedIso(printed: string): string | null {
  const name = /[a-z]{3,}/i.exec(printed)?.[0] ?? '';
  const [day = '', year = ''] = printed.match(/\d+/g) ?? [];
  return calendarIso(year, String(MONTH_STARTS.indexOf(name.slice(0, 3).toLowerCase()) + 1), day);
}

function calendarIso(year: string, month: string, day: string): string | null {
  const y = fullYear(year);
  if (y === null || y < FIRST_YEAR || y > LAST_YEAR) return null;
  const date = new Date(Date.UTC(y, Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
    ? date.toISOString().slice(0, 10)
    : null;
}

/** Two digits are of this century up to `LAST_YEAR`, of the last one above. */
function fullYear(printed: string): number | null {
  const year = Number(printed);
  if (printed.length === 4) return year;
  if (printed.length !== 2) return null;
  return year + (2000 + year <= LAST_YEAR ? 2000 : 1900);
}
