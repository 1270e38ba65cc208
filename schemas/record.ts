import { z } from 'zod';
import { Evidence } from './evidence.ts';
import { Finding } from './finding.ts';
import { Rotation } from './geometry.ts';
import { TextSource } from './page.ts';

/** Bumped by semantic versioning whenever a field of the record changes. */
export const SCHEMA_VERSION = '1.0.0';

const isoDate = z.iso.date();

export const LetterFormat = z.enum(['F1', 'F2', 'F3', 'F4', 'F5', 'unknown']);
export type LetterFormat = z.infer<typeof LetterFormat>;

export const Decision = z.enum(['upheld', 'overturned']);
export type Decision = z.infer<typeof Decision>;

export const Outcome = z.enum(['upheld', 'overturned', 'partially_overturned']);
export type Outcome = z.infer<typeof Outcome>;

export const Conclusion = z.enum(['medically_necessary', 'not_medically_necessary', 'partially', 'unclear']);
export type Conclusion = z.infer<typeof Conclusion>;

export const Priority = z.enum(['standard', 'expedited']);
export type Priority = z.infer<typeof Priority>;

export const Sex = z.enum(['female', 'male']);
export type Sex = z.infer<typeof Sex>;

export const GuidelineBasis = z.enum(['mtus', 'non_mtus', 'both', 'none']);
export type GuidelineBasis = z.infer<typeof GuidelineBasis>;

export const GuidelineFamily = z.enum(['MTUS', 'ACOEM', 'ODG', 'FDA', 'MEDICARE/CMS', 'LITERATURE', 'OTHER']);
export type GuidelineFamily = z.infer<typeof GuidelineFamily>;

export const SectionKind = z.enum([
  'header',
  'determination_method',
  'reviewer_qualifications',
  'case_summary',
  'issues',
  'documents_reviewed',
  'other',
]);
export type SectionKind = z.infer<typeof SectionKind>;

export const Citation = z.object({
  family: GuidelineFamily,
  title: z.string(),
  year: z.int().nullable(),
  sections: z.array(z.string()),
});
export type Citation = z.infer<typeof Citation>;

export const GuidelineUse = z.object({
  text: z.string().nullable().describe('the guideline sentences as printed'),
  basis: GuidelineBasis.nullable(),
  citations: z.array(Citation),
});
export type GuidelineUse = z.infer<typeof GuidelineUse>;

export const Category = z.object({ group: z.string(), subgroup: z.string() });
export type Category = z.infer<typeof Category>;

export const Issue = z.object({
  heading: z.string().nullable().describe('the title as printed, without the decision word'),
  disputed: z.string().nullable(),
  originalRequest: z.string().nullable(),
  authorized: z.string().nullable(),
  decision: Decision.nullable(),
  category: Category.nullable(),
  claimsAdministrator: GuidelineUse,
  reviewer: GuidelineUse,
  finding: Conclusion.nullable().describe('what the rationale concludes'),
  rationale: z.string().nullable(),
});
export type Issue = z.infer<typeof Issue>;

export const Section = z.object({
  kind: SectionKind,
  heading: z.string().nullable(),
  text: z.string(),
  pages: z.array(z.int().min(1)),
});
export type Section = z.infer<typeof Section>;

export const Status = z.enum(['accepted', 'needs_review', 'failed']);
export type Status = z.infer<typeof Status>;

export const HeaderDates = z.object({
  injury: isoDate.nullable(),
  assigned: isoDate.nullable(),
  decision: isoDate.nullable(),
  urDenial: isoDate.nullable(),
  applicationReceived: isoDate.nullable(),
});
export type HeaderDates = z.infer<typeof HeaderDates>;

export const ReadPage = z.object({
  number: z.int().min(1),
  textSource: TextSource,
  rotation: Rotation,
  confidence: z.number().min(0).max(1),
});

/** What one letter becomes. A value that is not given, or cannot be read with confidence, is `null`. */
export const LetterRecord = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    documentId: z.string().regex(/^(sha256|unread):[0-9a-f]{64}$/),
    source: z.object({
      fileName: z.string().nullable(),
      pageCount: z.int().min(0),
      letterFormat: LetterFormat,
      pages: z.array(ReadPage),
    }),
    caseNumber: z
      .string()
      .regex(/^CM\d{2}-\d{7}$/)
      .nullable(),
    priority: Priority.nullable(),
    dates: HeaderDates.describe('from the header table'),
    narrative: z
      .object({ dateOfInjury: isoDate.nullable(), urDecisionDate: isoDate.nullable() })
      .describe('as the prose of the case summary gives them'),
    reviewer: z.object({
      statesOfLicensure: z.array(z.string()),
      specialties: z.array(z.string()),
      subspecialties: z.array(z.string()),
    }),
    patient: z.object({ age: z.int().min(0).max(130).nullable(), sex: Sex.nullable() }),
    diagnoses: z.array(z.object({ text: z.string(), code: z.string().nullable() })),
    sections: z.array(Section),
    issues: z.array(Issue),
    outcome: Outcome.nullable().describe('derived from the decisions of the issues'),
    evidence: z.record(z.string(), z.array(Evidence)).describe('by JSON pointer'),
    findings: z.array(Finding),
    status: Status,
  })
  .meta({ title: 'IMR letter', description: 'One Independent Medical Review determination letter' });
export type LetterRecord = z.infer<typeof LetterRecord>;
