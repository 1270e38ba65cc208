import type { Span } from '../../schemas/index.ts';
import { AS_DIAGNOSES, type CueKind, findCues } from './diagnosis-cues.ts';
import { splitDiagnoses } from './diagnosis-list.ts';
import { findDiagnosedSubjects } from './diagnosis-subject.ts';
import { kindOfPiece, unknownWords } from './diagnosis-words.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** What is said of a list, or by a relative clause of the last in it, after it. */
interface Verdict extends Span {
  readonly certainty: 'confirmed' | 'suspected' | 'ruled_out';
  readonly isOfLast: boolean;
}

/** A list of diagnoses in the prose: what introduced it says how far it can be trusted. */
export interface DiagnosisList extends Span {
  readonly cue: CueKind;
  /** Where the introducing phrase begins. */
  readonly cueStart: number;
  /** What is said of the whole list after it: `a diagnosis of gout was ruled out`. */
  readonly verdict: Verdict | null;
}

/** Characters: far more than any list seen, so that a summary without full stops stays quick. */
const LONGEST_LIST = 1_500;

/** All lists of diagnoses in the text of a case summary, in order, without overlaps. */
export function findDiagnosisLists(text: string): DiagnosisList[] {
  const introduced = findIntroducedLists(text);
  const subjects = findDiagnosedSubjects(text).flatMap(({ statement, ...span }): DiagnosisList[] => {
    if (introduced.some(({ start, end }) => span.start < end && start < span.end)) return [];
    const verdict = { certainty: 'confirmed' as const, isOfLast: false, ...statement };
    return [{ cue: 'stated', cueStart: span.start, ...span, verdict }];
  });
  return [...introduced, ...subjects].sort((a, b) => a.start - b.start);
}

function findIntroducedLists(text: string): DiagnosisList[] {
  const sentences = sentencesOf(text);
  const lists: DiagnosisList[] = [];
  for (const { cue, from, to } of findCues(text).reverse()) {
    const end = Math.min(endOfList(text, to, sentences), to + LONGEST_LIST);
    const verdict = verdictAt(text, end);
    if (!verdict && TAKEN_BACK.test(text.slice(end, end + 60))) continue;
    const next = lists.at(-1);
    // Two cues for one list (`has diagnoses of / being treated for`): the later one stands before its words.
    if (next && next.start >= to && next.start < end) {
      if (next.cueStart - to < 12 && kindOfPiece(text.slice(to, next.cueStart)) !== 'condition') continue;
      lists.push({ cue, cueStart: from, start: to, end: next.cueStart, verdict: null });
    } else if (end - to > 2 && !(next && next.start < to)) {
      const rest = verdict ? null : resumedList(text, end, sentences);
      if (rest && !(next && next.start < rest.end))
        lists.push({ cue, cueStart: from, ...rest, verdict: null });
      lists.push({ cue, cueStart: from, start: to, end, verdict });
    }
  }
  return lists.reverse();
}

/** Characters of a circumstance up to the comma after it. */
const ASIDE = /^,?[^,;.]{4,60}[,;] (?:and |as well as |along with )?/;

/** `a contusion from a fall, lumbago and gout`: the list goes on after a circumstance when all the rest are conditions. */
function resumedList(text: string, from: number, sentences: readonly Sentence[]): Span | null {
  const end = sentences.find((sentence) => sentence.end > from)?.end ?? from;
  const aside = ASIDE.exec(text.slice(from, end));
  if (!aside || !CIRCUMSTANCE.test(aside[0])) return null;
  const start = from + aside[0].length;
  const rest = text.slice(start, end);
  const items = splitDiagnoses(rest).map((item) => rest.slice(item.start, item.end));
  return items.length > 0 && items.every(isCondition) ? { start, end } : null;
}

/** What follows a list says that it is none: `a diagnosis of gout was considered`. */
const TAKEN_BACK =
  /^ (?:was|were|is|are|has been|have been|had been) (?:also |then |later |subsequently )?(?:considered|not |questioned|discussed|entertained|unlikely|disputed|denied|unclear|unconfirmed|being ruled)/i;

const VERDICT =
  /^(?:,? (which|that))? (?:was|were|is|are|has been|have been|had been) (?:also |then |later |subsequently |since )?(?:(ruled out|excluded)|suspected)\b/i;

const STILL_OPEN =
  /^ (?:(?:was|were|is|are) (?:not|being)|(?:has|have|had) not (?:yet )?been) (?:yet )?(?:ruled out|excluded)\b/i;

function verdictAt(text: string, at: number): Verdict | null {
  const open = STILL_OPEN.exec(text.slice(at, at + 60));
  if (open) return { certainty: 'suspected', isOfLast: false, start: at + 1, end: at + open[0].length };
  const match = VERDICT.exec(text.slice(at, at + 60));
  if (!match) return null;
  const certainty = match[2] ? 'ruled_out' : 'suspected';
  return { certainty, isOfLast: match[1] !== undefined, start: at + 1, end: at + match[0].length };
}

/**
 * A scan can lose the full stop after a list (`hand contusion, Medical records show`): in a list that begins in
 * lower case, a capital that usually opens a sentence does.
 */
const NEXT_SENTENCE =
  /[,;:]? (?=(?:The|This|An?|On|Per|In|At|It|She|He|There|During|Upon|According|Medical|Treatments?|Current(?:ly)?|Prior|Previous|Physical|Pain|Medications?|Records?|Subjective|Objective|Relevant|Work|Past|Mechanism|Requests?|Documentation|Exam(?:ination)?|Symptoms|Recent(?:ly)?|Diagnostic) )/;

/** `treated for a strain with rest and ice`: what it was treated with is no condition. */
const WITH_TREATMENT =
  / with (?:an? )?(?:\w+ ){0,2}?(?:medications?|drugs?|therap(?:y|ies)|rest|ice|heat|surgery(?! syndrome)|sutures?|stitches|antibiotics|casting|injections?|acupuncture|chiropractic|exercises?|modifications?|modified|brac(?:e|ing)|splint(?:s|ing)?|treatments?|care|management)\b/i;

/** A finite verb ends a list: no condition holds one. */
const VERB_ENDS =
  / (?:was|were|is|are|has|have|had|remains?|complain(?:s|ed)|reports|reported)\b| and (?:treated|sent|told|discharged|prescribed|placed|given|referred|released|returned|advised|taken|started|provided|recommended|scheduled|underwent|received)\b/i;

/** `, and was`, `who reported`, `; subsequently`: another clause begins. */
const CLAUSE_BEGINS =
  / that |,? (?:and|but|she|he) (?:(?:is|was|has|had|have|were|are|did|does|reports?|reported|complain(?:s|ed)|present(?:s|ed)|underwent|received|continues?|returned|denies|denied|rated|noted|states|stated|requested|remains|diagnosed|also)\b)|,? (?:who|which) |, (?:all|both) (?:on|in|of) |[,;] (?:subsequently|however|later|thereafter|although|though|while|but) |,? (?:the )?(?:injured worker|patient|applicant|claimant)\b|,? (?:the )?(?:(?:treating|attending|primary|requesting) )*(?:provider|physician|practitioner)\b|, the (?:worker|employee|IW)\b/i;

/** How, when and by whom it came to be: no part of a diagnosis. */
const CIRCUMSTANCE =
  /,? (?:(?:reportedly|allegedly) (?:associated|related)|associated with an? (?:industrial|work|occupational)|stemming from|resulting from|caused by|as (?:a|the) result\b|related to (?:an?|the|his|her)\b|due to (?:an? |the |his |her )?(?:industrial|work|occupational)\b|following (?:an?|the|his|her) |(?<!(?:[,;:.)]|\b(?:and|or))[, ]*)(?:status[- ]post|s\/p) (?:an? )?(?:slip|trip|fall|motor|mva|accident|assault|work|industrial|trauma)\b|(?:status[- ]post|s\/p) (?:an? )?(?:being|lifting)\b|sustained (?:on|at|in|during|while|when|from|after)|for which|after (?:an?|the|he|she|his|her|(?!being\b)\w+ing) |while |when |per (?:the|an?|his|her|MRI|CT|x-?rays?|EMG|NCV|NCS|ultrasound) |(?:as )?per (?=\d)|according to|based on|since (?=\d|[A-Z])|from (?=\d)|in (?=(?:19|20)\d\d\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|(?<!\b(?:status[- ]post|s\/p)\b[^,;.]{0,60})on (?=\d|[A-Z][a-z]+ \d)|as of |dated |(?:and )?by the |and by an? |by (?:his|her) |by Dr)/i;

const ENDS = [CLAUSE_BEGINS, CIRCUMSTANCE, VERB_ENDS, WITH_TREATMENT, new RegExp(` ${AS_DIAGNOSES}`, 'i')];

const FOLLOWING =
  /\bfollowing(?: diagnos[ie]s| conditions)?: ?$|\b(?:diagnos[ie]s|impressions?|assessments?): ?$/i;
/** Characters of a sentence that is a condition only. */
const SHORT = 80;

function isCondition(sentence: string): boolean {
  return (
    kindOfPiece(sentence) === 'condition' &&
    unknownWords(sentence).length === 0 &&
    !ENDS.some((pattern) => pattern.test(sentence))
  );
}

function closingBracket(text: string, start: number): number | null {
  let depth = 1;
  for (let at = start; at < Math.min(text.length, start + LONGEST_LIST); at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}

function endOfList(text: string, start: number, sentences: readonly Sentence[]): number {
  // `current diagnoses (neck strain, gout), and treatment to date`
  const bracketed = text[start - 1] === '(' ? closingBracket(text, start) : null;
  if (bracketed !== null) return bracketed;
  const numbered = /^[\s:]*\(?1[.)]/.test(text.slice(start, start + 6));
  let at = sentences.findIndex((sentence) => sentence.end > start);
  if (at < 0) return start;
  let end = (sentences[at] as Sentence).end;
  // A numbered list goes on over full stops as long as its numbers do.
  for (let next = 2; numbered && at + 1 < sentences.length; ) {
    const following = sentences[at + 1] as Sentence;
    const soFar = text.slice(start, end);
    while (new RegExp(`(?:^|[\\s;,:(]|(?<!\\d)\\.)${next}[.)]`).test(soFar)) next += 1;
    // `knee sprain 2. Vertigo`: a number without a stop before it was taken for the end of a sentence.
    const isOpen = Number(/\s\(?(\d{1,2})[.)]$/.exec(soFar)?.[1]) === next - 1;
    if (!isOpen && !new RegExp(`^\\(?${next}[.)]\\s*(?:[A-Za-z]|\\(?\\d{3}\\.\\d)`).test(following.text))
      break;
    end = following.end;
    at += 1;
  }
  // `the following diagnoses: Neck pain. Lumbago.`: so do conditions that are sentences of their own.
  for (; FOLLOWING.test(text.slice(Math.max(0, start - 24), start)); at += 1) {
    const next = sentences[at + 1];
    if (!next || next.text.length > SHORT || !isCondition(next.text)) break;
    end = next.end;
  }
  const list = text.slice(start, end);
  const rules = /^[a-z]/.test(list) ? [...ENDS, NEXT_SENTENCE] : ENDS;
  const stops = rules.map((pattern) => list.search(pattern)).filter((index) => index > 2);
  return start + Math.min(...stops, end - start);
}
