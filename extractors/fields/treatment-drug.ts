import type { Category, Drug, Span } from '../../schemas/index.ts';
import { DRUG_CLASSES, DRUG_FORMS, NAME_ENDINGS } from '../../schemas/vocabulary/drug-forms.ts';
import type { Draft } from '../found.ts';
import { findDrugNames, type NamedDrug } from './category.ts';
import { findUnlistedDrug } from './drug-structure.ts';
import { type Counted, placeOf } from './treatment-course.ts';
import { readDispensed, readRefills } from './treatment-dispensed.ts';
import { readStrength } from './treatment-strength.ts';
import type { TreatmentTitle } from './treatment-title.ts';

/** The drug of a title and how much of it is asked for. */
export interface DrugRequest {
  readonly drug: Draft<Drug | null>;
  readonly quantity: Counted | null;
}

const ENDING = new RegExp(`^[\\s,-]*\\(?(?:${NAME_ENDINGS.join('|')})\\)?(?![A-Za-z])`, 'i');
const FORM_OF = new Map(
  Object.entries(DRUG_FORMS).flatMap(([form, words]) => words.map((word) => [word, form] as const)),
);
const FORM = new RegExp(
  `(?<![A-Za-z])(${[...FORM_OF.keys()]
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:s|es)?(?:\\(s\\))?(?![A-Za-z])`,
  'gi',
);

/** Reads the drug of a title and takes its words; `null` where it asks for none, or for several. */
export function readDrug(title: TreatmentTitle, category: Category | null): DrugRequest | null {
  if (category && !['Pharmaceuticals', 'Injection'].includes(category.group)) return null;
  const named = findDrugNames(title.text).filter(({ name }) => !DRUG_CLASSES.has(name));
  const isCompound = category?.subgroup === 'Topical Compounds';
  const products: readonly Span[] = isCompound ? wholeOf(title.text, named) : productsOf(title.text, named);
  const [name = named.length === 0 ? findUnlistedDrug(title.text) : null, ...others] = products;
  if (!name) return null;
  if (others.length > 0) {
    const message = `the title asks for ${products.length} drugs`;
    return { drug: title.none('several-drugs', message, products), quantity: null };
  }
  const at = withEnding(title.text, name);
  title.take(at);
  const refills = readRefills(title);
  const strength = isCompound && named.length > 1 ? null : readStrength(title, at.end);
  const form = readForm(title, isCompound);
  const quantity = readDispensed(title);
  return {
    drug: {
      name: title.found(title.text.slice(at.start, at.end), at),
      strength,
      form,
      quantity: quantity.draft,
      refills,
    },
    quantity: quantity.counted,
  };
}

/** A compound is one product, from its first ingredient to its last. */
function wholeOf(text: string, named: readonly NamedDrug[]): Span[] {
  const [first] = named;
  const last = named.at(-1);
  if (!first || !last) return [];
  const percent = /^\s?\(?[\d.]{1,6}\s?%\)?/.exec(text.slice(last.end))?.[0] ?? '';
  return [{ start: first.start, end: last.end + (named.length > 1 ? percent.length : 0) }];
}

/** The products that the names are of: a brand with its ingredients is one, a name said twice as well. */
function productsOf(text: string, named: readonly NamedDrug[]): Span[] {
  const products: { start: number; end: number; names: NamedDrug[] }[] = [];
  for (const drug of named) {
    const before = products.at(-1);
    if (before && isSameProduct(text, before, drug)) {
      // Where the strength stands between, the name ends before it.
      if (!STRENGTH_THEN_BRACKET.test(text.slice(before.end, drug.start))) before.end = drug.end;
      before.names.push(drug);
    } else if (!products.some(({ names }) => names.some(({ name }) => name === drug.name))) {
      products.push({ start: drug.start, end: drug.end, names: [drug] });
    }
  }
  return products;
}

/** Only an opening bracket, a slash, a hyphen, or the words for another name between two drugs. */
const OTHER_NAME =
  /^\s*(?:[a-z]{1,12}\s*)?(?:[([]|,?\s*(?:aka|a\.k\.a\.|generic(?:\s+for)?|brand(?:\s+name)?|also\s+known\s+as)\s*:?)\s*(?:generic(?:\s+for)?|brand|aka|for)?\s*$/i;
const STRENGTH_THEN_BRACKET = /^\s*[\d./-]+\s?(?:mg|mcg|%)?\s*[([]\s*$/i;
const INGREDIENTS = /^\s*(?:[A-Za-z]{2,12}\s*)?[/+-]\s*$|^\s+(?:with|w\/)\s*$/i;
/** Goes with others in one tablet. */
const PARTNERS = new Set([
  'acetaminophen',
  'apap',
  'aspirin',
  'caffeine',
  'codeine',
  'ibuprofen',
  'naloxone',
  'menthol',
  'hydrochlorothiazide',
  'hctz',
  'misoprostol',
  'famotidine',
  'esomeprazole',
  'sumatriptan',
  'naproxen',
  'butalbital',
]);

function isSameProduct(
  text: string,
  before: Span & { names: readonly NamedDrug[] },
  drug: NamedDrug,
): boolean {
  const between = text.slice(before.end, drug.start);
  const last = before.names.at(-1) as NamedDrug;
  const isRelated =
    subgroupOf(last) === subgroupOf(drug) || PARTNERS.has(drug.name) || PARTNERS.has(last.name);
  return (
    isRelated &&
    (OTHER_NAME.test(between) || STRENGTH_THEN_BRACKET.test(between) || INGREDIENTS.test(between))
  );
}

function subgroupOf({ meaning }: NamedDrug): string {
  return meaning.kind === 'drug' ? meaning.subgroup : meaning.kind;
}

/** `codeine #3`: the number of a mixture belongs to its name, a larger one counts tablets. */
const MIXTURE = /\b(?:codeine|cod)\)?$/i;
const ITS_NUMBER = /^\s*(?:#|no\.)\s?[2-4](?![\d/.])/i;

/** A name with its salt and way of release, and the bracket it opened closed. */
function withEnding(text: string, { start, end }: Span): Span {
  let to = end;
  const close = () => {
    const opened = text.slice(start, to).split(/[([]/).length - text.slice(start, to).split(/[)\]]/).length;
    const bracket = opened > 0 ? /^\s*[)\]]/.exec(text.slice(to)) : null;
    if (bracket) to += bracket[0].length;
  };
  close();
  for (let ending = ENDING.exec(text.slice(to)); ending; ending = ENDING.exec(text.slice(to)))
    to += ending[0].length;
  close();
  if (MIXTURE.test(text.slice(start, to))) to += ITS_NUMBER.exec(text.slice(to))?.[0].length ?? 0;
  return { start, end: to };
}

function readForm(title: TreatmentTitle, isCompound: boolean): Draft<string | null> {
  const forms = [...title.text.matchAll(FORM)].flatMap((match) => {
    const form = FORM_OF.get((match[1] ?? '').toLowerCase());
    // `caps` in a compound is short for capsaicin.
    return form && !(isCompound && form === 'capsule') ? [{ ...placeOf(match), form }] : [];
  });
  const [first, ...others] = forms;
  return first && others.every(({ form }) => form === first.form) ? title.found(first.form, first) : null;
}
