import type { LetterText } from '../../schemas/index.ts';
import type { PrintedHeading } from './headings.ts';

/**
 * Other reviews that the same contractor makes in much the same words: of health plans and insurers, of Medicare,
 * of bills, for other states. Named in the head of a determination, or by the party that asked for it.
 */
const PROGRAMMES =
  /\b(?:medicare|medicaid|medi-cal|knox-?\s?keene|department of (?:managed health ?care|insurance)|dmhc|insurance (?:department|commissioner)|external (?:appeal|review)|(?:the|an?|your|his|her) health (?:plan|carrier|insurer)|health plan members?|health maintenance organi[sz]ation|independent (?:review entity|bill(?:ing)? review|dispute resolution)|(?:the|an?|your) (?:plan member|subscriber|policy ?holder|insured)|enrollees?|beneficiar(?:y|ies))\b/i;
/** Who a case summary is about in those reviews. Workers' compensation has workers, patients, applicants, claimants. */
const PERSON = /^\W*(?:the|this|an?)\s+(?:\S+\s+){0,2}?(enrollee|beneficiary|insured|subscriber|member)\b/i;

/** The words that name another programme than workers' compensation, or `null`. */
export function otherProgramme({ text }: LetterText, printed: readonly PrintedHeading[]): string | null {
  const summary = printed.find(({ heading }) => heading.kind === 'case_summary');
  const first = summary ?? printed[0];
  if (!first) return null;
  const head = text.slice(0, first.start).replace(/\s+/g, ' ');
  const named = PROGRAMMES.exec(head)?.[0];
  if (named) return named;
  const story = text.slice(summary?.end ?? text.length).replace(LEAD_IN, '');
  return PERSON.exec(story)?.[1] ?? null;
}

const LEAD_IN = /^\s*The\s+expert\s+reviewer\s+developed\b[^:]{0,200}:/i;
