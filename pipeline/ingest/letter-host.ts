/**
 * The process that letters are read in, one at a time: `letter-host.ts MODULE MEMORY_MB`. It can be killed
 * at any moment: it writes nothing, and only answers leave it.
 */
import { Worker } from 'node:worker_threads';
import { type FromHost, OUT_OF_MEMORY_SIGNAL, type ToHost } from './host-protocol.ts';
import type { LetterOutcome, LetterTask } from './letter-task.ts';
import type { CallPort } from './port-calls.ts';

interface LetterModule {
  default(task: LetterTask): Promise<LetterOutcome>;
}

/** Ends the process when it grows too large or is orphaned, also while its main thread is stuck. */
const GUARD = `
  const { parent, bytes } = require('node:worker_threads').workerData;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
    if (process.memoryUsage.rss() > bytes) process.kill(process.pid, '${OUT_OF_MEMORY_SIGNAL}');
  }, 100);
`;

const [, , module = '', memoryMb] = process.argv;

// Ctrl-C reaches the whole group of processes: how a run ends is for the main one to decide.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
process.on('disconnect', () => process.exit());
const workerData = { parent: process.ppid, bytes: Number(memoryMb) * 2 ** 20 };
new Worker(GUARD, { eval: true, workerData, execArgv: [] }).unref();

const { default: processLetter } = (await import(module)) as LetterModule;

let onAnswer: (answer: unknown) => void = () => {};
const port: CallPort = {
  postMessage: (question) => send({ kind: 'question', question }),
  on: (_event, listener) => {
    onAnswer = listener;
  },
  close: () => {},
};

process.on('message', async (message: ToHost) => {
  if (message.kind === 'answer') {
    onAnswer(message.answer);
    return;
  }
  try {
    const outcome = await processLetter({ ...message.task, port });
    send({ kind: 'outcome', outcome, rss: process.memoryUsage.rss() });
  } catch (error) {
    send({ kind: 'fault', message: String(error) });
  }
});
send({ kind: 'ready' });

function send(message: FromHost): void {
  process.send?.(message);
}
