import type { Status } from '../../schemas/index.ts';

/** What a run tells while it goes on. */
export interface IngestProgress {
  /** So many inputs were found and hashed. */
  listed(inputs: number): void;
  /** The listing is complete; `total` letters are to be read. */
  start(total: number): void;
  /** A letter is done. */
  outcome(outcome: Status | 'lost' | 'interrupted'): void;
  stop(): void;
}

/** Counts of a run under way, and its speed. */
export interface RunState {
  readonly done: number;
  readonly total: number;
  readonly seconds: number;
  readonly counts: Readonly<Record<Status, number>>;
}

/** Lines for a pipe or a log: one at the start, then one every `everyMs`, one at the end. */
export function plainProgress(write: (line: string) => void, everyMs = 5_000): IngestProgress {
  const run = runCounter();
  let timer: NodeJS.Timeout | undefined;
  let nextListed = 10_000;
  return {
    listed(inputs) {
      if (inputs < nextListed) return;
      nextListed = inputs + 10_000;
      write(`looking at inputs: ${inputs}`);
    },
    start(total) {
      run.start(total);
      write(`letters to read: ${total}`);
      timer = setInterval(() => write(describeState(run.state())), everyMs);
      timer.unref();
    },
    outcome: run.outcome,
    stop() {
      clearInterval(timer);
      if (run.state().total > 0) write(describeState(run.state()));
    },
  };
}

function describeState(state: RunState): string {
  const { done, total, counts } = state;
  const share = total === 0 ? 100 : Math.floor((done / total) * 100);
  return [
    `${done}/${total} (${share} %)`,
    `${rateOf(state)}, ${timeLeft(state)}`,
    `accepted ${counts.accepted}, needs_review ${counts.needs_review}, failed ${counts.failed}`,
  ].join(' · ');
}

export function rateOf({ done, seconds }: RunState): string {
  const rate = seconds > 0 ? done / seconds : 0;
  return `${rate.toFixed(rate < 10 ? 1 : 0)} letters/s`;
}

export function timeLeft({ done, total, seconds }: RunState): string {
  if (done === 0) return 'time left unknown';
  return `${formatSeconds(((total - done) * seconds) / done)} left`;
}

/** `42 s`, `3 min 05 s`, `2 h 10 min`. */
export function formatSeconds(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const two = (value: number) => String(value).padStart(2, '0');
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${two(whole % 60)} s`;
  return `${Math.floor(whole / 3600)} h ${two(Math.floor((whole % 3600) / 60))} min`;
}

export function runCounter() {
  const counts = { accepted: 0, needs_review: 0, failed: 0 };
  let done = 0;
  let total = 0;
  let started = performance.now();
  return {
    start(letters: number) {
      total = letters;
      started = performance.now();
    },
    outcome(outcome: Status | 'lost' | 'interrupted') {
      done += 1;
      if (outcome === 'lost') counts.failed += 1;
      else if (outcome !== 'interrupted') counts[outcome] += 1;
    },
    state: (): RunState => ({ done, total, seconds: (performance.now() - started) / 1000, counts }),
  };
}
