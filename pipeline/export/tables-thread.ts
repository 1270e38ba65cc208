import { parentPort, workerData } from 'node:worker_threads';
import { CliError } from '../cli-error.ts';
import { exportedRecord } from './exported-records.ts';
import type { FromThread, ToThread } from './thread-protocol.ts';
import { openTables, type TableFormats } from './write-tables.ts';

/** A thread that writes the tables in some of the formats: see `table-threads.ts`. */
const { folder, formats } = workerData as { readonly folder: string; readonly formats: TableFormats };
const answer = (message: FromThread) => parentPort?.postMessage(message);

try {
  const tables = openTables(folder, formats);
  parentPort?.on('message', (message: ToThread) => {
    try {
      if (message.type === 'records') {
        for (const record of message.records) tables.add(exportedRecord(record));
        answer({ type: 'taken' });
      } else if (message.type === 'finish') {
        answer({ type: 'finished', written: tables.finish() });
        parentPort?.close();
      }
    } catch (error) {
      tables.abandon();
      fail(error);
    }
  });
} catch (error) {
  fail(error);
}

/** Errors lose their class and fields between threads: what a caller reads of them is sent. */
function fail(error: unknown): void {
  const { message, code } = error as { readonly message: string; readonly code?: string };
  const explained = error instanceof CliError ? { ...error, message } : undefined;
  answer({ type: 'failed', message, code, explained });
  parentPort?.close();
}
