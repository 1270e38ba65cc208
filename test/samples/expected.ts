import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { compareLetter } from '../../pipeline/evaluate/compare-letter.ts';
import type { Comparison } from '../../pipeline/evaluate/comparison.ts';
import { FINDING_RULES, GoldLetter, LetterFormat, type LetterRecord, Status } from '../../schemas/index.ts';

export const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));

const FindingCode = z.string().refine((code) => code in FINDING_RULES, 'no such finding');

/** A file of `samples/expected`: gold labels, and what only invented letters can promise. */
const ExpectedLetter = GoldLetter.extend({
  letterFormat: LetterFormat,
  diagnoses: z.array(z.object({ text: z.string(), code: z.string().optional() })),
  oddities: z.array(z.string()).min(1),
  expectedStatus: Status,
  expectedFindings: z.array(z.object({ code: FindingCode, path: z.string() })),
});
export type ExpectedLetter = z.infer<typeof ExpectedLetter>;

/** A row of `samples/odd/expected.json`. */
const ExpectedOddFile = z.object({
  fileName: z.string(),
  about: z.string(),
  status: Status,
  finding: FindingCode.nullable(),
});

/** What a record of the sample letter must hold; throws when the file is missing or of another form. */
export function readExpected(caseNumber: string): ExpectedLetter {
  const expected = ExpectedLetter.parse(readJson(`expected/${caseNumber}.json`));
  if (expected.issues.length === 0) throw new Error(`${caseNumber} expects no issue: that tests nothing`);
  return expected;
}

export function readExpectedOddFiles(): z.infer<typeof ExpectedOddFile>[] {
  return z.array(ExpectedOddFile).min(1).parse(readJson('odd/expected.json'));
}

export function readSample(path: string): Uint8Array {
  return new Uint8Array(readFileSync(`${SAMPLES}${path}`));
}

/** Every value of the record against the letter's; a letter has at least twenty, or nothing was compared. */
export function compareSample(expected: ExpectedLetter, record: LetterRecord): readonly Comparison[] {
  const comparisons = compareLetter(expected, record);
  if (comparisons.length < 20) throw new Error(`only ${comparisons.length} values were compared`);
  return comparisons;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(`${SAMPLES}${path}`, 'utf8'));
}
