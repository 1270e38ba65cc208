import { expect, test } from 'vitest';
import { renderRecord } from '../../../pipeline/show/render-record.ts';
import type { Evidence, LetterRecord } from '../../../schemas/index.ts';
import { soundRecord } from '../../support/record.ts';

const plain = { width: 80, paint: (_: string, text: string) => text };

function place(quote: string, changes: Partial<Evidence> = {}): Evidence {
  return { page: 1, bbox: [1, 2, 3, 4], quote, confidence: 1, method: 'header-table', ...changes };
}

function recordWith(changes: Partial<LetterRecord>): LetterRecord {
  return { ...soundRecord(), findings: [], status: 'accepted', ...changes } as LetterRecord;
}

test('a value stands with its page and, where it reads otherwise there, its quote', () => {
  const text = renderRecord(
    recordWith({
      evidence: {
        '/caseNumber': [place('CM16-9900001')],
        '/dates/injury': [place('03/07/2016', { page: 2, confidence: 0.934 })],
      },
    }),
    plain,
  );
  expect(text).toContain('Case number            CM16-9900001  page 1\n');
  expect(text).toContain('Injury                 2016-03-07  page 2, 93 % sure: “03/07/2016”\n');
  expect(text).toContain('ISSUE 1: upheld');
});

test('findings stand beside their value, those of the whole record on top, and none twice', () => {
  const text = renderRecord(
    recordWith({
      status: 'needs_review',
      findings: [
        { code: 'date-order', severity: 'warning', path: '/dates/injury', message: 'injury after decision' },
        { code: 'unknown-format', severity: 'error', path: '', message: 'no known format' },
        { code: 'page-blank', severity: 'info', path: '/source/pages/1', message: 'blank' },
      ],
    }),
    plain,
  );
  expect(text.match(/date-order/g)).toHaveLength(1);
  expect(text.indexOf('unknown-format')).toBeLessThan(text.indexOf('HEADER'));
  expect(text).toContain('info page-blank at /source/pages/1: blank');
  expect(text.indexOf('Injury')).toBeLessThan(text.indexOf('date-order'));
  expect(text).toContain('needs_review, 2 findings');
});

test('escape sequences of a letter never reach the terminal', () => {
  const evil = 'Ice\u001b]0;owned\u0007 pack\u202e';
  const record = recordWith({ evidence: { '/priority': [place(evil)] } });
  const [issue] = record.issues;
  if (!issue) throw new Error('the record has an issue');
  const text = renderRecord(
    {
      ...record,
      source: { ...record.source, fileName: evil },
      issues: [{ ...issue, heading: evil, rationale: evil }],
      findings: [{ code: 'x', severity: 'warning', path: '', message: evil }],
    },
    plain,
  );
  expect(text.match(/Ice\\x1b\]0;owned\\x07 pack\\u\{202e\}/g)).toHaveLength(5);
  expect(/(?!\n)\p{Cc}/u.test(text)).toBe(false);
});

test('lines keep within the width', () => {
  const text = renderRecord(recordWith({ evidence: { '/priority': [place('word '.repeat(60))] } }), plain);
  for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
});

test('a failed record shows why', () => {
  const findings = [{ code: 'not-a-pdf', severity: 'error' as const, path: '', message: 'a web page' }];
  const text = renderRecord(recordWith({ status: 'failed', caseNumber: null, findings }), plain);
  expect(text).toContain('Letter without a case number  failed');
  expect(text).toContain('error not-a-pdf: a web page');
  expect(text).not.toContain('HEADER');
});
