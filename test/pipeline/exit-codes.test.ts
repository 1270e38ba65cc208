import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { CliError, describeError, writeError } from '../../pipeline/cli-error.ts';
import { EXIT_CODES } from '../../pipeline/exit-codes.ts';

test('every cause has a number of its own', () => {
  const codes = Object.values(EXIT_CODES).map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test('docs/exit-codes.md prints this table', async () => {
  const page = await readFile(new URL('../../docs/exit-codes.md', import.meta.url), 'utf8');
  const rows = page.split('\n').filter((line) => /^\| \d/.test(line));
  expect(rows).toEqual(
    Object.entries(EXIT_CODES).map(([name, { code, meaning }]) => `| ${code} | ${name} | ${meaning} |`),
  );
});

test('an error names file, cause and remedy, without control characters', () => {
  const error = new CliError('no-input', 'cannot read', {
    file: 'a\u001b[2Jb.pdf',
    reason: 'gone',
    remedy: 'look',
  });
  expect(describeError(error)).toBe(
    'error: cannot read\n  file:   a\\x1b[2Jb.pdf\n  cause:  gone\n  remedy: look\n',
  );
});

test('a full disk and a closed folder are told apart', () => {
  const failed = (code: string) => Object.assign(new Error(code), { code });
  expect(writeError(failed('ENOSPC'), 'x')).toMatchObject({ exit: 'disk-full', file: 'x' });
  expect(writeError(failed('EACCES'), 'x')).toMatchObject({ exit: 'not-writable' });
  const other = new Error('no system error');
  expect(writeError(other, 'x')).toBe(other);
});
