import { expect, test } from 'vitest';
import { allOf, overturnRate } from '../../../pipeline/report/gather/decisions.ts';
import { statisticsGatherer } from '../../../pipeline/report/gather/gather-statistics.ts';
import type { Finding, LetterRecord } from '../../../schemas/index.ts';
import { soundIssue, soundRecord } from '../../support/record.ts';

const GAP: Finding = { code: 'date-gap', severity: 'warning', path: '/dates/injury', message: 'far apart' };

function letter(changes: Partial<LetterRecord>): LetterRecord {
  return { ...soundRecord(), findings: [], status: 'accepted', ...changes };
}

const overturned = (changes = {}) => soundIssue({ decision: 'overturned', ...changes });

test('requests are counted by what was decided, apart for letters to review', () => {
  const gatherer = statisticsGatherer();
  gatherer.add(letter({ issues: [soundIssue(), overturned()], outcome: 'partially_overturned' }));
  gatherer.add(
    letter({
      issues: [overturned({ originalRequest: 'two baths' })],
      status: 'needs_review',
      findings: [GAP],
      outcome: 'overturned',
    }),
  );
  gatherer.add(letter({ issues: [soundIssue({ decision: null, category: null })], outcome: null }));
  const { requests } = gatherer.finish();
  expect(requests.all).toEqual({
    accepted: { upheld: 1, overturned: 1, open: 1 },
    needsReview: { upheld: 0, overturned: 1, open: 0 },
  });
  expect(overturnRate(allOf(requests.all))).toMatchObject({ hits: 2, trials: 3 });
  expect(requests.byCategory.map(({ key }) => key)).toEqual(['DMEPOS', 'not read']);
  expect(allOf(requests.modified)).toEqual({ upheld: 0, overturned: 1, open: 0 });
  expect(requests.outcomes).toEqual({ upheld: 0, overturned: 1, partially_overturned: 1, open: 1 });
  expect(requests.byMonth.map(({ key }) => key)).toEqual(['2017-01']);
});

test('a letter that failed is counted, and decides nothing', () => {
  const gatherer = statisticsGatherer();
  gatherer.add(letter({ status: 'failed', issues: [overturned()] }));
  const { reading, requests, missing, failed } = gatherer.finish();
  expect(reading.all.status).toEqual({ accepted: 0, needs_review: 0, failed: 1 });
  expect(overturnRate(allOf(requests.all))).toBeUndefined();
  expect(missing.every(({ given, missing }) => given + missing === 0)).toBe(true);
  expect(failed).toHaveLength(1);
});

test('an impossible date stretches no axis and makes no negative days', () => {
  const gatherer = statisticsGatherer();
  const { dates } = soundRecord();
  const outOfRange = { ...GAP, code: 'date-range', path: '/dates/decision' };
  gatherer.add(
    letter({ dates: { ...dates, decision: '1917-01-04' }, findings: [outOfRange], status: 'needs_review' }),
  );
  gatherer.add(letter({ dates: { ...dates, decision: null } }));
  gatherer.add(letter({}));
  const { requests, days } = gatherer.finish();
  expect(requests.byMonth.map(({ key }) => key)).toEqual(['2017-01']);
  expect(requests.withoutMonth).toBe(2);
  expect(days.all.entries()).toEqual([[37, 1]]);
  expect(days).toMatchObject({ unknown: 1, impossible: 1 });
});

test('the gravest letters come first and are few, however many there are', () => {
  const gatherer = statisticsGatherer();
  for (let number = 0; number < 2000; number += 1) {
    const findings = Array.from({ length: 1 + (number % 7) }, () => GAP);
    if (number === 1234) findings.push({ ...GAP, severity: 'error' });
    const caseNumber = `CM16-${String(number).padStart(7, '0')}`;
    gatherer.add(letter({ caseNumber, findings, status: 'needs_review' }));
  }
  const { toReview, findings } = gatherer.finish();
  expect(toReview).toHaveLength(25);
  expect(toReview.map(({ caseNumber }) => caseNumber).slice(0, 3)).toEqual([
    'CM16-0001234',
    'CM16-0000006',
    'CM16-0000013',
  ]);
  expect(findings).toMatchObject([{ code: 'date-gap', letters: 2000 }]);
});
