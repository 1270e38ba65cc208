import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLetterText } from '../../../extractors/layout/index.ts';
import { sectionOf, segmentLetter } from '../../../extractors/segment/index.ts';
import type { LetterText, SectionKind } from '../../../schemas/index.ts';
import { pageOfLines } from '../layout/pages.ts';
import {
  CREDENTIALS,
  HEADER,
  ISSUES,
  letterOf,
  letterOfLines,
  METHOD,
  printedAt,
  SUMMARY,
} from '../letters.ts';

const F5_KINDS = ['header', 'determination_method', 'reviewer_qualifications', 'case_summary', 'issues'];

function kindsOf(letter: LetterText): SectionKind[] {
  return segmentLetter(letter).sections.map((section) => section.kind);
}

function bodyOf(letter: LetterText, kind: SectionKind): string | null {
  return printedAt(letter, sectionOf(segmentLetter(letter), kind)?.body ?? null);
}

describe('a letter of 2016', () => {
  it('is cut into its five sections', () => {
    const letter = letterOf();
    const { format, sections } = segmentLetter(letter);
    expect(format).toBe('F5');
    expect(sections.map((section) => section.kind)).toEqual(F5_KINDS);
    expect(sections.map((section) => printedAt(letter, section.heading))).toEqual([
      null,
      'HOW THE IMR FINAL DETERMINATION WAS MADE',
      'The Expert Reviewer has the following credentials:',
      'CLINICAL CASE SUMMARY',
      'IMR ISSUES, DECISIONS AND RATIONALES',
    ]);
  });

  it('gives bodies without heading and opening formula', () => {
    const letter = letterOf();
    expect(bodyOf(letter, 'case_summary')).toMatch(/^A gardener of 41 .* back to his roses\.$/);
    expect(bodyOf(letter, 'issues')).toMatch(/^Six visits of hand therapy: Upheld Decision .* necessary\.$/);
    expect(bodyOf(letter, 'reviewer_qualifications')).toMatch(
      /^State\(s\) of Licensure: Ohio.*Sports Medicine$/,
    );
    expect(bodyOf(letter, 'determination_method')).toMatch(/^MAXIMUS Federal .* claims administrator\.$/);
  });

  it.each([['CLlN1CAL CASE SUMNARY'], ['| CLINICAL CASE SUMMARY .'], ['CLINICALCASE SUMMARY']])(
    'is cut at the damaged heading %j',
    (heading) => {
      const letter = letterOf({ summary: [heading, ...SUMMARY.slice(1)] });
      expect(kindsOf(letter)).toEqual(F5_KINDS);
      expect(bodyOf(letter, 'case_summary')).toMatch(/^A gardener/);
    },
  );

  it('is cut at the opening formula when the heading is lost', () => {
    const letter = letterOf({ issues: ['INR X5U', ...ISSUES.slice(1)] });
    const section = sectionOf(segmentLetter(letter), 'issues');
    expect(segmentLetter(letter).format).toBe('F5');
    expect(section?.heading).toBeNull();
    expect(bodyOf(letter, 'issues')).toMatch(/^Six visits/);
  });

  it('keeps the last word of the summary out of a heading that follows at once', () => {
    const summary = [...SUMMARY.slice(0, -1), 'a month. He had an MRI of the', 'SPINE.'];
    const letter = letterOfLines([...HEADER, '', ...METHOD, '', ...CREDENTIALS, '', ...summary, ...ISSUES]);
    expect(bodyOf(letter, 'case_summary')).toMatch(/MRI of the SPINE\.$/);
  });

  it('is cut at a heading that runs over the end of a line or a page', () => {
    const before = [...HEADER, '', ...METHOD, '', ...CREDENTIALS, '', ...SUMMARY, ''];
    const overLines = letterOfLines([
      ...before,
      'IMR ISSUES, DECISIONS',
      'AND RATIONALES',
      ...ISSUES.slice(1),
    ]);
    const overPages = buildLetterText([
      pageOfLines([...before, 'IMR ISSUES, DECISIONS'], { number: 1 }),
      pageOfLines(['AND RATIONALES', ...ISSUES.slice(1)], { number: 2 }),
    ]);
    for (const letter of [overLines, overPages]) {
      expect(kindsOf(letter)).toEqual(F5_KINDS);
      expect(bodyOf(letter, 'issues')).toMatch(/^Six visits/);
    }
  });

  it('is not cut where a sentence or a later line repeats a heading', () => {
    const summary = [
      ...SUMMARY,
      'The file names IMR ISSUES, DECISIONS AND RATIONALES on its second page, as well as its',
      'clinical case summary.',
    ];
    const issues = [...ISSUES, '', 'CLINICAL CASE SUMMARY', 'That heading was printed twice.'];
    const letter = letterOf({ summary, issues });
    expect(kindsOf(letter)).toEqual(F5_KINDS);
    expect(bodyOf(letter, 'case_summary')).toMatch(/clinical case summary\.$/);
    expect(bodyOf(letter, 'issues')).toMatch(/printed twice\.$/);
  });

  it('is recognised without one of its headings and one of its labels', () => {
    const letter = letterOf({ method: METHOD.slice(1), credentials: [...CREDENTIALS.slice(0, 2)] });
    expect(segmentLetter(letter).format).toBe('F5');
  });
});

describe('a letter of 2014', () => {
  const sentence = [
    'affiliation with the employer, employee, providers or the claims administrator. The expert',
    'reviewer is Board Certified in Family Practice and is licensed to practice in Utah. He/she has',
    'been in active clinical practice for more than five years.',
  ];
  const lines = [...METHOD.slice(0, -1), ...sentence, '', ...SUMMARY, '', ...ISSUES];

  it('is cut without a header table, and where the qualifications begin', () => {
    const letter = letterOfLines(lines);
    expect(segmentLetter(letter).format).toBe('F4');
    expect(kindsOf(letter)).toEqual(F5_KINDS.slice(1));
    expect(bodyOf(letter, 'determination_method')).toMatch(/claims administrator\.$/);
    expect(bodyOf(letter, 'reviewer_qualifications')).toMatch(/^The expert reviewer is Board Certified/);
  });

  it('has a header when a table stands before it', () => {
    const letter = letterOfLines([...HEADER, '', ...lines]);
    expect(segmentLetter(letter).format).toBe('F4');
    expect(kindsOf(letter)).toEqual(F5_KINDS);
  });

  it('sets link targets at the end of a page apart', () => {
    const first = [
      ...lines,
      'Decision based on https://www.example.org/guides of that year.',
      '',
      'http://www.example.org/guides',
    ];
    const letter = buildLetterText([
      pageOfLines(first, { number: 1 }),
      pageOfLines(['The text goes on here.'], { number: 2 }),
    ]);
    expect(kindsOf(letter).at(-1)).toBe('other');
    expect(bodyOf(letter, 'issues')).toMatch(/of that year\. The text goes on here\.$/);
  });
});

describe('documents of another form', () => {
  it.each([
    [
      'a letter of early 2013',
      ['MEDICAL PROFESSIONAL REVIEW', 'ISSUE AT DISPUTE:', 'One brace.', 'CASE SUMMARY:', 'A fall.'],
    ],
    [
      'a letter of September 2013',
      [
        'MAXIMUS FEDERAL SERVICES, INC.',
        'Notice of Independent Medical Review Determination',
        'INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE',
        'Medical Qualifications of the Expert Reviewer:',
        'The reviewer is licensed to practice in Ohio.',
        'Case Summary:',
        'A fall.',
      ],
    ],
    [
      'a letter of late 2013',
      [
        ...METHOD,
        'The expert reviewer is licensed to practice in Ohio.',
        'DOCUMENTS REVIEWED',
        'A file.',
        'CLINICAL CASE SUMMARY',
        'A fall.',
        'IMR DECISION(S) AND RATIONALE(S)',
        'No.',
      ],
    ],
    ['an invoice', ['INVOICE', 'One brace: 20.00', 'Priority: Standard']],
    [
      'an essay on such letters',
      ['Letters have a CLINICAL CASE SUMMARY', 'and name the State(s) of Licensure: Ohio'],
    ],
    ['an empty document', []],
  ])('%s is of unknown form', (_, lines) => {
    expect(segmentLetter(letterOfLines(lines)).format).toBe('unknown');
  });

  it('keeps all text of a document without headings', () => {
    const letter = letterOfLines(['INVOICE', 'One brace: 20.00']);
    expect(kindsOf(letter)).toEqual(['other']);
    expect(bodyOf(letter, 'other')).toBe('INVOICE One brace: 20.00');
  });
});

it('tiles any run of lines with sections', () => {
  const parts = [
    ...HEADER,
    ...METHOD,
    ...CREDENTIALS,
    ...SUMMARY,
    ...ISSUES,
    'DOCUMENTS REVIEWED',
    'CASE SUMMARY:',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), fc.nat(40), (lines, cut) => {
      const letter = buildLetterText([
        pageOfLines(lines.slice(0, cut), { number: 1 }),
        pageOfLines(lines.slice(cut), { number: 2 }),
      ]);
      const { sections } = segmentLetter(letter);
      expect(sections.map((section) => letter.text.slice(section.start, section.end)).join('')).toBe(
        letter.text,
      );
      for (const { start, end, heading, body } of sections) {
        expect(start).toBeLessThan(end);
        if (heading) expect(heading.start).toBe(start);
        expect(body.start).toBeGreaterThanOrEqual(heading?.end ?? start);
        expect(body.end).toBeLessThanOrEqual(end);
        expect(body.start).toBeLessThanOrEqual(body.end);
      }
    }),
  );
});
