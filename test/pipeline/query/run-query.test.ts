import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printAnswer } from '../../../pipeline/query/print-answer.ts';
import { printTables } from '../../../pipeline/query/print-tables.ts';
import { type Answer, runQuery } from '../../../pipeline/query/run-query.ts';
import { openStoreForWriting } from '../../../pipeline/store/open-store.ts';
import { generatedLetter } from '../../support/generated-letter.ts';
import { putRecords } from '../../support/stored.ts';
import { storeOf } from '../support/record-store.ts';

const rows = ({ rows }: Answer) =>
  [...rows].map((row) => row.map((value) => (typeof value === 'bigint' ? Number(value) : value)));

async function sampleStore(): Promise<string> {
  const { store, folder } = await storeOf([1, 2, 3].map(generatedLetter));
  await store.close();
  return folder;
}

test('answers questions over all tables, evidence too', async () => {
  const folder = await sampleStore();
  expect(await runQuery(folder, 'select letter_key, patient_age from letters order by 1', rows)).toEqual([
    ['CM16-0000001', 21],
    ['CM16-0000002', 22],
    ['CM16-0000003', 23],
  ]);
  const joined =
    "select count(*) from issues join letters using (letter_key) where dates_injury >= '2016-01-03'";
  expect(await runQuery(folder, joined, rows)).toEqual([[4]]);
  expect(existsSync(join(folder, 'evidence.sqlite'))).toBe(false);
  expect(await runQuery(folder, 'select count(*), count(distinct letter_key) from evidence', rows)).toEqual([
    [297, 3],
  ]);
  const specialties = 'select j.value, count(*) from letters, json_each(reviewer_specialties) j group by 1';
  expect(await runQuery(folder, specialties, rows)).toEqual([['Family Practice', 3]]);
});

test('follows the store: letters that came, changed and went', async () => {
  const folder = await sampleStore();
  const ages = 'select letter_key, patient_age from letters order by 1';
  await runQuery(folder, ages, rows);
  const store = openStoreForWriting(folder);
  await store.startRun();
  const second = generatedLetter(2);
  // A second document with the same case number changes the keys of both.
  const twin = { ...generatedLetter(3), documentId: `sha256:${'e'.repeat(64)}` };
  await putRecords(store, [{ ...second, patient: { age: 99, sex: null } }, twin, generatedLetter(5)]);
  await store.close();
  expect(await runQuery(folder, ages, rows)).toEqual([
    ['CM16-0000001', 21],
    ['CM16-0000002', 99],
    ['CM16-0000003.000000000000', 23],
    ['CM16-0000003.eeeeeeeeeeee', 23],
    ['CM16-0000005', 25],
  ]);
  expect(await runQuery(folder, 'select count(*) from issues', rows)).toEqual([[10]]);
});

test.each([
  ['delete from letters', /only questions/],
  ["insert into letters (letter_key) values ('x')", /only questions/],
  ['drop table letters', /only questions/],
  ["attach '/tmp/x.db' as x", /only questions/],
  ['pragma query_only = off', /only questions/],
  ["select load_extension('x')", /only questions/],
  ['select 1; delete from letters', /more than one statement/],
  ['select descision from issues', /no column "descision"/],
  ['select * from leters', /no table "leters"/],
  ['selec 1', /syntax error/],
  ['', /no question/],
  ['-- nothing', /no question/],
])('refuses %s and changes nothing', async (sql, reason) => {
  const folder = await sampleStore();
  await expect(runQuery(folder, sql, rows)).rejects.toMatchObject({
    exit: 'query-wrong',
    reason: expect.stringMatching(reason),
  });
  expect(await runQuery(folder, 'select count(*) from letters', rows)).toEqual([[3]]);
});

test('proposes the column that was probably meant', async () => {
  const folder = await sampleStore();
  await expect(runQuery(folder, 'select descision from issues', rows)).rejects.toMatchObject({
    remedy: expect.stringContaining('did you mean decision?'),
  });
});

test('an answer prints aligned, as CSV and as JSON, and no control character gets through', () => {
  const answer = () => ({
    columns: ['name', 'count'],
    rows: [
      ['a\u001b[2Jb', 5n],
      ['c,"d"', null],
      ['x'.repeat(80), 12n],
    ],
  });
  const printed = (format: 'table' | 'csv' | 'json') => {
    let text = '';
    expect(
      printAnswer(answer(), format, {
        write: (part) => {
          text += part;
        },
        paint: (_, part) => part,
        terminal: false,
      }),
    ).toBe(3);
    return text;
  };
  const table = printed('table').split('\n');
  expect(table[0]?.trimEnd()).toBe(`name${' '.repeat(58)}count`);
  expect(table[2]).toBe(`${'a\\x1b[2Jb'.padEnd(60)}      5`);
  expect(table[4]).toBe(`${'x'.repeat(59)}…     12`);
  expect(printed('csv')).toBe(`name,count\r\na\u001b[2Jb,5\r\n"c,""d""",\r\n${'x'.repeat(80)},12\r\n`);
  expect(printed('json').split('\n')[0]).toBe('{"name":"a\\u001b[2Jb","count":5}');
});

test('the list of tables names every column of the dictionary', () => {
  const list = printTables((_, text) => text);
  for (const name of ['letters', 'evidence', 'dates_ur_denial', 'suggested_code_confidence', 'bbox_left']) {
    expect(list).toContain(name);
  }
});
