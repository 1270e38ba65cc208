import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStoreForWriting } from '../../../pipeline/store/open-store.ts';
import { pack, unpack } from '../../../pipeline/store/pack.ts';
import type { StoredRecord } from '../../../pipeline/store/store.ts';
import type { LetterRecord } from '../../../schemas/index.ts';
import { soundRecord } from '../../support/record.ts';
import { tempFolder } from '../support/temp-folder.ts';

const CASE = 'CM16-9900001';

function stored(letter: string, change: Partial<LetterRecord>): StoredRecord {
  const documentId = `sha256:${letter.repeat(64)}`;
  const record = {
    ...soundRecord(),
    documentId,
    caseNumber: CASE,
    findings: [],
    status: 'accepted' as const,
    ...change,
  };
  return {
    documentId,
    letter: 1,
    fileName: `${letter}.pdf`,
    caseNumber: record.caseNumber,
    status: record.status,
    packed: pack(record),
    madeBy: 'v1',
  };
}

async function storeOf(records: readonly StoredRecord[]) {
  const store = openStoreForWriting(join(await tempFolder(), 'store'));
  await store.startRun();
  await store.register(
    records.map(({ documentId, fileName }) => ({
      path: `/${fileName}`,
      name: fileName,
      stamp: null,
      documentId,
      problem: null,
    })),
  );
  await store.putRecords(records);
  const read: LetterRecord[] = [];
  for await (const record of store.records()) {
    const letter = unpack<LetterRecord>(record.packed);
    expect(letter.status).toBe(record.status);
    read.push(letter);
  }
  const tally = await store.tally();
  await store.close();
  return { read, tally, codes: read.map(({ findings }) => findings.map(({ code }) => code)) };
}

const dates = {
  injury: '2014-06-02',
  assigned: '2017-03-10',
  decision: '2017-04-05',
  urDenial: '2017-02-14',
  applicationReceived: '2017-03-01',
};

test('a letter and its scan that agree are linked and stay accepted', async () => {
  const scan = { ...dates, injury: null };
  const { tally, codes, read } = await storeOf([stored('a', { dates }), stored('b', { dates: scan })]);
  expect(codes).toEqual([['case-number-shared'], ['case-number-shared']]);
  expect(read[0]?.findings[0]?.message).toContain(`sha256:${'b'.repeat(12)} (b.pdf)`);
  expect(tally).toMatchObject({ accepted: 2, needs_review: 0 });
});

test('two documents of one case number with other dates both need review', async () => {
  const other = { ...dates, decision: '2017-04-15' };
  const { tally, codes, read } = await storeOf([
    stored('a', { dates }),
    stored('b', { dates: other }),
    stored('c', { caseNumber: 'CM16-9900002' }),
  ]);
  expect(codes).toEqual([['case-number-conflict'], ['case-number-conflict'], []]);
  expect(read[0]?.findings[0]?.message).toContain('/dates/decision');
  expect(tally).toMatchObject({ accepted: 1, needs_review: 2 });
});

test('a value that is doubted in one of them contradicts nothing', async () => {
  const other = { ...dates, decision: '2017-04-15' };
  const findings = [
    { code: 'low-confidence', severity: 'warning', path: '/dates/decision', message: 'unsure' },
  ] as const;
  const { codes } = await storeOf([
    stored('a', { dates }),
    stored('b', { dates: other, findings: [...findings], status: 'needs_review' }),
  ]);
  expect(codes).toEqual([['case-number-shared'], ['low-confidence', 'case-number-shared']]);
});

test('another letter of the same PDF is named as such', async () => {
  const { read } = await storeOf([stored('a', {}), { ...stored('a', {}), letter: 2 }]);
  const messages = read.flatMap(({ findings }) => findings.map(({ message }) => message));
  expect(messages).toEqual([
    'other letters give this case number too: letter 2 of the same PDF',
    'other letters give this case number too: letter 1 of the same PDF',
  ]);
});
