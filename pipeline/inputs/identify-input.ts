import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { InputEntry, InputProblem } from '../store/store.ts';
import { fsPath, printablePath } from './fs-path.ts';
import { reasonOf } from './reason-of.ts';
import type { ListedFile } from './walk-folder.ts';

/**
 * Finds out what stands behind a path: the hash of its content, or why it cannot be read. A file whose size
 * and times are those of the ledger's entry is not read again, one with more than `maxBytes` not at all.
 */
export async function identifyInput(
  file: ListedFile,
  known: InputEntry | undefined,
  maxBytes: number,
): Promise<InputEntry> {
  const entry = { path: file.path, name: printablePath(basename(file.path)) };
  if (file.problem !== undefined) return unread(entry, file.problem);
  try {
    const stats = await stat(fsPath(file.path), { bigint: true });
    if (!stats.isFile()) return unread(entry, 'it is not a regular file');
    if (stats.size > maxBytes) {
      return unread(entry, `it has ${stats.size} bytes, the limit is ${maxBytes}`, 'too-large');
    }
    const stamp = [stats.dev, stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(':');
    if (known?.documentId && known.stamp === stamp) return { ...known, problem: null };
    return { ...entry, stamp, documentId: await hashFile(file.path), problem: null };
  } catch (error) {
    return unread(entry, reasonOf(error));
  }
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(fsPath(path), { highWaterMark: 1 << 18 }))
    hash.update(chunk as Buffer);
  return `sha256:${hash.digest('hex')}`;
}

function unread(
  entry: { readonly path: string; readonly name: string },
  message: string,
  code: InputProblem['code'] = 'unreadable-file',
): InputEntry {
  return { ...entry, stamp: null, documentId: null, problem: { code, message } };
}
