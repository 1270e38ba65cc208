import type { Span } from '../../schemas/index.ts';
import { findIcdCodes } from '../normalize/icd-code.ts';
import { maskSpans } from '../normalize/spans.ts';
import { certaintyInWords } from './diagnosis-certainty.ts';
import { kindOfPiece } from './diagnosis-words.ts';

/** What says how sure or how past a condition is, before its name. */
const PREFIX =
  /^\W*(?:(?:an? )?(?:status[- ]post|s\/p|(?:rule[sd]?|ruling)[- ]out|r\/o|history of|h\/o|question of|post-?operative)\b[\s:]*)+/i;
/** From here on a diagnosis tells of something else: what came with it, what it came from. */
const TAIL =
  /(?<=[\w)"”][ ,]+)(?:with|without|due to|secondary to|associated with|related to|status[- ]post|s\/p|following|after|causing|resulting in|consistent with|suspicious for|suggestive of|concerning for|not specified as|radiating|extending)\b/i;

/** `sprain of the left knee (right knee unharmed)`: brackets around more than a place or a side. */
function asidesOf(text: string): Span[] {
  return [...text.matchAll(/\(([^()]*)\)/g)].flatMap(({ 0: aside, 1: words = '', index }) => {
    const isPlace = /^[LRB]$/.test(words) || kindOfPiece(words) === 'place' || certaintyInWords(words);
    return isPlace ? [] : [{ start: index, end: index + aside.length }];
  });
}

/**
 * A diagnosis of which only the words for the condition itself can be read, all others being bars at the same
 * offsets: not its printed codes, not what follows `with` or `due to`, unless that is a mere place as in the
 * titles of the code books (`lumbago with sciatica, right side`).
 */
export function conditionOnly(printed: string): string {
  const codes = findIcdCodes(printed).map(({ whole }) => whole);
  const withoutCodes = maskSpans(printed, codes);
  const text = maskSpans(withoutCodes, asidesOf(withoutCodes));
  const lead = PREFIX.exec(text)?.[0].length ?? 0;
  const tail = TAIL.exec(text.slice(lead));
  if (!tail) return text;
  const masked: Span[] = [];
  let at = lead + tail.index;
  for (const [index, part] of text.slice(at).split(',').entries()) {
    if (index === 0 || kindOfPiece(part) !== 'place') masked.push({ start: at, end: at + part.length });
    at += part.length + 1;
  }
  return maskSpans(text, masked);
}
