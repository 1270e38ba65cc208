import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CliError } from '../cli-error.ts';
import { DATA_SET_NAME } from './describe/data-set.ts';

/** Where an export is written until it is whole. */
export const ASIDE = '.partial';

/** The mark of a data set of ours: the first file moved into the folder and the last to go. */
export const MARK = 'datapackage.json';

/**
 * Makes sure that a folder can take a data set: it is empty, missing, or holds nothing but an earlier one.
 *
 * @throws CliError `folder-occupied`
 */
export function claimFolder(folder: string, ours: (name: string) => boolean): void {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder).filter((name) => name !== ASIDE);
  if (names.length === 0) return;
  const foreign = names.find((name) => !ours(name));
  if (foreign === undefined && isMarked(folder)) return;
  throw new CliError('folder-occupied', 'cannot write a data set into the folder', {
    file: folder,
    reason:
      foreign === undefined ? 'it holds files of something else' : `it holds something else: ${foreign}`,
    remedy: 'choose an empty folder, or move those files away',
  });
}

function isMarked(folder: string): boolean {
  try {
    return JSON.parse(readFileSync(join(folder, MARK), 'utf8')).name === DATA_SET_NAME;
  } catch {
    return false;
  }
}
