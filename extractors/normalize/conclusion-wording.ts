import { findPhrase, type PhraseMatch } from './fuzzy.ts';

/** The words a conclusion turns on: they are put right before a sentence is judged. */
const CORE = ['medically necessary', 'medical necessity', 'medically appropriate'] as const;

/** What OCR makes of `not` between a verb and the core words. */
const DAMAGED_NOT =
  /\b(is|was|are|were|be|to|and|determined|therefore|would|does|do|has|have|should|could)\s+(?:n[a-z0-9]t|no[a-z0-9!|]|[rnmu][o0][ti1l!]|n[o0]i|hot)\s+(?=(?:\w+\s+){0,3}(?:medical|necessary|supported|indicated|warranted|recommended|certified|approved|established))/gi;

/** `isnot medically`, `notmedically`: letters lose the blanks around `not`. */
const LOST_BLANK = /(?<=\b(?:is|are|was|were))\s?not\s?(?=\s*medically)|\bnot(?=medically)/gi;
/** No damage, but the opposite. */
const UNNECESSARY = /\bmedically\s+un/i;

/**
 * A sentence of a rationale with the wording of its conclusion repaired: closed phrases only, and for
 * judging only. The text of the rationale stays as it was read.
 */
export function canonicalWording(sentence: string): string {
  let text = sentence.replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').replace(LOST_BLANK, ' not ');
  if (/med|necess|nec/i.test(text)) for (const phrase of CORE) text = repairPhrase(text, phrase);
  return text.replace(DAMAGED_NOT, '$1 not ');
}

function repairPhrase(text: string, phrase: string): string {
  if (text.toLowerCase().includes(phrase)) return text;
  const match: PhraseMatch | null = findPhrase(text, phrase, { maxDistance: 3 });
  if (!match || UNNECESSARY.test(text.slice(match.start, match.end))) return text;
  const printed = text.slice(match.start, match.end);
  // "medical necessity" is no damaged "medically necessary".
  if (CORE.some((other) => other !== phrase && printed.toLowerCase().includes(other))) return text;
  return text.slice(0, match.start) + phrase + text.slice(match.end);
}
