/**
 * How fast are digital letters, from file to stored record? Runs the whole job and its peers on the same
 * letters in one go and in alternation, and prints rates and ratios: on a busy machine ratios hold better
 * than seconds. The peers only give text: no tables, no values, no evidence.
 *
 *     npm run bench:digital [copies]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpusCases, corpusLetter } from '../test/support/corpus.ts';

const ROUNDS = 3;
const copies = Number(process.argv[2] ?? 8);
const cores = availableParallelism();
const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'imr-bench-'));

interface Peer {
  readonly name: string;
  readonly run: (letters: string, round: number) => void;
}

const PEERS: readonly Peer[] = [
  { name: `imr-extract ingest, ${cores} cores`, run: (letters, round) => ingest(letters, round, cores) },
  { name: 'imr-extract ingest, 1 core', run: (letters, round) => ingest(letters, round, 1) },
  {
    name: 'pdf-parse getText, 1 process',
    run: (letters) => runNode(['--import', 'tsx', 'bench/pdf-parse-text.ts', letters]),
  },
  {
    name: `pdftotext -layout, xargs -P ${cores}`,
    run: (letters) =>
      execFileSync('sh', [
        '-c',
        `find "$1" -name '*.pdf' -print0 | xargs -0 -P ${cores} -I{} pdftotext -layout {} {}.txt`,
        'sh',
        letters,
      ]),
  },
];

function main(): void {
  const letters = join(work, 'letters');
  const count = writeCopies(letters);
  const seconds = new Map(PEERS.map((peer) => [peer.name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const peer of PEERS) {
      const start = performance.now();
      try {
        peer.run(letters, round);
        seconds.get(peer.name)?.push((performance.now() - start) / 1000);
      } catch (error) {
        if (round === 0)
          console.log(`${peer.name}: not measured (${error instanceof Error ? error.message : error})`);
      }
    }
  }
  const own = median(seconds.get(PEERS[0]?.name ?? '') ?? []);
  console.log(`${count} digital letters, median of ${ROUNDS} rounds, ${cores} cores\n`);
  for (const [name, times] of seconds) {
    if (times.length === 0) continue;
    const rate = count / median(times);
    const ratio = (own / median(times)).toFixed(2);
    console.log(
      `${name.padEnd(36)} ${rate.toFixed(1).padStart(7)} letters/s   ${ratio} times imr-extract's rate`,
    );
  }
}

/** Copies that differ in bytes, since equal ones would be recognised as duplicates and not read. */
function writeCopies(folder: string): number {
  const originals = corpusCases().map((name) => corpusLetter('digital', name));
  const samples = join(root, 'samples', 'digital');
  const letters =
    originals.length > 0 ? originals : readdirSync(samples).map((name) => readFileSync(join(samples, name)));
  mkdirSync(folder);
  let count = 0;
  for (let copy = 0; copy < copies; copy += 1) {
    for (const letter of letters) {
      count += 1;
      writeFileSync(
        join(folder, `letter-${count}.pdf`),
        Buffer.concat([letter, Buffer.from(`\n% ${count}\n`)]),
      );
    }
  }
  return count;
}

function ingest(letters: string, round: number, concurrency: number): void {
  const store = join(work, `store-${concurrency}-${round}`);
  const command = ['dist/pipeline/cli.js', 'ingest', letters, '--store', store];
  runNode([...command, '--concurrency', String(concurrency)]);
}

function runNode(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr.slice(-500));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

try {
  main();
} finally {
  rmSync(work, { recursive: true, force: true });
}
