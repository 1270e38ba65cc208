import {
  COMPOUND_BRANDS,
  DRUGS,
  TOPICAL_BRANDS,
  TOPICAL_INGREDIENTS,
  UNLISTED_DRUGS,
} from '../../schemas/vocabulary/drugs.ts';
import type { TermHit } from './treatment-terms.ts';

/** What a drug's name says: its subgroup, or that it is something for the skin. */
export type DrugMeaning =
  | { readonly kind: 'drug'; readonly subgroup: string }
  | { readonly kind: 'topical-brand' }
  | { readonly kind: 'compound-brand' }
  /** The state's list has no subgroup for it. */
  | { readonly kind: 'unlisted' };

export interface DrugClass {
  readonly subgroup: string;
  /** Set when drugs of another subgroup are in the same request, not as parts of one product. */
  readonly rival?: string;
}

/** Every drug name with its meaning. */
export function* drugEntries(): Generator<readonly [string, DrugMeaning]> {
  for (const [subgroup, names] of Object.entries(DRUGS)) {
    for (const name of names) yield [name, { kind: 'drug', subgroup }];
  }
  for (const name of TOPICAL_BRANDS) yield [name, { kind: 'topical-brand' }];
  for (const name of COMPOUND_BRANDS) yield [name, { kind: 'compound-brand' }];
  for (const name of UNLISTED_DRUGS) yield [name, { kind: 'unlisted' }];
  const known = new Set(Object.values(DRUGS).flat());
  for (const name of TOPICAL_INGREDIENTS)
    if (!known.has(name)) yield [name, { kind: 'drug', subgroup: 'Topical Analgesics' }];
}

const FORM =
  /\b(?:creams?|gels?|ointments?|lotions?|patch(?:es)?|topicals?|topically|salve|balm|liniment|transdermal|roll[- ]on|emulsion|pads?|ungt|unguent|film)\b/i;
const NOT_ON_SKIN =
  /\b(?:nasal|ophthalmic|eye|otic|oral|suspension|injections?|inject|capsules?|tablets?|tabs?|caps(?!\s?[/,\d])|suppositor\w+|sublingual|buccal)\b/i;
const PERCENT = /\d\s?%/;
/** A weight of cream; tablets are weighed in milligrams. */
const WEIGHT = /\b\d{2,3} ?(?:gms?|grams?|g)\b/i;
/** Ingredients cut short, as compounds are written down: `flurb/cyclo/caps cream`. */
const SHORTENED =
  /\b(?:flurb?i?|cyclo|caps?|lid|lido|gaba|keto|ami|amitrip|dextro|baclo|diclo|tram|camp|menth)(?=\s?[/,\d])/gi;
const COMPOUND = /\bcompound(?:ed|s|ing)?\b|\bcmpd\b|\bcomp (?:cream|med)/i;
/** Sold over the counter together: two of them in one patch are no pharmacy's compound. */
const COMMON_PAIRS = new Set([
  'lidocaine',
  'prilocaine',
  'menthol',
  'capsaicin',
  'camphor',
  'methyl salicylate',
  'salicylate',
  'benzocaine',
  'arnica',
]);
/** Never swallowed. */
const RUBEFACIENTS = new Set(['capsaicin', 'menthol', 'camphor', 'methyl salicylate']);
/** Sold for the skin as they are; any other drug in a cream was compounded for it. */
const SOLD_FOR_SKIN = new Set([
  ...COMMON_PAIRS,
  'diclofenac',
  'ketoprofen',
  'prilocaine',
  'tetracaine',
  'flurbiprofen',
  'ibuprofen',
  'doxepin',
  'hyaluronic acid',
]);
/** Subgroups that stay what they are on the skin: an opioid patch, a testosterone gel, an antibiotic ointment. */
const SAME_ON_SKIN = new Set([
  'Opioids',
  'Androgens & Anabolic Steroids',
  'Anti-infectives',
  'Adrenal Cortical Steroids',
  'Antihypertensive',
  'Hormones',
  'Antiemetic',
  'Antihistamine',
  'Dopamine agonists',
]);

/** The drug class of a request, or `null` when it names no drug. */
export function classifyDrugs(
  text: string,
  words: readonly string[],
  hits: readonly TermHit<DrugMeaning>[],
): DrugClass | null {
  return classifyTopical(text, words, hits) ?? classifySystemic(text, words, hits);
}

function classifyTopical(
  text: string,
  words: readonly string[],
  hits: readonly TermHit<DrugMeaning>[],
): DrugClass | null {
  if (hits.some(({ meaning }) => meaning.kind === 'compound-brand')) return { subgroup: 'Topical Compounds' };
  if (COMPOUND.test(text) && mayBeCream(text, words, hits)) return { subgroup: 'Topical Compounds' };
  const names = new Set(hits.map(({ from, to }) => words.slice(from, to).join(' ')));
  const ingredients = [...names].filter((name) => TOPICAL_INGREDIENTS.includes(name));
  const prescribed = ingredients.filter((name) => !SOLD_FOR_SKIN.has(name));
  if (hits.some(({ meaning }) => meaning.kind === 'topical-brand'))
    return {
      subgroup: ingredients.length >= 2 && prescribed.length > 0 ? 'Topical Compounds' : 'Topical Analgesics',
    };
  const onSkin =
    FORM.test(text) ||
    (ingredients.length >= 3 && ingredients.some((name) => RUBEFACIENTS.has(name))) ||
    ((PERCENT.test(text) || WEIGHT.test(text)) && !NOT_ON_SKIN.test(text));
  if (!onSkin || (NOT_ON_SKIN.test(text) && !/\btopical/i.test(text))) return null;
  if ((text.match(SHORTENED) ?? []).length >= 2) return { subgroup: 'Topical Compounds' };
  if (ingredients.length >= 2) {
    return {
      subgroup: ingredients.every((name) => COMMON_PAIRS.has(name))
        ? 'Topical Analgesics'
        : 'Topical Compounds',
    };
  }
  const kept = hits.find(({ meaning }) => meaning.kind === 'drug' && SAME_ON_SKIN.has(meaning.subgroup));
  if (
    kept?.meaning.kind === 'drug' &&
    !(ingredients.length === 1 && kept.meaning.subgroup === 'Opioids' && names.has('tramadol'))
  ) {
    return { subgroup: kept.meaning.subgroup };
  }
  const [only] = ingredients;
  if (only) return { subgroup: SOLD_FOR_SKIN.has(only) ? 'Topical Analgesics' : 'Topical Compounds' };
  if (hits.some(({ meaning }) => meaning.kind === 'drug' && meaning.subgroup === 'NSAID')) {
    return { subgroup: 'Topical Analgesics' };
  }
  return hits.length === 0 && /\btopical/i.test(text) ? { subgroup: 'Topical Analgesics' } : null;
}

/** `Butalbital compound`, `Soma compound #90` are tablets of several drugs, none of which goes into creams. */
function mayBeCream(text: string, words: readonly string[], hits: readonly TermHit<DrugMeaning>[]): boolean {
  if (FORM.test(text) || PERCENT.test(text)) return true;
  return hits.some(({ from, to }) => TOPICAL_INGREDIENTS.includes(words.slice(from, to).join(' ')));
}

const INJECTED = /\b(?:injections?|inj|im|intramuscular(?:ly)?|iv|subcutaneous|shot)\b/i;
const INTO_MUSCLE = /\b(?:im|intramuscular(?:ly)?)\b/i;
const INJECTED_DRUGS = new Set([
  'ketorolac',
  'toradol',
  'vitamin b12',
  'b12',
  'b 12',
  'cyanocobalamin',
  'vitamin',
  'vitamin d',
  'promethazine',
  'phenergan',
  'morphine',
  'hydromorphone',
  'dilaudid',
  'demerol',
  'meperidine',
  'ondansetron',
  'diphenhydramine',
  'benadryl',
  'orphenadrine',
  'norflex',
  'nalbuphine',
]);
/** Given into a muscle as a matter of course. */
const KEPT_WHEN_INJECTED = new Set(['Androgens & Anabolic Steroids', 'Opioid Antagonist', 'Hormones']);
/** In one product the first of these that is in it gives it its class. */
const LEADING = [
  'Viscosupplementation',
  'Barbiturates',
  'Opioid Antagonist',
  'Opioids',
  'Antimigraine Agent',
  'Muscle Relaxant',
  'NSAID',
];
/** Goes with others in one product and never decides. */
const FOLLOWING = new Set(['Misc Analgesics', 'Topical Analgesics']);
const SEPARATE = /,|;|\band\b|&|\+|\bplus\b/i;

function classifySystemic(
  text: string,
  words: readonly string[],
  hits: readonly TermHit<DrugMeaning>[],
): DrugClass | null {
  const drugs = hits.flatMap(({ from, to, meaning }) =>
    meaning.kind === 'drug' ? [{ name: words.slice(from, to).join(' '), subgroup: meaning.subgroup }] : [],
  );
  const first = drugs[0];
  if (!first) return null;
  if (
    (INTO_MUSCLE.test(text) && !KEPT_WHEN_INJECTED.has(first.subgroup)) ||
    (INJECTED.test(text) && drugs.some(({ name }) => INJECTED_DRUGS.has(name)))
  )
    return { subgroup: 'Injection' };
  const subgroups = [...new Set(drugs.map(({ subgroup }) => subgroup))];
  const deciding = subgroups.filter((subgroup) => !FOLLOWING.has(subgroup));
  const [only, ...others] = deciding;
  if (!only) return { subgroup: first.subgroup };
  if (others.length === 0) return { subgroup: only };
  const leading = LEADING.find((subgroup) => deciding.includes(subgroup)) ?? only;
  const rival = deciding.find((subgroup) => subgroup !== leading);
  return SEPARATE.test(text) && rival
    ? { subgroup: only, rival: others[0] as string }
    : { subgroup: leading };
}
