import type { LetterText } from '../../schemas/index.ts';
import { isNear } from './near.ts';

/** The contractor that has issued every determination known so far. */
const CONTRACTOR = 'MAXIMUS';

/** Where a determination names who made it. */
const NAMED: readonly RegExp[] = [
  /(?:^|[\n.)]\s*)([A-Z][\w&.,' -]{1,70}?)\s+has\s+determined\s+(?:that\s+)?the\s+request/g,
  /(?:^|[\n.]\s*)([A-Z][\w&.,' -]{1,70}?)\s+sent\s+the\s+complete\s+case\s+file\b/g,
  /(?:^|\n)\s*([A-Z][\w&.' -]{1,50}?)\s+guidelines?\s*:/g,
];
/** Who else a guideline label may name. */
const PARTY =
  /^(?:The\s+)?(?:Claims\s+Administrator|(?:Expert|Physician|Medical)\s+Reviewer|Employer|Insurer|Provider|Reviewer|Treatment|Medical|Clinical|Applicable|Other|IMR|MTUS|ODG|ACOEM|Decision)\b/i;

/** The organisation that made the determination, where it is another than the contractor known; else `null`. */
export function foreignOrganisation({ text }: LetterText): string | null {
  for (const pattern of NAMED) {
    for (const match of text.matchAll(pattern)) {
      const name = (match[1] as string).replace(/\s+/g, ' ').trim();
      const known = PARTY.test(name) || name.split(/[\s,.]+/).some((word) => isNear(word, CONTRACTOR));
      if (!known && isName(name)) return name;
    }
  }
  return null;
}

/** Words in capitals or with a capital each: `Acme Review Services`, not `The medical treatment`. */
function isName(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => !/^(?:of|the|and|for|&|inc\.?)$/i.test(word));
  return words.length > 0 && words.length <= 6 && words.every((word) => /^\p{Lu}/u.test(word));
}
