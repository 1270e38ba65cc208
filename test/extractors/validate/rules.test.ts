import { describe, expect, it } from 'vitest';
import { buildLetterText } from '../../../extractors/layout/index.ts';
import { statusOf, validateRecord } from '../../../extractors/validate/index.ts';
import type { UnjudgedRecord } from '../../../extractors/validate/rule.ts';
import type { Evidence } from '../../../schemas/index.ts';
import { typedPages } from '../../support/letter.ts';
import { NOTHING_BEHIND, soundIssue, soundRecord } from '../../support/record.ts';

const place: Evidence = { page: 1, bbox: [0, 0, 1, 1], quote: 'words', confidence: 1, method: 'prose' };

/** A record to which no rule objects: all sections, and every part of it found somewhere. */
function flawless(changes: Partial<UnjudgedRecord> = {}): UnjudgedRecord {
  const prose = 'Words enough for a section of any kind. '.repeat(10).trim();
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
  return validateRecord(flawless(changes), NOTHING_BEHIND).map(({ code, path }) => `${code} ${path}`);
}

describe('validation', () => {
  it('accepts a record without findings', () => {
    const findings = validateRecord(flawless(), NOTHING_BEHIND);
    expect(findings).toEqual([]);
    expect(statusOf(findings)).toBe('accepted');
  });

  it('sends an unknown format to review, whatever else it holds', () => {
    const findings = validateRecord(
      flawless({ source: { ...flawless().source, letterFormat: 'unknown' } }),
      NOTHING_BEHIND,
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

  it('a margin that names another case hid that the file does, too', () => {
    const record = flawless({ source: { ...flawless().source, fileName: 'CM16-9900007.pdf' } });
    const [page] = typedPages('A letter.');
    const margin = {
      text: 'CM16-9900008',
      bbox: [72, 24, 150, 35] as [number, number, number, number],
      confidence: 1,
    };
    const pages = [1, 2].flatMap((number) =>
      page ? [{ ...page, number, words: [...page.words, margin] }] : [],
    );
    const letter = buildLetterText(pages);
    const findings = validateRecord(record, { ...NOTHING_BEHIND, letter });
    expect(findings.filter(({ path }) => path === '/caseNumber').map(({ code }) => code)).toEqual([
      'conflicting-values',
      'case-number-mismatch',
    ]);
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

  describe('of a scan', () => {
    const scanned = (
      words: readonly (readonly [text: string, confidence: number, rival?: string])[],
      paths: readonly string[] = ['/issues/0/heading'],
    ) => {
      const pages = typedPages(words.map(([text]) => text).join(' ')).map((page) => ({
        ...page,
        textSource: 'ocr' as const,
        words: page.words.map((word, index) => {
          const [, confidence = 1, rival] = words[index] ?? [];
          return { ...word, confidence, ...(rival === undefined ? {} : { rival }) };
        }),
      }));
      const letter = buildLetterText(pages);
      return {
        pages,
        letter,
        places: new Map(paths.map((path) => [path, [{ start: 0, end: letter.text.length }]])),
      };
    };
    const withHeading = flawless({ evidence: { ...flawless().evidence, '/issues/0/heading': [place] } });
    const codes = (context: ReturnType<typeof scanned>) =>
      validateRecord(withHeading, context).map(({ code, path }) => `${code} ${path}`);

    it('flags free text that holds a word OCR was unsure of', () => {
      expect(
        codes(
          scanned([
            ['Paraffin', 0.97],
            ['bathe', 0.7],
          ]),
        ),
      ).toEqual(['low-confidence /issues/0/heading']);
    });

    const codesAt = (path: string, ...words: Parameters<typeof scanned>[0]) => {
      const record = flawless({ evidence: { ...flawless().evidence, [path]: [place] } });
      return validateRecord(record, scanned(words, [path])).map(({ code, path }) => `${code} ${path}`);
    };

    it('asks more of a date and a case number than of a word', () => {
      expect(codesAt('/dates/urDenial', ['07/11/2016', 0.7])).toEqual(['low-confidence /dates/urDenial']);
      expect(codesAt('/patient/age', ['54', 0.7])).toEqual([]);
    });

    it('flags any value on which two readings differ, however sure they are', () => {
      expect(codesAt('/patient/sex', ['male', 0.95, 'female'])).toEqual(['readings-disagree /patient/sex']);
      expect(codesAt('/issues/0/heading', ['Paraffin', 0.7, 'Paraflin'])).toEqual([
        'readings-disagree /issues/0/heading',
      ]);
      expect(codesAt('/sections/1/text', ['Paraffin', 0.95, 'Paraflin'])).toEqual([]);
    });

    it('does not doubt a guideline formula for its brackets', () => {
      expect(codesAt('/issues/0/reviewer/text', ['Sections):', 0])).toEqual([]);
      expect(codesAt('/issues/0/reviewer/citations/0/title', ['Sections):', 0])).toEqual([]);
    });

    it('takes such a word as confirmed when it was read surely elsewhere', () => {
      expect(
        codes(
          scanned([
            ['Bath', 0.97],
            ['and', 0.97],
            ['bath.', 0.7],
          ]),
        ),
      ).toEqual([]);
    });

    it('flags any short value below the least confidence', () => {
      expect(codesAt('/patient/age', ['54', 0.31])).toEqual(['low-confidence /patient/age']);
    });
  });

  it('says where a page shows print that gave no words', () => {
    const pages = typedPages('A bath').map((page) => ({
      ...page,
      textSource: 'ocr' as const,
      unread: [[72, 300.4, 240, 312] as const],
    }));
    const findings = validateRecord(flawless(), { pages, letter: buildLetterText(pages), places: new Map() });
    expect(findings).toMatchObject([
      {
        code: 'unread-text',
        path: '/source/pages/0',
        message: 'page 1: print without words at [72, 300, 240, 312]',
      },
    ]);
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
    const blank = validateRecord(flawless(), {
      ...NOTHING_BEHIND,
      pages: [{ ...page, words: [], problem: 'blank' }],
    });
    const unread = validateRecord(flawless(), {
      ...NOTHING_BEHIND,
      pages: [{ ...page, words: [], problem: 'unreadable' }],
    });
    expect(statusOf(blank)).toBe('accepted');
    expect(statusOf(unread)).toBe('needs_review');
  });
});
