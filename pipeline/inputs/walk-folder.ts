import type { Dirent } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fsPath, pathOf } from './fs-path.ts';
import { reasonOf } from './reason-of.ts';

export interface ListedFile {
  /** Absolute. */
  readonly path: string;
  /** Set where the path is known to be unreadable already, as a folder that does not open. */
  readonly problem?: string;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/**
 * Every PDF below a folder, in sorted order: files named `.pdf`, and others whose first bytes say so.
 * Links are followed; a folder already seen is not entered again, so loops end.
 */
export async function* walkFolder(folder: string, seen: Set<string> = new Set()): AsyncGenerator<ListedFile> {
  const entries = await readSorted(folder, seen);
  if (typeof entries === 'string') {
    yield { path: folder, problem: entries };
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const kind = await kindOf(entry, path);
    if (kind === 'folder') yield* walkFolder(path, seen);
    else if (isNamedPdf(path) || (kind === 'file' && (await looksLikePdf(path)))) yield { path };
  }
}

/** The folder's entries by name; empty when it was seen before; the reason when it does not open. */
async function readSorted(folder: string, seen: Set<string>): Promise<FolderEntry[] | string> {
  try {
    const { dev, ino } = await stat(fsPath(folder), { bigint: true });
    const identity = `${dev}:${ino}`;
    if (seen.has(identity)) return [];
    seen.add(identity);
    return await readFolder(folder);
  } catch (error) {
    return `the folder cannot be opened: ${reasonOf(error)}`;
  }
}

/** What a folder holds, by name. */
export async function readFolder(folder: string): Promise<FolderEntry[]> {
  const entries = await readdir(fsPath(folder), { withFileTypes: true, encoding: 'buffer' });
  return entries
    .map((entry) => ({ name: pathOf(entry.name), kind: ownKind(entry) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function ownKind(entry: Pick<Dirent, 'isDirectory' | 'isFile' | 'isSymbolicLink'>): FolderEntry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

async function kindOf(entry: FolderEntry, path: string): Promise<FolderEntry['kind']> {
  if (entry.kind !== 'link') return entry.kind;
  const target = await stat(fsPath(path)).catch(() => undefined);
  if (target?.isDirectory()) return 'folder';
  return target?.isFile() ? 'file' : 'other';
}

function isNamedPdf(path: string): boolean {
  return /\.pdf$/i.test(path);
}

/** Whether the mark of a PDF stands in the first kilobyte, where readers look for it. */
async function looksLikePdf(path: string): Promise<boolean> {
  try {
    const file = await open(fsPath(path));
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0);
      return buffer.subarray(0, bytesRead).includes('%PDF-');
    } finally {
      await file.close();
    }
  } catch {
    // A file that neither opens nor is named like a PDF is not taken for a letter.
    return false;
  }
}
