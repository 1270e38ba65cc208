import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { writeReport } from '../../../pipeline/report/write-report.ts';
import type { LetterRecord } from '../../../schemas/index.ts';
import { soundIssue, soundRecord } from '../../support/record.ts';
import { variedRecord } from '../../support/varied-record.ts';
import { storeOf } from '../support/record-store.ts';

const letter = (changes: Partial<LetterRecord> = {}): LetterRecord => ({
  ...soundRecord(),
  findings: [],
  status: 'accepted',
  ...changes,
});

async function reportOf(records: readonly LetterRecord[], options = {}): Promise<string> {
  const { store, folder } = await storeOf(records);
  const file = join(folder, 'report.html');
  await writeReport(store, file, { store: 'imr-store', ...options });
  await store.close();
  return readFile(file, 'utf8');
}

const varied = (count: number) => Array.from({ length: count }, (_, number) => variedRecord(number));
const SECTIONS = ['reading', 'quality', 'decisions', 'time', 'letters', 'methods'];

test.each([
  ['no letter', []],
  ['one letter', [letter()]],
  ['only failed letters', varied(400).filter(({ status }) => status === 'failed')],
  ['many letters', varied(200)],
])('%s: the page has all its parts and no number that is none', async (_, records) => {
  const page = await reportOf(records);
  const { document } = parseHTML(page);
  expect([...document.querySelectorAll('section')].map(({ id }) => id)).toEqual(SECTIONS);
  expect(document.querySelector('main').textContent).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
  expect(page).not.toMatch(/="[^"]*(?:NaN|Infinity)/);
});

test('the same records give the same bytes, in whatever order they came', async () => {
  const records = varied(60);
  expect(await reportOf(records.toReversed())).toBe(await reportOf(records));
});

test('what a letter says stays text', async () => {
  const evil = `<script>alert("x")</script><img src=x onerror='y'>\u001b[31m\u202e&amp;`;
  const page = await reportOf(
    [
      letter({
        status: 'needs_review',
        caseNumber: null,
        source: { ...soundRecord().source, fileName: `${evil}.pdf` },
        issues: [soundIssue({ category: { group: evil, subgroup: evil } })],
        reviewer: { ...soundRecord().reviewer, normalized: [{ printed: evil, specialty: evil }] },
        findings: [{ code: 'date-gap', severity: 'warning', path: `/${evil}`, message: evil }],
      }),
    ],
    { date: evil },
  );
  const { document } = parseHTML(page);
  expect(document.querySelectorAll('script')).toHaveLength(1);
  expect(document.querySelectorAll('img, [onerror]')).toHaveLength(0);
  expect(page.includes('\u001b') || page.includes('\u202e')).toBe(false);
  expect(document.querySelector('#letters')?.textContent).toContain('<script>alert("x")</script>');
});

test('nothing on the page may be fetched', async () => {
  const { document } = parseHTML(await reportOf(varied(50)));
  const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
  expect(policy).toMatch(/^default-src 'none'; img-src data:;/);
  const addresses = [...document.querySelectorAll('[src], [href]')].map(
    (element) => element.getAttribute('src') ?? element.getAttribute('href'),
  );
  expect(addresses.filter((address) => !/^(?:#|data:)/.test(address ?? ''))).toEqual([]);
});

test('letters link into the review page where its address is given', async () => {
  const findings = [{ code: 'date-gap', severity: 'warning', path: '', message: 'far apart' }] as const;
  const record = letter({ status: 'needs_review', findings: [...findings] });
  const options = { store: "it's here", reviewUrl: 'http://localhost:8080/review' };
  const { document } = parseHTML(await reportOf([record], options));
  const link = document.querySelector('#letters a');
  expect(link?.getAttribute('href')).toBe(
    `http://localhost:8080/review?document=${encodeURIComponent(record.documentId)}&case=CM16-9900001`,
  );
  expect(document.querySelector('#letters code')?.textContent).toBe(
    `imr-extract show CM16-9900001 --store 'it'\\''s here'`,
  );
});

test('only an earlier report is written over', async () => {
  const { store, folder } = await storeOf([letter()]);
  const file = join(folder, 'report.html');
  await writeReport(store, file, { store: folder });
  await writeReport(store, file, { store: folder });
  await writeFile(file, '<html>my own page</html>');
  await expect(writeReport(store, file, { store: folder })).rejects.toMatchObject({
    exit: 'folder-occupied',
  });
  expect(await readFile(file, 'utf8')).toBe('<html>my own page</html>');
  await store.close();
});
