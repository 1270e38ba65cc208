import type { Command } from 'commander';
import type { Difference } from '../reconcile/agreement.ts';
import { parseCount, storeOption } from './options.ts';

interface ReconcileFlags {
  readonly store: string;
  readonly index: string;
  readonly columns?: string;
  readonly out?: string;
  readonly json?: true;
  readonly differences: number;
}

export function register(program: Command): void {
  program
    .command('reconcile')
    .summary("compare the records of a store with the State's search index")
    .description(
      "Joins records with the State's search index (CSV, a row per request) by case number, prints how often both " +
        'say the same, field by field, and lists where they differ. Neither the store nor the index is changed.',
    )
    .addOption(storeOption('folder of the store'))
    .requiredOption('-i, --index <file>', 'the index, a CSV file (RFC 4180, UTF-8)')
    .option('-c, --columns <file>', "JSON file that names the index's columns (see docs/reconcile.md)")
    .option('-o, --out <file>', 'write every difference to this CSV file; an earlier one is replaced')
    .option('--json', 'print the counts as JSON')
    .option('--differences <n>', 'print at most n of the warnings', parseCount, 20)
    .addHelpText(
      'after',
      `
Examples:
  imr-extract reconcile --store imr-store --index samples/index.csv
  imr-extract reconcile --store imr-store --index search.csv --columns columns.json --out reconciliation.csv

Columns of the table: compared, both give a value; in accepted, differences in records that nobody was warned
of; no record and no index, one side gives no value.

Ends with 54 where the index or the column file cannot be read, with the line; all exit codes:
docs/exit-codes.md.`,
    )
    .action(async (flags: ReconcileFlags) => {
      process.stdout.write(await reconcile(flags));
    });
}

async function reconcile({ store, index, columns, out, json, differences }: ReconcileFlags): Promise<string> {
  const { FINDING_RULES } = await import('../../schemas/index.ts');
  const { openStoreForReading } = await import('../store/open-store.ts');
  const { newAgreement } = await import('../reconcile/agreement.ts');
  const { differenceLines, refuseOther } = await import('../reconcile/difference-file.ts');
  const { DEFAULT_COLUMNS, readColumns } = await import('../reconcile/index-columns.ts');
  const { reconcileStore } = await import('../reconcile/reconcile-store.ts');
  const { printAgreement } = await import('../reconcile/print-agreement.ts');
  const { writeAside } = await import('../export/write-aside.ts');

  const mapping = columns === undefined ? DEFAULT_COLUMNS : readColumns(columns);
  if (out !== undefined) refuseOther(out);
  const agreement = newAgreement();
  const first: Difference[] = [];
  let total = 0;
  let warnings = 0;

  async function* counted(all: AsyncIterable<Difference>): AsyncGenerator<Difference> {
    for await (const difference of all) {
      total += 1;
      // Cases on one side only are told by their number: there may be a million of them.
      if (FINDING_RULES[difference.code].severity === 'warning') {
        warnings += 1;
        if (first.length < differences) first.push(difference);
      }
      yield difference;
    }
  }

  const source = openStoreForReading(store);
  try {
    const lines = differenceLines(counted(reconcileStore(source, index, mapping, agreement)));
    if (out !== undefined) await writeAside(out, lines);
    else for await (const _ of lines);
  } finally {
    await source.close();
  }
  if (json) return `${JSON.stringify({ ...agreement, differences: total }, null, 2)}\n`;
  const written = out === undefined ? '' : `all ${total} differences are in ${out}\n`;
  return printAgreement(agreement, first, warnings) + written;
}
