import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { expandBraces } from './braces.ts';
import { fsPath } from './fs-path.ts';
import { type FolderEntry, type ListedFile, readFolder, walkFolder } from './walk-folder.ts';

const MAGIC = /[*?[{]/;

/** Whether a path holds signs of a pattern. */
export function isGlob(path: string): boolean {
  return MAGIC.test(path);
}

/**
 * Files and folders that match a pattern, sorted: `*` and `?` within a name, `[a-z]` one of these, `{a,b}`
 * either, `**` any number of folders. A matching folder is walked. Hidden names need an explicit dot.
 */
export async function* listGlob(pattern: string): AsyncGenerator<ListedFile> {
  for (const alternative of expandBraces(pattern)) {
    const parts = resolve(alternative).split(sep);
    const magicAt = parts.findIndex(isGlob);
    const files =
      magicAt === -1
        ? found(resolve(alternative))
        : matchParts(parts.slice(0, magicAt).join(sep) || sep, parts.slice(magicAt));
    let matched = false;
    for await (const file of files) {
      matched = true;
      yield file;
    }
    // As in a shell, a pattern without a match stands for itself, and is reported as missing.
    if (!matched) yield { path: resolve(alternative) };
  }
}

async function* matchParts(folder: string, parts: readonly string[]): AsyncGenerator<ListedFile> {
  const [part, ...rest] = parts;
  if (part === undefined) {
    yield* found(folder);
    return;
  }
  if (part === '**') {
    if (rest.length === 0) {
      yield* found(folder);
      return;
    }
    yield* matchParts(folder, rest);
    for (const name of await namesIn(folder)) {
      // Links to folders are not followed by `**`, so that loops end.
      const below = join(folder, name.name);
      if (name.kind === 'folder' && !name.name.startsWith('.')) yield* matchParts(below, parts);
    }
    return;
  }
  const matches = nameMatcher(part);
  for (const { name } of await namesIn(folder)) {
    if (!matches(name)) continue;
    const path = join(folder, name);
    if (rest.length === 0) yield* found(path);
    else if ((await kindAt(path)) === 'folder') yield* matchParts(path, rest);
  }
}

async function* found(path: string): AsyncGenerator<ListedFile> {
  if ((await kindAt(path)) === 'folder') yield* walkFolder(path);
  else yield { path };
}

async function kindAt(path: string): Promise<'file' | 'folder' | undefined> {
  return stat(fsPath(path)).then(
    (stats) => (stats.isDirectory() ? 'folder' : 'file'),
    () => undefined,
  );
}

async function namesIn(folder: string): Promise<FolderEntry[]> {
  return readFolder(folder).catch(() => []);
}

/** Matches one name against one part of a pattern. */
export function nameMatcher(part: string): (name: string) => boolean {
  const source = part.replace(/\[(!?)([^\]/]+)\]|[*?]|[\\^$.|+(){}[\]]/g, (sign, not, set) => {
    if (sign === '*') return '.*?';
    if (sign === '?') return '.';
    if (set !== undefined) return `[${not ? '^' : ''}${set.replace(/[\\^\]]/g, '\\$&')}]`;
    return `\\${sign}`;
  });
  const expression = compile(`^${source}$`);
  return (name) =>
    expression === undefined
      ? name === part
      : (!name.startsWith('.') || part.startsWith('.')) && expression.test(name);
}

/** `undefined` for an impossible set such as `[z-a]`: such a pattern matches only its own text. */
function compile(source: string): RegExp | undefined {
  try {
    return new RegExp(source, 's');
  } catch {
    return undefined;
  }
}
