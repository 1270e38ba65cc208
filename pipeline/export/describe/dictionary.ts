import { accuracyOf } from '../../../schemas/tables/accuracy.ts';
import {
  type Column,
  type ColumnType,
  MISSING_REASONS,
  TABLES,
  type Table,
} from '../../../schemas/tables/index.ts';
import { DATA_SET_DESCRIPTION, DATA_SET_TITLE, type DataSet } from './data-set.ts';

/** The data dictionary, for a person: `DICTIONARY.md`. */
export function dictionary(dataSet: DataSet): string {
  const { publication, letters, rows, extractorVersion, schemaVersion, accuracy } = dataSet;
  const version = publication.version === undefined ? '' : `, version ${publication.version}`;
  return `# ${DATA_SET_TITLE}${version}

${DATA_SET_DESCRIPTION}

Read by imr-extract ${extractorVersion}, schema ${schemaVersion}: ${thousands(letters.total)} letters (${countsOf(letters.byStatus)}).

| table | rows | one row is | key |
|---|---:|---|---|
${TABLES.map(({ name, row, key }) => `| [${name}](#${name}) | ${thousands(rows[name])} | ${row} | ${key.map(code).join(', ')} |`).join('\n')}

Tables are joined by \`letter_key\`, and citations to issues by \`letter_key\` and \`issue\`. Dates are \`YYYY-MM-DD\`,
positions count from 1. In CSV, lists are JSON, an empty field is no value and \`""\` an empty text.

## Empty cells

A value that the letter does not give, or that could not be read with confidence, is empty. Where a column has
a partner with the name \`..._missing\`, the partner says why:

| reason | meaning |
|---|---|
${Object.entries(MISSING_REASONS)
  .map(([reason, meaning]) => `| ${code(reason)} | ${meaning} |`)
  .join('\n')}

${accuracyText(accuracy)}
${TABLES.map((table) => section(table, dataSet)).join('\n')}`;
}

function accuracyText({ sets }: DataSet['accuracy']): string {
  if (sets.length === 0) return '## Accuracy\n\nIt was not measured.\n';
  const lines = sets.map(
    ({ name, measured, letters, acceptedLetters, silentErrors, compared }) =>
      `| ${name} | ${measured} | ${letters} | ${acceptedLetters} | ${silentErrors} of ${thousands(compared)} |`,
  );
  return `## Accuracy

Measured against labels made by people. The columns of accuracy below give F1 per field (${sets.map(({ name }) => name).join(' / ')}).
A silent error is a wrong value in an accepted letter with no finding on it.

| letters | measured | labelled | accepted | silent errors |
|---|---|---:|---:|---:|
${lines.join('\n')}
`;
}

function section({ name, row, columns }: Table, { accuracy }: DataSet): string {
  const values = columns.filter(({ explains }) => explains === undefined);
  const reasons = columns.filter(({ explains }) => explains !== undefined);
  const lines = values.map((column) => {
    const cells = [
      code(column.name),
      typeText(column),
      meaningText(column),
      column.source,
      accuracyOf(accuracy, column),
    ];
    return `| ${cells.map(escapePipes).join(' | ')} |`;
  });
  const partners =
    reasons.length === 0
      ? ''
      : `\nColumns of reasons, at the end of the table: ${reasons.map(({ name }) => code(name)).join(', ')}.\n`;
  return `## ${name}

${row}

| column | type | meaning | source in the letter | accuracy |
|---|---|---|---|---|
${lines.join('\n')}
${partners}`;
}

function meaningText({ meaning, unit, type }: Column): string {
  const values = type.kind === 'string' && type.values ? ` One of ${type.values.map(code).join(', ')}.` : '';
  return `${meaning}${unit === undefined ? '' : ` Unit: ${unit}.`}${values}`;
}

function typeText({ type, required }: Column): string {
  // A list is always there, but may hold nothing.
  return `${nameOf(type)}${required && type.kind !== 'list' ? ', never empty' : ''}`;
}

function nameOf(type: ColumnType): string {
  if (type.kind === 'list') return `list of ${nameOf(type.of)}`;
  if (type.kind === 'struct') return `{ ${Object.keys(type.fields).join(', ')} }`;
  return type.kind;
}

function countsOf(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${thousands(count)} ${name.replaceAll('_', ' ')}`)
    .join(', ');
}

function thousands(count: number): string {
  return count.toLocaleString('en-US');
}

function code(text: string): string {
  return `\`${text}\``;
}

function escapePipes(text: string): string {
  return text.replaceAll('|', '\\|');
}
