import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GoldLetter } from '../../schemas/index.ts';

/** A folder of labels that cannot be used: the message names the file, the cause and the remedy. */
export class GoldError extends Error {}

/**
 * Reads a folder of labels, one `CASE.json` per letter; the file's name is the case number.
 *
 * @throws GoldError when the folder cannot be read, holds no labels, or a label has not the gold's form
 */
export async function readGold(folder: string): Promise<ReadonlyMap<string, GoldLetter>> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new GoldError(`${folder}: cannot read the folder of labels; name an existing one with --gold`, {
      cause,
    });
  });
  const files = names.filter((name) => name.endsWith('.json')).sort();
  if (files.length === 0)
    throw new GoldError(`${folder}: holds no labels; expected one CASE.json per letter`);
  const labels = new Map<string, GoldLetter>();
  for (const name of files) labels.set(name.slice(0, -'.json'.length), await readLabel(join(folder, name)));
  return labels;
}

async function readLabel(file: string): Promise<GoldLetter> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new GoldError(`${file}: is not JSON; mend or remove it`, { cause });
  }
  const parsed = GoldLetter.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new GoldError(
    `${file}: ${issue?.path.join('.')}: ${issue?.message}; see docs/evaluation.md for the form`,
  );
}
