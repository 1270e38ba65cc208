import type { Diagnosis, LetterText, Span } from '../../schemas/index.ts';
import { type Doubt, type Draft, found } from '../found.ts';
import { type RunningText, runningText } from '../running-text.ts';
import { type LetterStructure, sectionOf } from '../segment/index.ts';
import type { CueKind } from './diagnosis-cues.ts';
import { findDiagnosisLists } from './diagnosis-extent.ts';
import { splitDiagnoses } from './diagnosis-list.ts';
import { kindOfPiece, namesCondition, unknownWords } from './diagnosis-words.ts';
import type { LetterDraft } from './draft.ts';
import { undoMisreadings } from './sentences.ts';

interface ListedCondition extends Span {
  readonly text: string;
  readonly code: Span | null;
  readonly cue: CueKind;
}

/** The injured worker's diagnoses, in the order of the case summary, each one once. */
export function readDiagnoses(letter: LetterText, structure: LetterStructure): LetterDraft['diagnoses'] {
  const section = sectionOf(structure, 'case_summary');
  if (!section) return [];
  const prose = runningText(letter, section.body);
  const diagnoses: ListedCondition[] = [];
  for (const { cue, start, end } of findDiagnosisLists(undoMisreadings(prose.text))) {
    const items = splitDiagnoses(prose.text.slice(start, end));
    if (cue === 'claim' && items.length + placesNamed(prose.text.slice(start, end)) > 1) continue;
    for (const item of items) {
      const diagnosis = readItem(prose.text, { start: item.start + start, end: item.end + start }, cue);
      if (diagnosis) diagnoses.push(diagnosis);
    }
  }
  const scan = letter.pages.some(({ textSource }) => textSource === 'ocr') ? letter.text.toLowerCase() : null;
  return withoutRepeats(diagnoses).map((diagnosis) => draftOf(prose, diagnosis, scan));
}

/** A claim for `neck, arm and back pain` names body parts, one for `low back pain` names what it is about. */
function placesNamed(claim: string): number {
  return claim.split(/,|\band\b/).length - 1;
}

/** Each condition once; what is said in passing only when no stated diagnosis says it already. */
function withoutRepeats(diagnoses: readonly ListedCondition[]): ListedCondition[] {
  const kept: ListedCondition[] = [];
  for (const diagnosis of diagnoses) {
    const inPassing = diagnosis.cue === 'history' || diagnosis.cue === 'mention';
    const known = kept.some(
      ({ text }) => sameCondition(text, diagnosis.text) || (inPassing && restates(diagnosis.text, text)),
    );
    if (!known) kept.push(diagnosis);
  }
  return kept;
}

/** ICD-10-CM (`M54.5`, `S83.241A`) or, in older letters, ICD-9-CM (`724.2`, `V45.89`). */
const ICD =
  /[([]?\s*(?:ICD-?(?:9|10)?(?:-CM)?(?: codes?)?:? *)?(?<code>\b[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?\b|\b\d{3}\.\d{1,2}\b|\b[VE]\d{2,3}\.\d{1,2}\b)\s*[)\]]?/d;
const LONGEST = 300;
const NEGATIVE = /^(?:no|not|none|without|denies|negative for|status post (?:being|having))\b/i;
/** `confirmed by EMG`: said of the diagnosis before it. */
const PROOF =
  /^(?:as )?(?:confirmed|seen|shown|demonstrated|evidenced|verified|noted|documented) (?:by|on|with|in)\b/i;
/** In a history, an operation is none of the illnesses. */
const OPERATION =
  /\b(?:surger(?:y|ies)|\w+(?:ectomy|plasty|otomy|desis)|arthroscop\w+|fusion|stent\w*|repair|release)\b/i;
/** What a history calls past is over. */
const PAST = /^(?:an? )?(?:prior|previous|old|remote|childhood)\b/i;
/** What a visit is for, rather than what the worker has. */
const SYMPTOM =
  /^(?:pains?|complaints?|symptoms?|injur(?:y|ies)|numbness|weakness|surgery|fall|headaches?)$/i;

function namesMoreThanSymptom(text: string): boolean {
  return text.split(/[^A-Za-z-]+/).some((word) => namesCondition(word) && !SYMPTOM.test(word));
}

const CLAUSE =
  /\b(?:reports?|reported|complain(?:s|ed)|presented|revealed|showed|documented|underwent|received|requested|prescribed|recommended|was|were|is|are|has|had)\b/i;

function readItem(text: string, span: Span, cue: CueKind): ListedCondition | null {
  const printed = text.slice(span.start, span.end);
  if (NEGATIVE.test(printed) || PROOF.test(printed) || printed.length > LONGEST) return null;
  if (cue !== 'stated' && kindOfPiece(printed) !== 'condition') return null;
  if (cue === 'history' && (OPERATION.test(printed) || PAST.test(printed))) return null;
  if ((cue === 'mention' || cue === 'history') && !namesMoreThanSymptom(printed)) return null;
  const icd = ICD.exec(printed);
  const range = icd?.indices?.groups?.code;
  const code = range ? { start: span.start + range[0], end: span.start + range[1] } : null;
  const words = icd
    ? (printed.slice(0, icd.index) + printed.slice(icd.index + icd[0].length)).replace(/\s+/g, ' ')
    : printed;
  const cleaned = words.replace(/^[\s:;,.-]+|[\s:;,.(-]+$/g, '');
  // A date or a number is never a diagnosis.
  return /[a-z]{2}/i.test(cleaned) ? { ...span, text: cleaned, code, cue } : null;
}

function draftOf(
  prose: RunningText,
  { start, end, text, code }: ListedCondition,
  scan: string | null,
): Draft<Diagnosis> {
  const doubt = reasonToDoubt(text, scan);
  const doubts: Doubt[] = doubt ? [{ code: 'doubtful-diagnosis', message: `"${text}" ${doubt}` }] : [];
  return {
    text: found(text, prose.spanOf(start, end), 'prose', doubts),
    code: code
      ? found<string | null>(
          prose.text.slice(code.start, code.end),
          prose.spanOf(code.start, code.end),
          'prose',
        )
      : null,
    codeSystem: null,
    certainty: null,
    laterality: null,
    bodyPart: null,
    suggestedCode: null,
  };
}

/** No diagnosis of the letters read so far is longer. */
const MOST_WORDS = 18;

/** `scan` is the letter's text in lower case if it was read by OCR, else `null`. */
function reasonToDoubt(text: string, scan: string | null): string | null {
  if (CLAUSE.test(text)) return 'reads like a sentence';
  if (text.split(' ').length > MOST_WORDS) return 'is long for one diagnosis';
  const kind = kindOfPiece(text);
  if (kind === 'place') return 'names a place and no condition';
  if (kind === 'unknown') return 'holds no word known to name a condition';
  // In a text layer an unknown word is a rare one; in a scan it is as likely misread, unless it comes again.
  const misread = scan === null ? undefined : unknownWords(text).find((word) => scan.split(word).length <= 2);
  return misread === undefined ? null : `holds the unknown word "${misread}"`;
}

/** The same words but for case and articles. */
function sameCondition(a: string, b: string): boolean {
  return wordsOf(a) === wordsOf(b);
}

/** A condition of the same name at the same place, whatever the rest of its words. */
function restates(text: string, known: string): boolean {
  const words = new Set(wordsOf(known).split(' '));
  const shared = wordsOf(text)
    .split(' ')
    .filter((word) => words.has(word) && word.length > 2);
  return shared.some(namesCondition) && shared.some((word) => !namesCondition(word));
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:an?|the|of)\b/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
