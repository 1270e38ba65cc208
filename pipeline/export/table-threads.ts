import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { CliError } from '../cli-error.ts';
import type { MarkedRecord } from './shared-cases.ts';
import type { FromThread, ToThread } from './thread-protocol.ts';
import { openTables, type TableFormats, type WrittenTables } from './write-tables.ts';

/** Fewer letters are written sooner than threads are started. */
const WORTH_THREADS = 500;
/** Letters sent at once, and how many such parcels may wait: what is in memory of letters at any time. */
const PARCEL = 50;
const WAITING = 3;

const THREAD = new URL(`./tables-thread${import.meta.url.slice(-3)}`, import.meta.url);
/** Threads of the sources, in development, get the loader that this one has. */
const SOURCE = THREAD.href.endsWith('.ts')
  ? `import('tsx/esm/api').then(({ register }) => { register(); return import('${THREAD.href}'); });`
  : undefined;

/**
 * Writes the tables of all letters into a folder. CSV and Parquet cost most of the time of an export: with
 * both, and many letters, each format has a thread of its own. The bytes are the same either way. `watch` sees
 * every record once.
 */
export async function writeTables(
  records: AsyncIterable<MarkedRecord>,
  folder: string,
  formats: TableFormats,
  watch: (record: MarkedRecord) => void,
): Promise<WrittenTables> {
  const first: MarkedRecord[] = [];
  const source = records[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await source.next();
    if (!done) watch(value);
    return done ? undefined : value;
  };
  if (formats.csv && formats.parquet) {
    for (let record = await next(); record; record = await next()) {
      if (first.push(record) > WORTH_THREADS) return inThreads(first, next, folder, formats);
    }
  }
  const tables = openTables(folder, formats);
  try {
    for (const record of first) tables.add(record);
    for (let record = await next(); record; record = await next()) tables.add(record);
    return tables.finish();
  } catch (error) {
    tables.abandon();
    throw error;
  }
}

type Next = () => Promise<MarkedRecord | undefined>;

async function inThreads(
  first: readonly MarkedRecord[],
  next: Next,
  folder: string,
  formats: TableFormats,
): Promise<WrittenTables> {
  const threads = [
    startThread(folder, { ...formats, parquet: false }),
    startThread(folder, { ...formats, csv: false }),
  ];
  try {
    let parcel = [...first];
    for (let record = await next(); record; record = await next()) {
      parcel.push(record);
      if (parcel.length < PARCEL) continue;
      for (const thread of threads) await thread.send(parcel);
      parcel = [];
    }
    for (const thread of threads) await thread.send(parcel);
    const written = await Promise.all(threads.map((thread) => thread.finish()));
    const [some] = written;
    if (!some) throw new Error('no thread wrote anything');
    return { ...some, files: interleaved(written) };
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** The files in the order in which one thread writes them: table by table. */
function interleaved(written: readonly WrittenTables[]): WrittenTables['files'] {
  const [longest] = written;
  return (longest?.files ?? []).flatMap((_, index) => written.flatMap(({ files }) => files[index] ?? []));
}

function startThread(folder: string, formats: TableFormats) {
  const worker = new Worker(SOURCE ?? THREAD, {
    workerData: { folder, formats },
    eval: SOURCE !== undefined,
    execArgv: [],
    // Most of what a letter needs lives shortly; a bound on the rest makes V8 tidy up in time.
    resourceLimits: { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 256 },
  });
  const events: FromThread[] = [];
  let waiting = 0;
  let failure: unknown;
  worker.on('error', (error) => {
    failure ??= error;
  });
  worker.on('message', (message: FromThread) => {
    if (message.type === 'taken') waiting -= 1;
    else if (message.type === 'failed') failure = errorOf(message);
    else events.push(message);
    worker.emit('news');
  });
  worker.on('exit', () => worker.emit('news'));

  async function until(reached: () => boolean): Promise<void> {
    while (!reached()) {
      if (failure) throw failure;
      if (worker.threadId < 0) throw new Error('a thread that writes tables ended');
      await once(worker, 'news');
    }
    if (failure) throw failure;
  }

  return {
    async send(records: readonly MarkedRecord[]): Promise<void> {
      await until(() => waiting < WAITING);
      waiting += 1;
      const plain = records.map(({ documentId, letter, caseNumber, packed, shared }) => ({
        documentId,
        letter,
        caseNumber,
        packed,
        shared,
      }));
      worker.postMessage({ type: 'records', records: plain } satisfies ToThread);
    },
    async finish(): Promise<WrittenTables> {
      worker.postMessage({ type: 'finish' } satisfies ToThread);
      await until(() => events.length > 0);
      const [event] = events;
      if (event?.type !== 'finished') throw new Error('a thread gave no tables');
      return event.written;
    },
    end: () => worker.terminate(),
  };
}

function errorOf({ message, code, explained }: Extract<FromThread, { type: 'failed' }>): unknown {
  if (explained) return new CliError(explained.exit, explained.message, explained);
  return Object.assign(new Error(message), code === undefined ? {} : { code });
}
