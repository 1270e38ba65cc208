import { distance } from 'fastest-levenshtein';

/** Wrong characters, and those there should be. */
export interface CharacterErrors {
  readonly wrong: number;
  readonly all: number;
}

/**
 * Compares the words of a page with those it should have, whatever their order: engines differ in how they put
 * a table's cells in line. Words without their like on the other side are paired by likeness; those left over
 * count in full.
 */
export function characterErrors(read: readonly string[], right: readonly string[]): CharacterErrors {
  const missing = without(right, read);
  const extra = without(read, right);
  let wrong = 0;
  for (const word of missing.sort((a, b) => b.length - a.length)) {
    const [nearest, cost] = nearestTo(word, extra);
    wrong += cost;
    if (nearest >= 0) extra.splice(nearest, 1);
  }
  wrong += extra.reduce((sum, word) => sum + word.length, 0);
  return { wrong, all: right.reduce((sum, word) => sum + word.length, 0) };
}

/** The words of a text, with the signs unified that look alike. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-');
  return plain.split(/\s+/).filter((word) => word !== '');
}

function without(words: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count <= 0;
  });
}

/** The word that costs least to turn into another, if it costs less than leaving both alone. */
function nearestTo(word: string, candidates: readonly string[]): readonly [number, number] {
  let nearest = -1;
  let gain = 0;
  let cost = word.length;
  for (const [index, candidate] of candidates.entries()) {
    const changes = distance(word, candidate);
    const saved = word.length + candidate.length - changes;
    if (saved <= gain || changes >= Math.max(word.length, candidate.length)) continue;
    nearest = index;
    gain = saved;
    cost = changes;
  }
  return [nearest, cost];
}
