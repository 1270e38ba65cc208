import { findPhrase, type PhraseMatch, type PhraseRange } from './fuzzy.ts';

/** Every occurrence of a fixed phrase in a part of a text, damaged ones too, in order: see `findPhrase`. */
export function everyPhrase(text: string, phrase: string, range: PhraseRange = {}): PhraseMatch[] {
  const { from = 0, to = text.length } = range;
  if (to - from < phrase.length / 2) return [];
  const match = findPhrase(text, phrase, range);
  if (!match) return [];
  return [
    ...everyPhrase(text, phrase, { ...range, from, to: match.start }),
    match,
    ...everyPhrase(text, phrase, { ...range, from: match.end, to }),
  ];
}
