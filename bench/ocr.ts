/**
 * How fast and how exact are scans, from file to stored record? Has this project, the plain tesseract program
 * and ocrmypdf read the same scans, in batches by turns, and prints rates, costs, errors and ratios. The peers
 * only read: no tables, no values, no evidence. Starting up counts for all: small batches cost this project most.
 *
 *     npm run bench:ocr -- [--letters 63] [--turns 3] [--jobs 2] [--only NAME]
 *     npm run bench:ocr -- --memory 2000 [imr-extract's options]
 *
 * Needs a build (npm run build), the corpus of scans, and Linux; peers that are not installed are left out.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPages } from '../extractors/read/index.ts';
import { corpusCases, corpusLetter, corpusProfiles } from '../test/support/corpus.ts';
import { characterErrors, wordsOf } from './ocr/character-errors.ts';
import { measureMemory } from './ocr/memory.ts';
import { type Batch, type PageWords, READERS, type Reader, writePictures } from './ocr/readers.ts';
import { describeTotals, type Total } from './ocr/totals.ts';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    letters: { type: 'string', default: '63' },
    turns: { type: 'string', default: '3' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    only: { type: 'string', default: '' },
    memory: { type: 'string' },
  },
});
const jobs = Number(flags.jobs);
const work = mkdtempSync(join(tmpdir(), 'imr-bench-'));

/** The first letters of each profile in turn, dealt out to the turns so that each turn meets all profiles. */
function batches(): string[][] {
  const profiles = [...corpusProfiles().values()];
  const longest = Math.max(...profiles.map((cases) => cases.length));
  const rounds = Array.from({ length: longest }, (_, round) =>
    profiles.flatMap((cases) => cases[round] ?? []),
  );
  const chosen = rounds.flat().slice(0, Number(flags.letters));
  const size = Math.ceil(chosen.length / Number(flags.turns));
  return Array.from({ length: Math.ceil(chosen.length / size) }, (_, turn) =>
    chosen.slice(turn * size, (turn + 1) * size),
  );
}

async function main(): Promise<void> {
  if (corpusCases().length === 0) throw new Error('There are no scans to read: the corpus is absent.');
  if (flags.memory) return measureMemory(join(work, 'memory'), Number(flags.memory), jobs, positionals);
  const readers = READERS.filter(({ name }) => name.includes(flags.only));
  for (const { name, missing } of readers) if (missing) console.log(`${name} is left out: ${missing}`);
  const taking = readers.filter(({ missing }) => missing === undefined);
  const totals = new Map<string, Total>();
  for (const [index, cases] of batches().entries()) {
    const right = await rightWords(cases);
    const batch = prepare(index, cases, [...right.keys()]);
    // Who comes first differs from batch to batch: what the machine does besides hits all alike.
    for (const reader of [
      ...taking.slice(index % taking.length),
      ...taking.slice(0, index % taking.length),
    ]) {
      await addTurn(totals, reader, batch, right);
    }
    console.error(`batch ${index + 1}: ${cases.length} letters read by ${taking.length} readers`);
  }
  console.log(
    describeTotals(taking.map(({ name }) => totals.get(name)).filter((total) => total !== undefined)),
  );
}

/** The words of the letters' digital twins. */
async function rightWords(cases: readonly string[]): Promise<PageWords> {
  const words: PageWords = new Map();
  for (const name of cases) {
    for (const page of await readPages(corpusLetter('digital', name), { ocr: 'never' })) {
      words.set(`${name} ${page.number}`, wordsOf(page.words.map(({ text }) => text).join(' ')));
    }
  }
  return words;
}

function prepare(index: number, cases: readonly string[], pages: readonly string[]): Omit<Batch, 'out'> {
  const folder = join(work, `batch-${index}`);
  const [letters, pictures, merged] = ['letters', 'pictures', 'merged.pdf'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  mkdirSync(letters, { recursive: true });
  const files = cases.map((name) => join(letters, `${name}.pdf`));
  for (const [at, name] of cases.entries()) writeFileSync(files[at] as string, corpusLetter('scanned', name));
  writePictures(letters, pictures);
  execFileSync('pdfunite', [...files, merged]);
  return { letters, pictures, merged, pages };
}

async function addTurn(
  totals: Map<string, Total>,
  reader: Reader,
  batch: Omit<Batch, 'out'>,
  right: PageWords,
): Promise<void> {
  const out = mkdtempSync(join(work, 'out-'));
  const { cost, words } = await reader.run({ ...batch, out }, jobs);
  rmSync(out, { recursive: true, force: true });
  const total = totals.get(reader.name) ?? {
    ...{ name: reader.name, pages: 0, seconds: 0, cpuSeconds: 0, peakMb: 0 },
    errors: new Map(),
  };
  const profiles = new Map([...corpusProfiles()].flatMap(([name, cases]) => cases.map((one) => [one, name])));
  for (const [page, read] of words) {
    const profile = profiles.get(page.split(' ')[0] ?? '') ?? '';
    const { wrong, all } = characterErrors(read, right.get(page) ?? []);
    const sum = total.errors.get(profile) ?? { wrong: 0, all: 0 };
    total.errors.set(profile, { wrong: sum.wrong + wrong, all: sum.all + all });
  }
  totals.set(reader.name, {
    ...total,
    pages: total.pages + words.size,
    seconds: total.seconds + cost.seconds,
    cpuSeconds: total.cpuSeconds + cost.cpuSeconds,
    peakMb: Math.max(total.peakMb, cost.peakMb),
  });
}

try {
  await main();
} finally {
  rmSync(work, { recursive: true, force: true });
}
