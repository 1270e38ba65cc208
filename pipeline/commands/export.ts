import { type Command, Option } from 'commander';
import type { ExportFormat } from '../export/export-records.ts';
import { storeOption } from './options.ts';

interface ExportFlags {
  readonly store: string;
  readonly out: string;
  readonly format: ExportFormat;
}

export function register(program: Command): void {
  program
    .command('export')
    .summary('write the records of a store to files')
    .description(
      'Writes every record of a store, failed ones too, sorted by case number, then document id.\n' +
        'The same letters give the same bytes, in whatever order and at whatever concurrency they were read.',
    )
    .addOption(storeOption('folder of the store'))
    .requiredOption('-o, --out <dir>', 'folder to write to; made if there is none')
    .addOption(
      new Option('-f, --format <format>', 'json: one file per letter; jsonl: one file, records.jsonl')
        .choices(['json', 'jsonl'])
        .makeOptionMandatory(),
    )
    .addHelpText(
      'after',
      `
Examples:
  imr-extract export --store imr-store --out records --format jsonl
  imr-extract export --store imr-store --out letters --format json

Files are written aside and then renamed: a stopped export leaves no half file that looks whole.`,
    )
    .action(async ({ store, out, format }: ExportFlags) => {
      const { openStoreForReading } = await import('../store/open-store.ts');
      const { exportRecords } = await import('../export/export-records.ts');
      const source = openStoreForReading(store);
      try {
        const { records, place } = await exportRecords(source, out, format);
        process.stdout.write(`${records} records written to ${place}\n`);
      } finally {
        await source.close();
      }
    });
}
