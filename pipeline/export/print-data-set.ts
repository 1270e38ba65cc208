import { TABLES } from '../../schemas/tables/index.ts';
import type { DataSet } from './describe/data-set.ts';

/** What was written, for the person at the command line. */
export function describeDataSet({ letters, rows, files, formats }: DataSet, folder: string): string {
  const counts = TABLES.map(({ name }) => rows[name].toLocaleString('en-US'));
  const width = Math.max(...counts.map((count) => count.length));
  const lines = TABLES.map(({ name }, index) => {
    const ofTable = files.filter((file) => file.name.startsWith(`${name}.`));
    const names = ofTable.map((file) => `${file.name} (${size(file.bytes)})`).join(', ');
    return `  ${name.padEnd(10)} ${counts[index]?.padStart(width)} rows  ${names}`;
  });
  const others = files.some(({ name }) => name === 'records.jsonl') ? ', records.jsonl' : '';
  return (
    `${letters.total.toLocaleString('en-US')} letters written to ${folder} as ` +
    `${[formats.csv ? 'CSV' : '', formats.parquet ? 'Parquet' : ''].filter(Boolean).join(' and ')}\n` +
    `${lines.join('\n')}\n` +
    `  with DICTIONARY.md, datapackage.json, croissant.json, record.schema.json, SHA256SUMS${others}\n`
  );
}

function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let power = 0;
  let value = bytes;
  while (value >= 1000 && power < units.length - 1) {
    value /= 1000;
    power += 1;
  }
  return `${power === 0 ? value : value.toFixed(1)} ${units[power]}`;
}
