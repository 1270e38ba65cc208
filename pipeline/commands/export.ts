import { type Command, InvalidArgumentError, Option } from 'commander';
import type { DataFormat } from '../export/export-data-set.ts';
import type { Store } from '../store/store.ts';
import { storeOption } from './options.ts';

interface ExportFlags {
  readonly store: string;
  readonly out: string;
  readonly format: readonly DataFormat[];
  readonly spreadsheet?: true;
}

const FORMATS: readonly DataFormat[] = ['csv', 'parquet', 'json', 'jsonl'];

export function register(program: Command): void {
  program
    .command('export')
    .summary('write the records of a store to files, or as tables')
    .description(
      'Writes every record of a store, failed ones too, sorted by case number, then document id. ' +
        'The same letters give the same bytes, in whatever order and at whatever concurrency they were read.',
    )
    .addOption(storeOption('folder of the store'))
    .requiredOption('-o, --out <dir>', 'folder to write to; made if there is none')
    .addOption(
      new Option('-f, --format <format>', 'csv, parquet, json or jsonl; may be given several times')
        .argParser(collectFormats)
        .makeOptionMandatory(),
    )
    .option('--spreadsheet', 'CSV for spreadsheets: a byte order mark, and no cell that runs as a formula')
    .addHelpText('after', HELP)
    .action(async ({ store, out, format, spreadsheet }: ExportFlags) => {
      const { openStoreForReading } = await import('../store/open-store.ts');
      const source = openStoreForReading(store);
      try {
        const formats = new Set(format);
        const tables = formats.has('csv') || formats.has('parquet');
        const text = tables
          ? await exportTables(source, out, formats, spreadsheet ?? false)
          : await exportWhole(source, out, formats);
        process.stdout.write(text);
      } finally {
        await source.close();
      }
    });
}

const HELP = `
Formats:
  csv       a file per table: letters, issues, citations, diagnoses, findings, evidence
  parquet   the same tables with typed dates and nested lists
  json      a file per letter, the record whole; in the folder letters/ where there are tables
  jsonl     all records whole, one per line, in records.jsonl

Tables come with DICTIONARY.md (every column explained), datapackage.json, croissant.json, record.schema.json
and SHA256SUMS. See docs/data-products.md.

Examples:
  imr-extract export --store imr-store --out data --format csv --format parquet
  imr-extract export --store imr-store --out for-excel --format csv --spreadsheet
  imr-extract export --store imr-store --out records --format jsonl

Files are written aside and then renamed: a stopped export leaves no half file that looks whole.`;

/** A value of the repeatable option, added to those before it. */
function collectFormats(value: string, before: readonly DataFormat[] = []): DataFormat[] {
  const format = FORMATS.find((name) => name === value);
  if (!format) throw new InvalidArgumentError(`Allowed choices are ${FORMATS.join(', ')}.`);
  return [...before, format];
}

async function exportTables(
  store: Store,
  out: string,
  formats: ReadonlySet<DataFormat>,
  spreadsheet: boolean,
): Promise<string> {
  const { exportDataSet } = await import('../export/export-data-set.ts');
  const { describeDataSet } = await import('../export/print-data-set.ts');
  return describeDataSet(await exportDataSet(store, out, { formats, spreadsheet, publication: {} }), out);
}

async function exportWhole(store: Store, out: string, formats: ReadonlySet<DataFormat>): Promise<string> {
  const { exportRecords } = await import('../export/export-records.ts');
  let text = '';
  for (const format of ['json', 'jsonl'] as const) {
    if (!formats.has(format)) continue;
    const { records, place } = await exportRecords(store, out, format);
    text += `${records} records written to ${place}\n`;
  }
  return text;
}
