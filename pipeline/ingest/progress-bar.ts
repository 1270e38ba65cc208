import { SingleBar } from 'cli-progress';
import { painterFor } from '../terminal.ts';
import { type IngestProgress, rateOf, runCounter, timeLeft } from './progress.ts';

/** A bar for a terminal: share, rate, time left, counts by status. */
export function barProgress(stream: NodeJS.WriteStream): IngestProgress {
  const run = runCounter();
  const paint = painterFor(stream);
  let timer: NodeJS.Timeout | undefined;
  const bar = new SingleBar({
    stream,
    hideCursor: true,
    gracefulExit: false,
    clearOnComplete: true,
    fps: 5,
    barsize: 24,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    format: '{bar} {percentage} % · {value}/{total} · {rate}, {left} · {counts}',
  });

  const payload = () => {
    const state = run.state();
    const { accepted, needs_review, failed } = state.counts;
    const counts = [
      paint('green', `accepted ${accepted}`),
      paint('yellow', `needs_review ${needs_review}`),
      paint('red', `failed ${failed}`),
    ].join(' ');
    return { rate: rateOf(state), left: timeLeft(state), counts };
  };

  return {
    listed: (inputs) => stream.write(`\rlooking at inputs: ${inputs}`),
    start(total) {
      stream.write('\r\u001b[K');
      run.start(total);
      if (total === 0) return;
      bar.start(total, 0, payload());
      timer = setInterval(() => bar.update(payload()), 1000);
      timer.unref();
    },
    outcome(outcome) {
      run.outcome(outcome);
      bar.update(run.state().done, payload());
    },
    stop() {
      clearInterval(timer);
      bar.stop();
    },
  };
}
