import type { FindingCode, Page } from '../../schemas/index.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

const PROBLEMS: Readonly<Record<NonNullable<Page['problem']>, readonly [FindingCode, string]>> = {
  blank: ['page-blank', 'is blank'],
  unreadable: ['page-unread', 'holds marks, but no text that can be read'],
  timeout: ['page-unread', 'was not read within its time limit'],
  'ocr-disabled': ['page-unread', 'needs OCR, which is switched off (--ocr never)'],
};

/** A finding names so many places of unread print, in points. */
const PLACES_NAMED = 3;

/** Pages that gave no text to rely on: whatever stood on them is missing from the record. */
export const checkPages: Rule = (_record, { pages }) =>
  pages.flatMap(({ number, problem, unread = [] }, index) => {
    const path = `/source/pages/${index}`;
    if (problem) {
      const [code, what] = PROBLEMS[problem];
      return [finding(code, path, `page ${number} ${what}`)];
    }
    if (unread.length === 0) return [];
    const places = unread.slice(0, PLACES_NAMED).map((box) => `[${box.map(Math.round).join(', ')}]`);
    return [finding('unread-text', path, `page ${number}: print without words at ${places.join(', ')}`)];
  });
