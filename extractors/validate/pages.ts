import type { FindingCode, Page } from '../../schemas/index.ts';
import { finding, type Rule } from './rule.ts';

const PROBLEMS: Readonly<Record<NonNullable<Page['problem']>, readonly [FindingCode, string]>> = {
  blank: ['page-blank', 'is blank'],
  unreadable: ['page-unread', 'holds marks, but no text that can be read'],
  timeout: ['page-unread', 'was not read within its time limit'],
  'ocr-disabled': ['page-unread', 'needs OCR, which is switched off (--ocr never)'],
};

/** Pages that gave no text to rely on: whatever stood on them is missing from the record. */
export const checkPages: Rule = (_record, { pages }) =>
  pages.flatMap(({ number, problem }, index) => {
    if (!problem) return [];
    const [code, what] = PROBLEMS[problem];
    return [finding(code, `/source/pages/${index}`, `page ${number} ${what}`)];
  });
