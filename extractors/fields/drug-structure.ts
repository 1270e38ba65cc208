import type { Span } from '../../schemas/index.ts';
import { DRUG_FORMS, NAME_ENDINGS } from '../../schemas/vocabulary/drug-forms.ts';
import { DRUG_STEMS } from '../../schemas/vocabulary/drug-stems.ts';

/** A drug that no vocabulary names, known by what is printed around it. */
export interface UnlistedDrug extends Span {
  /** The subgroup of the class that its name's ending marks; `null` for a brand or an ending of no class. */
  readonly subgroup: string | null;
}

/** What requests for drugs begin with before the name. */
const LEAD_IN =
  /^[\s:,()#-]*(?:(?:retro(?:spective)?(?:ly)?|prospective|concurrent|requests?|requested|for|of|the|an?|one|two|\d{1,3}|\(\d{1,3}\)|prescriptions?|rx|medications?|meds?|pharmacy|purchase|post-?\s?op(?:erative)?|refills?|continued?|trial|brand|name|generic|oral|associated|surgical|services?)(?![A-Za-z])[\s:,()#-]*){0,10}/i;
const NAME = new RegExp(
  `^[A-Za-z][A-Za-z-]{3,24}(?:\\s+(?:${NAME_ENDINGS.join('|')})(?![A-Za-z])){0,3}(?:\\s?\\([A-Za-z][A-Za-z /-]{3,40}\\))?`,
  'i',
);
const FORM = `(?:${Object.values(DRUG_FORMS)
  .flat()
  .sort((a, b) => b.length - a.length)
  .join('|')})s?`;
/** Right after the name: `10 mg`, `tablets 5/325mg`, `0.5mg/ml`: nothing but drugs is weighed in milligrams. */
const STRENGTH = new RegExp(
  `^[\\s,:-]*(?:${FORM}[\\s,:-]+)?\\d{1,5}(?:\\.\\d{1,3})?(?:\\s?[/-]\\s?\\d{1,5}(?:\\.\\d{1,3})?){0,3}\\s?(?:mg|mcg|µg|meq|milligrams?|micrograms?)(?![A-Za-z])`,
  'i',
);
/** Tablets or capsules by number: `capsules #90`. */
const COUNTED = /^[\s,:-]*(?:tablets?|tabs?|capsules?|caps?|caplets?|softgels?)[\s,:-]*(?:#|qty|quantity)/i;

/** The drug that a title asks for in the way drugs are asked for: a name, then its strength or its tablets. */
export function findUnlistedDrug(text: string): UnlistedDrug | null {
  const start = LEAD_IN.exec(text)?.[0].length ?? 0;
  const name = NAME.exec(text.slice(start))?.[0];
  if (!name) return null;
  const end = start + name.length;
  const after = text.slice(end);
  if (!STRENGTH.test(after) && !COUNTED.test(after)) return null;
  return { start, end, subgroup: subgroupOfStem(name) };
}

function subgroupOfStem(name: string): string | null {
  const words = name.toLowerCase().match(/[a-z]+/g) ?? [];
  const fitting = Object.keys(DRUG_STEMS)
    .filter((stem) => words.some((word) => word.endsWith(stem) && word.length >= stem.length + 2))
    .sort((a, b) => b.length - a.length);
  const [longest] = fitting;
  return longest === undefined ? null : (DRUG_STEMS[longest] ?? null);
}
