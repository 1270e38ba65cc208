import { CliError } from '../cli-error.ts';

/**
 * Lets only records of this program's own schema into tables: their columns promise what it holds.
 *
 * @throws CliError `store-newer` or `records-outdated`
 */
export function checkSchemaVersion(found: string, known: string): void {
  if (found === known) return;
  if (isNewer(found, known)) {
    throw new CliError('store-newer', 'cannot make tables of the records', {
      reason: `the store holds records of schema ${found}, this program knows schema ${known}`,
      remedy: 'use the version of imr-extract that made them, or a newer one',
    });
  }
  throw new CliError('records-outdated', 'cannot make tables of the records', {
    reason: `the store holds records of schema ${found}, the tables are those of schema ${known}`,
    remedy: 'run ingest again over the same letters: pages that OCR has read are not read again',
  });
}

function isNewer(found: string, known: string): boolean {
  const [a, b] = [found, known].map((version) => version.split('.').map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
