import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeError } from '../cli-error.ts';

/** Characters written at once. */
const CHUNK = 1 << 20;

/**
 * Writes a file under another name, makes sure it is on the disk, and renames it: whoever looks sees the
 * old file or the whole new one. Throws a `CliError` when the folder cannot be written or the disk is full.
 */
export async function writeAside(file: string, texts: AsyncIterable<string>): Promise<void> {
  const aside = join(dirname(file), `.${basename(file)}.partial`);
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(aside, 'w');
    try {
      let waiting = '';
      for await (const text of texts) {
        waiting += text;
        if (waiting.length < CHUNK) continue;
        await handle.writeFile(waiting);
        waiting = '';
      }
      await handle.writeFile(waiting);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => {});
    throw writeError(error, file);
  }
}
