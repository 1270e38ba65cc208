import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GoldLetter } from '../../schemas/index.ts';
import { CliError } from '../cli-error.ts';

/**
 * Reads a folder of labels, one `CASE.json` per letter; the file's name is the case number.
 *
 * @throws CliError when the folder cannot be read, holds no labels, or a label has not the gold's form
 */
export async function readGold(folder: string): Promise<ReadonlyMap<string, GoldLetter>> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw goldError(
      folder,
      cause instanceof Error ? cause.message : String(cause),
      'name an existing folder with --gold',
      cause,
    );
  });
  const files = names.filter((name) => name.endsWith('.json')).sort();
  if (files.length === 0) {
    throw goldError(folder, 'it holds no .json file', 'put one CASE.json per labelled letter into it');
  }
  const labels = new Map<string, GoldLetter>();
  for (const name of files) labels.set(name.slice(0, -'.json'.length), await readLabel(join(folder, name)));
  return labels;
}

async function readLabel(file: string): Promise<GoldLetter> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw goldError(file, 'it is not JSON', 'mend or remove the file', cause);
  }
  const parsed = GoldLetter.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw goldError(
    file,
    `${issue?.path.join('.')}: ${issue?.message}`,
    'see docs/evaluation.md for the form of a label',
  );
}

function goldError(file: string, reason: string, remedy: string, cause?: unknown): CliError {
  return new CliError('gold-missing', 'cannot read the labels', { file, reason, remedy, cause });
}
