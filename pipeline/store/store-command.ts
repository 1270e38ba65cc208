import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { CliError, exitCodeOf } from '../cli-error.ts';
import { escapeLine } from '../terminal.ts';
import { checkDatabase, TABLE_NAMES } from './check-store.ts';
import { lockStore } from './lock.ts';
import { openStoreForReading, STORE_FILE, sqliteError } from './open-store.ts';
import { copyReadable, replaceDatabase } from './repair-store.ts';

/** `imr-extract store check`: tells whether a store is sound, and repairs it where asked; gives the exit code. */
export async function checkStore(
  folder: string,
  { repair, write }: { readonly repair: boolean; readonly write: (line: string) => void },
): Promise<number> {
  const file = join(folder, STORE_FILE);
  if (!existsSync(file)) {
    throw new CliError('store-missing', 'cannot check the store', {
      file: folder,
      reason: 'the folder holds no store',
      remedy: 'name the folder that was given to ingest as --store',
    });
  }
  const lock = repair ? lockStore(folder) : undefined;
  try {
    const problems = checkFile(file, write);
    // A sound file may still be no store, or one of a newer version.
    if (problems === 0) await openStoreForReading(folder).close();
    if (problems === 0 || !repair) return exitCodeOf(problems === 0 ? 'ok' : 'store-damaged');
    repairFile(folder, file, write);
    return exitCodeOf('ok');
  } finally {
    lock?.release();
  }
}

function checkFile(file: string, write: (line: string) => void): number {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const { rows, problems } = checkDatabase(database);
    write(TABLE_NAMES.map((table) => `${table} ${rows[table]}`).join(', '));
    for (const problem of problems) write(`problem: ${escapeLine(problem)}`);
    write(
      problems.length === 0
        ? 'The store is sound.'
        : 'The store is damaged. `store check --repair` keeps what can be read.',
    );
    return problems.length;
  } finally {
    database.close();
  }
}

function repairFile(folder: string, file: string, write: (line: string) => void): void {
  const repaired = `${file}.repaired`;
  const damaged = new DatabaseSync(file);
  try {
    const kept = copyReadable(damaged, repaired);
    write(`kept: ${TABLE_NAMES.map((table) => `${table} ${kept[table]}`).join(', ')}`);
  } catch (error) {
    throw sqliteError(error, file);
  } finally {
    damaged.close();
  }
  replaceDatabase(folder, STORE_FILE, repaired);
  write(`Repaired; the damaged file stays as ${STORE_FILE}.damaged. Ingest the same letters again: what was`);
  write('lost is read anew, without OCR where the words of the pages were kept.');
}
