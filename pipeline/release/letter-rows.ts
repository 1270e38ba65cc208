import { join } from 'node:path';
import type { Release, ReleaseTable } from './open-release.ts';
import { type Field, readCsv } from './read-csv.ts';

/** The rows that one letter has in a table, by the rest of their key. */
export interface LetterRows {
  readonly letterKey: string;
  readonly rows: ReadonlyMap<string, readonly Field[]>;
}

/** A table letter by letter, in the order of `compareLetterKeys`. */
export async function* letterRows(release: Release, table: ReleaseTable): AsyncGenerator<LetterRows> {
  const places = table.key.map((name) => table.fields.findIndex((field) => field.name === name));
  let letterKey: string | undefined;
  let rows = new Map<string, readonly Field[]>();
  let header = true;
  for await (const record of readCsv(join(release.folder, table.path))) {
    if (header) {
      header = false;
      continue;
    }
    const [letter = '', ...rest] = places.map((place) => record[place] ?? '');
    if (letterKey !== undefined && letter !== letterKey) {
      yield { letterKey, rows };
      rows = new Map();
    }
    letterKey = letter;
    rows.set(rest.join(' '), record);
  }
  if (letterKey !== undefined) yield { letterKey, rows };
}

/** The order of letters in every table: case numbers, then document ids; further letters of one by number. */
export function compareLetterKeys(a: string, b: string): number {
  const [[textA, numberA], [textB, numberB]] = [partsOf(a), partsOf(b)];
  if (textA !== textB) return textA < textB ? -1 : 1;
  return numberA - numberB;
}

function partsOf(key: string): [text: string, number: number] {
  const [text = '', number] = key.split('#');
  return [text, Number(number ?? 1)];
}

/** Pairs what both sides have of a letter; a side that lacks it gives `undefined`. */
export async function* paired(
  before: AsyncIterable<LetterRows>,
  after: AsyncIterable<LetterRows>,
): AsyncGenerator<[LetterRows | undefined, LetterRows | undefined]> {
  const [left, right] = [before[Symbol.asyncIterator](), after[Symbol.asyncIterator]()];
  let [a, b] = [await left.next(), await right.next()];
  while (!a.done || !b.done) {
    const order = a.done ? 1 : b.done ? -1 : compareLetterKeys(a.value.letterKey, b.value.letterKey);
    yield [order <= 0 ? a.value : undefined, order >= 0 ? b.value : undefined];
    if (order <= 0) a = await left.next();
    if (order >= 0) b = await right.next();
  }
}
