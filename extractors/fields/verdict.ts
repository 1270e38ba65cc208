import type { Conclusion } from '../../schemas/index.ts';

/** What one sentence says about the treatment in dispute. */
export interface Verdict {
  readonly conclusion: Exclude<Conclusion, 'unclear'>;
  /** Says "medically necessary" or "medical necessity" outright, rather than in other words. */
  readonly outright: boolean;
  /** Speaks of the request itself. */
  readonly aboutRequest: boolean;
  /** A yes to something else than was asked for: a smaller amount, a slow taper. */
  readonly aside?: boolean;
}

const NECESSARY = String.raw`medically\s+(?:necessary|appropriate|reasonable|indicated|warranted|needed|justified)`;
const NEGATION = "(?:\\bnot|n't|\\bcannot|\\bnever|\\bno longer|\\bfails? to be)";
/** Words that stand between `not` and `medically necessary`: no noun, so that the `not` belongs to it. */
const BETWEEN = String.raw`(?:\s+(?:a|an|and|appear|appropriate|are|as|associated|at|be|been|being|both|certified|clinically|considered|criteria|currently|deemed|demonstrate|determined|document|establish|established|felt|for|found|indicated|is|items?|judged|justify|meet|met|necessary|of|or|presently|prove|reasonable|recommended|reflect|regarded|requests?|satisfy|seem|seen|services?|show|shown|substantiate|support|supported|that|the|them|these|this|those|thought|time|to|viewed|warrant|was|were|yet|\w+ly)){0,7}?`;
const PROVEN =
  '(?:affirmed|apparent|clear|confirmed|demonstrated|determined|documented|established|evident|found|justified|made|met|proven|satisfied|shown|substantiated|supported|verified)';
/** Verbs by which records do, or do not, bear a necessity out. */
const BEARS_OUT = String.raw`(?:demonstrat|establish|justif|meet|prov|satisf|show|substantiat|support|warrant)\w{0,3}`;
/** What denies a whole clause that follows with `that` or `to`. */
const NO_GROUND = String.raw`\b(?:nothing|unable|fail(?:s|ed)?|(?:no|insufficient|inadequate)\s+(?:\w+\s+){0,3}(?:evidence|indication|documentation|information|proof|rationale|reason)|(?:not|cannot)\s+(?:\w+\s+){0,2}(?:agreed?|apparent|ascertained|assumed|clear|concluded?|said|demonstrated?|established?|evident|proven?|show[ns]?))`;
/** Goes on within a clause: no stop, comma or conjunction. */
const WITHIN_CLAUSE = String.raw`(?:(?!\b(?:and|but|hence|however|so|therefore|thus)\b)[^.;,]){0,140}?`;

const OUTRIGHT_NO = [
  new RegExp(String.raw`${NEGATION}\b${BETWEEN}\s+${NECESSARY}`, 'gi'),
  new RegExp(String.raw`${NEGATION}\b${BETWEEN}\s+medical\s+necessity`, 'gi'),
  new RegExp(String.raw`\b(?:neither|none)\b[^.;]{0,160}?${NECESSARY}`, 'gi'),
  new RegExp(
    String.raw`medical\s+necessity\b[^.;]{0,120}?\b(?:not|cannot|n't)\b(?:\s+\w+){0,3}?\s+${PROVEN}\b`,
    'gi',
  ),
  /\b(?:lacks?|no|without|insufficient|inadequate|fails? to|unable to)\s+(?:(?:apparent|clear|clinical|data|demonstrate|demonstrated|determine|documented|documentation|establish|established|evidence|for|information|meet|objective|of|proof|proven|rationale|show|support|supporting|the|to|any)\s+){0,5}?medical\s+necessity/gi,
  /medical\s+necessity\b[^.;]{0,80}?\b(?:is|are|was|were|remains?)\s+(?:\w+ly\s+)?(?:absent|lacking|questionable|unclear|unproven|in question)\b/gi,
  new RegExp(String.raw`${NO_GROUND}\b${WITHIN_CLAUSE}\b(?:that|to)\b${WITHIN_CLAUSE}${NECESSARY}`, 'gi'),
  new RegExp(String.raw`${NEGATION}\b${WITHIN_CLAUSE}\b${BEARS_OUT}\s+(?:the\s+)?medical\s+necessity`, 'gi'),
  /\bmedically\s+unnecessary\b/gi,
];
const OUTRIGHT_YES = [
  new RegExp(
    String.raw`\b(?:is|are|was|were|be|been|as|and|appears?|remains?|deemed|considered|found|determined|judged)\s+(?:(?:to be|both|thus|therefore|also|now|still|deemed|considered|determined|found|felt|seen|as|be|reasonable and|appropriate and|\w+ly),?\s+){0,4}${NECESSARY}`,
    'i',
  ),
  new RegExp(
    String.raw`medical\s+necessity\b[^.;]{0,120}?\b(?:is|are|was|were|has been|have been)\s+(?:\w+ly\s+)?${PROVEN}\b`,
    'i',
  ),
  /\b(?:meets?|establish(?:es|ed)?|supports?|demonstrates?)\s+(?:the\s+)?(?:criteria\s+(?:for|of)\s+)?medical\s+necessity/i,
  /\b(?:is|are|was|were|be)\s+(?:thus |therefore )?a\s+medical\s+necessity/i,
  new RegExp(
    String.raw`\bfinds?\s+(?:that\s+)?(?:the|this|these)\s+(?:\w+\s+){1,5}?(?:to be\s+)?${NECESSARY}`,
    'i',
  ),
  /^\W*medically\s+necessary(?:\s+and\s+appropriate)?\W*$/i,
];
const OUTRIGHT_PART = [
  /\bpartially\s+medically\s+necessary|\bmedically\s+necessary\s+in\s+part\b|\bmedical\s+necessity\b[^.;]{0,60}\bpartially\b/i,
];

const REFUSED = [
  /\b(?:is|are|was|were|be|been)\s+(?:therefore\s+)?not\s+(?:\w+\s+){0,2}?(?:necessary|supported|indicated|warranted|recommended|certified|approved|authorized|appropriate|justified|reasonable|established|needed)\b/i,
  /\b(?:cannot|not)\s+be\s+(?:\w+\s+)?(?:supported|recommended|certified|approved|authorized|justified|established|endorsed)\b/i,
  /\bnon-?\s?certif\w+|\brecommendation\s+is\s+(?:made\s+)?for\s+(?:denial|non-?certification)|\b(?:is|are|be|was)\s+(?:hereby\s+|therefore\s+)?denied\b|\brecommend(?:ed|ing|s)?\s+(?:denial|non-?certification)/i,
  /\bdo(?:es)?\s+not\s+(?:meet|satisfy|support|fulfill)\b/i,
  /\bneither\b[^.;]{0,80}\bnor\b/i,
  /\b(?:denial|determination|decision)\b[^.;]{0,40}\b(?:upheld|affirmed)\b/i,
];
/** Explicit dispositions conclude whatever else the sentence says. */
const DISPOSED_NO =
  /\brecommend(?:ation|ed|ing|s)?\s+(?:(?:is|made|for)\s+){0,3}(?:denial|non-?\s?certification)\b|\bdetermination\s+is\s+for\s+(?:denial|non-?\s?certification)\b|^\W*(?:non-?\s?certified|not\s+certified|denied)\W*$/i;
const GRANTED = [
  /\b(?:is|are|was|were|be|been)\s+(?:therefore\s+|thus\s+|\w+ly\s+){0,2}(?:necessary|supported|indicated|warranted|recommended|certified|approved|authorized|appropriate|justified|reasonable)\b/i,
  /\brecommendation\s+is\s+(?:made\s+)?for\s+(?:approval|authorization|certification)|\brecommend(?:ed|ing|s)?\s+(?:approval|authorization|certification)/i,
  /\b(?:denial|determination|decision)\b[^.;]{0,40}\b(?:overturned|reversed)\b/i,
];

/** Any negation at all: in other words than the plain ones, too little is sure for a yes. */
const DENIES =
  /\b(?:not?|nor|none|never|cannot|lack(?:s|ing)?|without|insufficient|denied|den(?:y|ies|ial)|exceeds?|fail(?:s|ed)?)\b|n't\b/i;

/** Sentences that speak of conditions, other people's decisions or guidelines conclude nothing. */
const CONDITION =
  /^(?:if|when|unless|whether|once|until|should)\b|\b(?:may|might|could)\s+(?:not\s+)?be\b|\bto determine (?:if|whether)\b|\bwhether\b/i;
const OTHERS =
  /\b(?:utilization review(?:er)?|UR|claims administrator|(?:prior|previous|initial|earlier) (?:review(?:er)?|determination|denial)|adverse determination)\b[^.;]{0,60}\b(?:authorized|certified|deemed|denied|determined|felt|found|modified|non-?certified|noted|recommend(?:ed|s)|stated)\b|\b(?:denied|non-?certified|deemed)\b[^.;]{0,40}\bby (?:the )?(?:utilization review|UR|claims administrator)/i;
const GUIDELINE_SAYS =
  /\b(?:guidelines?|MTUS|ODG|ACOEM|FDA|Medicare|CMS|studies|literature|evidence)\b[^.;]{0,40}\b(?:states?|indicates?|recommends?|considers?|defines?|notes?|says?|suggests?|advises?|supports?|do(?:es)? not (?:recommend|support))\b/i;
/** The statement that opioid decisions carry: about the decision, not the request. */
const TAPERING =
  /\bmedical necessity of (?:the )?opioids as\b|\bmedical necessity decision\b|\badvised to (?:consult|speak)\b/i;

const REQUEST =
  /\b(?:request(?:s|ed)?|this|these|therefore|thus|as such|hence|accordingly|likewise|in this case)\b/i;

/** `is, therefore, medically necessary`: what stands between two commas without saying anything. */
const FILLER =
  /,\s*(?:accordingly|again|consequently|hence|however|in fact|in this case|indeed|then|therefore|thus)\s*,/gi;
/** `While some therapy is medically necessary, ...`: granted before the point is made. */
const CONCESSION = /^(?:while|although|though|even though|whereas)\b[^,.;]{0,200},/i;
/** A yes in these words is to what the reviewer would rather see. */
const ASIDE = /\bwould\s+be\b|\b(?:wean|taper)(?:s|ed|ing)?\b|\b(?:initial|a) (?:\w+ )?trial\b/i;

/** Judges one sentence, its wording repaired; `null` when it concludes nothing. */
export function judgeSentence(sentence: string): Verdict | null {
  const text = withoutQuotations(sentence).replace(FILLER, ' ');
  const point = text.replace(CONCESSION, ' ');
  const verdict = judgeText(point);
  if (verdict || point === text) return verdict;
  const conceded = judgeText(text);
  return conceded?.conclusion === 'not_medically_necessary' ? conceded : null;
}

function judgeText(text: string): Verdict | null {
  if (TAPERING.test(text) || OTHERS.test(text)) return null;
  const aboutRequest = REQUEST.test(text);
  if (matches(OUTRIGHT_PART, text)) return { conclusion: 'partially', outright: true, aboutRequest };

  const conditional = CONDITION.test(text);
  const rest = OUTRIGHT_NO.reduce((left, pattern) => left.replace(pattern, '_'), text);
  const no = rest !== text;
  const yes = !conditional && !(GUIDELINE_SAYS.test(text) && !aboutRequest) && matches(OUTRIGHT_YES, rest);
  if (no && yes && aboutRequest && isAside(rest)) {
    return { conclusion: 'not_medically_necessary', outright: true, aboutRequest };
  }
  if (no && yes) return aboutRequest ? { conclusion: 'partially', outright: true, aboutRequest } : null;
  if (no && !(conditional && !aboutRequest)) {
    return { conclusion: 'not_medically_necessary', outright: true, aboutRequest };
  }
  if (yes)
    return { conclusion: 'medically_necessary', outright: true, aboutRequest, aside: ASIDE.test(text) };
  if (DISPOSED_NO.test(text)) {
    return { conclusion: 'not_medically_necessary', outright: false, aboutRequest: true };
  }
  if (conditional || !aboutRequest || GUIDELINE_SAYS.test(text)) return null;

  if (matches(REFUSED, text)) return { conclusion: 'not_medically_necessary', outright: false, aboutRequest };
  if (!DENIES.test(text) && matches(GRANTED, text))
    return { conclusion: 'medically_necessary', outright: false, aboutRequest };
  return null;
}

/** `..., but a trial of four would be medically necessary`: the yes is to what the reviewer would rather see. */
function isAside(text: string): boolean {
  const granted = text.split(CLAUSE_END).filter((clause) => matches(OUTRIGHT_YES, clause));
  return granted.length > 0 && granted.every((clause) => ASIDE.test(clause));
}

const CLAUSE_END = /[;,]\s*(?:however|but|and|although|though)?,?\s/i;

function matches(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}

/** What stands between quotation marks is the request's name or a guideline's words. */
function withoutQuotations(sentence: string): string {
  return sentence.replace(/"[^"]{0,600}"|“[^”]{0,600}”/g, '_');
}
