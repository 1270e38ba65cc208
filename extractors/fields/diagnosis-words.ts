import { CONDITION_ENDINGS, CONDITION_WORDS, PLACE_WORDS } from '../../schemas/vocabulary/conditions.ts';
import { foldLookAlikes } from '../normalize/fuzzy.ts';

/** What a piece of a diagnosis list is: a condition, a mere place or quality of one, or neither for sure. */
export type PieceKind = 'condition' | 'place' | 'unknown';

const CONDITIONS = new Set(CONDITION_WORDS.map(foldLookAlikes));
const PLACES = new Set(PLACE_WORDS.map(foldLookAlikes));
const ENDINGS = CONDITION_ENDINGS.map(foldLookAlikes);
/** `L4-5`, `C5-C6`, `T12`, `S1`: a level of the spine. */
const SPINE_LEVEL = /^[CTLS]\d{1,2}(?:[-/][CTLS]?\d{1,2})*$/i;
/** What follows these qualifies the condition before: `neck pain with headaches` is one diagnosis. */
const QUALIFIER = /\b(?:with|without|due to|secondary to|associated with|status|following|after)\b/i;

/** What says how sure a diagnosis is, not what it is. */
const PREFIX = /^(?:rule[sd]?[- ]out|r\/o|suspected|question of|history of|status[- ]post|s\/p)\s+/i;

/** The kind of a piece, judged by its words up to the first qualifier. */
export function kindOfPiece(piece: string): PieceKind {
  const plain = piece.trim().replace(PREFIX, '');
  const head = plain.split(QUALIFIER)[0]?.trim() || plain;
  const words = head.match(/[A-Za-z0-9'’/|-]+/g) ?? [];
  if (words.length === 0) return 'place';
  if (words.some(namesCondition)) return 'condition';
  return words.every(isPlaceWord) ? 'place' : 'unknown';
}

/** Whether a word names a condition, look-alike letters of a scan included. */
export function namesCondition(word: string): boolean {
  return partsOf(word).some(
    (part) =>
      CONDITIONS.has(part) ||
      (part.length > 5 && !PLACES.has(part) && ENDINGS.some((ending) => part.endsWith(ending))),
  );
}

function isPlaceWord(word: string): boolean {
  return (
    SPINE_LEVEL.test(word) ||
    /^\d+$/.test(word) ||
    PLACES.has(foldLookAlikes(word)) ||
    partsOf(word).every((part) => PLACES.has(part))
  );
}

/** `sprain-strain`, `shoulder/arm`: the words of a compound. */
function partsOf(word: string): string[] {
  return word.split(/[-/]/).map(foldLookAlikes).filter(Boolean);
}
