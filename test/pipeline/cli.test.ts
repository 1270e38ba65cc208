import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { LetterRecord } from '../../schemas/index.ts';
import { letterPdf } from './support/letter-pdf.ts';
import { lastLine, runCli } from './support/run-cli.ts';
import { tempFolder } from './support/temp-folder.ts';

/** A folder with `count` letters, named by case number. */
async function letters(folder: string, count: number): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (let index = 1; index <= count; index += 1) {
    const caseNumber = `CM17-990100${index}`;
    const decision = index % 2 === 0 ? 'Overturned' : 'Upheld';
    await writeFile(join(folder, `${caseNumber}.pdf`), await letterPdf({ caseNumber, decision }));
  }
  return folder;
}

const recordsIn = async (file: string) =>
  (await readFile(file, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => LetterRecord.parse(JSON.parse(line)));

test('help and version print and end with 0; each command has examples', async () => {
  const help = await runCli(['--help']);
  expect(help).toMatchObject({ code: 0, stderr: '' });
  for (const command of ['extract', 'ingest', 'export', 'evaluate', 'show']) {
    expect(help.stdout).toContain(command);
    const own = await runCli([command, '--help']);
    expect(own.code).toBe(0);
    expect(own.stdout).toContain(`Usage: imr-extract ${command}`);
    expect(own.stdout).toContain('Examples:\n');
  }
  expect((await runCli(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('a wrong command line ends with 2 and says what is wrong', async () => {
  for (const args of [
    [],
    ['fly'],
    ['ingest', 'x'],
    ['ingest', 'x', '--store', 's', '--limit', '0'],
    ['ingest', 'x', '--store', 's', '--ocr', 'maybe'],
    ['export', '--store', 's', '--out', 'o', '--format', 'xml'],
  ]) {
    const { code, stderr, stdout } = await runCli(args);
    expect(code, args.join(' ')).toBe(2);
    expect(stderr.length, args.join(' ')).toBeGreaterThan(10);
    expect(stdout).toBe('');
  }
});

test('extract prints one record as JSON', async () => {
  const folder = await letters(await tempFolder(), 1);
  const { code, stdout, stderr } = await runCli(['extract', join(folder, 'CM17-9901001.pdf')]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const record = LetterRecord.parse(JSON.parse(stdout));
  expect(record.caseNumber).toBe('CM17-9901001');
  expect(record.source.fileName).toBe('CM17-9901001.pdf');
  expect(record.issues).toHaveLength(1);
});

test('extract of a missing file ends with 20, of what is no PDF with 21 and a failed record', async () => {
  const folder = await tempFolder();
  const missing = await runCli(['extract', join(folder, 'none.pdf')]);
  expect(missing).toMatchObject({ code: 20, stdout: '' });
  expect(missing.stderr).toContain(`file:   ${join(folder, 'none.pdf')}`);
  expect(missing.stderr).toContain('cause:  there is no such file');
  await writeFile(join(folder, 'page.pdf'), '<html>Not found</html>');
  const page = await runCli(['extract', join(folder, 'page.pdf')]);
  expect(page.code).toBe(21);
  expect(page.stderr).toMatch(/cause: {2}not-a-pdf: .*\n {2}remedy: /);
  expect(LetterRecord.parse(JSON.parse(page.stdout))).toMatchObject({ status: 'failed', caseNumber: null });
});

test('ingest, export and show: every input is accounted for, broken ones with their reason', async () => {
  const root = await tempFolder();
  const folder = await letters(join(root, 'letters'), 3);
  await writeFile(join(folder, 'empty.pdf'), '');
  await writeFile(join(folder, 'page.pdf'), '<html>Not found</html>');
  await writeFile(
    join(folder, 'half.pdf'),
    (await readFile(join(folder, 'CM17-9901001.pdf'))).subarray(0, 700),
  );
  await writeFile(join(folder, 'z-copy.pdf'), await readFile(join(folder, 'CM17-9901002.pdf')));
  await symlink(folder, join(folder, 'loop'));
  const store = join(root, 'store');
  const args = ['ingest', folder, join(root, 'missing.pdf'), '--store', store];

  const first = await runCli(args);
  expect(first.code, first.stderr).toBe(0);
  const counts = /^accepted (\d+) \+ needs_review (\d+) \+ failed 4 \+ duplicate 1 = 8 inputs$/.exec(
    lastLine(first.stdout),
  );
  expect(Number(counts?.[1]) + Number(counts?.[2])).toBe(3);
  expect(first.stdout).toContain(`${join(folder, 'empty.pdf')}: empty-file: `);
  expect(first.stdout).toContain(`imr-extract export --store ${store}`);
  expect(first.stderr).toMatch(/letters to read: 6\n(.*\n)*6\/6 \(100 %\)/);
  expect(first.stdout + first.stderr).not.toContain('\u001b');

  const second = await runCli(args);
  expect(lastLine(second.stdout)).toBe(lastLine(first.stdout));
  expect(second.stdout).toContain('Nothing was left to read');

  const out = join(root, 'out');
  expect(await runCli(['export', '--store', store, '--out', out, '--format', 'jsonl'])).toMatchObject({
    code: 0,
    stdout: `7 records written to ${join(out, 'records.jsonl')}\n`,
  });
  const records = await recordsIn(join(out, 'records.jsonl'));
  expect(records.slice(0, 3).map(({ caseNumber, source }) => [caseNumber, source.fileName])).toEqual([
    ['CM17-9901001', 'CM17-9901001.pdf'],
    ['CM17-9901002', 'CM17-9901002.pdf'],
    ['CM17-9901003', 'CM17-9901003.pdf'],
  ]);
  const failed = records.filter(({ status }) => status === 'failed');
  expect(failed.flatMap(({ findings }) => findings.map(({ code }) => code)).sort()).toEqual([
    'damaged-pdf',
    'empty-file',
    'not-a-pdf',
    'unreadable-file',
  ]);

  const json = await runCli(['export', '--store', store, '--out', join(root, 'json'), '--format', 'json']);
  expect(json.code).toBe(0);
  expect(await readdir(join(root, 'json'))).toHaveLength(7);
  expect(
    LetterRecord.parse(JSON.parse(await readFile(join(root, 'json', 'CM17-9901001.json'), 'utf8'))),
  ).toEqual(records[0]);

  const show = await runCli(['show', 'CM17-9901002', '--store', store]);
  expect(show.code).toBe(0);
  expect(show.stdout).toContain('CM17-9901002');
  expect(show.stdout).toContain('ISSUE 1: overturned');
  expect(show.stdout).not.toContain('\u001b');
  expect(await runCli(['show', 'CM17-0000000', '--store', store])).toMatchObject({ code: 50, stdout: '' });
});

test('stores that are missing or newer, folders that cannot be written: an exit code each', async () => {
  const root = await tempFolder();
  const none = join(root, 'none');
  expect(await runCli(['show', 'x', '--store', none])).toMatchObject({ code: 30, stdout: '' });
  await writeFile(join(root, 'file'), 'x');
  expect((await runCli(['ingest', root, '--store', join(root, 'file')])).code).toBe(40);
  await mkdir(join(root, 'damaged'));
  await writeFile(join(root, 'damaged', 'letters.sqlite'), 'no database at all '.repeat(300));
  const damaged = await runCli([
    'export',
    '--store',
    join(root, 'damaged'),
    '--out',
    root,
    '--format',
    'jsonl',
  ]);
  expect(damaged.code).toBe(33);
  expect(damaged.stderr).toContain('remedy: ');
});

test('nothing to read ends with 20, and still accounts for the inputs', async () => {
  const root = await tempFolder();
  const missing = await runCli(['ingest', join(root, 'typo.pdf'), '--store', join(root, 's')]);
  expect(missing.code).toBe(20);
  expect(missing.stderr).toContain('there is no such file');
  expect(lastLine(missing.stdout)).toBe('accepted 0 + needs_review 0 + failed 1 + duplicate 0 = 1 inputs');
  await mkdir(join(root, 'empty'));
  const empty = await runCli(['ingest', join(root, 'empty'), '--store', join(root, 's')]);
  expect(empty.code).toBe(20);
  expect(lastLine(empty.stdout)).toBe('accepted 0 + needs_review 0 + failed 0 + duplicate 0 = 0 inputs');
});

test('a list on standard input, at another concurrency, gives the same bytes', async () => {
  const root = await tempFolder();
  const folder = await letters(join(root, 'letters'), 3);
  const names = (await readdir(folder)).map((name) => join(folder, name));
  const runs = [
    { paths: [folder], input: '', concurrency: '1' },
    { paths: ['-'], input: names.reverse().join('\n'), concurrency: '3' },
  ];
  const outputs = [];
  for (const [index, { paths, input, concurrency }] of runs.entries()) {
    const store = join(root, `store-${index}`);
    const out = join(root, `out-${index}`);
    const run = await runCli(['ingest', ...paths, '--store', store, '-c', concurrency], { input });
    expect(lastLine(run.stdout), run.stderr).toMatch(/ = 3 inputs$/);
    await runCli(['export', '--store', store, '--out', out, '--format', 'jsonl']);
    outputs.push(await readFile(join(out, 'records.jsonl'), 'utf8'));
  }
  expect(outputs[0]).toBe(outputs[1]);
  expect(outputs[0]?.split('\n')).toHaveLength(4);
});

test('Ctrl-C finishes what is under way, accounts for the rest, and ends with 130', async () => {
  const root = await tempFolder();
  const folder = await letters(join(root, 'letters'), 9);
  const store = join(root, 'store');
  const stopped = await runCli(['ingest', folder, '--store', store, '-c', '1'], {
    during: (child) => {
      child.stderr?.once('data', () => sleep(300).then(() => child.kill('SIGINT')));
    },
  });
  expect(stopped.code, stopped.stderr).toBe(130);
  const numbers = [...lastLine(stopped.stdout).matchAll(/\d+/g)].map(Number);
  const inputs = numbers.pop();
  expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(inputs);
  const resumed = await runCli(['ingest', folder, '--store', store]);
  expect(resumed.code).toBe(0);
  expect(lastLine(resumed.stdout)).toMatch(/failed 0 \+ duplicate 0 = 9 inputs$/);
});

test('a list that never ends is ended by Ctrl-C', async () => {
  const root = await tempFolder();
  const folder = await letters(join(root, 'letters'), 1);
  const run = await runCli(['ingest', '-', '--store', join(root, 'store')], {
    keepInputOpen: true,
    input: `${join(folder, 'CM17-9901001.pdf')}\n`,
    during: (child) => {
      sleep(2500).then(() => child.kill('SIGINT'));
    },
  });
  expect(run.code, run.stderr).toBe(130);
  expect(lastLine(run.stdout)).toMatch(/ = [01] inputs$/);
});

test.skipIf(process.getuid?.() === 0)('a file without permission is failed with that reason', async () => {
  const root = await tempFolder();
  const folder = await letters(join(root, 'letters'), 2);
  await chmod(join(folder, 'CM17-9901001.pdf'), 0);
  const run = await runCli(['ingest', folder, '--store', join(root, 'store')]);
  expect(run.stdout).toContain('unreadable-file: permission to read it is denied');
});
