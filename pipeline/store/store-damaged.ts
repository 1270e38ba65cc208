import { CliError } from '../cli-error.ts';

/** The error for a store that cannot be read as it should, with what can be done. */
export function storeDamaged(
  reason: string,
  details: { readonly file?: string; readonly cause?: unknown } = {},
): CliError {
  return new CliError('store-damaged', 'cannot use the store', {
    ...details,
    reason,
    remedy: 'run `imr-extract store check --repair --store DIR`, or ingest the letters into a new store',
  });
}
