import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpusCases, corpusLetter } from '../../test/support/corpus.ts';
import { measureCommand, type Sample } from './process-tree.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The scans of the corpus have about so many pages that need reading. */
const PAGES_PER_LETTER = 2.7;

/**
 * Has so many scanned pages read in one run and prints how much memory the run holds as it goes on: scans of
 * the corpus again and again, each copy different in its last bytes, so that none is taken for another.
 */
export async function measureMemory(
  work: string,
  pages: number,
  jobs: number,
  options: readonly string[],
): Promise<void> {
  const letters = join(work, 'letters');
  mkdirSync(letters, { recursive: true });
  const cases = corpusCases();
  const count = Math.ceil(pages / PAGES_PER_LETTER);
  for (let index = 0; index < count; index += 1) {
    const letter = corpusLetter('scanned', cases[index % cases.length] ?? '');
    const different = Buffer.concat([letter, Buffer.from(`\n% ${index}\n`)]);
    writeFileSync(join(letters, `letter-${String(index).padStart(5, '0')}.pdf`), different);
  }
  const samples: Sample[] = [];
  const command = ['dist/pipeline/cli.js', 'ingest', letters, '--store', join(work, 'store')];
  const cost = await measureCommand(
    [process.execPath, ...command, '--concurrency', String(jobs), ...options],
    { cwd: root, onSample: (sample) => samples.push(sample) },
  );
  console.log(`${count} letters, about ${pages} pages, ${cost.seconds.toFixed(0)} s`);
  console.log(`peak ${cost.peakMb.toFixed(0)} MB; median of each tenth of the run, MB:`);
  const tenths = Array.from({ length: 10 }, (_, tenth) => {
    const part = samples
      .filter(({ at }) => Math.floor((10 * at) / cost.seconds) === tenth)
      .map(({ mb }) => mb);
    return (part.sort((a, b) => a - b)[part.length >> 1] ?? Number.NaN).toFixed(0);
  });
  console.log(tenths.join(' '));
}
