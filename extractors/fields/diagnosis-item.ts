import type { Span } from '../../schemas/index.ts';
import { SYMPTOM_WORDS } from '../../schemas/vocabulary/conditions.ts';
import { findIcdCodes, type PrintedCode } from '../normalize/icd-code.ts';
import { withoutSpans } from '../normalize/spans.ts';
import { type CueKind, RELATIVES } from './diagnosis-cues.ts';
import { conditionOnly } from './diagnosis-scope.ts';
import { kindOfPiece, namesByPhrase, namesCondition } from './diagnosis-words.ts';

/** One condition of a list, with its place in the prose. */
export interface ListedCondition extends Span {
  /** Without codes, brackets of codes and stops around. */
  readonly text: string;
  /** The first code printed with it; offsets in the prose. */
  readonly code: PrintedCode | null;
}

/** Characters. */
const LONGEST = 300;
const NEGATIVE = /^(?:no|not|none|without|denies|negative for)\b/i;
/** `status post being punched`: what happened, no condition. */
const EVENT = /^(?:status post (?:being|having)|history of (?:the )?present illness)\b/i;
/** `confirmed by EMG`: said of the diagnosis before it. */
const PROOF =
  /^(?:as )?(?:confirmed|seen|shown|demonstrated|evidenced|verified|noted|documented) (?:by|on|with|in)\b/i;
/** `, well controlled on tablets`: how the one before it fares. */
const FARES =
  /^(?:deferred\b|(?:well|poorly|adequately|diet)[- ]?controlled\b(?! \w+$)|(?:all|both) (?:of (?:which|them) (?:are )?)?(?:industrial|work[- ]related|chronic)\b)/i;
/** `; the secondary diagnoses are`: the next list's own introduction. */
const INTRODUCES = /\b(?:diagnos[ie]s|impressions?|assessments?)$/i;
/** In a history, an operation is none of the illnesses. */
const OPERATION =
  /\b(?:surger(?:y|ies)|\w+(?:ectomy|plasty|otomy|desis)|arthroscop\w+|fusion|stent\w*|repair|release)\b/i;
/** What a history calls past is over. */
const PAST = /^(?:an? )?(?:prior|previous|old|remote|childhood)\b/i;
const SYMPTOMS = new Set(SYMPTOM_WORDS);
const OF_RELATIVES = new RegExp(`^(?:(?:an?|the|his|her|strong) )*(?:${RELATIVES})\\b`, 'i');
const IN_RELATIVES = new RegExp(`\\bin (?:(?:an?|the|his|her) )?(?:${RELATIVES})\\b`, 'i');

/** Whether a piece of a list is about the worker's relatives: `family history of cancer`. */
export function isOfRelatives(printed: string): boolean {
  return OF_RELATIVES.test(printed) || IN_RELATIVES.test(printed);
}

/** Whether a piece says that the worker does not have a condition. */
export function isNegative(printed: string): boolean {
  return NEGATIVE.test(printed);
}

/** The condition that a piece of a list names, or `null` where it names none of the worker's. */
export function readItem(text: string, span: Span, cue: CueKind): ListedCondition | null {
  const printed = text.slice(span.start, span.end);
  if (
    PROOF.test(printed) ||
    FARES.test(printed) ||
    EVENT.test(printed) ||
    INTRODUCES.test(printed) ||
    printed.length > LONGEST
  )
    return null;
  if (isNegative(printed) && !(cue === 'stated' && namesMoreThanSymptom(printed))) return null;
  if (cue !== 'stated' && kindOfPiece(printed) !== 'condition') return null;
  if (cue === 'history' && (OPERATION.test(conditionOnly(printed)) || PAST.test(printed))) return null;
  if ((cue === 'mention' || cue === 'history') && !namesMoreThanSymptom(printed)) return null;
  const codes = findIcdCodes(printed);
  const [code] = codes;
  const words = withoutSpans(
    printed,
    codes.map(({ whole }) => whole),
  );
  const cleaned = words
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;.])/g, '')
    .replace(/^[\s:;,./-]+|[\s:;,./(-]+$/g, '');
  // A date or a number is never a diagnosis.
  if (!/[a-z]{2}/i.test(cleaned)) return null;
  return { ...span, text: cleaned, code: code ? shifted(code, span.start) : null };
}

/** Whether it names a condition that is more than a complaint. */
export function namesMoreThanSymptom(text: string): boolean {
  return (
    namesByPhrase(text) ||
    text.split(/[^A-Za-z-]+/).some((word) => namesCondition(word) && !SYMPTOMS.has(word.toLowerCase()))
  );
}

function shifted(code: PrintedCode, by: number): PrintedCode {
  const whole = { start: code.whole.start + by, end: code.whole.end + by };
  return { ...code, start: code.start + by, end: code.end + by, whole };
}
