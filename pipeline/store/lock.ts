import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { CliError } from '../cli-error.ts';

export interface StoreLock {
  release(): void;
}

/**
 * Holds the store for this process. The lock is an open transaction on a small database of its own: the
 * system drops it when the process ends in whatever way, so no stale lock can stay behind.
 */
export function lockStore(folder: string): StoreLock {
  const file = join(folder, 'lock.sqlite');
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE; CREATE TABLE IF NOT EXISTS holder (pid INTEGER); DELETE FROM holder');
    database.exec(`INSERT INTO holder VALUES (${process.pid}); COMMIT; BEGIN IMMEDIATE`);
    return { release: () => database.close() };
  } catch (error) {
    const busy = error instanceof Error && /locked|busy/i.test(error.message);
    const pid = busy ? holderOf(database) : undefined;
    database.close();
    if (!busy) throw error;
    throw new CliError('store-busy', 'cannot write to the store', {
      file: folder,
      reason: `another process${pid === undefined ? '' : ` (${pid})`} is writing to it`,
      remedy: 'wait until it ends, or use another --store',
      cause: error,
    });
  }
}

function holderOf(database: InstanceType<typeof DatabaseSync>): number | undefined {
  try {
    return (database.prepare('SELECT pid FROM holder').get() as { pid: number } | undefined)?.pid;
  } catch {
    return undefined;
  }
}
