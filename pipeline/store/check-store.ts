import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { LetterRecord } from '../../schemas/index.ts';
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

/** Looks at every page of the database file, at every row whether it unpacks, and whether rows agree. */
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
  // What rows say of one another can be told only where all can be read.
  if (problems.length === 0) problems.push(...contradictions(database));
  return { rows, problems };
}

/** What must be true of the rows of a sound store, as the number of those of which it is not. */
const CONTRADICTIONS: readonly (readonly [what: string, sql: string])[] = [
  [
    'records belong to no document',
    'SELECT count(*) FROM letters WHERE document_id NOT IN (SELECT document_id FROM documents)',
  ],
  [
    'documents count as read and have no record',
    'SELECT count(*) FROM documents WHERE status IS NOT NULL AND document_id NOT IN (SELECT document_id FROM letters)',
  ],
  [
    'inputs lead to no document',
    'SELECT count(*) FROM inputs WHERE document_id NOT IN (SELECT document_id FROM documents)',
  ],
];

function contradictions(database: DatabaseSyncInstance): string[] {
  return CONTRADICTIONS.flatMap(([what, sql]) => {
    try {
      const count = Number(Object.values(database.prepare(sql).get() as Row)[0]);
      return count === 0 ? [] : [`${count} ${what}`];
    } catch (error) {
      return [String(error instanceof Error ? error.message : error)];
    }
  });
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
    const fault = rowFault(table, row);
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

function rowFault(table: TableName, row: Row): string | undefined {
  const column = PACKED[table];
  if (column === undefined) return undefined;
  const name = `${row.document_id} ${table === 'pages' ? `page ${row.page}` : `letter ${row.letter}`}`;
  try {
    const packed = unpack<Partial<LetterRecord>>(row[column] as Uint8Array);
    if (table !== 'letters') return undefined;
    const same = packed.documentId === row.document_id && packed.status === row.status;
    return same ? undefined : `${name} is another record than its row says`;
  } catch {
    return `${name} is damaged`;
  }
}
