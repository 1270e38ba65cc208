import { type Column, TABLES } from '../../schemas/tables/index.ts';
import type { Paint } from '../terminal.ts';

/** Every table and column, for a person who is about to ask. */
export function printTables(paint: Paint): string {
  return TABLES.map(({ name, row, columns }) => {
    const values = columns.filter(({ explains }) => explains === undefined);
    const width = Math.max(...values.map((column) => column.name.length));
    const lines = values.map(
      (column) =>
        `  ${column.name.padEnd(width)}  ${paint('dim', `${typeOf(column).padEnd(9)}${firstSentence(column)}`)}`,
    );
    const reasons = columns.length - values.length;
    const more =
      reasons === 0 ? [] : [`  ${paint('dim', `and ${reasons} columns NAME_missing: why NAME is empty`)}`];
    return [`${paint('bold', name)}  ${row}`, ...lines, ...more].join('\n');
  }).join('\n\n');
}

function typeOf({ type }: Column): string {
  return type.kind === 'list' || type.kind === 'struct' ? 'json' : type.kind;
}

function firstSentence({ meaning }: Column): string {
  const end = meaning.search(/; |\. /);
  return end < 0 ? meaning : `${meaning.slice(0, end)}.`;
}
