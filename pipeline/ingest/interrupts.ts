import { exitCodeOf } from '../cli-error.ts';

export interface Interrupts {
  /** Aborted by the first interrupt. */
  readonly signal: AbortSignal;
  /** Which one it was. */
  readonly cause: 'interrupted' | 'terminated' | undefined;
  /** Stops watching. */
  end(): void;
}

/** Lets the run end in order at the first Ctrl-C or SIGTERM; the second one ends the process at once. */
export function watchInterrupts(): Interrupts {
  const controller = new AbortController();
  let cause: Interrupts['cause'];

  const interrupt = (next: 'interrupted' | 'terminated') => {
    if (cause) process.exit(exitCodeOf(next));
    cause = next;
    process.stderr.write('\nfinishing the letters under way; press Ctrl-C again to stop at once\n');
    controller.abort();
  };
  const onInterrupt = () => interrupt('interrupted');
  const onTerminate = () => interrupt('terminated');
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onTerminate);

  return {
    signal: controller.signal,
    get cause() {
      return cause;
    },
    end() {
      process.off('SIGINT', onInterrupt);
      process.off('SIGTERM', onTerminate);
    },
  };
}
