import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CODE_ROOT, packageFile } from '../package-file.ts';

/** The folders whose code decides what a record says. */
const DECIDING_FOLDERS = ['extractors', 'schemas'];

/**
 * A hash over the code that makes records and the versions of what it builds on. A record carries it, so that
 * a changed extractor is noticed by itself: nobody has to remember to raise a number.
 *
 * @param codeRoot the folder with `extractors/`: the project in development, `dist/` when built
 */
export function extractorFingerprint(codeRoot: string = CODE_ROOT): string {
  const hash = createHash('sha256');
  for (const folder of DECIDING_FOLDERS) {
    for (const file of codeFiles(join(codeRoot, folder))) {
      hash
        .update(`${relative(codeRoot, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  hash.update(dependencyVersions());
  return hash.digest('hex').slice(0, 16);
}

function codeFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|ts|json)$/.test(name) && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => join(folder, name));
}

/** The dependencies are pinned to exact versions in the package's own description. */
function dependencyVersions(): string {
  const { dependencies } = JSON.parse(readFileSync(packageFile(), 'utf8')) as { dependencies: object };
  return JSON.stringify(dependencies);
}
