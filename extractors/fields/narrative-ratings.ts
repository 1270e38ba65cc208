import type { ProseDate } from './prose-dates.ts';

/** A date with the words around it in its sentence, up to the neighbouring dates. */
export interface DateInContext {
  readonly date: ProseDate;
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
}

/** How much the words around a date speak for its being the one wanted. */
export type Rating = (context: DateInContext) => number;
const ON =
  '(?: (?:on|of|from|in|dated|is|was|as|occurring|occurred|since|or|about|around|approximately|listed|reported|documented|noted|given|dat(?:es|ing)(?: back)? to))*';
const INJURY_BEFORE: readonly (readonly [RegExp, number])[] = [
  [
    new RegExp(
      `(?:dates? of (?:the |an? )?(?:\\w+ )?(?:injur(?:y|ies)|accident|incident|loss)|\\bD\\.?O\\.?I\\b|injury dates?)[ :;,(=]*${ON}[ :]*$`,
      'i',
    ),
    9,
  ],
  [
    new RegExp(
      `(?:injur(?:y|ies|ed)|hurt|(?:had|in) an accident|occupational claim|industrial claim|work(?:-| )related (?:claim|accident|incident|fall)|(?:industrial|occupational|work(?:place)?) (?:accident|incident|event|fall))[ ,(]*${ON}[ ,(]*$`,
      'i',
    ),
    8,
  ],
  [
    /\b(?:injur(?:y|ies|ed)|(?:occupational|industrial|work(?:ers)?'?) (?:claim|accident|incident|trauma|exposure)|cumulative trauma)\b[^.;]{0,90}\b(?:on|of|from|dated|since)\b(?: or about| about| approximately)?[ (]*$/i,
    6,
  ],
  // The sentence that introduces the worker: `a 30 year old cook who burned his arm on ...`.
  [
    /\byear[- ]old\b(?:(?!\b(?:born|complain\w*|evaluated|examined|follow\w*|had|presents?|presented|returned|seen|surgery|treated|under(?:goes|went))\b)[^.;]){0,120}\bon[ (]*$/i,
    4,
  ],
  [/\b(?:fell|slipped|tripped|was struck|was hit|hurt (?:his|her))\b[^.;]{0,60}\bon\b[ (]*$/i, 4],
];
const INJURY_AFTER: readonly (readonly [RegExp, number])[] = [
  [
    /^[ ,)]*(?:(?:as )?(?:the |his |her )?date of injury|DOI\b|(?:industrial |work(?:-| )related |occupational |work )?injur(?:y|ed))/i,
    6,
  ],
  [
    /^,? (?:the (?:injured worker|patient|applicant|claimant|worker|employee)|he|she) (?:was (?:burned|caught|crushed|hit|pinned|struck|thrown)|fell|slipped|tripped)\b/i,
    4,
  ],
  [
    /^,? (?:(?:the )?(?:injured worker|patient|applicant|claimant|IW|he|she)) (?:was injured|sustained|suffered|was involved in)/i,
    6,
  ],
];
/** `on 5/11/2013 when the ladder gave way`: what happened to the worker. */
const HAPPENED = {
  before: /\bon $/i,
  after: /^,? (?:when|while|as) (?:an?|the|his|her|he|she|they)\b/i,
  rating: 4,
};
/** Dates of papers and visits, whatever injury they speak of. */
const PAPER_BEFORE =
  /\b(?:notes?|reports?|visits?|records?|evaluat(?:ion|ed)|exam(?:ination)?|RFA|authorization|MRI|x-?rays?|prior|previous|review)\b[^,;]{0,25}$/i;

/** Too little to be taken without the header's word. */
const OF_A_RANGE = 5;

/** Rates a date as that of the injury. */
export function rateInjury({ before, after }: DateInContext): number {
  if (/\b(?:prior|previous|non-?industrial|old) injur(?:y|ies)[^,;]{0,30}$/i.test(before)) return 0;
  const happened = HAPPENED.before.test(before) && HAPPENED.after.test(after) ? HAPPENED.rating : 0;
  const rating = Math.max(rate(INJURY_BEFORE, before), rate(INJURY_AFTER, after), happened);
  // `from 3/1/2010 to 4/5/2015`: a cumulative injury has two dates, and nothing says which one is meant.
  if (rating > 0 && /\b(?:from|between) $/i.test(before) && /^ (?:to|through|until|and|-) *$/i.test(after))
    return OF_A_RANGE;
  return rating < 8 && PAPER_BEFORE.test(before) ? 0 : rating;
}

const REVIEWER =
  /utili[zs]ation review|\bUR\b|\bURO\b|claims? administrator|claims adjuster|(?:prior|previous|original|initial|peer) (?:review|determination|denial|decision|non-?certification)|(?:physician|peer) (?:advisor|reviewer)|adverse determination/i;
const DENIED =
  /\b(?:den(?:y|ied|ies|ial)|non-?[ ]?certif(?:y|ied|ies|ication)|not certif(?:y|ied)|modif(?:y|ied|ies|ication)|certif(?:y|ied)|(?:partially |conditionally )?approved|fail(?:ed|ing) to approve|did not (?:approve|certify|authorize)|authorized|upheld|noncertified|disapproved|rejected|delayed|deferred)\b/i;
const REVIEW_BEFORE: readonly (readonly [RegExp, number])[] = [
  [
    /(?:utili[zs]ation review|\bUR\b)(?: \([^)]{2,30}\))?(?:[ ,]+(?:report|decision|determination|denial|letter|notice|form|physician|performed|completed|done|was|with|an?|the|its|had|response|summary|result)\b,?)*[ ,:(]*(?:(?:decision|determination|denial|report) )?(?:date(?:d)?|of|on|from)?(?: of| on| was| is)?[ ,:(]*$/i,
    9,
  ],
  [
    /(?:(?:prior|previous|original|initial|peer) (?:utili[zs]ation )?(?:review|determination|denial|decision|non-?certification)|adverse determination)[^.;]{0,60}\b(?:dated|on|of|from|\()[ (]*$/i,
    8,
  ],
  // The reviewer's own deed: no paper of the doctor's stands between it and the date.
  [
    /(?:utili[zs]ation review|\bUR\b|claims administrator)(?: \([^)]{2,30}\))?(?: (?:physician|report|nurse|reviewer|determination|decision|has|had|then|also))* (?:denied|non-?[ ]?certified|modified|did not (?:certify|approve|authorize)|disapproved|rejected)(?:(?! (?:dated|requested|received|submitted|ordered|signed|performed|done|seen|prescribed|recommended|completed|visit of|date of|for)\b)[^.;]){0,120} on[ (]*$/i,
    8,
  ],
  [
    /(?:utili[zs]ation review|\bUR\b)[^.;]{0,100}\b(?:dated|rendered|issued|completed|performed|made|from|on|of)\b(?: on)?[ (,]*$/i,
    7,
  ],
  [
    /\bprevious(?:ly)?\b[^.;]{0,60}\b(?:reviewed|declined|rejected|not (?:found |deemed |determined )?(?:to be )?(?:medically necessary|approved|authorized|supported))\b[^.;]{0,30}\bon[ (]*$/i,
    7,
  ],
  [
    /(?:den(?:ied|ial)|non-?[ ]?certif(?:ied|ication)|not certified|modified|(?:deemed|determined|found) (?:to )?(?:be )?not (?:to be )?(?:medically )?necessary)[^.;]{0,40}\b(?:on|dated|of)\b[ (,]*$/i,
    6,
  ],
  [
    /(?:den(?:ied|ial)|non-?[ ]?certif(?:ied|ication)|not certified|modified|certification|certified|determin(?:ed|ation))\b.{0,160}\b(?:by|in) (?:the )?(?:utili[zs]ation review|\bUR\b|claims administrator)[^.;]{0,30}$/i,
    8,
  ],
];
/** A date of the papers that a utilization review speaks about, not its own. */
const NOT_REVIEW =
  /(?:request(?:s)? for authorization|\bRFAs?\b|date of service|\bDOS\b|(?:progress|office|clinical|medical|chart|operative|treatment|therapy) (?:note|report|visit|record)s?|\bvisits?|\bnotes?|\bexam(?:ination)?|evaluat(?:ed|ion)|application|appeal(?:ed)?|MRI|x-?rays?|injur(?:y|ed)|(?:requested|ordered|submitted|recommended|prescribed)(?= (?:on|in|from|dated) $)|request(?:s)? (?:was |were )?(?:received|dated|submitted|signed|made)|form)\b[^.;]{0,40}$/i;

/** Rates a date as that of the utilization review's decision. */
export function rateReview({ before, after, sentence }: DateInContext): number {
  if (
    /^[ ,)]*(?:date of service|DOS\b|office visit|progress (?:note|report)|RFA\b|visit\b|report from)/i.test(
      after,
    )
  )
    return 0;
  if (/\b(?:the|an?|in|per|by)(?: \w+)? $/i.test(before) && /^ (?:utili[zs]ation review|UR)\b/i.test(after))
    return 8;
  const close = rate(REVIEW_BEFORE, before);
  if (close >= 8) return close;
  if (NOT_REVIEW.test(before)) return 0;
  if (close > 0) return close + (REVIEWER.test(sentence) ? 2 : 0);
  const opens = /(?:^|[,;] ?|\b)(?:on|dated) $/i.test(before) || before.trim() === '';
  if (!opens) return 0;
  if (DENIED.test(after) && REVIEWER.test(after)) return 8;
  if (DENIED.test(after) && /\brequest|treatment|therapy|service|procedure|prescription/i.test(after))
    return 5;
  return /^,? (?:the )?requests? for\b/i.test(after) ? 4 : 0;
}

function rate(rules: readonly (readonly [RegExp, number])[], words: string): number {
  return rules.reduce((best, [pattern, rating]) => (rating > best && pattern.test(words) ? rating : best), 0);
}
