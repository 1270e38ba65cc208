import type { Category, Span } from '../../schemas/index.ts';
import { PLACE_WORDS } from '../../schemas/vocabulary/conditions.ts';
import { NO_TREATMENTS, TREATMENTS, type TreatmentRule } from '../../schemas/vocabulary/treatments.ts';
import { type Doubt, type Found, found } from '../found.ts';
import { classifyDrugs, type DrugMeaning, drugEntries } from './drug-class.ts';
import { findUnlistedDrug } from './drug-structure.ts';
import { canBeRivals, chooseTreatment, inSessions, type Proposal } from './treatment-choice.ts';
import { type TermHit, TermIndex } from './treatment-terms.ts';

/** What else a letter says about a treatment: looked at only when its own words do not decide. */
export interface TreatmentContext {
  /** The whole title, when `text` is only its disputed part. */
  readonly heading?: string;
  readonly rationale?: string;
}

/**
 * The group and subgroup, in the state's own vocabulary (`schemas/vocabulary/dwc.json`), of a disputed
 * treatment. `text` is the disputed treatment as running text; `span` is where it stands in the letter.
 * `null` with a doubt when no rule knows the treatment; a doubt when it asks for two kinds of things.
 */
export function proposeCategory(
  text: string,
  span: Span,
  context: TreatmentContext = {},
): Found<Category | null> {
  const proposal =
    proposeListed(text) ?? propose(text) ?? (context.heading ? propose(context.heading) : null);
  if (!proposal) {
    const guess = guessFromContext(text, context);
    const isListless = findDrugNames(text).some(({ meaning }) => meaning.kind === 'unlisted');
    const unknown = isListless ? "the state's list has no category" : 'no category is known';
    const message = `${unknown} for "${text.slice(0, 80)}"${guess ? `; ${guess.reason}` : ''}`;
    return found(guess?.category ?? null, span, 'vocabulary', [{ code: 'unknown-treatment', message }]);
  }
  const doubts: Doubt[] = proposal.rival
    ? [
        {
          code: 'ambiguous-treatment',
          message: `asks for ${nameOf(proposal.category)} and ${nameOf(proposal.rival)}`,
        },
      ]
    : [];
  return found<Category | null>(proposal.category, span, 'vocabulary', doubts);
}

function nameOf({ group, subgroup }: Category): string {
  return `${group} / ${subgroup}`;
}

/** How much of a rationale is looked at: its beginning says what the request is about. */
const OPENING = 600;

/**
 * What an unknown drug is by the ending of its name, and what sessions of an unnamed treatment may be: physical therapy where only `therapy` is said, else the one
 * kind of rehabilitation that the rationale speaks of. Always in doubt.
 */
function guessFromContext(
  text: string,
  { rationale }: TreatmentContext,
): { readonly category: Category; readonly reason: string } | null {
  const drug = findUnlistedDrug(text);
  if (drug?.subgroup) {
    return {
      category: { group: 'Pharmaceuticals', subgroup: drug.subgroup },
      reason: 'a drug of this class by the ending of its name',
    };
  }
  if (!inSessions(text)) return null;
  if (/\b[Tt]herapy\b/.test(text))
    return { category: PT_OT, reason: 'sessions of therapy of an unsaid kind' };
  if (!rationale) return null;
  const words = terms().read(rationale.slice(0, OPENING));
  const treatments = terms()
    .find(words)
    .flatMap(asTreatmentHit)
    .map(({ meaning }) => meaning.category);
  const [first] = treatments;
  const same = treatments.every(({ subgroup }) => subgroup === first?.subgroup);
  return first?.group === 'Rehabilitation' && same
    ? { category: first, reason: `the rationale speaks of ${nameOf(first)}` }
    : null;
}

type Meaning =
  | { readonly kind: 'treatment'; readonly rule: TreatmentRule }
  | { readonly kind: 'none' }
  | DrugMeaning;

/** Words of requests that are no terms, lest a damaged term is seen in them. */
const USUAL_WORDS =
  'session sessions visit visits weekly monthly times additional remaining without contrast retrospective prospective outpatient purchase rental trial quantity tablet tablets capsule capsules refill refills lumbar cervical thoracic bilateral extremity extremities shoulder request service services date dates months weeks treatment therapy';

let index: TermIndex<Meaning> | undefined;

/** Built at first use: a program that never categorises does not pay for it. */
function terms(): TermIndex<Meaning> {
  index ??= new TermIndex<Meaning>(
    [
      ...TREATMENTS.flatMap((rule) => rule.terms.map((term) => [term, { kind: 'treatment', rule }] as const)),
      ...NO_TREATMENTS.map((term) => [term, { kind: 'none' }] as const),
      ...drugEntries(),
    ],
    [...PLACE_WORDS, ...USUAL_WORDS.split(' ')],
  );
  return index;
}

/** A drug as a text names it: `name` in the vocabulary's spelling. */
export interface NamedDrug extends Span {
  readonly name: string;
  readonly meaning: DrugMeaning;
}

/** The names of drugs that a text holds, in order, each with its place. */
export function findDrugNames(text: string): NamedDrug[] {
  const placed = terms().readPlaced(text);
  const words = placed.map(({ word }) => word);
  return terms()
    .find(words)
    .flatMap(asDrugHit)
    .map(({ from, to, meaning }) => ({
      start: placed[from]?.start ?? 0,
      end: placed[to - 1]?.end ?? 0,
      name: words.slice(from, to).join(' '),
      meaning,
    }));
}

/** `Labs to include: chest x-ray`: the thing named after the colon decides, when it is a test as well. */
function proposeListed(text: string): Proposal | null {
  const listed = /\b(?:labs?|tests?|testing|studies|diagnostics?)\b[^:]*:\s*([^:]+)$/i.exec(text)?.[1];
  const proposal = listed ? propose(listed) : null;
  return proposal?.category.group === 'Diagnostic Testing' ? proposal : null;
}

function propose(text: string): Proposal | null {
  const words = terms().read(text);
  const hits = withoutPurpose(words, terms().find(words));
  // A test for what a vaccine is against, or how it is given, is not what is asked for.
  if (hits.some(({ meaning }) => meaning.kind === 'unlisted') && !hits.some(isOtherDrug)) return null;
  const treatment = chooseTreatment(text, hits.flatMap(asTreatmentHit));
  const drugs = classifyDrugs(text, words, hits.flatMap(asDrugHit));
  if (drugs?.subgroup === 'Viscosupplementation') return drugProposal(drugs.subgroup);
  const isShot = treatment?.category.group !== 'Surgery' && !PROCEDURE.test(text);
  if (drugs?.subgroup === 'Injection' && isShot) return drugProposal('Injection');
  if (drugs && SELF_INJECTED.has(drugs.subgroup) && treatment?.category.group === 'Injection')
    return drugProposal(drugs.subgroup, drugs.rival);
  if ((!treatment || treatment.vague) && !drugs && inSessions(text) && OCCUPATIONAL.test(text))
    return { category: PT_OT };
  if (drugs && (!treatment || treatment.vague || treatment.category.group === 'DMEPOS')) {
    return drugProposal(drugs.subgroup, drugs.rival);
  }
  if (drugs && treatment && !treatment.rival && canBeRivals(treatment.category, text)) {
    return { ...treatment, rival: drugProposal(drugs.subgroup).category };
  }
  return treatment;
}

/** An injection whose place makes it a procedure, whatever is injected. */
const PROCEDURE = /\b(?:trigger points?|tpis?|epidural|blocks?|facet)\b/i;
const OCCUPATIONAL = /\bO\.?T\b/;
const PT_OT: Category = {
  group: 'Rehabilitation',
  subgroup: 'Physical Therapy/Occupational Therapy (PT/OT)',
};

/** Given by the patient or a nurse: the injection is no procedure of its own. */
const SELF_INJECTED = new Set([
  'Androgens & Anabolic Steroids',
  'Anti-coagulant',
  'Antidiabetics',
  'Antimigraine Agent',
  'GI Agents',
  'Opioid Antagonist',
  'TNF modifier',
  'Hormones',
  'Impotence Agents',
]);

function isOtherDrug({ meaning }: TermHit<Meaning>): boolean {
  return meaning.kind === 'drug' || meaning.kind === 'topical-brand' || meaning.kind === 'compound-brand';
}

function drugProposal(subgroup: string, rival?: string): Proposal {
  const category = (name: string) => ({ group: 'Pharmaceuticals', subgroup: name });
  return rival ? { category: category(subgroup), rival: category(rival) } : { category: category(subgroup) };
}

function asDrugHit({ from, to, meaning }: TermHit<Meaning>): TermHit<DrugMeaning>[] {
  return meaning.kind === 'treatment' || meaning.kind === 'none' ? [] : [{ from, to, meaning }];
}

/** `for`, `prior to`: what follows is what the thing asked for is to serve. */
const PURPOSE = new Set(['for', 'before', 'prior', 'possible']);
/** `CT with reconstruction`: so a test is done. */
const MANNER = 'with';
/** A drug, a visit or a test is asked for whatever it is for; other things are often named after a `for`. */
function withoutPurpose(words: readonly string[], hits: readonly TermHit<Meaning>[]): TermHit<Meaning>[] {
  const first = hits.find(({ meaning }) => meaning.kind !== 'none');
  if (!first) return [...hits];
  const isTest =
    first.meaning.kind === 'treatment' && first.meaning.rule.category.group === 'Diagnostic Testing';
  const purpose = words.findIndex(
    (word, at) => at >= first.to && (PURPOSE.has(word) || (isTest && word === MANNER)),
  );
  if (purpose < 0) return [...hits];
  const before = hits.filter(({ from }) => from < purpose);
  if (first.meaning.kind !== 'treatment') return before;
  const { category } = first.meaning.rule;
  const serves = servedBy(category);
  return [
    ...before,
    ...hits.filter(
      ({ from, meaning }) =>
        from >= purpose && !(meaning.kind === 'treatment' && serves.has(meaning.rule.category.group)),
    ),
  ];
}

const SERVED_BY_VISIT = new Set(['Injection']);
const SERVED_BY_TALK = new Set(['Injection', 'Psych Services', 'Surgery', 'Programs']);
const SERVED_BY_TEST = new Set(['Surgery', 'Injection']);
const SERVED_BY_NONE: ReadonlySet<string> = new Set();

/** The groups that a thing of this category is only to prepare when they are named after a `for`. */
function servedBy({ group, subgroup }: Category): ReadonlySet<string> {
  if (group === 'Evaluation & Management' && subgroup === 'Medical Specialties') return SERVED_BY_VISIT;
  if (group === 'Psych Services' && subgroup === 'Evaluation & Management') return SERVED_BY_TALK;
  if (group === 'Diagnostic Testing') return SERVED_BY_TEST;
  return SERVED_BY_NONE;
}

function asTreatmentHit({ from, to, meaning }: TermHit<Meaning>): TermHit<TreatmentRule>[] {
  return meaning.kind === 'treatment' ? [{ from, to, meaning: meaning.rule }] : [];
}
