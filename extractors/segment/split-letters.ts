import type { Page } from '../../schemas/index.ts';

/** The letters of a document, each by its pages. */
export function splitLetters(pages: readonly Page[]): (readonly Page[])[] {
  return [pages];
}
