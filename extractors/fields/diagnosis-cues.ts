import { LASTING_ILLNESSES } from '../../schemas/vocabulary/conditions.ts';

/**
 * `stated`: the letter calls them diagnoses, or says that they are treated. `claim`: what the claim was
 * filed for. `history`: other illnesses of the worker. `mention`: said in passing to be what the worker has.
 */
export type CueKind = 'stated' | 'claim' | 'history' | 'mention';

/** A phrase that introduces diagnoses: `from` is where it begins, `to` where their list does. */
export interface Cue {
  readonly cue: CueKind;
  readonly from: number;
  readonly to: number;
}

/** `was`, `include`, `are documented as`, `were noted to be`: one word of what stands between the noun and its list. */
const LINK =
  '(?:(?:have |has |had )?(?:include[sd]?|including|included|consist(?:s|ed)? of|been|are|were|is|was|listed|documented|noted|given|provided|reported|recorded|established|described|stated|remains?|now|currently|also|as|that of|of|the following|following|as follows|to be|to include|:))';
/** `per the report of 11/03/2016`, `noted in the report dated ...`: the source, between the noun and its verb. */
const SOURCE =
  '(?: (?:(?:that|this) (?:day|date|visit|time)|today|to date)| \\(?(?:(?:as )?(?:noted|listed|documented|given|provided|made|reported|recorded|found) )?(?:as of|per|at|on|by|from|dated|according to|under|in|during|of record|(?:for|related to) (?:this|the) (?:claim|case|visit|injury)|for the (?:patient|injured worker|applicant|claimant|worker)|of the (?:patient|injured worker|applicant|claimant|worker))\\b(?:\\bDr\\.|[^.;:]){0,70}?|(?:,[^.;:,]{0,60},))?';
const BE = '(?:is|was|were|are|includes?|included|has been|have been)';
/** What follows the phrase is not yet the list when it is a date; a code (`840.4`) may open it. */
const NOT_A_DATE = '(?!\\s*\\(?(?:\\d{1,4}[-/]|\\d{1,2}\\.)\\d)';
const WORKER = '(?:(?:the |this )?(?:injured worker|patient|applicant|claimant|worker|employee)|him|her)';

/** `lists gout as a diagnosis`: what stands behind a list says what it is. */
export const AS_DIAGNOSES =
  'as (?:(?:the|his|her|an?|current|working|active|clinical|primary|secondary|additional) )*diagnos[ie]s\\b';

/** What introduces diagnoses, each with an example of its use. */
const CUES: readonly { readonly cue: CueKind; readonly example: string; readonly pattern: RegExp }[] = [
  {
    cue: 'stated',
    example: 'the current diagnoses per the report of 1/2/2016 are documented as: ',
    pattern: new RegExp(
      `\\b(?:diagnos[ie]s|dx)(?: list)?(?! (?:and|or|code|for(?! (?:this|the) (?:claim|case|visit|injury|patient|injured worker|applicant|claimant|worker))))(?: that| which)?${SOURCE}(?:(?:[ ,]*|\\.)(?<![a-z])${LINK}|:)+[ :]*(?<![a-z])${NOT_A_DATE}`,
      'gi',
    ),
  },
  { cue: 'stated', example: 'a diagnosis of ', pattern: /\bdiagnos[ie]s of(?! record\b)(?: having)?:? /gi },
  {
    cue: 'stated',
    example: 'current diagnoses (',
    pattern: /\bdiagnos[ie]s \((?=[a-z]{3})(?!(?:per|as|on|by|from|at|see|dated|icd)\b)/gi,
  },
  { cue: 'stated', example: 'Diagnoses: ', pattern: /\b(?:diagnos[ie]s|dx)(?: on file)? ?: ?/gi },
  {
    cue: 'stated',
    example: 'Diagnoses at the visit of today: ',
    pattern:
      /\b(?:diagnos[ie]s|dx) (?:as of|per|at|on|by|from|dated|according to|under|during|for|noted|given|listed) [^.;:,]{3,70}: ?/gi,
  },
  { cue: 'stated', example: 'Diagnoses 1) ', pattern: /\bdiagnos[ie]s (?=\(?1[.)] ?[a-z])/gi },
  {
    cue: 'stated',
    example: 'was diagnosed on 5/2/2016 as having ',
    pattern:
      /\bdiagnosed (?:(?:(?:on|in) [^,;.]{3,20}|by [^,;.]{3,40}?) )?(?:as having|as having had|with having|as|with|to have)(?: the following)?:? /gi,
  },
  {
    cue: 'stated',
    example: 'the physician diagnosed the patient with ',
    pattern: new RegExp(`\\bdiagnosed ${WORKER} (?:as having|as|with|to have)(?: the following)?:? `, 'gi'),
  },
  {
    cue: 'stated',
    example: 'the provider diagnosed ',
    pattern:
      /\b(?:Dr\.|physician|provider|doctor|department|clinic|surgeon|specialist|chiropractor|podiatrist|dentist|evaluator|examiner|practitioner|hospital|internist|\w+(?:olog|iatr|op(?:a)?ed)ist)(?:,? who)?(?: has| had)? diagnosed (?=(?!(?:with|as|on|in|by|the|this|him|her|to|at|and|during)\b)[a-z])/gi,
  },
  {
    cue: 'stated',
    example: 'was assessed with ',
    pattern: /\b(?:was|were|been|is) assessed (?:as having|with|to have) /gi,
  },
  {
    cue: 'stated',
    example: 'is undergoing treatment for ',
    pattern:
      /\b(?:undergo(?:ing|es)?|undergone|under|receiv(?:ing|ed|es)|seeking|in|continu(?:es|ing)) (?:\w+ )?(?:treatments?|care|therapy) (?:(?:of|by|with|from) (?:an?|the|his|her|Dr\.?) [^.;,]{3,40}? )?(?:for|of)(?: the following)?:? /gi,
  },
  {
    cue: 'stated',
    example: 'has been treated for ',
    pattern:
      /\b(?:been|being|was|is|were|and|also|currently) treated (?:by [^.;,]{3,40}? )?for(?: the following)?:? /gi,
  },
  {
    cue: 'stated',
    example: 'treatment is for ',
    pattern: /\btreatments? (?:is|was|has been) (?:being )?(?:given |provided )?for(?: the following)?:? /gi,
  },
  {
    cue: 'stated',
    example: 'records indicate ongoing treatment for ',
    pattern:
      /\b(?:indicate[sd]?|show(?:s|ed|n)?|reveal(?:s|ed)?|document(?:s|ed)?|reflect(?:s|ed)?|note[sd]?) (?:the )?(?:ongoing |current |continued |prior )?(?:treatment|care) (?:for|of) /gi,
  },
  {
    cue: 'stated',
    example: 'is treating her for ',
    pattern: new RegExp(`\\btreat(?:s|ing|ed) ${WORKER} for(?: the following)?:? `, 'gi'),
  },
  {
    cue: 'stated',
    example: 'has been followed for ',
    pattern: /\bbeen (?:followed|managed) for (?!(?:ongoing |continued )?complaints\b)/gi,
  },
  {
    cue: 'stated',
    example: 'the physician lists ',
    pattern: new RegExp(
      `\\b(?:list|give|document|record|note|report|name|identif(?:y|ie))(?:s|d|ed)? (?:an? |the )?(?=[a-z][^.:]{3,200}? ${AS_DIAGNOSES})`,
      'gi',
    ),
  },
  {
    cue: 'mention',
    example: 'the claim was accepted for ',
    pattern:
      /\b(?:claim|case|injury|carrier|employer|insurer|administrator) (?:(?:was|has|is|been|had|also) )*accepted(?: the claim| liability)? for (?:an? )?/gi,
  },
  {
    cue: 'mention',
    example: 'he later developed ',
    pattern: new RegExp(
      `\\b(?:s?he|${WORKER}) (?:(?:has|had|then|later|also|subsequently) )*developed (?:an? )?`,
      'gi',
    ),
  },
  {
    cue: 'stated',
    example: 'documented an impression of ',
    pattern:
      /(?<!\b(?:MRI|CT|x-?rays?|EMG|NCV|NCS|ultrasound|radiolog\w{1,6}|imaging|scan)\b[^.;]{0,60})\b(?:an?|the) (?:\w+ )?impressions? of (?:having )?/gi,
  },
  {
    cue: 'stated',
    example: 'Assessment: ',
    pattern: new RegExp(
      `(?:^|[.;:]? ["“]|[.;:] ?)(?:the )?(?:\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4} )?(?:(?:current|clinical|diagnostic|initial|working|treating|final) )?(?:assessments?|impressions?)(?: ?(?:\\/|and|&) ?(?:treatment )?plan)?(?: ${BE}:?|:) ?(?!(?:performed|completed|done|made|conducted|provided|not)\\b)`,
      'gi',
    ),
  },
  {
    cue: 'stated',
    example: 'diagnostic impressions were ',
    pattern:
      /\b(?:diagnostic|clinical) impressions?(?: (?:is|was|were|are|include[sd]?|of)(?: that of)?:?|:) ?/gi,
  },
  {
    cue: 'stated',
    example: "the provider's assessment included ",
    pattern:
      /\b(?:assessments?|impressions(?= (?:have |has )?(?:include|were))|(?:'s|his|her|their|the|physician|provider) impressions?)(?: (?:on|of|from|dated|at) [^,;.]{4,24}?)? (?:(?:have |has )?include[sd]?|were|was|are|is)(?: noted (?:as|to be)| that of)?:? (?!(?:performed|completed|done|made|conducted|provided|not|noted))/gi,
  },
  {
    cue: 'claim',
    example: 'has filed a claim for ',
    pattern: /\b(?:filed|submitted|made) an? (?:\w+ )?claim for /gi,
  },
  {
    cue: 'mention',
    example: 'the presentation was most consistent with ',
    pattern: /\bpresentation (?:was|is) (?:\w+ )?(?:(?:consistent|compatible) with|suggestive of) /gi,
  },
  {
    cue: 'mention',
    example: 'had a previously confirmed ',
    pattern:
      /\b(?:has|had|having|have) an? (?=(?:\w+ly |known |previously )*(?:confirmed|established|documented|diagnosed) )/gi,
  },
  {
    cue: 'mention',
    example: 'associated with an industrial ',
    pattern:
      /\bassociated with an? (?:industrial|occupational|work-related) (?!injur|claim|accident|incident|trauma|exposure|fall|event|motor)/gi,
  },
  {
    cue: 'mention',
    example: 'a 40 year old left handed woman with ',
    pattern:
      /\byear[- ]old,? (?:[a-z-]+,? ){0,4}(?:male|female|man|woman|gentleman|lady|worker|patient|employee|applicant|claimant) with (?!(?:an? |the )?(?:date|history|injury|industrial|work|occupational|reported|claim|(?:\w+ )?complaints?)\b)/gi,
  },
  {
    cue: 'mention',
    example: 'a follow-up appointment for ',
    pattern: /\bfollow[- ]?up (?:appointment |visit |evaluation |examination )?(?:for|of|regarding) /gi,
  },
  {
    cue: 'mention',
    example: 'is being followed for ',
    pattern: /\bbeing (?:seen|followed|evaluated|managed|cared) for /gi,
  },
  {
    cue: 'mention',
    example: 'suffers from ',
    pattern: /\bsuffer(?:s|ed|ing)? from /gi,
  },
  {
    cue: 'history',
    example: 'past medical history is significant for ',
    pattern:
      /(?:(?<=['’]s |\b(?:his|her) )history(?= (?:include[sd]?|is (?:significant|notable|positive)) )|\b(?:medical|prior|other|past|significant|additional|clinical) history|\bco-?morbid(?:ity|ities| conditions?)?)(?: (?:is|was|are|were|of the (?:injured worker|patient)))*(?:(?: (?:include[sd]?|(?:noted|listed|documented) (?:as|to include)|significant for|positive for|notable for|remarkable for|consist(?:s|ed) of|of|for|with))+:?|:) /gi,
  },
  {
    cue: 'mention',
    example: 'there is associated ',
    pattern: /\bthere (?:is|was) (?:an? |also )*(?:associated|concurrent|concomitant|co-?existing) /gi,
  },
  {
    cue: 'mention',
    example: 'the records describe the worker as having ',
    pattern: new RegExp(
      `\\b(?:describe|identif|report|document)(?:s|d|y|ies|ied|ed)? ${WORKER} (?:as having|to have) (?:an? )?`,
      'gi',
    ),
  },
  { cue: 'mention', example: 'is known to have ', pattern: /\bknown to have (?:an? )?/gi },
  {
    cue: 'mention',
    example: 'He has type 2 diabetes and ',
    pattern: new RegExp(
      `\\b(?:s?he|${WORKER}) (?:also )?(?:has|had) (?:issues with )?(?=(?:(?:known |chronic |(?:un|poorly |well[- ])controlled |type \\w+ )*(?:${LASTING_ILLNESSES.join('|')})|(?!no |not |had |an? |the |this )(?:[\\w-]+ ){1,4}(?:syndrome|disease|disorder))\\b)`,
      'gi',
    ),
  },
  {
    cue: 'mention',
    example: 'per the records, he has ',
    pattern: new RegExp(
      `\\b(?:per|according to) (?:the |his |her )?(?:\\w+ )?(?:records?|documentation|notes?|chart),? (?:s?he|${WORKER}) (?:has|had) (?:an? )?`,
      'gi',
    ),
  },
  {
    cue: 'mention',
    example: 'medical conditions include ',
    pattern:
      /\b(?:(?:medical|active|current|chronic|health|other|accepted|allowed|compensable|industrial) (?:conditions?|injur(?:y|ies)|problems?)(?: (?:noted|listed|documented))?|problem list|conditions (?:under treatment|(?:being )?treated)|(?:'s|his|her) (?:conditions|problems))(?: (?:include[sd]?|including|are|were|consists? of|is):?|:) /gi,
  },
  {
    cue: 'mention',
    example: 'the provider opined that the worker had ',
    pattern: new RegExp(
      `\\b(?:stat(?:es|ed|ing)|indicat(?:es|ed|ing)|not(?:es|ed|ing)|report(?:s|ed|ing)|document(?:s|ed|ing)|opined|opining|felt|believed|contend(?:ed|ing)|suggest(?:ed|ing)|conclud(?:ed|ing)|reiterat(?:ed|ing)) that (?:(?:the )?${WORKER}|s?he) (?:in fact |likely |also |still |apparently )*(?:had|has) (?:(?:sustained|suffered|developed|incurred) )?(?:an? )?`,
      'gi',
    ),
  },
  {
    cue: 'history',
    example: 'comorbid ',
    pattern:
      /\bco-?(?:morbid|existing|existent) (?!diagnos|condition|illness|disease|medical\b|factor|psych\w+ (?:issue|condition))(?=[a-z])/gi,
  },
  {
    cue: 'history',
    example: 'has a history of ',
    pattern:
      /\b(?:has|had|have|with|and|there is|reference to|mention of) (?:an? )?(?:(?!family|social|no )[a-z-]+ ){0,3}history of (?!an?\b|(?:smoking|tobacco|alcohol|drug|substance)\b)/gi,
  },
];

/** After a cue: the letter says that there is none, or speaks of something else. */
const NO_LIST =
  /^(?:not\b|no\b|none\b|unknown|unclear|uncertain|undetermined|open(?=[.,;])|unavailable|unspecified(?=[.,;]| at\b| in\b)|made|based|confirmed|supported|performed|consistent|established|discussed|deferred|pending|purposes|unchanged|the same\b|in the\b|on the\b|at the\b)/i;
const NEGATED =
  /\b(?:not|no|without|never|nor|denie[sd]|rule[sd]? out|differential|disagree[sd]? with|disput(?:es|ed)|reject(?:s|ed)|question(?:s|ed)|doubt(?:s|ed))\b(?: \w+){0,3} $/i;
/** `Family medical history includes`, `her mother was diagnosed with`: of another person. */
export const RELATIVES =
  'co-?workers?|colleagues?|family|familial|mother|father|maternal|paternal|parents?|brothers?|sisters?|siblings?|grand(?:mother|father|parents?)|uncles?|aunts?|sons?|daughters?|wife|husband|spouse';
const OF_RELATIVES = new RegExp(
  `\\b(?:${RELATIVES})(?:['’]s)?(?: (?:medical|past|has|had|have|been|was|is|were|also|both|members?|who|with|an?|history|side|prior|of|the))*[ ,:]*$`,
  'i',
);
/** `MRI impression`, `x-ray diagnosis`: what a picture shows. */
const OF_A_PICTURE = /\b(?:MRI|CT|x-?rays?|EMG|NCV|NCS|ultrasound|radiolog\w+|imaging|scan) $/i;

/** `(the assessment is) documented as`, `(diagnoses of) his surgeon include`: the rest of an introduction. */
const REST_OF_INTRODUCTION =
  /^(?:(?:as )?follows|(?:listed|documented|noted|given|reported|recorded|described|stated) (?:as|to be)|(?:changed|revised|amended|updated) to)(?: follows)?[ :]+(?:an? )?|^(?:his|her|the) (?:[a-z]+ ){1,4}(?:include[sd]?|are|were|is|was):? /i;

function endOfIntroduction(text: string, at: number): number {
  return at + (REST_OF_INTRODUCTION.exec(text.slice(at, at + 50))?.[0].length ?? 0);
}

/** The cues in the order of where their lists begin; of several that end at one place, the first kind. */
export function findCues(text: string): Cue[] {
  const cues = CUES.flatMap(({ cue, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      cue,
      from: match.index,
      to: endOfIntroduction(text, match.index + match[0].length),
    })),
  )
    .filter(({ from, to }) => {
      const before = text.slice(Math.max(0, from - 40), from);
      return (
        !NO_LIST.test(text.slice(to, to + 20)) &&
        !NEGATED.test(before) &&
        !OF_A_PICTURE.test(before) &&
        !OF_RELATIVES.test(before)
      );
    })
    .sort((a, b) => a.to - b.to || a.from - b.from);
  return cues.filter((cue, index) => cue.to !== cues[index - 1]?.to);
}
