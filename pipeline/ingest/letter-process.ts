import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ExtractError, type Stage } from '../../schemas/index.ts';
import { type FromHost, OUT_OF_MEMORY_SIGNAL, type ToHost } from './host-protocol.ts';
import type { LetterOutcome, LetterService, LetterTask, OcrService } from './letter-task.ts';
import { type CallPort, serveCalls } from './port-calls.ts';
import { type TimeLimits, type TimeWatch, watchTime } from './watch-time.ts';

export interface HostOptions extends TimeLimits {
  /** The module whose default export processes a letter; tests put another in its place. */
  readonly module?: URL | undefined;
  /** Memory that the process may take, in MiB, all included. */
  readonly memoryMb: number;
}

/** One process for letters, from its start to its end. */
export interface LetterProcess {
  /** False once it has ended or must not be used again: it took more than half of its memory. */
  readonly usable: boolean;
  /**
   * Has one letter processed; one at a time. Rejects with an `ExtractError`, `worker-died` or `timeout`, when
   * the process ends or runs out of time; it is not usable afterwards.
   */
  process(task: Omit<LetterTask, 'port'>, ocr: OcrService): Promise<LetterOutcome>;
  end(): void;
}

/** The module beside this one, in the language this one runs in. */
const HOST = new URL(`./letter-host${import.meta.url.slice(-3)}`, import.meta.url);
const LETTER_MODULE = new URL(`./process-letter${import.meta.url.slice(-3)}`, import.meta.url);
/** Processes running from source need the loader that this one may have got from a test runner. */
const LOADER = HOST.href.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : [];
/** Of what a process says on standard error, so much is kept to tell why it did not start. */
const KEPT_OUTPUT = 2000;

/** Starts a process and waits until it has loaded everything. Rejects with an `Error` when it cannot start. */
export async function startLetterProcess(options: HostOptions): Promise<LetterProcess> {
  const { module = LETTER_MODULE, memoryMb } = options;
  const child = fork(fileURLToPath(HOST), [module.href, String(memoryMb)], {
    // A nursery of 64 MiB would spare 4 % of the time, and let the process grow by a hundred over some hours.
    execArgv: [`--max-old-space-size=${memoryMb}`, '--max-semi-space-size=16', ...LOADER],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let output = '';
  child.stderr?.on('data', (text) => {
    output = (output + text).slice(-KEPT_OUTPUT);
  });
  const started = once(child, 'message');
  const ended = new Promise<never>((_resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      reject(new Error(`a process for letters does not start (${signal ?? code}): ${output}`));
    });
  });
  ended.catch(() => {});
  await Promise.race([started, ended]);
  // From now on what the process says is of no interest, but must not fill the pipe.
  child
    .removeAllListeners('exit')
    .removeAllListeners('error')
    .on('error', () => {});
  child.stderr?.removeAllListeners('data').resume();
  return letterProcess(child, options);
}

function letterProcess(child: ChildProcess, options: HostOptions): LetterProcess {
  let usable = true;
  child.once('exit', () => {
    usable = false;
  });
  const end = () => {
    usable = false;
    child.kill('SIGKILL');
  };
  return {
    get usable() {
      return usable && child.connected;
    },
    end,
    async process(task, ocr) {
      let stage: Stage = 'read';
      const fail = (code: 'timeout' | 'worker-died', reason: string) =>
        new ExtractError(code, `${STAGES[stage] ?? stage}: ${reason}`, { stage });
      const letter = follow(child, fail);
      const watch = watchTime(options, (reason, option) =>
        letter.reject(fail('timeout', `${reason}; the next run tries again, allow more with ${option}`)),
      );
      serveCalls(
        letter.port,
        watched(ocr, watch, (next) => {
          stage = next;
        }),
      );
      try {
        send(child, { kind: 'task', task });
        const { outcome, rss } = await letter.outcome;
        // What a letter leaves behind is for the next one to pay: better a fresh process.
        if (rss > (options.memoryMb / 2) * 2 ** 20) end();
        return outcome;
      } catch (error) {
        end();
        throw error;
      } finally {
        watch.end();
        letter.leave();
      }
    },
  };
}

const STAGES: Partial<Record<Stage, string>> = {
  read: 'while its pages were read',
  extract: 'while its values were extracted',
};

/** Listens to a process from one letter's beginning to its end. */
function follow(child: ChildProcess, fail: (code: 'worker-died', reason: string) => ExtractError) {
  let reject: (error: ExtractError) => void = () => {};
  let resolve: (answer: { outcome: LetterOutcome; rss: number }) => void = () => {};
  let onQuestion: (question: unknown) => void = () => {};
  const outcome = new Promise<{ outcome: LetterOutcome; rss: number }>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  // It may fail before anyone waits for it.
  outcome.catch(() => {});
  const onMessage = (message: FromHost) => {
    if (message.kind === 'outcome') resolve(message);
    else if (message.kind === 'question') onQuestion(message.question);
    else if (message.kind === 'fault') reject(fail('worker-died', message.message));
  };
  const onExit = (code: number | null, signal: NodeJS.Signals | null) => {
    reject(fail('worker-died', deathOf(code, signal)));
  };
  child.on('message', onMessage).on('exit', onExit);
  if (child.exitCode !== null || child.signalCode !== null) onExit(child.exitCode, child.signalCode);
  const port: CallPort = {
    postMessage: (answer) => send(child, { kind: 'answer', answer }),
    on: (_event, listener) => {
      onQuestion = listener;
    },
    close: () => {},
  };
  const leave = () => {
    child.off('message', onMessage).off('exit', onExit);
  };
  return { outcome, port, reject, leave };
}

/** A process that is gone cannot be told anything; its end is reported by its `exit`. */
function send(child: ChildProcess, message: ToHost): void {
  if (child.connected) child.send(message, () => {});
}

/** The service, during whose work the process is not silent but waiting. */
function watched(ocr: OcrService, watch: TimeWatch, onStage: (stage: Stage) => void): LetterService {
  const timed = <A, R>(work: (argument: A) => Promise<R>) => {
    return async (argument: A): Promise<R> => {
      watch.pause();
      try {
        return await work(argument);
      } finally {
        watch.resume();
      }
    };
  };
  return {
    findPage: timed(ocr.findPage),
    keepPage: timed(ocr.keepPage),
    recognize: timed(ocr.recognize),
    recognizeAgain: timed(ocr.recognizeAgain),
    findReread: timed(ocr.findReread),
    keepReread: timed(ocr.keepReread),
    enter: timed(async (stage: Stage) => onStage(stage)),
  };
}

function deathOf(code: number | null, signal: NodeJS.Signals | null): string {
  if (signal === OUT_OF_MEMORY_SIGNAL) return 'it takes more memory than a letter may';
  // A heap that is full ends a process of Node.js so.
  if (signal === 'SIGABRT' || code === 134) return 'the process reading it gave up, as when memory ends';
  return `the process reading it ended (${signal ?? code})`;
}
