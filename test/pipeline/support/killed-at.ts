import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import type { Store } from '../../../pipeline/store/store.ts';

/**
 * Run as a process of its own, which kills itself (SIGKILL) at one chosen call:
 *
 * `killed-at.ts ingest FOLDER STORE before|after METHOD N`: at the store's method, called the Nth time;
 * `killed-at.ts export STORE OUT before|after`: at the renaming of the finished file;
 * `killed-at.ts move ASIDE FOLDER N`: before the Nth change that moving a data set into its place makes.
 *
 * It runs some twenty times in a test: each way loads only what it needs.
 */
const [, , what, ...args] = process.argv;
const die = () => process.kill(process.pid, 'SIGKILL');

if (what === 'ingest') {
  const [folder = '', store = '', when, method, count] = args;
  const { ingestSlowly } = await import('./slow-ingest.ts');
  await ingestSlowly(folder, store, undefined, (real) => deadlyStore(real, { when, method, count }));
} else if (what === 'export') {
  const [store = '', out = '', when] = args;
  const { exportRecords } = await import('../../../pipeline/export/export-records.ts');
  const { openStoreForReading } = await import('../../../pipeline/store/open-store.ts');
  const rename = promises.rename;
  promises.rename = async (from, to) => {
    if (when === 'before') die();
    await rename(from, to);
    die();
  };
  syncBuiltinESMExports();
  await exportRecords(openStoreForReading(store), out, 'jsonl');
} else if (what === 'move') {
  const [aside = '', folder = '', count] = args;
  const { moveIntoPlace } = await import('../../../pipeline/export/move-into-place.ts');
  let left = Number(count);
  const { rmSync, renameSync } = fs;
  const counted = <A extends unknown[]>(work: (...args: A) => void) => {
    return (...args: A) => {
      left -= 1;
      if (left === 0) die();
      work(...args);
    };
  };
  fs.rmSync = counted(rmSync);
  fs.renameSync = counted(renameSync);
  syncBuiltinESMExports();
  moveIntoPlace(aside, folder, () => true);
  console.log('survived');
}

interface Death {
  readonly when: string | undefined;
  readonly method: string | undefined;
  readonly count: string | undefined;
}

/** A store in whose hands the process dies. */
function deadlyStore(store: Store, { when, method, count }: Death): Store {
  let left = Number(count);
  return new Proxy(store, {
    get(target, name) {
      const own: unknown = Reflect.get(target, name);
      if (typeof own !== 'function') return own;
      if (name !== method) return own.bind(target);
      return async (...given: unknown[]) => {
        left -= 1;
        if (left === 0 && when === 'before') die();
        const answer = await own.apply(target, given);
        if (left === 0) die();
        return answer;
      };
    },
  });
}
