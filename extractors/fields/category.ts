import type { Category, Span } from '../../schemas/index.ts';
import { PLACE_WORDS } from '../../schemas/vocabulary/conditions.ts';
import { NO_TREATMENTS, TREATMENTS, type TreatmentRule } from '../../schemas/vocabulary/treatments.ts';
import { type Doubt, type Draft, found } from '../found.ts';
import { classifyDrugs, type DrugMeaning, drugEntries } from './drug-class.ts';
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
): Draft<Category | null> {
  const proposal =
    proposeListed(text) ?? propose(text) ?? (context.heading ? propose(context.heading) : null);
  if (!proposal) {
    return found<Category | null>(null, span, 'vocabulary', [
      { code: 'unknown-treatment', message: `no category is known for "${text.slice(0, 80)}"` },
    ]);
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

interface Proposal {
  readonly category: Category;
  /** What else is asked for. */
  readonly rival?: Category;
  /** Only the occasion is known (`post-op`), not what is asked for. */
  readonly vague?: boolean;
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

/** `Labs to include: chest x-ray`: the thing named after the colon decides, when it is a test as well. */
function proposeListed(text: string): Proposal | null {
  const listed = /\b(?:labs?|tests?|testing|studies|diagnostics?)\b[^:]*:\s*([^:]+)$/i.exec(text)?.[1];
  const proposal = listed ? propose(listed) : null;
  return proposal?.category.group === 'Diagnostic Testing' ? proposal : null;
}

function propose(text: string): Proposal | null {
  const words = terms().read(text);
  const hits = terms().find(words);
  const treatment = proposeTreatment(text, hits);
  const drugs = classifyDrugs(text, words, hits.flatMap(asDrugHit));
  if (drugs?.subgroup === 'Viscosupplementation') return drugProposal(drugs.subgroup);
  if (drugs?.subgroup === 'Injection' && treatment?.category.group !== 'Surgery')
    return drugProposal('Injection');
  if (drugs && (!treatment || treatment.vague || treatment.category.group === 'DMEPOS')) {
    return drugProposal(drugs.subgroup, drugs.rival);
  }
  if (drugs && treatment && !treatment.rival && canBeRivals(treatment.category, text)) {
    return { ...treatment, rival: drugProposal(drugs.subgroup).category };
  }
  return treatment;
}

function drugProposal(subgroup: string, rival?: string): Proposal {
  const category = (name: string) => ({ group: 'Pharmaceuticals', subgroup: name });
  return rival ? { category: category(subgroup), rival: category(rival) } : { category: category(subgroup) };
}

function asDrugHit({ from, to, meaning }: TermHit<Meaning>): TermHit<DrugMeaning>[] {
  return meaning.kind === 'treatment' || meaning.kind === 'none' ? [] : [{ from, to, meaning }];
}

const FREQUENCY =
  /\b\d+\s?x\s?\d|\b\d+\s?(?:x|times|sessions?|visits?|treatments?|hours?)\b|\bsessions?\b|\bper week\b|\ba week\b|\bweekly\b/i;
const DEVICE = /\b(?:unit|device|machine|purchase|rental|system|kit|home)\b/i;
/** Rules ranked below it tell the occasion only. */
const LEAST_TELLING = 50;
const IN_SESSIONS: Category = { group: 'Rehabilitation', subgroup: 'Other Therapies' };

function proposeTreatment(text: string, hits: readonly TermHit<Meaning>[]): Proposal | null {
  const rules = hits.flatMap(({ meaning }) => (meaning.kind === 'treatment' ? [meaning.rule] : []));
  const best = rules.reduce<TreatmentRule | null>(
    (top, rule) => (top && top.rank >= rule.rank ? top : rule),
    null,
  );
  if (!best) return null;
  const { group, subgroup } = best.category;
  // Ultrasound and stimulation are given in sessions, or seen on a screen, or bought.
  const byMachine =
    subgroup === 'Electrical Stimulation' ||
    (subgroup === 'Imaging / Radiology' && /\bultrasound\b/i.test(text));
  if (byMachine && FREQUENCY.test(text) && !DEVICE.test(text)) return { category: IN_SESSIONS };
  if (best.rank < LEAST_TELLING) return { category: { group, subgroup }, vague: true };
  const rival = byMachineIn(text) ? null : rivalOf(best, rules, text);
  return rival ? { category: { group, subgroup }, rival } : { category: { group, subgroup } };
}

/** Groups whose requests name others in passing: a surgery its repair, a consultation its purpose. */
const EMBRACING = new Set([
  'Surgery',
  'Evaluation & Management',
  'Programs',
  'Psych Services',
  'Home Health',
  'Transportation',
  'Injection',
]);

/** Ultrasound and the like among the parts of a session. */
function byMachineIn(text: string): boolean {
  return /\bultrasound\b|\bstimulation\b/i.test(text) && FREQUENCY.test(text);
}

/** Whether a request of this category that lists several things can hold one of another. */
function canBeRivals({ group }: Category, text: string): boolean {
  return !EMBRACING.has(group) && /,|;|\band\b|&|\+|\bplus\b|\bwith\b/i.test(text);
}

function rivalOf(best: TreatmentRule, rules: readonly TreatmentRule[], text: string): Category | null {
  if (!canBeRivals(best.category, text)) return null;
  const other = rules.find(
    ({ category }) =>
      category.group !== best.category.group &&
      category.group !== 'Evaluation & Management' &&
      category.group !== 'DMEPOS' &&
      category.group !== 'Injection',
  );
  return other ? other.category : null;
}
