import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKSUMS } from './checksums.ts';
import { MARK } from './claim-folder.ts';

/**
 * Puts a finished data set, written aside, in the place of an earlier one. The list of checksums goes first
 * and comes last: a folder without it is not whole.
 */
export function moveIntoPlace(aside: string, folder: string, ours: (name: string) => boolean): void {
  const fresh = readdirSync(aside).sort((a, b) => rankOf(a) - rankOf(b));
  rmSync(join(folder, CHECKSUMS), { force: true });
  for (const name of fresh) {
    const target = join(folder, name);
    // A folder cannot be renamed over one that holds something.
    if (existsSync(target)) rmSync(target, { recursive: true });
    renameSync(join(aside, name), target);
  }
  for (const name of readdirSync(folder)) {
    if (ours(name) && !fresh.includes(name)) rmSync(join(folder, name), { recursive: true });
  }
  rmSync(aside, { recursive: true, force: true });
}

function rankOf(name: string): number {
  return name === MARK ? 0 : name === CHECKSUMS ? 2 : 1;
}
