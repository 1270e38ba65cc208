import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));

const Finding = z.object({ code: z.string(), path: z.string() });
const Guideline = z.object({
  text: z.string(),
  basis: z.string(),
  citations: z.array(
    z.object({
      family: z.string(),
      title: z.string(),
      year: z.number().nullable(),
      sections: z.array(z.string()),
    }),
  ),
});

/** A file of `samples/expected`. */
const ExpectedLetter = z.object({
  caseNumber: z.string().nullable(),
  letterFormat: z.string(),
  priority: z.string().nullable(),
  dates: z.record(z.string(), z.string().nullable()),
  reviewer: z.object({
    statesOfLicensure: z.array(z.string()),
    specialties: z.array(z.string()),
    subspecialties: z.array(z.string()),
  }),
  patient: z.object({ age: z.number().nullable(), sex: z.string().nullable() }),
  diagnoses: z.array(z.object({ text: z.string(), code: z.string().optional() })),
  narrative: z.object({ dateOfInjury: z.string().nullable(), urDecisionDate: z.string().nullable() }),
  caseSummaryStart: z.string(),
  caseSummaryEnd: z.string(),
  issues: z
    .array(
      z.object({
        heading: z.string(),
        disputed: z.string(),
        originalRequest: z.string().nullable(),
        authorized: z.string().nullable(),
        decision: z.string(),
        category: z.object({ group: z.string(), subgroup: z.string() }),
        claimsAdministrator: Guideline,
        reviewer: Guideline,
        rationaleStart: z.string(),
        rationaleEnd: z.string(),
        finding: z.string(),
      }),
    )
    .min(1),
  outcome: z.string(),
  oddities: z.array(z.string()).min(1),
  expectedStatus: z.enum(['accepted', 'needs_review']),
  expectedFindings: z.array(Finding),
});
export type ExpectedLetter = z.infer<typeof ExpectedLetter>;
export type ExpectedGuideline = z.infer<typeof Guideline>;

/** A row of `samples/odd/expected.json`. */
const ExpectedOddFiles = z
  .array(
    z.object({
      fileName: z.string(),
      about: z.string(),
      status: z.enum(['accepted', 'needs_review', 'failed']),
      finding: z.string().nullable(),
    }),
  )
  .min(1);

/** What a record of the sample letter must hold; throws when the file is missing or of another form. */
export function readExpected(caseNumber: string): ExpectedLetter {
  return ExpectedLetter.parse(readJson(`expected/${caseNumber}.json`));
}

export function readExpectedOddFiles(): z.infer<typeof ExpectedOddFiles> {
  return ExpectedOddFiles.parse(readJson('odd/expected.json'));
}

export function readSample(path: string): Uint8Array {
  return new Uint8Array(readFileSync(`${SAMPLES}${path}`));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(`${SAMPLES}${path}`, 'utf8'));
}
