/**
 * Does a long run stay flat? Ingests many letters (copies of the samples that differ in bytes, 2 % of them
 * broken) with one command, and prints every few seconds how many are done, the rate since the last line,
 * and the memory of the main process and of its workers. Linux only: memory is read from /proc.
 *
 *     npm run bench:long [letters] [cli.js]
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../samples/generator/seeded.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [, , letters = '20000', cli = join(root, 'dist/pipeline/cli.js')] = process.argv;
const count = Number(letters);
const work = mkdtempSync(join(tmpdir(), 'imr-long-'));
const EVERY = Math.max(1, Math.round(count / 40));

/** Writes the letters into folders of 1,000; gives the number of those that must fail. */
function writeLetters(): number {
  const samples = join(root, 'samples', 'digital');
  const originals = readdirSync(samples).map((name) => readFileSync(join(samples, name)));
  const random = seededRandom(20);
  let broken = 0;
  for (let index = 0; index < count; index += 1) {
    const folder = join(work, 'letters', String(Math.floor(index / 1000)));
    if (index % 1000 === 0) mkdirSync(folder, { recursive: true });
    const original = originals[Math.floor(random() * originals.length)] as Buffer;
    const isBroken = random() < 0.02;
    if (isBroken) broken += 1;
    // Cut before its first object ends, nothing of a PDF is left.
    const whole = isBroken ? original.subarray(0, 15) : original;
    writeFileSync(join(folder, `${index}.pdf`), Buffer.concat([whole, Buffer.from(`\n% ${index}\n`)]));
  }
  return broken;
}

/** Resident memory of a process, in MiB. */
function memoryOf(pid: number | string): number {
  try {
    const kib = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Math.round(Number(kib ?? 0) / 1024);
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  } catch {
    return [];
  }
}

async function main(): Promise<void> {
  const broken = writeLetters();
  console.log(`${count} letters, ${broken} of them broken\n`);
  console.log('   done  seconds  letters/s  main MiB  workers MiB');
  const run = spawn(process.execPath, [cli, 'ingest', join(work, 'letters'), '--store', join(work, 'store')]);
  const started = performance.now();
  let last = { done: 0, seconds: 0 };
  run.stderr.on('data', (text: Buffer) => {
    const done = Number(/^(\d+)\/\d+ /m.exec(text.toString())?.[1] ?? 0);
    if (done < last.done + EVERY && done !== count) return;
    const seconds = (performance.now() - started) / 1000;
    const rate = (done - last.done) / (seconds - last.seconds);
    const pid = run.pid ?? 0;
    const workers = childrenOf(pid).map(memoryOf);
    const cells = [String(done).padStart(7), seconds.toFixed(0).padStart(8), rate.toFixed(1).padStart(10)];
    console.log(cells.join(' '), String(memoryOf(pid)).padStart(9), '', workers.join(' + '));
    last = { done, seconds };
  });
  let output = '';
  run.stdout.on('data', (text) => {
    output += text;
  });
  const code = await new Promise((resolve) => run.on('close', resolve));
  const account = output.trimEnd().split('\n').at(-1) ?? '';
  console.log(`\n${account}\nexit code ${code}`);
  const failed = Number(/failed (\d+)/.exec(account)?.[1]);
  if (failed !== broken || !account.endsWith(`= ${count} inputs`))
    throw new Error(`expected ${broken} failed`);
}

try {
  await main();
} finally {
  rmSync(work, { recursive: true, force: true });
}
