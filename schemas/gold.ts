import { z } from 'zod';
import {
  Category,
  Citation,
  Conclusion,
  Decision,
  GuidelineUse,
  HeaderDates,
  LetterRecord,
  Outcome,
} from './record.ts';

export const GoldCitation = Citation.omit({ url: true });
export type GoldCitation = z.infer<typeof GoldCitation>;

const GoldGuidelineUse = GuidelineUse.extend({ citations: z.array(GoldCitation) });
export type GoldGuidelineUse = z.infer<typeof GoldGuidelineUse>;

/** One issue as a person labelled it: texts by their first and last eight words. */
export const GoldIssue = z.object({
  heading: z.string(),
  disputed: z.string(),
  originalRequest: z.string().nullable(),
  authorized: z.string().nullable(),
  decision: Decision,
  category: Category.nullable(),
  claimsAdministrator: GoldGuidelineUse,
  reviewer: GoldGuidelineUse,
  rationaleStart: z.string(),
  rationaleEnd: z.string(),
  finding: Conclusion,
});
export type GoldIssue = z.infer<typeof GoldIssue>;

/** A letter as a person labelled it: the record's names, for what can be read off the page. */
export const GoldLetter = z.object({
  caseNumber: z.string().nullable(),
  priority: LetterRecord.shape.priority,
  dates: HeaderDates,
  reviewer: z.object({
    statesOfLicensure: z.array(z.string()),
    specialties: z.array(z.string()),
    subspecialties: z.array(z.string()).optional(),
  }),
  patient: LetterRecord.shape.patient,
  diagnoses: z.array(z.object({ text: z.string() })),
  narrative: LetterRecord.shape.narrative,
  caseSummaryStart: z.string(),
  caseSummaryEnd: z.string(),
  issues: z.array(GoldIssue),
  outcome: Outcome.nullable(),
});
export type GoldLetter = z.infer<typeof GoldLetter>;
