import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fsPath, pathOf } from './fs-path.ts';
import { isGlob, listGlob } from './glob.ts';
import { type ListedFile, walkFolder } from './walk-folder.ts';

interface ListOptions {
  readonly stdin?: NodeJS.ReadableStream;
  /** Ends a list on standard input that may never end by itself. */
  readonly signal?: AbortSignal;
}

/**
 * Lists the inputs that arguments name, one at a time: files as they are, folders with everything below
 * them in sorted order, globs, and for `-` the lines of standard input (each a file or folder).
 *
 * A path that cannot be opened is listed all the same: whoever reads it finds out why.
 */
export async function* listInputs(
  paths: readonly string[],
  { stdin = process.stdin, signal }: ListOptions = {},
): AsyncGenerator<ListedFile> {
  for (const path of paths) {
    if (path === '-') {
      for await (const line of readLines(stdin, signal)) yield* listPath(line);
    } else if (isGlob(path) && !(await exists(path))) {
      yield* listGlob(path);
    } else {
      yield* listPath(path);
    }
  }
}

async function* listPath(path: string): AsyncGenerator<ListedFile> {
  const absolute = resolve(path);
  const isFolder = await stat(fsPath(absolute)).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (isFolder) yield* walkFolder(absolute);
  else yield { path: absolute };
}

/** Lines of a list, with either kind of line end; a list from `find -print0` is split at its zero bytes. */
async function* readLines(stream: NodeJS.ReadableStream, signal?: AbortSignal): AsyncGenerator<string> {
  // One character for each byte, until the lines are known: names need not be UTF-8.
  stream.setEncoding('latin1');
  const lines = createInterface({
    input: stream,
    crlfDelay: Number.POSITIVE_INFINITY,
    ...(signal ? { signal } : {}),
  });
  for await (const line of lines) {
    for (const path of line.split('\0')) if (path.trim()) yield pathOf(Buffer.from(path, 'latin1'));
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(fsPath(path)).then(
    () => true,
    () => false,
  );
}
