import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { CliError, exitCodeOf } from '../cli-error.ts';
import { escapeLine } from '../terminal.ts';
import { checkDatabase, type StoreCheck, TABLE_NAMES } from './check-store.ts';
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
    const isSound = await checkFile(folder, file, write);
    if (isSound || !repair) return exitCodeOf(isSound ? 'ok' : 'store-damaged');
    repairFile(folder, file, write);
    return exitCodeOf('ok');
  } finally {
    lock?.release();
  }
}

async function checkFile(folder: string, file: string, write: (line: string) => void): Promise<boolean> {
  const { rows, problems } = readFile(file);
  const told = problems.length > 0 ? problems : await openingProblem(folder);
  write(TABLE_NAMES.map((table) => `${table} ${rows[table]}`).join(', '));
  for (const problem of told) write(`problem: ${escapeLine(problem)}`);
  write(
    told.length === 0
      ? 'The store is sound.'
      : 'The store is damaged. `store check --repair` keeps what can be read.',
  );
  return told.length === 0;
}

function readFile(file: string): StoreCheck {
  let database: DatabaseSyncInstance | undefined;
  try {
    database = new DatabaseSync(file, { readOnly: true });
    return checkDatabase(database);
  } catch (error) {
    throw sqliteError(error, file);
  } finally {
    database?.close();
  }
}

/** A file whose rows can be read may still be no store; one of a newer version is refused. */
async function openingProblem(folder: string): Promise<string[]> {
  try {
    await openStoreForReading(folder).close();
    return [];
  } catch (error) {
    if (error instanceof CliError && error.exit === 'store-damaged') return [error.reason];
    throw error;
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
