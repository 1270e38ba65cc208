import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LetterRecord } from '../../schemas/index.ts';
import { runCli } from '../pipeline/support/run-cli.ts';

interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Ingests files with the built program, as a user does, and gives their records by file name. */
export async function ingestFiles(
  files: Iterable<NamedFile>,
  options: readonly string[],
): Promise<ReadonlyMap<string, LetterRecord>> {
  const folder = await mkdtemp(join(tmpdir(), 'imr-fuzz-'));
  try {
    for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
    const store = join(folder, 'store');
    const { code, stderr } = await runCli(['ingest', folder, '--store', store, ...options]);
    if (code !== 0) throw new Error(`ingest ended with ${code}: ${stderr}`);
    await runCli(['export', '--store', store, '--out', folder, '--format', 'jsonl']);
    const lines = (await readFile(join(folder, 'records.jsonl'), 'utf8')).trimEnd().split('\n');
    const records = lines.map((line): LetterRecord => JSON.parse(line));
    return new Map(records.map((record) => [record.source.fileName ?? '', record]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
