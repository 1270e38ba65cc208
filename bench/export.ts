/**
 * How fast do tables come out of a store, and in how much memory? Fills a store with generated letters, as
 * large as real ones are on average, exports it as CSV and Parquet in a process of its own, and prints
 * letters per second, memory and the time on the processor: on a busy machine the last holds best.
 *
 *     npm run bench:export [letters]
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStoreForWriting } from '../pipeline/store/open-store.ts';
import { generatedLetter } from '../test/support/generated-letter.ts';
import { putRecords } from '../test/support/stored.ts';

const count = Number(process.argv[2] ?? 100_000);
const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'imr-bench-'));
const store = join(work, 'store');

async function fill(): Promise<void> {
  const opened = openStoreForWriting(store);
  await opened.startRun();
  for (let from = 0; from < count; from += 1000) {
    const letters = Array.from({ length: Math.min(1000, count - from) }, (_, index) =>
      generatedLetter(from + index),
    );
    await putRecords(opened, letters);
  }
  await opened.close();
}

/** Runs the built program; memory is that of the process with all its threads, as the kernel counts it. */
async function measure(): Promise<void> {
  const args = [
    'export',
    '--store',
    store,
    '--out',
    join(work, 'data'),
    '--format',
    'csv',
    '--format',
    'parquet',
  ];
  const start = performance.now();
  const child = spawn(process.execPath, [join(root, 'dist/pipeline/cli.js'), ...args], { stdio: 'inherit' });
  let peak = 0;
  let ticks = 0;
  const held: number[] = [];
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
      held.push(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
      const times = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      ticks = Math.max(ticks, Number(times[11]) + Number(times[12]));
    } catch {
      // It has just ended, or this system has no /proc.
    }
  }, 100);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`the export ended with ${code}`);
  const size = statSync(join(store, 'letters.sqlite')).size / 1e6;
  console.log(
    `${count} letters (store of ${size.toFixed(0)} MB), ${availableParallelism()} cores, Node ${process.version}`,
  );
  console.log(
    `${(count / seconds).toFixed(0)} letters/s, ${seconds.toFixed(1)} s, peak memory ${peak.toFixed(0)} MB`,
  );
  const tenths = Array.from({ length: 10 }, (_, tenth) => {
    const part = held.slice((held.length * tenth) / 10, (held.length * (tenth + 1)) / 10);
    return Math.max(0, ...part).toFixed(0);
  });
  console.log(`most held in each tenth of the time, MB: ${tenths.join(' ')}`);
  console.log(`${((ticks * 10) / count).toFixed(2)} ms on a processor per letter, all threads together`);
}

try {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  await fill();
  await measure();
} finally {
  rmSync(work, { recursive: true, force: true });
}
