import type { Span } from '../../schemas/index.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A list of diagnoses in the prose: what introduced it says how far it can be trusted. */
export interface DiagnosisList extends Span {
  readonly cue: CueKind;
  /** Where the introducing phrase begins. */
  readonly cueStart: number;
}

/**
 * `stated`: the letter calls them diagnoses, or says that they are treated. `claim`: what the claim was
 * filed for. `history`: other illnesses of the worker. `mention`: said in passing to be what the worker has.
 */
export type CueKind = 'stated' | 'claim' | 'history' | 'mention';

const VERB =
  '(?:(?:have |has |had )?(?:include[sd]?|including|included|consist(?:s|ed)? of|been|are|were|is|was|listed|documented|noted|given|provided|reported|recorded|established|described|stated|now|currently|also|as|that of|of|the following|following|as follows|to be|to include|:))';
const CUES: readonly { readonly cue: CueKind; readonly pattern: RegExp }[] = [
  {
    cue: 'stated',
    pattern: new RegExp(
      `\\bdiagnos[ie]s(?! (?:and|or|for|code))(?: that| which)?(?: \\(?(?:per|at|on|by|from|dated|according to|under|in)\\b[^.;:]{0,60}?|(?:,[^.;:,]{0,60},))?(?:(?:[ ,]*|\\.)(?<![a-z])${VERB})+[ :]*`,
      'gi',
    ),
  },
  { cue: 'stated', pattern: /\bdiagnos[ie]s of(?: having)?:? /gi },
  { cue: 'stated', pattern: /\bdiagnos[ie]s ?: ?/gi },
  {
    cue: 'stated',
    pattern:
      /\bdiagnosed (?:(?:on|in) [^,;.]{4,20} )?(?:as having|as having had|with having|as|with|to have)(?: the following)?:? /gi,
  },
  {
    cue: 'stated',
    pattern:
      /\b(?:undergo(?:ing|es)?|undergone|under|receiv(?:ing|ed|es)|seeking|in|continu(?:es|ing)) (?:\w+ )?(?:treatments?|care|therapy) (?:for|of)(?: the following)?:? /gi,
  },
  {
    cue: 'stated',
    pattern: /\b(?:been|being|was|is|were|and|also|currently) treated for(?: the following)?:? /gi,
  },
  {
    cue: 'stated',
    pattern:
      /(?:^|[.;] ?)(?:the )?(?:(?:current|clinical|diagnostic|initial|working|treating|final) )?(?:assessments?|impressions?)(?: (?:is|was|were|are|includes?|included):?|:) ?(?!(?:performed|completed|done|made|conducted|provided|not)\b)/gi,
  },
  {
    cue: 'stated',
    pattern: /\b(?:diagnostic|clinical) impressions? (?:is|was|were|are|include[sd]?|of):? /gi,
  },
  {
    cue: 'stated',
    pattern:
      /\bassessments? (?:include[sd]?|were|was|are|is):? (?!(?:performed|completed|done|made|conducted|provided|not))/gi,
  },
  { cue: 'claim', pattern: /\bfiled an? (?:\w+ )?claim for /gi },
  {
    cue: 'mention',
    pattern:
      /\bpresentation (?:was|is) (?:\w+ )?(?:consistent|compatible) with |\bpresentation (?:was|is) (?:\w+ )?suggestive of /gi,
  },
  {
    cue: 'mention',
    pattern:
      /\b(?:has|had|having|have) an? (?=(?:\w+ly |known |previously )*(?:confirmed|established|documented|diagnosed) )/gi,
  },
  {
    cue: 'mention',
    pattern:
      /\bassociated with an? (?:industrial|occupational|work-related) (?!injur|claim|accident|incident|trauma|exposure|fall|event|motor)/gi,
  },
  {
    cue: 'mention',
    pattern: /\bfollow[- ]?up (?:appointment |visit |evaluation |examination )?(?:for|of|regarding) /gi,
  },
  { cue: 'mention', pattern: /\bbeing (?:seen|followed|evaluated|managed|cared) for /gi },
  {
    cue: 'history',
    pattern:
      /\b(?:(?:medical|prior|other|past|significant|additional|clinical) history|co-?morbid(?:ity|ities| conditions?)?)(?: (?:is|was|are|were|of the (?:injured worker|patient)))*(?: (?:include[sd]?|significant for|positive for|notable for|remarkable for|consist(?:s|ed) of|of|for|with))+:? /gi,
  },
];

/** After a cue: the letter says that there is none, or speaks of something else. */
const NO_LIST =
  /^(?:not\b|no\b|none\b|unknown|unclear|unavailable|unspecified(?=[.,;]| at\b| in\b)|made|based|confirmed|supported|performed|consistent|established|discussed|deferred|pending|purposes)/i;
const NEGATED = /\b(?:not|no|without|never|nor|denie[sd]|rule[sd]? out|differential)\b(?: \w+){0,3} $/i;

/** Characters: far more than any list seen, so that a summary without full stops stays quick. */
const LONGEST_LIST = 1_500;

/** All lists of diagnoses in the text of a case summary, in order, without overlaps. */
export function findDiagnosisLists(text: string): DiagnosisList[] {
  const sentences = sentencesOf(text);
  const lists: DiagnosisList[] = [];
  for (const { cue, from, to } of findCues(text).reverse()) {
    const end = Math.min(endOfList(text, to, sentences), to + LONGEST_LIST);
    const next = lists.at(-1);
    // Two cues for one list (`has diagnoses of / being treated for`): the later one stands before its words.
    if (next && next.start >= to && next.start < end) {
      if (next.cueStart - to < 12) continue;
      lists.push({ cue, cueStart: from, start: to, end: next.cueStart });
    } else if (end - to > 2 && !(next && next.start < to))
      lists.push({ cue, cueStart: from, start: to, end });
  }
  return lists.reverse();
}

interface Cue {
  readonly cue: CueKind;
  readonly from: number;
  readonly to: number;
}

/** The cues in the order of where their lists begin; of several that end at one place, the first kind. */
function findCues(text: string): Cue[] {
  const cues = CUES.flatMap(({ cue, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      cue,
      from: match.index,
      to: match.index + match[0].length,
    })),
  )
    .filter(
      ({ from, to }) =>
        !NO_LIST.test(text.slice(to, to + 20)) && !NEGATED.test(text.slice(Math.max(0, from - 40), from)),
    )
    .sort((a, b) => a.to - b.to || a.from - b.from);
  return cues.filter((cue, index) => cue.to !== cues[index - 1]?.to);
}

/**
 * A scan can lose the full stop after a list (`hand contusion, Medical records show`): in a list that begins in
 * lower case, a capital that usually opens a sentence does.
 */
const NEXT_SENTENCE =
  /[,;:]? (?=(?:The|This|An?|On|Per|In|At|It|She|He|There|During|Upon|According|Medical|Treatments?|Current(?:ly)?|Prior|Previous|Physical|Pain|Medications?|Records?|Subjective|Objective|Relevant|Work|Past|Mechanism|Requests?|Documentation|Exam(?:ination)?|Symptoms|Recent(?:ly)?|Diagnostic) )/;

/** `treated for a strain with rest and ice`: what it was treated with is no condition. */
const WITH_TREATMENT =
  / with (?:an? )?(?:\w+ ){0,2}?(?:medications?|drugs?|therap(?:y|ies)|rest|ice|heat|surgery|injections?|acupuncture|chiropractic|exercises?|modifications?|modified|brac(?:e|ing)|splint(?:s|ing)?|treatments?|care|management)\b/i;
/** A finite verb ends a list: no condition holds one. */
const VERB_ENDS =
  / (?:was|were|is|are|has|have|had|remains?|complain(?:s|ed)|reports|reported)\b| and (?:treated|prescribed|placed|given|referred|released|returned|advised|taken|started|provided|recommended|scheduled|underwent|received)\b/i;

/** Where a clause about something else begins after a list. */
const LIST_ENDS =
  /,? (?:and|but|who|which|that|she|he) (?:(?:is|was|has|had|have|were|are|did|does|reports?|reported|complain(?:s|ed)|present(?:s|ed)|underwent|received|continues?|returned|denies|denied|rated|noted|states|stated|requested|remains|also)\b)|,? (?:reportedly (?:associated|related)|stemming from|resulting from|as (?:a|the) result\b|related to (?:an?|the|his|her)\b|due to (?:an? |the |his |her )?(?:industrial|work|occupational)\b|following (?:an?|the) (?:industrial|work|occupational|injury|accident)|sustained (?:on|at|in|during|while|when|from|after)|for which|after an? |while |when |per the |according to|based on|since (?=\d|[A-Z])|on (?=\d|[A-Z][a-z]+ \d)|as of |dated |by the |by (?:his|her) |by Dr)|,? (?:the )?(?:injured worker|patient|applicant|claimant|provider|treating physician)\b/i;

function endOfList(text: string, start: number, sentences: readonly Sentence[]): number {
  const numbered = /^[\s:]*\(?1[.)]/.test(text.slice(start, start + 6));
  let at = sentences.findIndex((sentence) => sentence.end > start);
  if (at < 0) return start;
  let end = (sentences[at] as Sentence).end;
  // A numbered list goes on over full stops as long as its numbers do.
  for (let next = 2; numbered && at + 1 < sentences.length; ) {
    const following = sentences[at + 1] as Sentence;
    const soFar = text.slice(start, end);
    while (new RegExp(`(?:^|[\\s.;,:(])${next}[.)]`).test(soFar)) next += 1;
    if (!new RegExp(`^\\(?${next}[.)]\\s*[A-Za-z]`).test(following.text)) break;
    end = following.end;
    at += 1;
  }
  const list = text.slice(start, end);
  const rules = [LIST_ENDS, VERB_ENDS, WITH_TREATMENT];
  if (/^[a-z]/.test(list)) rules.push(NEXT_SENTENCE);
  const stops = rules.map((pattern) => list.search(pattern)).filter((index) => index > 2);
  return start + Math.min(...stops, end - start);
}
