import { distance } from 'fastest-levenshtein';
import { foldLookAlikes } from '../normalize/fuzzy.ts';

/** Whether a printed word is the expected one, look-alikes and one misread letter in four apart. */
export function isNear(printed: string, expected: string): boolean {
  const folded = foldLookAlikes(expected);
  return distance(foldLookAlikes(printed), folded) <= Math.floor(folded.length / 4);
}
