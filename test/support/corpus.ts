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

/** The scans by what was done to them: `fax`, `rot`, ... */
export function corpusProfiles(): ReadonlyMap<string, readonly string[]> {
  const profiles = new Map<string, string[]>();
  for (const line of readFileSync(`${root}scanned/profiles.txt`, 'utf8').trim().split('\n')) {
    const [caseNumber = '', profile = ''] = line.split(' ');
    profiles.set(profile, [...(profiles.get(profile) ?? []), caseNumber]);
  }
  return profiles;
}
