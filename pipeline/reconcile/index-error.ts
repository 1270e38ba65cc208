import { CliError } from '../cli-error.ts';

/** The index, or the file that names its columns, cannot be understood; `line` counts from 1. */
export function indexError(file: string, line: number | undefined, reason: string): CliError {
  return new CliError('index-wrong', 'cannot read the index', {
    file: line === undefined ? file : `${file}, line ${line}`,
    reason,
    remedy: 'correct the file; the form of the index and of its column names: docs/reconcile.md',
  });
}
