import type { Span } from '../../schemas/index.ts';

/** A date in digits as a text prints it; offsets into that text. */
export interface PrintedDate extends Span {
  /** `YYYY-MM-DD`, or `null` for what looks like a date and cannot be one. */
  readonly iso: string | null;
  /** What had to be assumed to read it; empty for a plain `mm/dd/yyyy`. */
  readonly repairs: readonly string[];
}

/** Names of months and their abbreviations, as alternatives of a pattern without case. */
export const MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';

/** Letters that OCR makes of a digit. An `O` can only be a nought; the others are likely guesses. */
const DIGIT_LOOKS: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  I: '1',
  l: '1',
  '|': '1',
  S: '5',
  s: '5',
  B: '8',
  Z: '2',
  z: '2',
};
const DIGIT = '[\\dOoIl|SsBZz]';
const PLAIN = /(?<![\d/])(\d{1,2}) ?\/ ?(\d{1,2}) ?\/ ?(\d{4})(?![\d/])/g;
const DAMAGED = new RegExp(
  `(?<![\\w/])(?=\\S{0,3}\\d)(${DIGIT}{1,2}) ?([/.\\-–|]?) ?(${DIGIT}{1,2}) ?([/.\\-–|]?) ?(${DIGIT}{4})(?![\\w/])`,
  'g',
);
/** Six of eight digits must be there: fewer are no date to repair. */
const FEWEST_DIGITS = 6;

/**
 * The first date of a text, month before day. A date damaged by OCR is read when its digits are beyond doubt
 * as a whole: look-alike letters folded, a lost slash put back, and a calendar date the result. Each such
 * repair is named; a digit is never guessed.
 */
export function findPrintedDate(text: string): PrintedDate | null {
  const plain = [...text.matchAll(PLAIN)][0];
  if (plain) {
    const [whole, month, day, year] = plain as unknown as [string, string, string, string];
    return { ...spanOf(plain.index, whole), iso: calendarDate(year, month, day), repairs: [] };
  }
  for (const match of text.matchAll(DAMAGED)) {
    const [whole, month, first, day, second, year] = match as unknown as [string, ...string[]];
    if (whole.replace(/\D/g, '').length < FEWEST_DIGITS) continue;
    return { ...spanOf(match.index, whole), ...repairedDate([month, day, year], [first, second]) };
  }
  return null;
}

function spanOf(start: number, text: string): Span {
  return { start, end: start + text.length };
}

function repairedDate(
  parts: readonly (string | undefined)[],
  separators: readonly (string | undefined)[],
): Pick<PrintedDate, 'iso' | 'repairs'> {
  const [month = '', day = '', year = ''] = parts.map((part) => toDigits(part ?? ''));
  const repairs: string[] = [];
  if (separators.some((separator) => separator !== '/')) repairs.push('a slash was put back');
  if (parts.some((part) => /[^\dOo]/.test(part ?? '')))
    repairs.push('look-alike letters were read as digits');
  // Without its slashes a date has one reading only if every part is there in full.
  const whole = month.length === 2 && day.length === 2;
  return { iso: whole || repairs.length === 0 ? calendarDate(year, month, day) : null, repairs };
}

/** Digits for the letters that OCR takes them for. */
export function toDigits(text: string): string {
  return text.replace(/[^\d]/g, (char) => DIGIT_LOOKS[char] ?? char);
}

/** `YYYY-MM-DD` when the three parts make a day of the calendar between 1900 and 2099, else `null`. */
export function calendarDate(year: string, month: string, day: string): string | null {
  if (!/^(?:19|20)\d\d$/.test(year)) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}
