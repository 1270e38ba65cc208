import { InvalidArgumentError, Option } from 'commander';

/** Options that several commands share, described once. */
export function storeOption(description: string): Option {
  return new Option('-s, --store <dir>', description).makeOptionMandatory();
}

export function ocrOption(): Option {
  return new Option(
    '--ocr <mode>',
    'read pages by OCR: where the text layer is missing or bad, never, or always',
  )
    .choices(['auto', 'never', 'always'])
    .default('auto');
}

/** Parses an option's value as a whole number of at least 1. */
export function parseCount(value: string): number {
  const count = Number(value);
  if (!/^\d+$/.test(value) || count < 1 || !Number.isSafeInteger(count)) {
    throw new InvalidArgumentError('It must be a whole number, 1 or more.');
  }
  return count;
}
