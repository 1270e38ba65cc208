import type { WrittenFile } from './output-file.ts';

export const CHECKSUMS = 'SHA256SUMS';

/** A line of the list that `sha256sum --check SHA256SUMS` reads. */
export function checksumLine({ name, sha256 }: WrittenFile): string {
  return `${sha256}  ${name}\n`;
}
