import { CliError, describeError, exitCodeOf } from '../cli-error.ts';
import { listInputs } from '../inputs/list-inputs.ts';
import { openStoreForWriting } from '../store/open-store.ts';
import { openCodesFile } from './codes-file.ts';
import { watchInterrupts } from './interrupts.ts';
import { type IngestProgress, plainProgress } from './progress.ts';
import { type IngestOptions, type IngestSummary, runIngest } from './run-ingest.ts';
import { describeSummary } from './summary.ts';

export interface IngestCommandOptions
  extends Pick<IngestOptions, 'ocr' | 'ocrChoice' | 'concurrency' | 'limit' | 'limits'> {
  readonly store: string;
  /** Path of the user's own table of diagnosis codes. */
  readonly codes?: string;
}

/** `imr-extract ingest`: runs it with progress and interrupts, prints the summary; gives the exit code. */
export async function ingestFiles(
  paths: readonly string[],
  { store: folder, codes: codesPath, ...options }: IngestCommandOptions,
): Promise<number> {
  const codes = codesPath === undefined ? undefined : await openCodesFile(codesPath);
  const store = openStoreForWriting(folder);
  const interrupts = watchInterrupts();
  try {
    const progress = await progressFor(process.stderr);
    const files = listInputs(paths, { signal: interrupts.signal });
    const summary = await runIngest(files, store, progress, { ...options, codes, signal: interrupts.signal });
    const nothing = nothingRead(summary) && !interrupts.cause;
    if (nothing) process.stderr.write(describeError(noInput(paths, summary)));
    process.stdout.write(describeSummary(summary, folder));
    return exitCodeOf(nothing ? 'no-input' : (interrupts.cause ?? 'ok'));
  } finally {
    interrupts.end();
    await store.close();
  }
}

async function progressFor(stream: NodeJS.WriteStream): Promise<IngestProgress> {
  if (!stream.isTTY) return plainProgress((line) => stream.write(`${line}\n`));
  const { barProgress } = await import('./progress-bar.ts');
  return barProgress(stream);
}

/** Whether no input could even be opened, as after a typing mistake. */
function nothingRead({ inputs, tally, failures, processed }: IngestSummary): boolean {
  return inputs === 0 || (processed === 0 && tally.failed === inputs && failures.every(isUnopened));
}

function isUnopened(failure: { readonly code: string }): boolean {
  return failure.code === 'unreadable-file';
}

function noInput(paths: readonly string[], { inputs, failures }: IngestSummary): CliError {
  const [first] = failures;
  return new CliError('no-input', 'nothing to read', {
    file: first?.path ?? paths.join(', '),
    reason: inputs === 0 ? 'no PDF file was found' : `none of ${inputs} inputs opens: ${first?.message}`,
    remedy: 'name PDF files, or folders or globs that lead to some',
  });
}
