/**
 * The form in which printed texts are compared: Unicode NFKC, lower case, quotes and dashes unified, white
 * space folded and none around `-` and `/`, punctuation at the end dropped.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?([-/]) ?/g, '$1')
    .replace(/[\s.,;:!?]+$/, '')
    .trim();
}

/** Words that say nothing about which condition or guideline is meant. */
const SMALL_WORDS = new Set(['a', 'an', 'the', 'of', 'and', 'with', 'to']);

function tokens(text: string): string[] {
  return (comparable(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((token) => !SMALL_WORDS.has(token));
}

/** Dice coefficient of two texts' words as multisets: 1 for the same words, 0 for none shared. */
export function tokenOverlap(a: string, b: string): number {
  const left = tokens(a);
  const right = tokens(b);
  if (left.length + right.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const token of left) counts.set(token, (counts.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of right) {
    const count = counts.get(token) ?? 0;
    if (count > 0) {
      shared += 1;
      counts.set(token, count - 1);
    }
  }
  return (2 * shared) / (left.length + right.length);
}
