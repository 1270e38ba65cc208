/** Counts how often a word comes, for words nobody can list beforehand. */
export interface CappedCounter<Word> {
  /** The count of a word, to be changed in place; that of `rest` once there are too many words. */
  of(word: string): Word;
  /** Words with their counts, in the order of the alphabet; without the rest. */
  entries(): [word: string, count: Word][];
  /** What came after the cap was reached, in words not counted before; `undefined` where it never was. */
  rest(): Word | undefined;
}

/** Keeps at most `cap` words, so that memory is bounded whatever the letters say. */
export function cappedCounter<Word>(cap: number, zero: () => Word): CappedCounter<Word> {
  const counts = new Map<string, Word>();
  let rest: Word | undefined;
  return {
    of(word) {
      const known = counts.get(word);
      if (known !== undefined) return known;
      if (counts.size >= cap) {
        rest ??= zero();
        return rest;
      }
      const fresh = zero();
      counts.set(word, fresh);
      return fresh;
    },
    entries: () => [...counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
    rest: () => rest,
  };
}
