import type { Page, Word } from '../../schemas/index.ts';
import { partRunTogether } from './run-together.ts';
import { withoutSpecks } from './specks.ts';

/** The words that records are made from: those of a text layer as they are, those of OCR set right. */
export function printedWords(page: Page): readonly Word[] {
  return page.textSource === 'text-layer' ? page.words : partRunTogether(withoutSpecks(page));
}
