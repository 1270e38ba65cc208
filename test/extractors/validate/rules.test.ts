import { describe, expect, it } from 'vitest';
import { statusOf, validateRecord } from '../../../extractors/validate/index.ts';
import type { UnjudgedRecord } from '../../../extractors/validate/rule.ts';
import type { Evidence } from '../../../schemas/index.ts';
import { soundIssue, soundRecord } from '../../support/record.ts';

const place: Evidence = { page: 1, bbox: [0, 0, 1, 1], quote: 'words', confidence: 1, method: 'prose' };

/** A record to which no rule objects: all sections, and every part of it found somewhere. */
function flawless(changes: Partial<UnjudgedRecord> = {}): UnjudgedRecord {
  const prose = 'Words enough for a section of any kind. '.repeat(10);
  const kinds = [
    'header',
    'determination_method',
    'reviewer_qualifications',
    'case_summary',
    'issues',
  ] as const;
  const parts = [
    'caseNumber',
    'priority',
    'dates',
    'narrative',
    'reviewer',
    'patient',
    'diagnoses',
    'issues',
  ];
  return soundRecord({
    sections: kinds.map((kind) => ({ kind, heading: null, text: prose, pages: [1] })),
    evidence: Object.fromEntries(parts.map((part) => [`/${part}`, [place]])),
    ...changes,
  });
}

function codesOf(changes: Partial<UnjudgedRecord>): string[] {
  return validateRecord(flawless(changes), []).map(({ code, path }) => `${code} ${path}`);
}

describe('validation', () => {
  it('accepts a record without findings', () => {
    const findings = validateRecord(flawless(), []);
    expect(findings).toEqual([]);
    expect(statusOf(findings)).toBe('accepted');
  });

  it('sends an unknown format to review, whatever else it holds', () => {
    const findings = validateRecord(
      flawless({ source: { ...flawless().source, letterFormat: 'unknown' } }),
      [],
    );
    expect(findings.map((finding) => finding.code)).toContain('unknown-format');
    expect(statusOf(findings)).toBe('needs_review');
  });

  it('names each value that its format must give and does not', () => {
    const dates = { ...soundRecord().dates, assigned: null };
    const issues = [soundIssue({ decision: null })];
    expect(codesOf({ dates, issues, outcome: null })).toEqual([
      'missing-value /dates/assigned',
      'missing-value /issues/0/decision',
    ]);
  });

  it('never repairs a case number by its file name, but says that they differ', () => {
    const source = { ...flawless().source, fileName: 'CM16-9900007.pdf' };
    expect(codesOf({ source })).toEqual(['case-number-mismatch /caseNumber']);
  });

  it('asks nothing of a file name of another form', () => {
    expect(codesOf({ source: { ...flawless().source, fileName: 'scan 12.pdf' } })).toEqual([]);
  });

  it('notices a case number whose year is far from the application', () => {
    const source = { ...flawless().source, fileName: null };
    expect(codesOf({ source, caseNumber: 'CM13-9900001' })).toEqual(['case-number-year /caseNumber']);
  });

  it('keeps both dates where header and prose differ, and flags both', () => {
    expect(codesOf({ narrative: { dateOfInjury: '2015-03-07', urDecisionDate: null } })).toEqual([
      'header-prose-conflict /dates/injury',
      'header-prose-conflict /narrative/dateOfInjury',
    ]);
  });

  it('flags a decision that its rationale does not bear out', () => {
    expect(codesOf({ issues: [soundIssue({ decision: 'overturned' })] })).toEqual([
      'decision-conclusion-conflict /issues/0/decision',
      'decision-conclusion-conflict /issues/0/finding',
    ]);
    expect(codesOf({ issues: [soundIssue({ finding: 'unclear' })] })).toEqual([
      'unclear-conclusion /issues/0/finding',
    ]);
  });

  it('doubts an age that puts the injury into childhood', () => {
    expect(codesOf({ patient: { age: 11, sex: null } })).toEqual(['implausible-age /patient/age']);
  });

  it('flags a value that OCR was unsure of', () => {
    const evidence = { ...flawless().evidence, '/dates/injury': [{ ...place, confidence: 0.31 }] };
    expect(codesOf({ evidence })).toEqual(['low-confidence /dates/injury']);
  });

  it('flags a value without a place in the letter', () => {
    const { '/patient': _dropped, ...evidence } = flawless().evidence;
    expect(codesOf({ evidence })).toEqual(['no-evidence /patient/age', 'no-evidence /patient/sex']);
  });

  it('tells a blank page, which loses nothing, from one that could not be read', () => {
    const page = {
      number: 3,
      width: 612,
      height: 792,
      rotation: 0,
      textSource: 'ocr',
      confidence: 0,
      words: [],
    } as const;
    const blank = validateRecord(flawless(), [{ ...page, words: [], problem: 'blank' }]);
    const unread = validateRecord(flawless(), [{ ...page, words: [], problem: 'unreadable' }]);
    expect(statusOf(blank)).toBe('accepted');
    expect(statusOf(unread)).toBe('needs_review');
  });
});
