export interface TimeLimits {
  /** Longest time without a sign of life. */
  readonly silenceMs: number;
  /** Longest time for the whole letter. */
  readonly letterMs: number;
}

export interface TimeWatch {
  /** A sign of life: the worker asks for something and waits for it. Waiting costs it no time. */
  pause(): void;
  /** The worker got what it asked for. */
  resume(): void;
  end(): void;
}

/**
 * Calls `onLimit` with the reason, and the option that sets the limit, once a worker has used up its time;
 * pauses may overlap.
 */
export function watchTime(
  { silenceMs, letterMs }: TimeLimits,
  onLimit: (reason: string, option: string) => void,
): TimeWatch {
  let left = letterMs;
  let pauses = 0;
  let since = 0;
  let timer: NodeJS.Timeout | undefined;
  const start = () => {
    since = performance.now();
    const silent = silenceMs < left;
    const reason = silent
      ? `no progress for ${silenceMs / 1000} s`
      : `the letter takes more than ${letterMs / 1000} s`;
    const option = silent ? '--page-seconds' : '--letter-seconds';
    timer = setTimeout(() => onLimit(reason, option), Math.min(silenceMs, left));
  };
  start();
  return {
    pause() {
      if (pauses === 0) left = Math.max(0, left - (performance.now() - since));
      pauses += 1;
      clearTimeout(timer);
    },
    resume() {
      pauses -= 1;
      if (pauses === 0) start();
    },
    end() {
      pauses = Number.POSITIVE_INFINITY;
      clearTimeout(timer);
    },
  };
}
