import type { Certainty, CodeSystem, Side, SuggestedCode } from '../../schemas/index.ts';
import { ICD_TABLE_SOURCE } from '../../schemas/vocabulary/icd.ts';
import { liesIn } from './body-parts.ts';
import type { CodeTable } from './icd-code-table.ts';
import { type IcdRow, rowsFor, type SidedCode } from './icd-table.ts';
import { withoutDegrees, wordKey } from './icd-words.ts';

/** A condition as far as codes tell conditions apart. */
export interface CodableCondition {
  /** As printed, without codes. */
  readonly text: string;
  readonly certainty: Certainty | null;
  readonly laterality: Side | null;
  readonly bodyPart: string | null;
}

/** How sure a suggestion is, by the weakest of its reasons. */
const CONFIDENCE = { exact: 0.9, degree: 0.85, incomplete: 0.8, near: 0.6, history: 0.6 } as const;

/** On this day the United States went from ICD-9-CM to ICD-10-CM (45 CFR 162.1002). */
const ICD_10_FROM = '2015-10-01';

/**
 * A code for a condition, or `null` where no table has one for just these words, part and side.
 *
 * The edition is the one in force on `date`, the day of the decision: the day of the visit that a code would
 * be billed for is not in every letter, and the diagnoses are those that the reviewer found valid then.
 *
 * Not coded, by the official guidelines for outpatients (section IV.H): what is ruled out, suspected or to be
 * ruled out. What is over has codes of its own (Z87), so of a history only lasting illnesses are coded: of
 * metabolism, circulation and lungs.
 *
 * A code of an injury is complete only with a seventh character for the encounter. It is added where the
 * diagnosis prints it; otherwise the code for the injury itself is proposed, which tells what it is but
 * cannot be billed. So it is for both sides where each side has its own code.
 *
 * @param date ISO; `null` where the letter's decision has no date: then no edition fits, and no code
 * @param codes the user's own table; what it lists in the same words comes before the own table
 */
export function suggestCode(
  condition: CodableCondition,
  date: string | null,
  codes: CodeTable | null,
): SuggestedCode | null {
  if (date === null || condition.certainty === 'ruled_out' || condition.certainty === 'suspected')
    return null;
  const system: CodeSystem = date < ICD_10_FROM ? 'ICD-9-CM' : 'ICD-10-CM';
  const suggestion = codes?.find(condition.text, system) ?? suggestFromTable(condition, date, system);
  if (suggestion === null || condition.certainty !== 'history') return suggestion;
  const isLasting = system === 'ICD-10-CM' ? /^[EIJ]/ : /^(?:2[4-7]|4)/;
  if (!isLasting.test(suggestion.code)) return null;
  return { ...suggestion, confidence: Math.min(suggestion.confidence, CONFIDENCE.history) };
}

function suggestFromTable(
  condition: CodableCondition,
  date: string,
  system: CodeSystem,
): SuggestedCode | null {
  const key = wordKey(condition.text);
  const row = rowFor(key, condition, date, system);
  if (row) return suggestionOf(row, condition, system, CONFIDENCE.exact);
  const plainer = withoutDegrees(key);
  const plainRow = plainer === null ? undefined : rowFor(plainer, condition, date, system);
  // `severe` makes another code of obesity or depression, none of pain.
  const isPhysical = system === 'ICD-9-CM' || /^[GMRS]/.test(plainRow?.icd10?.codes[0] ?? '');
  return plainRow && isPhysical ? suggestionOf(plainRow, condition, system, CONFIDENCE.degree) : null;
}

function rowFor(
  key: string,
  { bodyPart }: CodableCondition,
  date: string,
  system: CodeSystem,
): IcdRow | undefined {
  return rowsFor(key).find((row) => {
    if (!fitsPart(row.part, bodyPart)) return false;
    if (system === 'ICD-9-CM') return row.icd9 !== null;
    const { from = null, before = null } = row.icd10 ?? {};
    return row.icd10 !== null && (from === null || date >= from) && (before === null || date < before);
  });
}

function fitsPart(wanted: string, part: string | null): boolean {
  if (wanted === '*') return true;
  if (!wanted.startsWith('in ')) return wanted === (part ?? '');
  const larger = wanted.slice(3);
  return part !== null && (part === larger || liesIn(part, larger));
}

function suggestionOf(
  row: IcdRow,
  { text, laterality }: CodableCondition,
  system: CodeSystem,
  confidence: number,
): SuggestedCode | null {
  const chosen =
    system === 'ICD-9-CM'
      ? row.icd9 && { ...row.icd9, isWhole: true }
      : row.icd10 && codeFor(row.icd10, laterality, text);
  if (!chosen) return null;
  const reasons = [confidence, chosen.isWhole ? 1 : CONFIDENCE.incomplete, row.isNear ? CONFIDENCE.near : 1];
  return {
    code: chosen.code,
    system,
    description: chosen.title,
    confidence: Math.min(...reasons),
    source: ICD_TABLE_SOURCE,
  };
}

const SIDES = [null, 'right', 'left', 'bilateral'] as const;
/** The seventh character of injuries other than fractures. */
const ENCOUNTERS = [
  ['A', 'initial encounter'],
  ['D', 'subsequent encounter'],
  ['S', 'sequela'],
] as const;

interface ChosenCode {
  readonly code: string;
  readonly title: string;
  /** Nothing is missing in it: neither side nor encounter. */
  readonly isWhole: boolean;
}

function codeFor(row: SidedCode, side: Side | null, text: string): ChosenCode {
  const chosen = sidedCode(row, side);
  const encounter = ENCOUNTERS.find(([, words]) => text.toLowerCase().includes(words));
  const isFracture = /^S\d2/.test(chosen.code);
  if (!row.needsEncounter || !chosen.isWhole || !encounter || isFracture) {
    return { ...chosen, isWhole: chosen.isWhole && !row.needsEncounter && !(row.codes.length > 1 && !side) };
  }
  const [character, words] = encounter;
  const code = `${chosen.code.padEnd(7, 'X')}${character}`;
  return { code, title: `${chosen.title}, ${words}`, isWhole: side !== null || row.codes.length === 1 };
}

function sidedCode({ codes, titles }: SidedCode, side: Side | null): ChosenCode {
  const at = codes.length === 1 ? 0 : SIDES.indexOf(side);
  const title = titles[titles.length === 1 ? 0 : at] ?? titles[0] ?? '';
  const code = codes[at];
  if (code)
    return {
      code,
      title: title.replaceAll('{side}', side ?? 'unspecified').replace(/(bilateral \w+ limb)$/, '$1s'),
      isWhole: true,
    };
  // Both sides, and no code for both: the category of which each side has one.
  const category = (codes[0] as string).slice(0, -1).replace(/X?\.?$/, '');
  return { code: category, title: title.replaceAll(/, \{side\} side\b|\{side\} /g, ''), isWhole: false };
}
