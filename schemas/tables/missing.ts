import type { FindingCode } from '../finding-codes.ts';
import type { LetterFormat, LetterRecord } from '../record.ts';

/** Why a cell is empty, in the words of the `..._missing` columns. */
export const MISSING_REASONS = {
  not_stated: 'The letter was read and does not say it.',
  illegible: 'The place, its page or the whole document could not be read with confidence.',
  conflict: 'The letter says different things, so none of them was taken.',
  not_in_format: 'Letters of this format do not print it.',
} as const;
export type MissingReason = keyof typeof MISSING_REASONS;

const CONFLICTS: ReadonlySet<string> = new Set<FindingCode>([
  'conflicting-values',
  'case-number-mismatch',
  'header-prose-conflict',
  'decision-conclusion-conflict',
  'ambiguous-list',
  'ambiguous-treatment',
]);

const ILLEGIBLE: ReadonlySet<string> = new Set<FindingCode>([
  'unreadable-value',
  'low-confidence',
  'repaired-value',
  'unfamiliar-request',
  'unfamiliar-guideline',
  'unclear-conclusion',
  'unknown-treatment',
  'issue-boundary',
  'cut-text',
]);

/**
 * Why the record has nothing at `path`. What the findings on the value or on the part of the letter it
 * belongs to say comes first, then the format, then whether all of the letter could be read: a value that
 * every letter of the format prints is not "not stated" where OCR did not find it.
 */
export function missingReason(
  record: LetterRecord,
  path: string,
  absentIn: readonly LetterFormat[],
): MissingReason {
  if (record.status === 'failed') return 'illegible';
  const said = record.findings.filter(
    (finding) => finding.path !== '' && `${path}/`.startsWith(`${finding.path}/`),
  );
  if (said.some(({ code }) => CONFLICTS.has(code))) return 'conflict';
  if (said.some(({ code }) => ILLEGIBLE.has(code))) return 'illegible';
  if (absentIn.includes(record.source.letterFormat)) return 'not_in_format';
  if (record.findings.some(({ code }) => code === 'page-unread')) return 'illegible';
  const scanned = record.source.pages.some(({ textSource }) => textSource === 'ocr');
  return scanned && said.some(({ code }) => code === 'missing-value') ? 'illegible' : 'not_stated';
}
