import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';

const root = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

/** The real letters are not part of the project; tests that need them skip where they are absent. */
const corpusIsThere = existsSync(root);
if (!corpusIsThere)
  console.warn('The corpus of real letters is absent: the tests that measure on it are skipped.');

export const describeWithCorpus = describe.skipIf(!corpusIsThere);

export type Form = 'digital' | 'scanned';

/** The case numbers of the corpus, sorted. */
export function corpusCases(): string[] {
  if (!corpusIsThere) return [];
  return readdirSync(`${root}digital`)
    .map((name) => name.replace(/\.pdf$/, ''))
    .sort();
}

export function corpusPath(form: Form, caseNumber: string): string {
  return `${root}${form}/${caseNumber}.pdf`;
}

export function corpusLetter(form: Form, caseNumber: string): Uint8Array {
  return new Uint8Array(readFileSync(corpusPath(form, caseNumber)));
}

export const corpusGold = `${root}gold`;
