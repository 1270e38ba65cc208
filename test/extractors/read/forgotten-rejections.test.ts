import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'imr-forgotten-'));
const reading = new URL('../../../extractors/read/index.ts', import.meta.url).href;
const sample = new URL('../../../samples/digital/CM16-9900001.pdf', import.meta.url);
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs lines in a process of its own, which nobody but this project keeps from ending. */
function run(lines: readonly string[]): { readonly status: number; readonly output: string } {
  const script = join(folder, 'run.mts');
  writeFileSync(script, [`import { readPages } from ${JSON.stringify(reading)};`, ...lines].join('\n'));
  try {
    const options = { encoding: 'utf8', stdio: 'pipe' } as const;
    const output = execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), script], options);
    return { status: 0, output };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return { status, output: stderr };
  }
}

describe('a rejection that nobody waits for', () => {
  it('does not end the process when pdfjs leaves it: an unknown crypt filter and a damaged table of places', () => {
    const text = readFileSync(sample, 'latin1');
    const damaged = text
      .replace('/CFM /AESV2\n', '/CFM /AESV2x')
      .replace(/(65535 f \n)0(?=\d{9} \d{5} n)/, '$1.');
    expect([...damaged].filter((character, index) => character !== text[index])).toHaveLength(2);
    const file = join(folder, 'damaged.pdf');
    writeFileSync(file, damaged, 'latin1');
    const { status, output } = run([
      "import { readFileSync } from 'node:fs';",
      `const pages = await readPages(readFileSync(${JSON.stringify(file)}), { ocr: 'never' });`,
      "setTimeout(() => console.log('pages', pages.length), 50);",
    ]);
    expect({ status, output }).toEqual({ status: 0, output: 'pages 1\n' });
  });

  it('ends it when it is anybody else’s', () => {
    const { status, output } = run([
      "Promise.reject(new Error('mine'));",
      'setTimeout(() => readPages.length, 50);',
    ]);
    expect(status).not.toBe(0);
    expect(output).toContain('mine');
  });
});
