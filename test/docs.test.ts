import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../pipeline/ingest/limits.ts';
import { FINDING_RULES } from '../schemas/index.ts';

const doc = (name: string) => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');

it('docs/record.md lists every finding with its severity and meaning', () => {
  const rows = Object.entries(FINDING_RULES).map(
    ([code, { severity, meaning }]) => `| \`${code}\` | ${severity} | ${meaning} |`,
  );
  const printed = doc('record.md')
    .split('\n')
    .filter((line) => /^\| `[a-z-]+` \| (?:error|warning|info) \|/.test(line));
  expect(printed).toEqual(rows);
});

it('docs/security.md tells the limits of one document, each with its option and default', () => {
  const told = doc('security.md').match(/^\|.*`--max-.*|^\|.*`--[a-z]+-(?:seconds|megabytes)`.*/gm) ?? [];
  const defaults = Object.entries(DEFAULT_LIMITS).map(([name, value]) => {
    const option = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return { option: `--${option}`, value };
  });
  expect(told).toHaveLength(defaults.length);
  for (const { option, value } of defaults) {
    const row = told.find((line) => line.includes(`\`${option}\``));
    expect(Number.parseFloat(row?.split('|')[2]?.replaceAll(',', '') ?? ''), option).toBe(value);
  }
});

it('links between the documents lead somewhere', () => {
  const root = new URL('../', import.meta.url);
  const files = ['README.md', ...readdirSync(new URL('docs/', root)).map((name) => `docs/${name}`)];
  for (const file of files.filter((name) => name.endsWith('.md'))) {
    const base = new URL(file, root);
    const targets = [...readFileSync(base, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
      (match) => match[1] ?? '',
    );
    for (const target of targets)
      expect(() => readFileSync(new URL(target, base)), `${file} -> ${target}`).not.toThrow();
  }
});
