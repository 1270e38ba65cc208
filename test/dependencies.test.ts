import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('..', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, root), 'utf8'));
const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;

interface LockedPackage {
  readonly license?: string;
  readonly dev?: boolean;
  readonly integrity?: string;
}

/** What users install: all packages of the lock file but those for development. */
const installed = Object.entries(read('package-lock.json').packages as Record<string, LockedPackage>).filter(
  ([path, { dev }]) => path !== '' && !dev,
);

/** Licences that ask for no more than to be named. */
const FREE = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Unlicense'];
/** libvips comes as a library of its own that anyone may replace: its LGPL binds no one who uses it so. */
const REPLACEABLE = /^node_modules\/@img\/sharp-/;

describe('dependencies', () => {
  test('each has one exact version', () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    }
  });

  test('each package that users install can be checked against its hash', () => {
    for (const [path, { integrity }] of installed) expect(integrity, path).toMatch(/^sha(512|1)-/);
  });

  test('none has a licence that binds those who use the program', () => {
    for (const [path, { license = 'none' }] of installed) {
      const licences = license.replace(/[()]/g, '').split(/ AND /);
      const binding = licences.filter((licence) => !FREE.includes(licence));
      if (REPLACEABLE.test(path))
        expect(
          binding.filter((licence) => licence !== 'LGPL-3.0-or-later'),
          path,
        ).toEqual([]);
      else expect(binding, path).toEqual([]);
    }
  });

  test('security.md lists each direct one with its licence, and no other', () => {
    const page = readFileSync(new URL('docs/security.md', root), 'utf8');
    const licences = new Map(
      installed.map(([path, { license }]) => [path.replace('node_modules/', ''), license]),
    );
    const rows = Object.keys(dependencies ?? {}).map((name) => `| \`${name}\` | ${licences.get(name)} |`);
    const table = page.slice(page.indexOf('## Dependencies'));
    expect(table.match(/^\| `.*$/gm)?.sort()).toEqual(rows.sort());
  });
});
