import type { Finding } from '../../schemas/index.ts';
import { wordsIn } from '../evidence.ts';
import { finding, type Rule } from './rule.ts';

/**
 * What stands for bytes that were damaged or read in another encoding, and in no letter: of the characters
 * beyond ASCII those print `°`, `×`, dashes, quotes and the like. `Â` and `Ã` lead most of such bytes.
 */
const DAMAGE = /[`¬¦¤¨´¸¯ÂÃÐðÞþ\uFFFD\uE000-\uF8FF\p{Cc}]/u;
/** A value's finding names so many words at most. */
const WORDS_NAMED = 5;

/** Values that rest on words in which a character cannot have been printed. */
export const checkCharacters: Rule = ({ evidence }, { letter, places }) => {
  const damaged = new Set(letter.words.filter(({ text }) => DAMAGE.test(text)));
  if (damaged.size === 0) return [];
  return Object.keys(evidence).flatMap((path): Finding[] => {
    const spans = places.get(path) ?? [];
    const words = spans.flatMap((span) => wordsIn(letter, span)).filter((word) => damaged.has(word));
    if (words.length === 0) return [];
    const named = words.slice(0, WORDS_NAMED).map(({ text }) => JSON.stringify(text));
    return [finding('unreadable-value', path, `${named.join(', ')} cannot be what was printed`)];
  });
};
