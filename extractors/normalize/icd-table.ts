import { ICD_TABLE } from '../../schemas/vocabulary/icd.ts';
import { wordKey } from './icd-words.ts';

/** One row of the own table of codes: see `schemas/vocabulary/icd.ts`. */
export interface IcdRow {
  readonly names: readonly string[];
  /** Of `body-parts.ts`, `in X`, `*`, or empty. */
  readonly part: string;
  /** The code is near but not made for these conditions. */
  readonly isNear: boolean;
  readonly icd10: SidedCode | null;
  readonly icd9: { readonly code: string; readonly title: string } | null;
}

export interface SidedCode {
  /** For no side, right, left, both; one where the code has no sides, three where it has none for both. */
  readonly codes: readonly string[];
  /** One, with `{side}` in it, or one for each code. */
  readonly titles: readonly string[];
  /** The code is complete only with a seventh character. */
  readonly needsEncounter: boolean;
  /** ISO dates; valid from the one, before the other. */
  readonly from: string | null;
  readonly before: string | null;
}

export const ICD_ROWS: readonly IcdRow[] = ICD_TABLE.trim().split('\n').map(parseRow);

const ROWS_BY_KEY = new Map<string, IcdRow[]>();
for (const row of ICD_ROWS) {
  for (const key of new Set(row.names.map(wordKey))) {
    ROWS_BY_KEY.set(key, [...(ROWS_BY_KEY.get(key) ?? []), row]);
  }
}

/** The rows for a condition by the key of its words, for whatever part of the body. */
export function rowsFor(key: string): readonly IcdRow[] {
  return ROWS_BY_KEY.get(key) ?? [];
}

function parseRow(line: string): IcdRow {
  const cells = line.split(/(?<=\s)\|(?=\s|$)/).map((cell) => cell.trim());
  const [names = '', part = '', code10 = '', title10 = '', code9 = '', title9 = ''] = cells;
  return {
    names: names
      .replace(/^~/, '')
      .split(',')
      .map((name) => name.trim()),
    part,
    isNear: names.startsWith('~'),
    icd10: code10 ? parseCode(code10, title10) : null,
    icd9: code9 ? { code: code9, title: title9 } : null,
  };
}

function parseCode(cell: string, titles: string): SidedCode {
  const [printed = '', edition = ''] = cell.split(' @');
  const code = printed.replace('!', '');
  const ends = /^(.*)\[(.*)\]$/.exec(code);
  return {
    codes: ends ? (ends[2] as string).split('|').map((end) => `${ends[1]}${end}`) : code.split('/'),
    titles: titles.split(' / '),
    needsEncounter: printed.endsWith('!'),
    from: /^>=(.*)$/.exec(edition)?.[1] ?? null,
    before: /^<(.*)$/.exec(edition)?.[1] ?? null,
  };
}
