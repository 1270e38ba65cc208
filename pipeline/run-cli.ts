import { Command, CommanderError } from 'commander';
import { CliError, describeError, exitCodeOf, systemCodeOf } from './cli-error.ts';
import * as evaluateCommand from './commands/evaluate.ts';
import * as exportCommand from './commands/export.ts';
import * as extractCommand from './commands/extract.ts';
import * as ingestCommand from './commands/ingest.ts';
import * as queryCommand from './commands/query.ts';
import * as reconcileCommand from './commands/reconcile.ts';
import * as releaseCommand from './commands/release.ts';
import * as reportCommand from './commands/report.ts';
import * as searchCommand from './commands/search.ts';
import * as showCommand from './commands/show.ts';
import * as storeCommand from './commands/store.ts';
import { packageVersion } from './package-file.ts';
import { escapeControls } from './terminal.ts';

const COMMANDS = [
  extractCommand,
  ingestCommand,
  exportCommand,
  evaluateCommand,
  showCommand,
  reportCommand,
  reconcileCommand,
  queryCommand,
  searchCommand,
  releaseCommand,
  storeCommand,
];

/** Runs one command line to its end; the result is the exit code (see `exit-codes.ts`). */
export async function runCli(argv: readonly string[]): Promise<number> {
  // A reader that stops early, like `head`, is no fault: there is nobody left to write to.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodeOf('ok'));
    throw error;
  });
  try {
    await program().parseAsync(argv);
    return Number(process.exitCode ?? exitCodeOf('ok'));
  } catch (error) {
    return reportError(await knownError(error));
  }
}

function program(): Command {
  const program = new Command('imr-extract')
    .description(
      'Turns California Independent Medical Review letters (PDF, digital or scanned) into records.',
    )
    .version(packageVersion())
    .showHelpAfterError('Run with --help to see how it is used.')
    .exitOverride()
    // A command may have a --version of its own.
    .enablePositionalOptions()
    .addHelpText('after', EXAMPLES);
  for (const command of COMMANDS) command.register(program);
  return program;
}

const EXAMPLES = `
Examples:
  imr-extract extract letter.pdf
  imr-extract ingest letters/ --store imr-store
  imr-extract export --store imr-store --out records --format jsonl
  imr-extract show CM16-0000000 --store imr-store

Exit codes: 0 done; any other number has one cause, listed in docs/exit-codes.md.`;

/** What a store's database reports in the middle of its work, as an error with a remedy. */
async function knownError(error: unknown): Promise<unknown> {
  if (systemCodeOf(error) !== 'ERR_SQLITE_ERROR') return error;
  const { sqliteError } = await import('./store/open-store.ts');
  return sqliteError(error, "the store's database");
}

function reportError(error: unknown): number {
  if (error instanceof CommanderError) {
    // Help and version come as errors with code 0; everything else is a wrong command line.
    return error.exitCode === 0 ? exitCodeOf('ok') : exitCodeOf('usage');
  }
  if (error instanceof CliError) {
    process.stderr.write(describeError(error));
    return exitCodeOf(error.exit);
  }
  // A stack trace may quote what a file said.
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`internal error: ${escapeControls(trace)}\n`);
  return exitCodeOf('internal');
}
