import { compareSchemas, type SchemaComparison } from './compare-schemas.ts';
import { type LetterRows, letterRows, paired } from './letter-rows.ts';
import { openRelease, type Release, type ReleaseTable } from './open-release.ts';
import type { Field } from './read-csv.ts';

/** One value that is not what it was. */
export interface Change {
  readonly table: string;
  readonly letterKey: string;
  /** The rest of the row's key: `2` for issue 2. */
  readonly row: string;
  /** `null` for a row that came or went. */
  readonly column: string | null;
  readonly before: Field;
  readonly after: Field;
}

interface FieldCount {
  filled: number;
  emptied: number;
  changed: number;
  letters: number;
}

export interface ReleaseDiff {
  readonly before: Release;
  readonly after: Release;
  readonly schema: SchemaComparison;
  readonly letters: { before: number; after: number; added: number; removed: number; changed: number };
  /** By `table.column`, in the order of the dictionary. */
  readonly fields: ReadonlyMap<string, FieldCount>;
  /** By table, rows of letters that are in both. */
  readonly rows: ReadonlyMap<string, { added: number; removed: number }>;
}

/**
 * Compares two releases, letter by letter. Both are read side by side in their order, so memory does not grow
 * with them, but for the keys of the letters that changed. `tell` hears of every change of a letter that is
 * in both.
 *
 * @throws CliError `release-missing`
 */
export async function diffReleases(
  folderBefore: string,
  folderAfter: string,
  tell: (change: Change) => void,
): Promise<ReleaseDiff> {
  const [before, after] = [openRelease(folderBefore), openRelease(folderAfter)];
  const letters = { before: 0, after: 0, added: 0, removed: 0, changed: 0 };
  const fields = new Map<string, FieldCount>();
  const rows = new Map<string, { added: number; removed: number }>();
  const changed = new Set<string>();
  const common = new Set<string>();

  for (const table of after.tables) {
    const old = before.tables.find(({ name }) => name === table.name);
    if (!old) continue;
    const columns = commonColumns(old, table);
    for (const { name } of columns)
      fields.set(`${table.name}.${name}`, { filled: 0, emptied: 0, changed: 0, letters: 0 });
    const counts = { added: 0, removed: 0 };
    rows.set(table.name, counts);
    for await (const [a, b] of paired(letterRows(before, old), letterRows(after, table))) {
      const letterKey = (a ?? b)?.letterKey ?? '';
      if (table.name === 'letters') {
        if (a) letters.before += 1;
        if (b) letters.after += 1;
        if (!a) letters.added += 1;
        if (!b) letters.removed += 1;
        if (a && b) common.add(letterKey);
      }
      if (!common.has(letterKey)) continue;
      const changes = compareLetter(table.name, letterKey, columns, a, b);
      if (changes.length > 0) changed.add(letterKey);
      countChanges(changes, counts, fields);
      changes.forEach(tell);
    }
  }
  letters.changed = changed.size;
  return { before, after, schema: compareSchemas(before, after), letters, fields, rows };
}

interface CommonColumn {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

function commonColumns(before: ReleaseTable, after: ReleaseTable): CommonColumn[] {
  return after.fields.flatMap(({ name }, index) => {
    const place = before.fields.findIndex((field) => field.name === name);
    return place < 0 || after.key.includes(name) ? [] : [{ name, before: place, after: index }];
  });
}

function compareLetter(
  table: string,
  letterKey: string,
  columns: readonly CommonColumn[],
  before: LetterRows | undefined,
  after: LetterRows | undefined,
): Change[] {
  const changes: Change[] = [];
  const at = (row: string) => ({ table, letterKey, row });
  for (const row of before?.rows.keys() ?? []) {
    if (!after?.rows.has(row)) changes.push({ ...at(row), column: null, before: 'row', after: null });
  }
  for (const [row, cells] of after?.rows ?? []) {
    const old = before?.rows.get(row);
    if (!old) {
      changes.push({ ...at(row), column: null, before: null, after: 'row' });
      continue;
    }
    for (const column of columns) {
      const [was, is] = [old[column.before] ?? null, cells[column.after] ?? null];
      if (was !== is) changes.push({ ...at(row), column: column.name, before: was, after: is });
    }
  }
  return changes;
}

function countChanges(
  changes: readonly Change[],
  rows: { added: number; removed: number },
  fields: ReadonlyMap<string, FieldCount>,
): void {
  const touched = new Set<FieldCount>();
  for (const { table, column, before, after } of changes) {
    if (column === null) rows[before === null ? 'added' : 'removed'] += 1;
    const count = column === null ? undefined : fields.get(`${table}.${column}`);
    if (!count) continue;
    count[before === null ? 'filled' : after === null ? 'emptied' : 'changed'] += 1;
    touched.add(count);
  }
  for (const count of touched) count.letters += 1;
}
