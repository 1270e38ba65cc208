import type { Certainty, Diagnosis, Side, Span, SuggestedCode } from '../../schemas/index.ts';
import { type Doubt, type Draft, type Found, found } from '../found.ts';
import { findBodyParts, onePart } from '../normalize/body-parts.ts';
import type { CodableCondition } from '../normalize/icd-suggest.ts';
import { findSides, oneSide } from '../normalize/laterality.ts';
import type { RunningText } from '../running-text.ts';
import type { StatedCertainty } from './diagnosis-certainty.ts';
import type { ListedCondition } from './diagnosis-item.ts';
import { conditionOnly } from './diagnosis-scope.ts';
import { kindOfPiece, unknownWords } from './diagnosis-words.ts';

/** A condition with what was found out about how sure the letter is of it. */
export interface JudgedCondition extends ListedCondition {
  /** Offsets in the prose. */
  readonly certainty: StatedCertainty | null;
  /** The letter also says that it was ruled out. */
  readonly isContradicted: boolean;
  /** It may be one with another of its list. */
  readonly isAmbiguous: boolean;
}

interface DraftSettings {
  /** The letter's text in lower case if it was read by OCR, else `null`. */
  readonly scan: string | null;
  readonly suggest: (condition: CodableCondition) => SuggestedCode | null;
}

export function draftDiagnosis(
  prose: RunningText,
  condition: JudgedCondition,
  { scan, suggest }: DraftSettings,
): Draft<Diagnosis> {
  const { start, end, text, code, certainty } = condition;
  const place = placeOf(prose, condition);
  const suggested = suggest({
    text,
    certainty: certainty?.certainty ?? null,
    laterality: place.laterality?.value ?? null,
    bodyPart: place.bodyPart?.value ?? null,
  });
  return {
    text: found(text, prose.spanOf(start, end), 'prose', doubtsOf(condition, scan)),
    code: code ? found<string | null>(code.code, prose.spanOf(code.start, code.end), 'prose') : null,
    codeSystem: code?.system
      ? found(code.system, prose.spanOf(code.whole.start, code.whole.end), 'derived')
      : null,
    certainty: draftCertainty(prose, condition),
    ...place,
    suggestedCode: suggested && found<SuggestedCode | null>(suggested, prose.spanOf(start, end), 'derived'),
  };
}

function draftCertainty(
  prose: RunningText,
  { certainty, isContradicted, text }: JudgedCondition,
): Found<Certainty | null> | null {
  if (!certainty) return null;
  const message = `the letter names "${text}" and says that it was ruled out`;
  const doubts: Doubt[] = isContradicted ? [{ code: 'conflicting-values', message }] : [];
  return found<Certainty | null>(
    certainty.certainty,
    prose.spanOf(certainty.start, certainty.end),
    'prose',
    doubts,
  );
}

/** The side and the part of the body that the words for the condition itself name. */
function placeOf(
  prose: RunningText,
  { start, end }: Span,
): { laterality: Found<Side | null> | null; bodyPart: Found<string | null> | null } {
  const words = conditionOnly(prose.text.slice(start, end));
  const parts = findBodyParts(words);
  const one = onePart(parts);
  const sides = findSides(words);
  const side = oneSide(sides, parts);
  const spans = (places: readonly Span[]) =>
    places.map((place) => prose.spanOf(start + place.start, start + place.end));
  return {
    laterality: side ? found<Side | null>(side, spans(sides), 'vocabulary') : null,
    bodyPart: one
      ? found<string | null>(
          one.part,
          spans(one.at),
          one.at.some(({ implied }) => !implied) ? 'vocabulary' : 'derived',
        )
      : null,
  };
}

function doubtsOf({ text, certainty, isAmbiguous }: JudgedCondition, scan: string | null): Doubt[] {
  const reason = reasonToDoubt(text, scan);
  const doubts: Doubt[] = reason ? [{ code: 'doubtful-diagnosis', message: `"${text}" ${reason}` }] : [];
  if (isAmbiguous) doubts.push({ code: 'ambiguous-list', message: `"${text}" may be half of one diagnosis` });
  if (certainty?.certainty === 'ruled_out') {
    doubts.push({ code: 'ruled-out-diagnosis', message: `"${text}" is named to say that it is not there` });
  }
  return doubts;
}

/** `lumbar strain Knee contusion`: separators are lost, and a capital parts two conditions. */
function holdsAnother(text: string): boolean {
  return [...text.matchAll(/(?<=\p{Ll} )\p{Lu}\p{Ll}{3,} /gu)].some(
    ({ index }) =>
      kindOfPiece(text.slice(0, index)) === 'condition' &&
      kindOfPiece(text.slice(index).split(/[,;(]/)[0] as string) === 'condition',
  );
}

/** No condition holds one of these. */
const CLAUSE =
  /\b(?:reports?|reported|complain(?:s|ed)|presented|revealed|showed|documented|underwent|received|requested|prescribed|recommended|was|were|is|are|has|had|include[sd]?|treating)\b/i;
/** `tinnitus from 30 years of noise`, `pneumonia in 2014`, `15 mg`: no name of a condition counts or dates. */
const COUNTS =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\b\d+(?:\.\d+)? ?(?:years?|months?|weeks?|days?|hours?|times|visits|sessions|mg|pounds|lbs|feet)\b|\bindex of \d/i;
/** `status post fusion in 2014`: when an operation was is told in lists. */
const OPERATION_DATE =
  /(?<=\b(?:status[- ]post|s\/p)\b.*)(?:\b(?:on|in) )?\(?\b(?:\d{1,2}[-/](?:\d{1,2}[-/])?\d{2,4}|(?:19|20)\d\d)\b/gi;
/** No diagnosis of the letters read so far is longer. */
const MOST_WORDS = 18;

function reasonToDoubt(text: string, scan: string | null): string | null {
  if (CLAUSE.test(text)) return 'reads like a sentence';
  if (text.split(' ').length > MOST_WORDS) return 'is long for one diagnosis';
  if (COUNTS.test(text.replace(OPERATION_DATE, '')))
    return 'holds a number or a date that names no condition';
  if (holdsAnother(text)) return 'may hold a second diagnosis, which a capital begins';
  const kind = kindOfPiece(text);
  if (kind === 'place') return 'names a place and no condition';
  if (kind === 'unknown') return 'holds no word known to name a condition';
  // In a text layer an unknown word is a rare one; in a scan it is as likely misread, unless it comes again.
  const misread = scan === null ? undefined : unknownWords(text).find((word) => scan.split(word).length <= 2);
  return misread === undefined ? null : `holds the unknown word "${misread}"`;
}
