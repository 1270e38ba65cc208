import type { GuidelineFamily } from '../record.ts';

/** A family of guidelines outside the MTUS and what names it in a citation. */
export interface GuidelineSource {
  readonly family: Exclude<GuidelineFamily, 'MTUS'>;
  readonly names: RegExp;
}

/**
 * How citations name the families. A citation belongs to the family it names first; one that names none is
 * medical literature (8 CCR 9792.21.1 ranks it after ACOEM and ODG, and other guidelines with it).
 * Source: the guideline families of the state's search form, the agencies' own names and web addresses.
 */
export const GUIDELINE_SOURCES: readonly GuidelineSource[] = [
  {
    family: 'ODG',
    names: /\bOfficial\s+Disab\w*|\bDisability\s+Guidelines?\b|\bO[DO]G\b|worklossdata|odg-?(?:by)?/i,
  },
  {
    family: 'ACOEM',
    names:
      /\bACOEM|American\s+College\s+of\s+Occupational|Occupational\s+medicine\s+practice\s+guidelines|mdguidelines\.com\/acoem/i,
  },
  { family: 'FDA', names: /\bFDA\b|Food\s+and\s+Drug\s+Administration|\bfda\.gov/i },
  {
    family: 'MEDICARE/CMS',
    names:
      /\bMedicare\b|\bMedicaid\b|\bMedi-Cal\b|\bCMS\b|\bcms\.(?:hhs\.)?gov|\b(?:Local|National) Coverage Determination/i,
  },
  {
    family: 'OTHER',
    names:
      /\bLabor\s+Code\b|\bCode\s+of\s+Regulations\b|\bCCR\b|\bTitle\s+8\b|\b(?:Washington|Colorado|New York|Ohio|Texas|Massachusetts)\s+State\b|\bColorado\s+(?:Division|Medical)|\bL&I\b|workers['’]?\s+compensation\s+(?:board|guidelines)/i,
  },
];
