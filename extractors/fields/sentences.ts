import type { Span } from '../../schemas/index.ts';

export interface Sentence extends Span {
  readonly text: string;
}

/** Words that end in a full stop without ending a sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|St|Jr|vs|e\.g|i\.e|approx|No|Inc|cf|al|Drs)$/i;

/**
 * The sentences of a prose. A full stop ends one before a blank and a capital or digit, and, since letters
 * lose blanks (`Norco.Subjective`), before a capitalised word as well; not after an abbreviation or a list
 * number (`2. Lumbago`).
 */
export function sentencesOf(prose: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number) => {
    while (start < end && prose[start] === ' ') start += 1;
    if (end > start) sentences.push({ start, end, text: prose.slice(start, end) });
    start = end;
  };
  for (const stop of prose.matchAll(/[.!?]+["'”’)\]]*(?=\s+["'“‘(]?[A-Z0-9]|["'“‘(]?[A-Z][a-z]|\s*$)/g)) {
    const before = prose.slice(Math.max(start, stop.index - 8), stop.index);
    if (ABBREVIATION.test(before)) continue;
    if (/(?:^|[\s:;,.])\d{1,2}$/.test(before) && isListNumber(prose, stop.index)) continue;
    close(stop.index + stop[0].length);
  }
  close(prose.length);
  return sentences;
}

/** `are: 1. Neck pain`, `.2. Lumbago`: a small number, after a colon, a stop or nothing, before a word. */
function isListNumber(prose: string, stop: number): boolean {
  return (
    /(?:^|[:;,]\s*|(?<!\d)\.|\.\s+|\(\s*)\d{1,2}$/.test(prose.slice(Math.max(0, stop - 6), stop)) &&
    /^\.\s*(?:[A-Za-z]|\(?\d{3}\.\d)/.test(prose.slice(stop, stop + 9))
  );
}

const MISREAD_DIGITS: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '5': 's', '|': 'l', '!': 'i' };

/**
 * A copy of the same length for matching phrases on, in which the misreadings that scans make of small words
 * (`tor` for `for`) and of letters within words (`diagn0sed`) are undone. Values are never taken from it.
 */
export function undoMisreadings(text: string): string {
  return text
    .replace(/\b([Tt])or\b/g, (_, t: string) => (t === 'T' ? 'For' : 'for'))
    .replace(/\bot\b/g, 'of')
    .replace(/(?<=[A-Za-z])[015|!](?=[a-z])/g, (digit) => MISREAD_DIGITS[digit] ?? digit);
}
