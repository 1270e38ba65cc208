import { type Command, InvalidArgumentError } from 'commander';
import { storeOption } from './options.ts';

interface ReportFlags {
  readonly store: string;
  readonly out: string;
  readonly reviewUrl?: string;
  readonly date?: string;
}

export function register(program: Command): void {
  program
    .command('report')
    .summary('write a page about a store: how well it was read, what the letters decide')
    .description(
      'Writes one HTML page that needs no network: what was read and how well, what the letters decide, with ' +
        'rates and their uncertainty, how long the reviews took, and the letters that most need a look.',
    )
    .addOption(storeOption('folder of the store'))
    .requiredOption('-o, --out <file>', 'file to write, such as report.html; an earlier report is replaced')
    .option('--review-url <url>', 'address of a review page: letters link to it', parseAddress)
    .option('--date <text>', 'date to print on the page; without it the page bears none')
    .addHelpText(
      'after',
      `
Examples:
  imr-extract report --store imr-store --out report.html
  imr-extract report --store imr-store --out report.html --date 2017-06-30

The same store and options give the same bytes. How the numbers are made: the last part of the page, and
docs/report.md.

Ends with 42 where the file is something else than a report; all exit codes: docs/exit-codes.md.`,
    )
    .action(async ({ store, out, reviewUrl, date }: ReportFlags) => {
      const { openStoreForReading } = await import('../store/open-store.ts');
      const { writeReport } = await import('../report/write-report.ts');
      const source = openStoreForReading(store);
      try {
        const letters = await writeReport(source, out, { store, reviewUrl, date });
        process.stdout.write(`report of ${letters} letters written to ${out}\n`);
      } finally {
        await source.close();
      }
    });
}

/** Only the web: a `javascript:` address would run in the page. */
function parseAddress(value: string): string {
  const protocol = URL.canParse(value) ? new URL(value).protocol : '';
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new InvalidArgumentError('It must be an address that begins with http:// or https://.');
  }
  return value;
}
