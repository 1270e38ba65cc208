import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseSync } from '@photostructure/sqlite';
import { documentIdOf } from '../../extractors/document-id.ts';
import { printedWords } from '../../extractors/layout/printed-words.ts';
import { installedModelFolder } from '../../extractors/read/ocr/models.ts';
import { STORE_FILE } from '../../pipeline/store/open-store.ts';
import { unpack } from '../../pipeline/store/pack.ts';
import type { Page } from '../../schemas/index.ts';
import { wordsOf } from './character-errors.ts';
import { type Cost, measureCommand } from './process-tree.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The words read on each page, by `CASE page`. */
export type PageWords = Map<string, readonly string[]>;

/** A batch of scans in a folder of its own, and each one's pages as pictures. */
export interface Batch {
  readonly letters: string;
  /** All letters in one PDF, which spares a program that takes one at a time its starts. */
  readonly merged: string;
  /** What the merged pages are: `CASE page`. */
  readonly pages: readonly string[];
  readonly pictures: string;
  /** For what readers write. */
  readonly out: string;
}

export interface Reader {
  readonly name: string;
  /** Why it cannot take part here. */
  readonly missing: string | undefined;
  run(batch: Batch, jobs: number): Promise<{ readonly cost: Cost; readonly words: PageWords }>;
}

const hasProgram = (name: string): boolean => spawnSync(name, ['--version']).error === undefined;
const needs = (...programs: readonly string[]): string | undefined => {
  const missing = programs.filter((name) => !hasProgram(name));
  return missing.length > 0 ? `not installed: ${missing.join(', ')}` : undefined;
};
const fastModel = installedModelFolder();
const noModel = fastModel ? undefined : 'no model is installed';

/** The project first: all others are compared with what it reads. */
export const READERS: readonly Reader[] = [
  imrExtract('imr-extract, default', []),
  imrExtract('imr-extract, installed model', ['--ocr-model', 'installed'], noModel),
  imrExtract('imr-extract, native engine', ['--ocr-engine', 'tesseract'], needs('tesseract')),
  { name: 'tesseract, xargs -P', missing: needs('tesseract', 'xargs'), run: runTesseract },
  { name: 'ocrmypdf --jobs', missing: needs('ocrmypdf'), run: runOcrmypdf },
];

/** Draws what a user of the plain program would have to draw first; its time counts for nobody. */
export function writePictures(letters: string, pictures: string): void {
  mkdirSync(pictures);
  for (const file of pdfsIn(letters)) {
    execFileSync('pdfimages', [
      '-png',
      '-j',
      '-p',
      join(letters, file),
      join(pictures, basename(file, '.pdf')),
    ]);
  }
}

function imrExtract(name: string, options: readonly string[], missing?: string): Reader {
  return {
    name,
    missing,
    async run({ letters, out }, jobs) {
      const store = join(out, 'store');
      const command = [process.execPath, 'dist/pipeline/cli.js', 'ingest', letters, '--store', store];
      const cost = await measureCommand([...command, '--concurrency', String(jobs), ...options], {
        cwd: root,
      });
      return { cost, words: storedWords(letters, store) };
    },
  };
}

/** What was read on each page: the words that records are made from. */
function storedWords(letters: string, store: string): PageWords {
  const words: PageWords = new Map();
  const database = new DatabaseSync(join(store, STORE_FILE));
  for (const letter of pdfsIn(letters)) {
    const id = documentIdOf(readFileSync(join(letters, letter)));
    const rows = database
      .prepare("SELECT page, words FROM pages WHERE document_id = ? AND engine NOT LIKE '%; again %'")
      .all(id) as { readonly page: number; readonly words: Uint8Array }[];
    for (const row of rows) {
      const texts = printedWords(unpack<Page>(row.words)).map(({ text }) => text);
      words.set(`${basename(letter, '.pdf')} ${row.page}`, wordsOf(texts.join(' ')));
    }
  }
  database.close();
  return words;
}

async function runTesseract({ pictures, out }: Batch, jobs: number) {
  const script =
    'find "$1" -type f -print0 | OMP_THREAD_LIMIT=1 xargs -0 -P "$3" -I{} ' +
    'sh -c \'tesseract "$1" "$2/$(basename "$1")" -l eng tsv 2>/dev/null\' sh {} "$2"';
  const cost = await measureCommand(['sh', '-c', script, 'sh', pictures, out, String(jobs)]);
  const words: PageWords = new Map();
  for (const file of readdirSync(out)) {
    const [, letter, page] = /^(.+)-(\d+)-\d+\.\w+\.tsv$/.exec(file) ?? [];
    if (letter === undefined) continue;
    const rows = readFileSync(join(out, file), 'utf8').split('\n');
    const texts = rows.filter((row) => row.startsWith('5\t')).map((row) => row.split('\t')[11] ?? '');
    words.set(`${letter} ${Number(page)}`, wordsOf(texts.join(' ')));
  }
  return { cost, words };
}

async function runOcrmypdf({ merged, pages, out }: Batch, jobs: number) {
  const sidecar = join(out, 'text.txt');
  const options = [
    '--jobs',
    String(jobs),
    '--output-type',
    'pdf',
    '--optimize',
    '0',
    '--skip-text',
    '--quiet',
  ];
  const command = ['ocrmypdf', ...options, '--sidecar', sidecar, merged, join(out, 'read.pdf')];
  const cost = await measureCommand(command);
  const words: PageWords = new Map();
  for (const [index, text] of readFileSync(sidecar, 'utf8').split('\f').entries()) {
    const page = pages[index];
    if (page !== undefined && !text.startsWith('[OCR skipped')) words.set(page, wordsOf(text));
  }
  return { cost, words };
}

function pdfsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .sort();
}
