import type { Word } from '../../schemas/index.ts';

/** What another look at a word gave: its text without blanks, and how sure the engine was of it. */
export interface Reading {
  readonly text: string;
  readonly confidence: number;
}

/** A reading less sure than this says nothing: an engine that fails at a crop guesses with 0.0 to 0.5. */
const HEARD = 0.6;
/** However many readings agree, print may be worse than they know. */
const SUREST = 0.99;

/**
 * What is to be held of a word after other readings of its place.
 *
 * Readings that agree confirm it: it is wrong only if all of them are, so its confidence is
 * `1 - (1 - a)(1 - b)...` over all that say the same. When all that were heard agree on something else, theirs
 * is the better text. Either way a word on which readings differ carries the other text as its `rival`, which
 * becomes a finding: no disagreement is settled in silence.
 */
export function judgeReadings(word: Word, readings: readonly Reading[]): Word {
  const own = essenceOf(word.text);
  const agreeing = readings.filter((reading) => essenceOf(reading.text) === own);
  const others = readings.filter(
    (reading) => reading.confidence >= HEARD && essenceOf(reading.text) !== own && reading.text !== '',
  );
  const [rival] = [...others].sort((a, b) => b.confidence - a.confidence);
  if (!rival) return agreeing.length > 0 ? { ...word, confidence: together([word, ...agreeing]) } : word;
  const alike = others.filter((other) => essenceOf(other.text) === essenceOf(rival.text));
  if (agreeing.length === 0 && alike.length > 1 && alike.length === others.length) {
    return { ...word, text: rival.text, confidence: together(alike), rival: word.text };
  }
  return { ...word, rival: rival.text };
}

/** How sure independent readings of the same text make it. */
function together(readings: readonly Reading[]): number {
  const doubt = readings.reduce((product, { confidence }) => product * (1 - confidence), 1);
  const surest = Math.max(...readings.map(({ confidence }) => confidence));
  return Math.max(surest, Math.min(SUREST, Math.round((1 - doubt) * 1000) / 1000));
}

/**
 * What must be equal for two readings to agree: letters and digits; among digits also the marks between them,
 * since `1/12` is not `11/2`. Quotes and marks at the ends are too small to part readings by.
 */
function essenceOf(text: string): string {
  const plain = text.normalize('NFKC').replace(/[–—]/g, '-');
  if (!/\d/.test(plain)) return plain.replace(/[^\p{L}\p{N}]/gu, '');
  return plain.replace(/['"‘’“”`]/g, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
