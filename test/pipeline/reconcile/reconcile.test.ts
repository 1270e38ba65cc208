import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Difference, newAgreement } from '../../../pipeline/reconcile/agreement.ts';
import { DEFAULT_COLUMNS, IndexColumns, readColumns } from '../../../pipeline/reconcile/index-columns.ts';
import { matchRequests } from '../../../pipeline/reconcile/match-requests.ts';
import { reconcileStore } from '../../../pipeline/reconcile/reconcile-store.ts';
import type { LetterRecord } from '../../../schemas/index.ts';
import { soundIssue, soundRecord } from '../../support/record.ts';
import { storeOf } from '../support/record-store.ts';
import { runCli } from '../support/run-cli.ts';
import { tempFolder } from '../support/temp-folder.ts';

const HEADER = Object.values(DEFAULT_COLUMNS.columns).join(',');
const SAMPLES = fileURLToPath(new URL('../../../samples/', import.meta.url));

/** The index's row for the sound record. */
const ROW = 'CM16-9900001,03/07/2016,11/28/2016,01/04/2017,Family Practice,DMEPOS,DME,Upheld';

const letter = (changes: Partial<LetterRecord> = {}): LetterRecord => ({
  ...soundRecord(),
  findings: [],
  status: 'accepted',
  ...changes,
});
const idOf = (digit: string) => `sha256:${digit.repeat(64)}`;

async function reconcile(records: readonly LetterRecord[], index: string, columns = DEFAULT_COLUMNS) {
  const { store, folder } = await storeOf(records);
  const file = join(folder, 'index.csv');
  await writeFile(file, index);
  const agreement = newAgreement();
  const differences: Difference[] = [];
  try {
    for await (const one of reconcileStore(store, file, columns, agreement)) differences.push(one);
  } finally {
    await store.close();
  }
  const field = (name: string) => agreement.fields.find((entry) => entry.field === name);
  return { agreement, field, codes: differences.map(({ code }) => code), differences };
}

test('an index that says the same agrees in every field', async () => {
  const { agreement, differences } = await reconcile([letter()], `${HEADER}\n${ROW}\n`);
  expect(differences).toEqual([]);
  expect(agreement.fields.map(({ agree }) => agree)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  expect(agreement.requests).toEqual({ matched: 1, onlyInRecord: 0, onlyInIndex: 0 });
});

test('names agree whatever their capitals, blanks and marks', async () => {
  const row = ROW.replace('Family Practice', ' FAMILY  practice ').replace('Upheld', 'UPHELD');
  expect((await reconcile([letter()], `${HEADER.toLowerCase()}\r\n${row}\r\n`)).codes).toEqual([]);
});

test('a value that differs is told with both sides, its line, and whether the record was accepted', async () => {
  const { differences, field } = await reconcile(
    [letter()],
    `${HEADER}\n${ROW.replace('01/04/', '01/05/')}\n`,
  );
  expect(differences).toEqual([
    {
      code: 'index-disagreement',
      caseNumber: 'CM16-9900001',
      documentId: idOf('0'),
      letter: 1,
      status: 'accepted',
      field: 'decisionDate',
      request: null,
      inRecord: '2017-01-04',
      inIndex: '2017-01-05',
      indexLine: 2,
    },
  ]);
  expect(field('decisionDate')).toMatchObject({ agree: 0, disagree: 1, disagreeAccepted: 1 });
});

test('a value of one side only is missing, not wrong', async () => {
  const record = letter({ dates: { ...soundRecord().dates, injury: null }, status: 'needs_review' });
  const { codes, field } = await reconcile([record], `${HEADER}\n${ROW.replace('Family Practice', '')}\n`);
  expect(codes).toEqual([]);
  expect(field('injuryDate')).toMatchObject({ agree: 0, disagree: 0, missingInRecord: 1 });
  expect(field('specialty')).toMatchObject({ agree: 0, disagree: 0, missingInIndex: 1 });
});

test('every record and every case of the index is accounted for', async () => {
  const other = (number: number) => ROW.replace('9900001', `990000${number}`);
  const records = [
    letter(),
    letter({ documentId: idOf('1') }),
    letter({ documentId: idOf('2'), caseNumber: 'CM16-9900005' }),
    letter({ documentId: idOf('3'), caseNumber: null, status: 'failed' }),
  ];
  const index = [HEADER, other(9), ROW, other(4), other(0), 'no case,,,,,,,', ''].join('\n');
  const { agreement, codes } = await reconcile(records, index);
  expect(agreement.letters).toEqual({ records: 4, withoutCaseNumber: 1, inIndex: 2, notInIndex: 1 });
  expect(agreement.index).toEqual({ rows: 5, cases: 4, unreadableCells: 1 });
  expect(agreement.casesOnlyInIndex.count).toBe(3);
  expect(codes).toEqual([
    'index-unreadable',
    'index-letter-absent',
    'index-letter-absent',
    'index-case-absent',
    'index-letter-absent',
  ]);
});

test('requests are paired by decision and category, whatever their order', () => {
  const dme = { group: 'DMEPOS', subgroup: 'DME' };
  const drug = { group: 'Pharmaceuticals', subgroup: 'Opioids' };
  const issues = [
    soundIssue({ category: dme }),
    soundIssue({ category: dme, decision: 'overturned' }),
    soundIssue({ category: drug }),
  ];
  const row = (line: number, category: typeof dme, decision: 'upheld' | 'overturned') => ({
    line,
    caseNumber: '',
    injuryDate: null,
    receivedDate: null,
    decisionDate: null,
    specialty: null,
    category: category.group,
    subgroup: category.subgroup,
    decision,
  });
  const rows = [
    row(2, drug, 'overturned'),
    row(3, dme, 'overturned'),
    row(4, dme, 'upheld'),
    row(5, dme, 'upheld'),
  ];
  const paired = matchRequests(issues, rows).map(({ position, row }) => [position, row?.line]);
  expect(paired).toEqual([
    [0, 4],
    [1, 3],
    [2, 2],
    [undefined, 5],
  ]);
});

test.each([
  ['a missing column', 'Case Number,Decision\n', 1, 'there is no column "Date of Injury"'],
  ['a column given twice', `${HEADER},decision\n`, 1, 'the column "Decision" is there twice'],
  ['a short row', `${HEADER}\n${ROW}\nCM16-9900002\n`, 3, '1 fields, the first line has 8'],
  ['an open quote', `${HEADER}\n${ROW}\n"CM16\n`, 3, 'a quote is never closed'],
])('%s ends with its line', async (_, index, line, reason) => {
  const running = reconcile([letter()], index);
  await expect(running).rejects.toMatchObject({
    exit: 'index-wrong',
    file: expect.stringMatching(new RegExp(`line ${line}$`)),
    reason: expect.stringContaining(reason),
  });
});

test('other names, dates and words are told in a file', async () => {
  const file = join(await tempFolder(), 'columns.json');
  const own = {
    columns: { caseNumber: 'case', decisionDate: 'decided', decision: 'result' },
    dateFormat: 'YYYY-MM-DD',
    decisions: { Denied: 'upheld' },
  };
  await writeFile(file, JSON.stringify(own));
  const index = 'result,decided,case\ndenied,2017-01-04,cm16-9900001\n';
  const { codes, agreement, field } = await reconcile([letter()], index, readColumns(file));
  expect(codes).toEqual([]);
  expect(agreement.fields.filter(({ agree }) => agree > 0).map(({ field }) => field)).toEqual([
    'decisionDate',
    'decision',
  ]);
  expect(field('specialty')).toMatchObject({ missingInIndex: 0 });

  await writeFile(file, JSON.stringify({ columns: { caseNumber: 'case', colour: 'red' } }));
  expect(() => readColumns(file)).toThrow(expect.objectContaining({ exit: 'index-wrong' }));
  expect(IndexColumns.parse(own).dateFormat).toBe('YYYY-MM-DD');
});

test('the index of the samples: exactly what was put in is found', async () => {
  const root = await tempFolder();
  const store = join(root, 'store');
  const out = join(root, 'reconciliation.csv');
  await runCli(['ingest', join(SAMPLES, 'digital'), '--store', store, '--ocr', 'never']);
  const args = ['reconcile', '--store', store, '--index', join(SAMPLES, 'index.csv'), '--out', out];
  const run = await runCli(args);
  expect(run.code, run.stderr).toBe(0);
  const lines = (await readFile(out, 'utf8')).trimEnd().split('\r\n');
  const found = lines.slice(1).map((line) => line.split(','));
  const told = found
    .filter(([code]) => code !== 'index-case-absent')
    .map(([code, , caseNumber, , , , field, request]) => [code, caseNumber, field, request].join(' ').trim());
  expect(told).toEqual([
    'index-unreadable CM17-9900007 received_date',
    'index-unreadable CM17-9900007 received_date',
    'index-disagreement CM16-9900001 decision_date',
    'index-disagreement CM16-9900003 decision 5',
    'index-disagreement CM16-9900006 subgroup 1',
    'index-letter-absent CM16-9900098',
    'index-request-unmatched CM17-9900004  2',
  ]);
  expect(found.map(([code, , caseNumber]) => `${code} ${caseNumber}`)).toContain(
    'index-case-absent CM14-9900010',
  );
  expect(run.stdout).toContain('decision date                8      7');
}, 240_000);

test('an earlier list is replaced, another file is not, and a bad index is named with its line', async () => {
  const { store, folder } = await storeOf([letter()]);
  await store.close();
  const [index, out] = [join(folder, 'index.csv'), join(folder, 'out.csv')];
  const run = () => runCli(['reconcile', '--store', folder, '--index', index, '--out', out]);
  await writeFile(index, `${HEADER}\n${ROW}\n`);
  await run();
  expect((await run()).code).toBe(0);
  await writeFile(index, `${HEADER}\n"CM16\n`);
  const bad = await run();
  expect(bad.code).toBe(54);
  expect(bad.stderr).toContain('index.csv, line 2');
  await writeFile(out, 'my own list\n');
  expect((await run()).code).toBe(42);
  expect(await readFile(out, 'utf8')).toBe('my own list\n');
});
