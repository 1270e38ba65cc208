import { type Command, InvalidArgumentError, Option } from 'commander';
import { isSemver } from '../release/semver.ts';
import { painterFor } from '../terminal.ts';
import { parseCount, storeOption } from './options.ts';

interface ReleaseFlags {
  readonly store: string;
  readonly out: string;
  readonly version: string;
  readonly license?: string;
  readonly creator?: string;
  readonly url?: string;
  readonly published?: string;
}

interface DiffFlags {
  readonly limit: number;
  readonly json?: true;
}

export function register(program: Command): void {
  const release = program
    .command('release')
    .summary('freeze a store as a data set with a version, or compare two')
    .description(
      'Writes a data set that is meant to be published and cited: tables as CSV and Parquet, all records whole, ' +
        'the dictionary, Data Package and Croissant descriptions, counts, accuracy, checksums. It is never ' +
        'written over.',
    )
    .enablePositionalOptions();
  release
    .command('make', { isDefault: true })
    .summary('write a release (the default)')
    .addOption(storeOption('folder of the store'))
    .requiredOption('-o, --out <dir>', 'folder to write to: empty, or not there yet')
    .addOption(
      new Option('--version <x.y.z>', 'version of the data set (https://semver.org)')
        .argParser(parseVersion)
        .makeOptionMandatory(),
    )
    .option('--license <id>', 'licence it is published under: an SPDX id or an address')
    .option('--creator <name>', 'who publishes it')
    .option('--url <address>', 'where it is published')
    .option('--published <date>', 'when, as YYYY-MM-DD', parseDate)
    .addHelpText('after', MAKE_HELP)
    .action(async ({ store, out, ...publication }: ReleaseFlags) => {
      const { makeRelease } = await import('../release/make-release.ts');
      const { describeDataSet } = await import('../export/print-data-set.ts');
      process.stdout.write(describeDataSet(await makeRelease(store, out, publication), out));
    });
  release
    .command('diff')
    .summary('what changed between two releases, by field and by letter')
    .description(
      'Compares two releases value by value, and says whether the change of the tables is major (a program that ' +
        'reads them may stumble), minor (something was added) or patch (only words changed).',
    )
    .argument('<before>', 'folder of the earlier release')
    .argument('<after>', 'folder of the later release')
    .option('-n, --limit <n>', 'list at most n changes', parseCount, 40)
    .option('--json', 'print every change as an object on its line, the summary last')
    .action(async (before: string, after: string, flags: DiffFlags) => printChanges(before, after, flags));
}

const MAKE_HELP = `
Examples:
  imr-extract release --store imr-store --out imr-2.0.0 --version 2.0.0
  imr-extract release --store imr-store --out imr-2.0.0 --version 2.0.0 --license CC0-1.0 --creator "Your Lab"
  imr-extract release diff imr-1.3.0 imr-2.0.0`;

async function printChanges(before: string, after: string, { limit, json }: DiffFlags): Promise<void> {
  const { diffReleases } = await import('../release/diff-releases.ts');
  const { printDiff } = await import('../release/print-diff.ts');
  const { stdout } = process;
  const first: Parameters<typeof printDiff>[1][number][] = [];
  let total = 0;
  const diff = await diffReleases(before, after, (change) => {
    total += 1;
    if (json) stdout.write(`${JSON.stringify(change)}\n`);
    else if (first.length < limit) first.push(change);
  });
  if (json) {
    const { schema, letters, fields } = diff;
    stdout.write(`${JSON.stringify({ schema, letters, fields: Object.fromEntries(fields) })}\n`);
  } else stdout.write(printDiff(diff, first, total, painterFor(stdout)));
}

function parseVersion(value: string): string {
  if (!isSemver(value)) throw new InvalidArgumentError('It must be a semantic version, like 1.2.0.');
  return value;
}

function parseDate(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(value) ||
    Number.isNaN(date.valueOf()) ||
    !date.toISOString().startsWith(value)
  ) {
    throw new InvalidArgumentError('It must be a date, like 2026-01-31.');
  }
  return value;
}
