import { distance } from 'fastest-levenshtein';
import { TABLES } from '../../schemas/tables/index.ts';
import { CliError } from '../cli-error.ts';

/** Where a person finds the names. */
export const LIST = 'run `imr-extract query --store DIR` without a question to see all tables and columns';

export function queryWrong(reason: string, remedy: string, cause?: unknown): CliError {
  return new CliError('query-wrong', 'cannot answer the question', { reason, remedy, cause });
}

/** SQLite's complaint about a question, with what the person can do; any other error unchanged. */
export function explainSqlError(error: unknown, sql: string): unknown {
  if (error instanceof CliError || !(error instanceof Error)) return error;
  const { message } = error;
  const unknown = /no such (column|table): (?:\w+\.)?"?([^"]*)"?/.exec(message);
  if (unknown) {
    const [, kind, name = ''] = unknown;
    return queryWrong(`there is no ${kind} "${name}"`, `${nearest(kind, name, sql)}${LIST}`, error);
  }
  if (/not authorized|prohibited|readonly|query_only|access to/i.test(message)) {
    return queryWrong(
      'only questions are answered here: SELECT, without settings or other databases',
      LIST,
      error,
    );
  }
  if (
    /syntax error|incomplete input|unrecognized token|misuse|no such function|wrong number of arguments|ambiguous|aggregate|ORDER BY|GROUP BY|sub-select|columns|datatype|malformed JSON/i.test(
      message,
    )
  ) {
    return queryWrong(
      message,
      `see https://www.sqlite.org/lang_select.html for the language; ${LIST}`,
      error,
    );
  }
  return error;
}

/** The name that was probably meant, among the columns of the tables the question names. */
function nearest(kind: string | undefined, name: string, sql: string): string {
  const named = TABLES.filter((table) => new RegExp(`\\b${table.name}\\b`, 'i').test(sql));
  const choices =
    kind === 'table'
      ? TABLES.map((table) => table.name as string)
      : (named.length > 0 ? named : TABLES).flatMap((table) => table.columns.map((column) => column.name));
  const within = choices.filter((choice) => choice.includes(name.toLowerCase()) && name.length > 2);
  const close = choices.filter((choice) => distance(choice, name.toLowerCase()) <= 1 + name.length / 4);
  const [best] = [...close.sort((a, b) => distance(a, name) - distance(b, name)), ...within];
  return best === undefined ? '' : `did you mean ${best}? Or `;
}
