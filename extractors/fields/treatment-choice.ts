import type { Category } from '../../schemas/index.ts';
import type { TreatmentRule } from '../../schemas/vocabulary/treatments.ts';
import type { TermHit } from './treatment-terms.ts';

/** What a request asks for, by the words of its title. */
export interface Proposal {
  readonly category: Category;
  /** What else is asked for. */
  readonly rival?: Category;
  /** Only the occasion is known (`post-op`), not what is asked for. */
  readonly vague?: boolean;
}

const FREQUENCY =
  /\b\d+\s?x\s?\d|\b\d+\s?(?:x|times|sessions?|visits?|treatments?|hours?)\b|\b(?:sessions?|visits)\b|\bper week\b|\ba week\b|\bweekly\b/i;
const DEVICE = /\b(?:unit|device|machine|purchase|rental|system|kit|home)\b/i;
/** What a therapist applies in a session, unless it is bought or rented. */
const PASSIVE = /\b(?:traction|packs?|paraffin|infrared|laser|vaso\w*|diathermy)\b/i;
const TEST_OF_MIND =
  /\b(?:eval\w*|consult\w*|assessment|test\w*|clearance|referral|refer|medication|inventory|follow)\b/i;
const OPEN = /\bopen\b/i;
const SCOPE = /\barthroscop/i;

/** Whether a title counts sessions or visits, of nothing that is bought or rented. */
export function inSessions(text: string): boolean {
  return FREQUENCY.test(text) && !DEVICE.test(text);
}

/** Rules ranked below it tell the occasion only. */
const LEAST_TELLING = 50;
const IN_SESSIONS: Category = { group: 'Rehabilitation', subgroup: 'Other Therapies' };
const PSYCHOTHERAPY: Category = { group: 'Psych Services', subgroup: 'Therapies' };
const OF_HARDWARE = /\b(?:hardware|instrumentation|pedicle screws?)\b/i;
const OF_SPINE = /\b(?:spin(?:e|al)|lumbar|lumbosacral|cervical|thoracic|[CTL]\d{1,2}[-/][CTLS]?\d)/i;
const SPINE_SURGERY: Category = { group: 'Surgery', subgroup: 'Spine' };
const OPEN_SURGERY: Category = { group: 'Surgery', subgroup: 'Non-arthroscopic Surgery' };

/** The treatment, other than a drug, that a title asks for; `hits` in the order of the text. */
export function chooseTreatment(text: string, hits: readonly TermHit<TreatmentRule>[]): Proposal | null {
  const rules = withoutExtras(
    text,
    hits.map(({ meaning }) => meaning),
  );
  const best = rules.reduce<TreatmentRule | null>(
    (top, rule) => (top && top.rank >= rule.rank ? top : rule),
    null,
  );
  if (!best) return null;
  const { group, subgroup } = best.category;
  const sessions = inSessions(text);
  // Ultrasound and stimulation are given in sessions, or seen on a screen, or bought.
  const byMachine =
    subgroup === 'Electrical Stimulation' ||
    (subgroup === 'DME' && PASSIVE.test(text)) ||
    (subgroup === 'Imaging / Radiology' && /\bultrasound\b/i.test(text));
  if (byMachine && sessions) return { category: IN_SESSIONS };
  if (group === 'Psych Services' && sessions && !TEST_OF_MIND.test(text)) return { category: PSYCHOTHERAPY };
  if (subgroup === 'Arthroscopic Surgery' && OPEN.test(text) && !SCOPE.test(text))
    return { category: OPEN_SURGERY };
  if (
    group === 'Surgery' &&
    OF_HARDWARE.test(text) &&
    OF_SPINE.test(text) &&
    subgroup === OPEN_SURGERY.subgroup
  )
    return { category: SPINE_SURGERY };
  if (best.rank < LEAST_TELLING) return { category: { group, subgroup }, vague: true };
  return twoTherapies(text, best, rules) ?? withRival(text, best, rules);
}

/** `guided`, `guidance`: with what help the thing named later is done. */
const HELP = /\bguid/i;

/**
 * What a title names first, when another group than what was chosen: as a rule the thing asked for comes first, after
 * the visit at most. Where both are so, none is sure.
 */
function namedFirst(text: string, best: Category, rules: readonly TreatmentRule[]): Category | undefined {
  const first = rules.find(({ rank }) => rank >= LEAST_TELLING)?.category;
  const isVisit = first?.group === 'Evaluation & Management' || best.group === 'Evaluation & Management';
  return first && first.group !== best.group && !isVisit && !HELP.test(text) ? first : undefined;
}

/** `arthroscopy with assistant surgeon`: what is added to an operation or an injection named first does not lead. */
function withoutExtras(text: string, rules: readonly TreatmentRule[]): readonly TreatmentRule[] {
  const first = rules.find(({ rank }) => rank >= LEAST_TELLING);
  if (!first || !JOINED.test(text) || !['Surgery', 'Injection'].includes(first.category.group)) return rules;
  if (isAdjunct(first) || first.category.subgroup === 'Surgical Consult') return rules;
  return rules.filter((rule) => !isAdjunct(rule) || rule.rank >= ASSOCIATED);
}

/** The rank of `associated surgical service`, which says so wherever it stands. */
const ASSOCIATED = 100;
const JOINED = /,|;|\/|\band\b|&|\+|\bplus\b|\bwith\b|\bincluding\b|\bunder\b/i;

function isAdjunct({ category }: TreatmentRule): boolean {
  return category.subgroup === 'Adjunct Surgical Services';
}

/** Each a course of treatment of its own; of two in one title the first is taken, in doubt. */
const COURSES: readonly (readonly [RegExp, string])[] = [
  [/\bacupuncture\b/i, 'Acupuncture'],
  [/\bchiropractic\b/i, 'Chiropractic'],
  [
    /\b(?:physical|occupational|hand) therapy\b|\bphysiotherapy\b/i,
    'Physical Therapy/Occupational Therapy (PT/OT)',
  ],
];
/** One course with two names. */
const ONE_COURSE = /chiropractic (?:physical therapy|physiotherapy)/i;

function twoTherapies(
  text: string,
  { category: { group } }: TreatmentRule,
  rules: readonly TreatmentRule[],
): Proposal | null {
  if (group !== 'Rehabilitation' || !JOINED.test(text) || ONE_COURSE.test(text)) return null;
  const named = COURSES.map(([pattern, subgroup]) => ({ at: text.search(pattern), subgroup }))
    .filter(({ at, subgroup }) => at >= 0 && rules.some(({ category }) => category.subgroup === subgroup))
    .sort((a, b) => a.at - b.at)
    .map(({ subgroup }) => ({ group, subgroup }));
  const [category, rival] = named;
  return category && rival ? { category, rival } : null;
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

/** Whether a request of this category that lists several things can hold one of another. */
export function canBeRivals({ group }: Category, text: string): boolean {
  return !EMBRACING.has(group) && /,|;|\band\b|&|\+|\bplus\b|\bwith\b/i.test(text);
}

function withRival(text: string, { category }: TreatmentRule, rules: readonly TreatmentRule[]): Proposal {
  // Ultrasound and the like among the parts of a session are none.
  const session = /\bultrasound\b|\bstimulation\b/i.test(text) && FREQUENCY.test(text);
  const other = session || !canBeRivals(category, text) ? undefined : rivalOf(category, rules);
  const rival = other ?? namedFirst(text, category, rules);
  return rival ? { category, rival } : { category };
}

function rivalOf({ group }: Category, rules: readonly TreatmentRule[]): Category | undefined {
  return rules.find(
    ({ category, rank }) =>
      rank >= LEAST_TELLING &&
      category.group !== group &&
      category.group !== 'Evaluation & Management' &&
      category.group !== 'DMEPOS' &&
      category.group !== 'Injection',
  )?.category;
}
