import { foldLookAlikes } from '../normalize/fuzzy.ts';

/** A request's name for telling whether two places mean the same: letters and digits, without articles. */
export function comparableTitle(text: string): string {
  return foldLookAlikes(text.replace(/\b(?:an?|the)\s+/gi, ''));
}
