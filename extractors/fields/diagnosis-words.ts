import {
  CONDITION_ENDINGS,
  CONDITION_PHRASES,
  CONDITION_WORDS,
  PLACE_WORDS,
  QUALITY_WORDS,
} from '../../schemas/vocabulary/conditions.ts';
import { foldLookAlikes } from '../normalize/fuzzy.ts';

/** What a piece of a diagnosis list is: a condition, a mere place or quality of one, or neither for sure. */
export type PieceKind = 'condition' | 'place' | 'unknown';

const CONDITIONS = new Set(CONDITION_WORDS.map(foldLookAlikes));
const PHRASES = new RegExp(
  `\\b(?:${CONDITION_PHRASES.map((phrase) => phrase.replaceAll('(current)', '\\(current\\)')).join('|')})`,
  'i',
);
const PLACES = new Set(PLACE_WORDS.map(foldLookAlikes));
const QUALITIES = new Set(QUALITY_WORDS);
const ENDINGS = CONDITION_ENDINGS.map(foldLookAlikes);
/** `L4-5`, `C5-C6`, `T12`, `S1`: a level of the spine. */
const SPINE_LEVEL = /^[CTLS]\d{1,2}(?:[-/][CTLS]?\d{1,2})*$/i;
/** What follows these qualifies the condition before: `neck pain with headaches` is one diagnosis. */
const QUALIFIER = /\b(?:with|without|due to|secondary to|associated with|status|following|after)\b/i;

/** `status post carpal tunnel release` is a diagnosis, whatever the operation. */
const AFTER_OPERATION = /^\s*(?:status[- ]post|s\/p)\s+\w/i;
/** What says how sure a diagnosis is, not what it is. */
const PREFIX = /^(?:rule[sd]?[- ]out|r\/o|suspected|question of|history of)\s+/i;

/** `muscle(s)` */
const PLURAL = /(\w)\((?:s|es)\)/g;

/** The kind of a piece, judged by its words up to the first qualifier. */
export function kindOfPiece(piece: string): PieceKind {
  if (AFTER_OPERATION.test(piece)) return 'condition';
  const plain = piece.replace(PLURAL, '$1').trim().replace(PREFIX, '');
  const head = plain.split(QUALIFIER)[0]?.trim() || plain;
  const words = head.match(/[A-Za-z0-9'’/|-]+/g) ?? [];
  if (words.length === 0) return 'place';
  if (words.some(namesCondition) || namesByPhrase(head)) return 'condition';
  // `right shoulder status post arthroscopy`
  if (AFTER_OPERATION.test(plain.slice(head.length)) && words.every(isPlaceWord)) return 'condition';
  return words.every(isPlaceWord) ? 'place' : 'unknown';
}

/** Whether words name a condition none of which does so alone: `kidney stones`. */
export function namesByPhrase(text: string): boolean {
  return PHRASES.test(text.replace(/’/g, "'"));
}

const PLURAL_IES = foldLookAlikes('ies');

/** Whether a word names a condition, look-alike letters of a scan included. */
export function namesCondition(word: string): boolean {
  if (CONDITIONS.has(foldLookAlikes(word))) return true;
  return partsOf(word).some(
    (part) =>
      CONDITIONS.has(part) ||
      (part.length > 5 && part.endsWith('s') && CONDITIONS.has(part.slice(0, -1))) ||
      (part.length > 5 && part.endsWith(PLURAL_IES) && CONDITIONS.has(`${part.slice(0, -3)}y`)) ||
      (part.length > 5 && !PLACES.has(part) && ENDINGS.some((ending) => part.endsWith(ending))),
  );
}

/** `segmental and somatic dysfunction`: an adjective of diagnoses that waits for its noun. */
const ADJECTIVE = /(?:al|ar|ic|ive|ary|ous|oid)$/;

function isPlaceWord(word: string): boolean {
  if (ADJECTIVE.test(word) && QUALITIES.has(word.toLowerCase())) return true;
  if (SPINE_LEVEL.test(word) || /^\d+$/.test(word)) return true;
  return isPlace(foldLookAlikes(word)) || partsOf(word).every(isPlace);
}

function isPlace(folded: string): boolean {
  return PLACES.has(folded) || (folded.endsWith('s') && PLACES.has(folded.slice(0, -1)));
}

/** `sprain-strain`, `shoulder/arm`: the words of a compound. */
function partsOf(word: string): string[] {
  return word.split(/[-/]/).map(foldLookAlikes).filter(Boolean);
}

/** Every word that a diagnosis is made of, as it is spelled. */
const SPELLED = new Set([
  ...'with without from than onset early rule status work when while under over after before during'.split(
    ' ',
  ),
  ...CONDITION_WORDS.flatMap((word) => word.split(/[-/]/)),
  ...PLACE_WORDS.flatMap((word) => word.split('-')),
  ...QUALITY_WORDS.flatMap((word) => word.split('-')),
]);

/** Words of four letters and more that no list here knows so spelled: rare ones, or in a scan misread ones. */
export function unknownWords(text: string): string[] {
  return (text.toLowerCase().match(/[a-z|!01]{4,}/g) ?? []).filter((word) => !isSpelled(word));
}

function isSpelled(word: string): boolean {
  const singular = word.replace(/s$/, '');
  return (
    SPELLED.has(word) ||
    SPELLED.has(singular) ||
    CONDITION_ENDINGS.some((ending) => singular.endsWith(ending.replace(/s$/, '')))
  );
}
