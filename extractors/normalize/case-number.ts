import type { Span } from '../../schemas/index.ts';
import { toDigits } from './dates.ts';

/** A case number as a text prints it; offsets into that text. */
export interface PrintedCaseNumber extends Span {
  /** `CM` + two digits + `-` + seven digits, or `null` for what looks like one and cannot be read. */
  readonly value: string | null;
  /** What had to be assumed to read it; empty for one that stands there in its form. */
  readonly repairs: readonly string[];
}

const DIGIT = '[\\dOoIl|!SsBZz]';
/** A dash, which OCR may print apart or as another small stroke. */
const PLAIN = /(?<!\w)CM(\d\d) ?[-–—] ?(\d{7})(?!\d)/g;
const DAMAGED = new RegExp(`(?<!\\w)C ?[MN] ?(${DIGIT}{2}) ?([-–—~_.=:]?) ?(${DIGIT}{4,9})(?!\\w)`, 'g');

/** All case numbers of a text that stand there in their form. */
export function findPlainCaseNumbers(text: string): PrintedCaseNumber[] {
  return [...text.matchAll(PLAIN)].map((match) => {
    const value = `CM${match[1]}-${match[2]}`;
    return { start: match.index, end: match.index + match[0].length, value, repairs: [] };
  });
}

/**
 * The first case number of a text. One damaged by OCR is read when all its nine digits are there, look-alike
 * letters folded; each repair is named. A missing digit makes it unreadable.
 */
export function findCaseNumber(text: string): PrintedCaseNumber | null {
  const [plain] = findPlainCaseNumbers(text);
  if (plain) return plain;
  const match = [...text.matchAll(DAMAGED)][0];
  if (!match) return null;
  const [whole, year = '', dash = '', serial = ''] = match;
  const repairs: string[] = [];
  if (!/^C ?M/.test(whole)) repairs.push('its letters were damaged');
  if (dash === '') repairs.push('its dash was put back');
  // Case numbers run from 2013 on: what looks like a 1 in front of the year is one.
  if (/[^\dOo]/.test(year.replace(/^[Il|!]/, '1') + serial))
    repairs.push('look-alike letters were read as digits');
  const value = `CM${toDigits(year)}-${toDigits(serial)}`;
  const readable = /^CM\d\d-\d{7}$/.test(value);
  return { start: match.index, end: match.index + whole.length, value: readable ? value : null, repairs };
}
