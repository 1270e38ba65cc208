import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { unpack } from './pack.ts';

export interface StoreCheck {
  /** Rows that can be read, by table. */
  readonly rows: Readonly<Record<TableName, number>>;
  /** What is wrong, for a person; empty for a sound store. */
  readonly problems: readonly string[];
}

export const TABLE_NAMES = ['meta', 'inputs', 'documents', 'letters', 'pages'] as const;
export type TableName = (typeof TABLE_NAMES)[number];
export type Row = Readonly<Record<string, string | number | null | Uint8Array>>;

/** The order in which a table's rows are walked, either way. */
const KEYS: Readonly<Record<TableName, readonly string[]>> = {
  meta: ['key'],
  inputs: ['rowid'],
  documents: ['number'],
  letters: ['rowid'],
  pages: ['document_id', 'page', 'engine'],
};
/** What of a row is packed JSON. */
const PACKED: Partial<Record<TableName, string>> = { letters: 'record', pages: 'words' };
/** Problems told one by one. */
const MOST_TOLD = 20;

/** Looks at every page of the database file, and at every row whether what it packs can be unpacked. */
export function checkDatabase(database: DatabaseSyncInstance): StoreCheck {
  const problems: string[] = [];
  for (const fault of structureFaults(database)) problems.push(fault);
  const rows = { meta: 0, inputs: 0, documents: 0, letters: 0, pages: 0 };
  for (const table of TABLE_NAMES) {
    const lost = readTable(database, table, () => {
      rows[table] += 1;
    });
    problems.push(...lost.map((reason) => `${table}: ${reason}`));
  }
  return { rows, problems };
}

function structureFaults(database: DatabaseSyncInstance): string[] {
  try {
    const faults = database.prepare(`PRAGMA integrity_check(${MOST_TOLD})`).all() as Row[];
    return faults.map((row) => String(Object.values(row)[0])).filter((text) => text !== 'ok');
  } catch (error) {
    return [String(error instanceof Error ? error.message : error)];
  }
}

/**
 * Calls `use` with every row that can be read; returns what could not. Where a part of the file is damaged,
 * the rows before it are read forwards and those after it backwards.
 */
export function readTable(
  database: DatabaseSyncInstance,
  table: TableName,
  use: (row: Row) => void,
): string[] {
  const lost: string[] = [];
  const seen = new Set<string>();
  const key = (row: Row) => KEYS[table].map((column) => row[column]).join('\0');
  const visit = (row: Row) => {
    const fault = packingFault(table, row);
    if (fault === undefined) use(row);
    else if (lost.length < MOST_TOLD) lost.push(fault);
  };
  const walk = (direction: 'ASC' | 'DESC', each: (row: Row) => boolean): string | undefined => {
    const order = KEYS[table].map((column) => `${column} ${direction}`).join(', ');
    const columns = table === 'inputs' || table === 'letters' ? 'rowid, *' : '*';
    try {
      const rows = database.prepare(`SELECT ${columns} FROM ${table} ORDER BY ${order}`).iterate();
      for (const row of rows) if (!each(row as Row)) return undefined;
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  let last: string | undefined;
  const broken = walk('ASC', (row) => {
    last = key(row);
    visit(row);
    return true;
  });
  if (broken === undefined) return lost;
  walk('DESC', (row) => {
    const id = key(row);
    if (id === last || seen.has(id)) return false;
    seen.add(id);
    visit(row);
    return true;
  });
  return [...lost, `some rows cannot be read: ${broken}`];
}

function packingFault(table: TableName, row: Row): string | undefined {
  const column = PACKED[table];
  if (column === undefined) return undefined;
  try {
    unpack(row[column] as Uint8Array);
    return undefined;
  } catch {
    return `${row.document_id} ${table === 'pages' ? `page ${row.page}` : `letter ${row.letter}`} is damaged`;
  }
}
