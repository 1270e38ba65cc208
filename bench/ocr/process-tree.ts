import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command and all processes it started took. */
export interface Cost {
  readonly seconds: number;
  /** User and system time of all processes. */
  readonly cpuSeconds: number;
  /** Most memory at a time, in MB, of all processes together; pages they share count once. */
  readonly peakMb: number;
}

export interface Sample {
  /** Seconds since the start. */
  readonly at: number;
  readonly mb: number;
}

/** Looking costs some milliseconds itself. */
const INTERVAL_MS = 500;
/** Linux counts processor time in hundredths of a second. */
const TICKS_PER_SECOND = 100;

/** Runs a command to its end and watches its processes. Rejects when it fails. Needs Linux's /proc. */
export async function measureCommand(
  command: readonly string[],
  options: { readonly cwd?: string; readonly onSample?: (sample: Sample) => void } = {},
): Promise<Cost> {
  const [program = '', ...args] = command;
  const begun = performance.now();
  const before = waitedFor();
  const child = spawn(program, args, { cwd: options.cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  const seconds = () => (performance.now() - begun) / 1000;
  const cpu = new Map<number, number>();
  let peakMb = 0;
  const timer = setInterval(() => {
    const tree = processTree(child.pid ?? -1);
    for (const pid of tree) cpu.set(pid, Math.max(cpu.get(pid) ?? 0, ownTime(pid)));
    const mb = tree.reduce((sum, pid) => sum + proportionalMb(pid), 0);
    peakMb = Math.max(peakMb, mb);
    options.onSample?.({ at: seconds(), mb });
  }, INTERVAL_MS);
  let errors = '';
  child.stderr.on('data', (text) => {
    errors = (errors + text).slice(-500);
  });
  try {
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program}: ${errors}`))));
    });
  } finally {
    clearInterval(timer);
  }
  const sampled = [...cpu.values()].reduce((sum, time) => sum + time, 0);
  // Short processes slip between samples, killed ones are not waited for: either count may miss some.
  return { seconds: seconds(), cpuSeconds: Math.max(sampled, waitedFor() - before), peakMb };
}

/** A process and all below it. */
function processTree(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? Number(fieldsOf(Number(name))[1]) : Number.NaN;
    if (!Number.isNaN(parent)) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

/** The fields of /proc/PID/stat after the name, which may hold anything; none when the process is gone. */
function fieldsOf(pid: number | 'self'): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

function ownTime(pid: number): number {
  const fields = fieldsOf(pid);
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_PER_SECOND;
}

/** Processor time of all processes that have ended and were waited for, by this one and those below it. */
function waitedFor(): number {
  const fields = fieldsOf('self');
  return (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / TICKS_PER_SECOND;
}

function proportionalMb(pid: number): number {
  try {
    const kb = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1'))?.[1];
    return Number(kb ?? 0) / 1024;
  } catch {
    return 0;
  }
}
