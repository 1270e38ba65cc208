import { join } from 'node:path';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { TABLES } from '../../schemas/tables/index.ts';
import { openDerived } from './derived-database.ts';
import { explainSqlError, LIST, queryWrong } from './explain-sql-error.ts';
import { makeReadOnly } from './read-only.ts';
import { sqlTables } from './sql-tables.ts';

export type SqlValue = string | number | bigint | null;

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly SqlValue[]>;
}

/** Evidence has eighty rows a letter: it is kept apart, and only made for questions that name it. */
const EVIDENCE = sqlTables(
  'evidence.sqlite',
  TABLES.filter(({ name }) => name === 'evidence'),
);
const OTHERS = sqlTables(
  'tables.sqlite',
  TABLES.filter(({ name }) => name !== 'evidence'),
);

/**
 * Asks the tables of a store, in SQLite's SQL, and hands the answer to `use` while the database is open.
 *
 * @throws CliError `query-wrong` with the mistake explained; what opening the store throws
 */
export async function runQuery<T>(storeFolder: string, sql: string, use: (answer: Answer) => T): Promise<T> {
  const database = await openDerived(storeFolder, OTHERS);
  try {
    if (/\bevidence\b/i.test(sql)) await attachEvidence(database, storeFolder);
    makeReadOnly(database);
    return use(answerOf(database, sql));
  } catch (error) {
    throw explainSqlError(error, sql);
  } finally {
    database.close();
  }
}

async function attachEvidence(database: DatabaseSyncInstance, storeFolder: string): Promise<void> {
  const evidence = await openDerived(storeFolder, EVIDENCE);
  const place = evidence.location();
  evidence.close();
  if (!place) {
    throw queryWrong(
      'the evidence table needs a store folder that can be written to',
      'copy the store, or ask less',
    );
  }
  database.prepare('ATTACH ? AS evidence_tables').run(join(place));
}

function answerOf(database: DatabaseSyncInstance, sql: string): Answer {
  if (withoutComments(sql).replaceAll(';', '').trim() === '') {
    throw queryWrong('there is no question', `write a SELECT statement; ${LIST}`);
  }
  if (holdsSeveral(sql)) throw queryWrong('there is more than one statement', 'ask one question at a time');
  const statement = database.prepare(sql);
  statement.setReadBigInts(true);
  statement.setReturnArrays(true);
  const columns = statement.columns().map(({ name }) => name);
  return { columns, rows: statement.iterate() as unknown as Iterable<readonly SqlValue[]> };
}

/** Whether something follows the first statement: it would be left out without a word. */
function holdsSeveral(sql: string): boolean {
  return /;[\s;]*[^\s;]/.test(withoutComments(sql));
}

/** The question without comments, quoted names and texts reduced to `x`. */
function withoutComments(sql: string): string {
  return sql.replace(/('[^']*')|("[^"]*")|--[^\n]*|\/\*[\s\S]*?\*\//g, (_, text, name) =>
    text || name ? 'x' : ' ',
  );
}
