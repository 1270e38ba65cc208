import { z } from 'zod';
import { Evidence } from './evidence.ts';
import { Finding } from './finding.ts';
import { Rotation } from './geometry.ts';
import { TextSource } from './page.ts';

/** Bumped by semantic versioning whenever a field of the record changes. */
export const SCHEMA_VERSION = '1.1.0';

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
  'cover_letter',
  'other',
]);
export type SectionKind = z.infer<typeof SectionKind>;

export const Citation = z.object({
  family: GuidelineFamily,
  title: z.string(),
  year: z.int().nullable(),
  sections: z.array(z.string()),
  url: z.string().nullable().describe('an address in the citation, joined where lines break it'),
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

export const Side = z.enum(['left', 'right', 'bilateral']);
export type Side = z.infer<typeof Side>;

export const BodyPart = z.object({ part: z.string(), side: Side.nullable() });
export type BodyPart = z.infer<typeof BodyPart>;

export const Quantity = z.object({
  value: z.number().min(0),
  unit: z.string().nullable().describe('such as `visit`, `session`, `tablet`; null where none is printed'),
});
export type Quantity = z.infer<typeof Quantity>;

export const Drug = z.object({
  name: z.string().describe('as printed'),
  strength: z.string().nullable().describe('amount and unit, such as `10/325 mg` or `5 %`'),
  form: z.string().nullable().describe('such as `tablet`, `patch`, `cream`'),
  quantity: z.number().min(0).nullable().describe('units dispensed'),
  refills: z.int().min(0).nullable(),
});
export type Drug = z.infer<typeof Drug>;

export const Period = z.enum(['day', 'week', 'month', 'year']);
export type Period = z.infer<typeof Period>;

/** What is asked for, in parts, as far as the title of the issue gives them. */
export const Treatment = z.object({
  drug: Drug.nullable(),
  visits: z.int().min(1).nullable().describe('visits, sessions or treatments in all'),
  frequency: z
    .object({ times: z.number(), timesAtMost: z.number().nullable(), per: Period })
    .nullable()
    .describe('`1-2 times per week`: 1, 2, week; `every 3 weeks`: 0.333, null, week'),
  duration: z
    .object({ value: z.number(), valueAtMost: z.number().nullable(), unit: Period })
    .nullable()
    .describe('`for 4 weeks`: 4, null, week'),
  bodyParts: z.array(BodyPart),
  datesOfService: z
    .object({ from: isoDate, to: isoDate })
    .nullable()
    .describe('of a retrospective request; one day is from itself to itself'),
  requested: Quantity.nullable(),
  authorized: Quantity.nullable().describe('of a modified request'),
  remaining: Quantity.nullable().describe('of a modified request: what is left in dispute'),
});
export type Treatment = z.infer<typeof Treatment>;

export const Issue = z.object({
  heading: z.string().nullable().describe('the title as printed, without the decision word'),
  disputed: z.string().nullable(),
  originalRequest: z.string().nullable(),
  authorized: z.string().nullable(),
  decision: Decision.nullable(),
  category: Category.nullable(),
  treatment: Treatment,
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

export const Profession = z.enum([
  'physician',
  'chiropractor',
  'psychologist',
  'acupuncturist',
  'podiatrist',
  'dentist',
  'optometrist',
]);
export type Profession = z.infer<typeof Profession>;

export const ListedSpecialty = z.object({
  printed: z.string(),
  specialty: z.string().nullable().describe("in the state's list; null where it is not listed"),
});
export type ListedSpecialty = z.infer<typeof ListedSpecialty>;

export const Certainty = z.enum(['confirmed', 'suspected', 'ruled_out', 'history']);
export type Certainty = z.infer<typeof Certainty>;

export const CodeSystem = z.enum(['ICD-9-CM', 'ICD-10-CM']);
export type CodeSystem = z.infer<typeof CodeSystem>;

export const SuggestedCode = z.object({
  code: z.string(),
  system: CodeSystem,
  description: z.string(),
  confidence: z.number().min(0).max(1),
  source: z.string().describe('the table of codes it was found in'),
});
export type SuggestedCode = z.infer<typeof SuggestedCode>;

export const Diagnosis = z.object({
  text: z.string().describe('as printed'),
  code: z.string().nullable().describe('as printed'),
  codeSystem: CodeSystem.nullable().describe('of the printed code'),
  certainty: Certainty.nullable(),
  laterality: Side.nullable(),
  bodyPart: z.string().nullable(),
  suggestedCode: SuggestedCode.nullable().describe("a proposal, never the letter's own statement"),
});
export type Diagnosis = z.infer<typeof Diagnosis>;

/** What one letter becomes. A value that is not given, or cannot be read with confidence, is `null`. */
export const LetterRecord = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    documentId: z.string().regex(/^(sha256|unread):[0-9a-f]{64}$/),
    source: z.object({
      fileName: z.string().nullable(),
      pageCount: z.int().min(0),
      letterFormat: LetterFormat,
      pageRange: z
        .object({ first: z.int().min(1), last: z.int().min(1) })
        .nullable()
        .describe("the letter's pages of the PDF; null where none could be read"),
      letter: z
        .object({ number: z.int().min(1), count: z.int().min(1) })
        .describe('which of the letters in the PDF this is'),
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
      profession: Profession.nullable(),
      normalized: z.array(ListedSpecialty).describe("specialties, then subspecialties, in the state's terms"),
    }),
    patient: z.object({ age: z.int().min(0).max(130).nullable(), sex: Sex.nullable() }),
    diagnoses: z.array(Diagnosis),
    sections: z.array(Section),
    issues: z.array(Issue),
    outcome: Outcome.nullable().describe('derived from the decisions of the issues'),
    evidence: z.record(z.string(), z.array(Evidence)).describe('by JSON pointer'),
    findings: z.array(Finding),
    status: Status,
  })
  .meta({ title: 'IMR letter', description: 'One Independent Medical Review determination letter' });
export type LetterRecord = z.infer<typeof LetterRecord>;
