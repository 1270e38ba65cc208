import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with `extractors/`, `schemas/` and `pipeline/`: the project in development, `dist/` when built. */
export const CODE_ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The package's `package.json`: beside the code in development, above it when built. */
export function packageFile(): string {
  const beside = join(CODE_ROOT, 'package.json');
  return existsSync(beside) ? beside : join(CODE_ROOT, '..', 'package.json');
}

/** The version of this program. */
export function packageVersion(): string {
  return (JSON.parse(readFileSync(packageFile(), 'utf8')) as { version: string }).version;
}
