import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { nameMatcher } from '../../../pipeline/inputs/glob.ts';
import { listInputs } from '../../../pipeline/inputs/list-inputs.ts';
import { tempFolder } from '../support/temp-folder.ts';

async function tree(files: readonly string[]): Promise<string> {
  const folder = await tempFolder();
  for (const file of files) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), '%PDF-1.4');
  }
  return folder;
}

async function list(folder: string, paths: readonly string[], lines = ''): Promise<string[]> {
  const listed: string[] = [];
  const named = paths.map((path) => (path === '-' ? path : join(folder, path)));
  for await (const { path } of listInputs(named, { stdin: Readable.from([lines]) }))
    listed.push(relative(folder, path));
  return listed;
}

test('a folder gives every PDF below it, sorted', async () => {
  const folder = await tree(['b.pdf', 'a/z.PDF', 'a/a.pdf', 'c.pdf']);
  expect(await list(folder, ['.'])).toEqual(['a/a.pdf', 'a/z.PDF', 'b.pdf', 'c.pdf']);
});

test('in a folder, a file counts by its name or by its first bytes', async () => {
  const folder = await tree(['letter', 'page.pdf']);
  await writeFile(join(folder, 'notes.txt'), 'no letter');
  await writeFile(join(folder, 'error.pdf'), '<html>');
  expect(await list(folder, ['.'])).toEqual(['error.pdf', 'letter', 'page.pdf']);
});

test('links that lead back to their folder end, and dangling ones are listed', async () => {
  const folder = await tree(['a/letter.pdf']);
  await symlink(folder, join(folder, 'a', 'back'));
  await symlink(join(folder, 'a'), join(folder, 'a', 'self'));
  await symlink(join(folder, 'nowhere'), join(folder, 'gone.pdf'));
  expect(await list(folder, ['.'])).toEqual(['a/letter.pdf', 'gone.pdf']);
});

test('a link to a folder outside is followed', async () => {
  const outside = await tree(['letter.pdf']);
  const folder = await tempFolder();
  await symlink(outside, join(folder, 'linked'));
  expect(await list(folder, ['.'])).toEqual(['linked/letter.pdf']);
});

test('a missing file and a pattern without a match are listed as they are', async () => {
  const folder = await tempFolder();
  expect(await list(folder, ['missing.pdf', '*.pdf'])).toEqual(['missing.pdf', '*.pdf']);
});

test('globs: names, folders, any depth, alternatives', async () => {
  const folder = await tree([
    'CM16-1.pdf',
    'CM17-1.pdf',
    'x/CM17-2.pdf',
    'x/y/CM17-3.pdf',
    '.hidden/CM17-4.pdf',
  ]);
  expect(await list(folder, ['CM17-*.pdf'])).toEqual(['CM17-1.pdf']);
  expect(await list(folder, ['**/CM17-?.pdf'])).toEqual(['CM17-1.pdf', 'x/CM17-2.pdf', 'x/y/CM17-3.pdf']);
  expect(await list(folder, ['CM1[67]-{1,2}.pdf'])).toEqual(['CM16-1.pdf', 'CM17-1.pdf', 'CM1[67]-2.pdf']);
  expect(await list(folder, ['x*'])).toEqual(['x/CM17-2.pdf', 'x/y/CM17-3.pdf']);
});

test('a file whose name looks like a pattern is taken by its name', async () => {
  const folder = await tree(['[1].pdf', '1.pdf']);
  expect(await list(folder, ['[1].pdf'])).toEqual(['[1].pdf']);
});

test('standard input gives one path a line, or one between zero bytes', async () => {
  const folder = await tree(['a.pdf', 'sub/b.pdf']);
  const lines = `${join(folder, 'a.pdf')}\r\n\n${join(folder, 'sub')}\n${join(folder, 'none.pdf')}`;
  expect(await list(folder, ['-'], lines)).toEqual(['a.pdf', 'sub/b.pdf', 'none.pdf']);
  const zeros = `${join(folder, 'a.pdf')}\0${join(folder, 'sub')}\0`;
  expect(await list(folder, ['-'], zeros)).toEqual(['a.pdf', 'sub/b.pdf']);
});

test.skipIf(process.getuid?.() === 0)('a folder that does not open is listed with the reason', async () => {
  const folder = await tree(['closed/a.pdf']);
  await chmod(join(folder, 'closed'), 0);
  const listed = [];
  for await (const file of listInputs([folder])) listed.push(file);
  await chmod(join(folder, 'closed'), 0o700);
  expect(listed).toEqual([
    { path: join(folder, 'closed'), problem: 'the folder cannot be opened: permission to read it is denied' },
  ]);
});

test('names match parts of a pattern', () => {
  expect(nameMatcher('a*c?.pdf')('abbc1.pdf')).toBe(true);
  expect(nameMatcher('a+b(1).pdf')('a+b(1).pdf')).toBe(true);
  expect(nameMatcher('[!a]*')('abc')).toBe(false);
  expect(nameMatcher('*')('.hidden')).toBe(false);
  expect(nameMatcher('[z-a]')('[z-a]')).toBe(true);
});
