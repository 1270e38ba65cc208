import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../extractors/assemble.ts';
import { readGuidelineUse } from '../../../extractors/fields/guidelines.ts';
import { buildLetterText } from '../../../extractors/layout/index.ts';
import type { GuidelineUse, TextSource } from '../../../schemas/index.ts';
import { typedPages } from '../../support/letter.ts';

function read(text: string, textSource: TextSource = 'text-layer') {
  const letter = buildLetterText(typedPages(text).map((page) => ({ ...page, textSource })));
  const draft = readGuidelineUse(letter, { start: 0, end: letter.text.length });
  const { value, findings } = assemble<GuidelineUse>(draft, letter);
  return { use: value, codes: findings.map((finding) => `${finding.path} ${finding.code}`) };
}

const cited = ({ use }: { use: GuidelineUse }) =>
  use.citations.map(({ family, title, year, sections }) => [family, title, year, ...sections]);

describe('readGuidelineUse', () => {
  it.each([
    'The Claims Administrator did not cite any medical evidence for its decision.',
    'The Expert Reviewer did not cite any medical evidence for its decision.',
  ])('reads that nothing was cited: %s', (text) => {
    expect(read(text)).toEqual({ use: { text, basis: 'none', citations: [] }, codes: [] });
  });

  it('reads chapters, years and sections joined by ", and"', () => {
    const result = read(
      'Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Initial Care, Physical\nMethods, and Chronic Pain Medical Treatment 2016, and Neck and Upper Back Complaints 2004,\nSection(s): Summary.',
    );
    expect(result.use.basis).toBe('mtus');
    expect(cited(result)).toEqual([
      ['MTUS', 'Forearm, Wrist, and Hand Complaints', 2004, 'Initial Care', 'Physical Methods'],
      ['MTUS', 'Chronic Pain Medical Treatment', 2016],
      ['MTUS', 'Neck and Upper Back Complaints', 2004, 'Summary'],
    ]);
    expect(result.codes).toEqual([]);
  });

  it('reads both kinds of statement', () => {
    const result = read(
      'Decision based on MTUS Elbow Complaints 2007. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Elbow Chapter, Bracing.',
    );
    expect(result.use.basis).toBe('both');
    expect(cited(result)).toEqual([
      ['MTUS', 'Elbow Complaints', 2007],
      ['ODG', 'Official Disability Guidelines (ODG), Elbow Chapter, Bracing', null],
    ]);
  });

  it.each([
    'The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG).',
    'The Claims Administrator did not base their decision on the MTUS. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG).',
  ])('reads that the decision stands outside the MTUS: %s', (text) => {
    expect(read(text)).toMatchObject({ use: { basis: 'non_mtus' }, codes: [] });
  });

  it.each([
    ['Acupuncture Treatment Guidelines.', [['MTUS', 'Acupuncture Treatment', null]]],
    [
      'Chronic Pain Treatment Guidelines Yoga Page(s): 126.',
      [['MTUS', 'Chronic Pain Medical Treatment', null, 'Yoga']],
    ],
    [
      'ACOEM Practice Guidelines, Chapter 10 Elbow Complaints Page(s): 30-32, and Chronic Pain Treatment Guidelines Page(s): 40.',
      [
        ['MTUS', 'Elbow Complaints', null],
        ['MTUS', 'Chronic Pain Medical Treatment', null],
      ],
    ],
    [
      'ACOEM Practice Guidelines, Chapter 10 Elbow Complaints Page(s): 30, Chronic Pain Treatment Guidelines Yoga Page(s): 126.',
      [
        ['MTUS', 'Elbow Complaints', null],
        ['MTUS', 'Chronic Pain Medical Treatment', null, 'Yoga'],
      ],
    ],
    [
      'Postsurgical Treatment Guidelines, and ACOEM Practice Guidelines, Chapter 13 Knee Complaints.',
      [
        ['MTUS', 'Postsurgical Treatment', null],
        ['MTUS', 'Knee Complaints', null],
      ],
    ],
  ])('reads the forms of 2014: %s', (rest, citations) => {
    const result = read(`Decision based on MTUS ${rest}`);
    expect(cited(result)).toEqual(citations);
    expect(result.codes).toEqual([]);
  });

  it('doubts a chapter that is none', () => {
    const result = read('Decision based on MTUS Sleeping Complaints 2004.');
    expect(cited(result)).toEqual([['MTUS', 'Sleeping Complaints', 2004]]);
    expect(result.codes).toEqual(['/citations/0/title unfamiliar-guideline']);
  });

  it('doubts a number that is no year', () => {
    const result = read('Decision based on MTUS Chronic Pain Medical Treatment 2106, Section(s): Yoga.');
    expect(cited(result)).toEqual([['MTUS', 'Chronic Pain Medical Treatment', null, 'Yoga']]);
    expect(result.codes).toEqual(['/citations/0/title unfamiliar-guideline']);
  });

  it('takes the article before the schedule', () => {
    expect(cited(read('Decision based on the MTUS Knee Complaints 2004.'))).toEqual([
      ['MTUS', 'Knee Complaints', 2004],
    ]);
  });

  it('keeps names that letters print in two ways, on scans as well', () => {
    const stress = 'Decision based on MTUS Stress Related Conditions 2004.';
    expect(read(stress, 'ocr').use.text).toBe(stress);
    const other =
      'Decision based on Non-MTUS Citation Other Medical Treatment Guideline or Medical Evidence: Lamps for all.';
    expect(read(other, 'ocr').use.text).toBe(other);
  });

  it('doubts a text of no known form and says nothing of its basis', () => {
    const result = read('The reviewer thought about it.');
    expect(result.use).toMatchObject({ basis: null, citations: [] });
    expect(result.codes).toEqual(['/basis unfamiliar-guideline']);
  });

  it('keeps a misspelling that is printed, but not the hyphen of a line break', () => {
    const typo = 'Decision based on MTUS Knee Complaints 2004, Section(s): Speical Studies.';
    expect(cited(read(typo))[0]).toContain('Speical Studies');
    expect(cited(read(typo, 'ocr'))[0]).toContain('Speical Studies');
    const broken =
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Electro-\ndiagnostic testing (EMG/NCS).';
    expect(cited(read(broken))[0]).toContain('Electrodiagnostic testing (EMG/NCS)');
  });

  it('sets closed parts read by OCR right and leaves free text', () => {
    const printed =
      'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies, Summary. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Leg, Slcds.';
    const damaged = printed
      .replace('Decision based', 'Decision bused')
      .replace('Complaints 2004,', 'Con:plaints 2OO4.')
      .replace('Section(s)', 'Sectton(s)')
      .replace('Special', 'Speeial')
      .replace('Official', 'Otficial');
    const result = read(damaged, 'ocr');
    expect(result.use.text).toBe(printed);
    expect(cited(result)[0]).toEqual(['MTUS', 'Knee Complaints', 2004, 'Special Studies', 'Summary']);
    expect(read(damaged).use.text).toBe(damaged);
  });

  it('doubts an unknown section only when it was read by OCR', () => {
    const text = 'Decision based on MTUS Elbow Complaints 2007, Section(s): Lamps.';
    expect(read(text).codes).toEqual([]);
    expect(read(text, 'ocr').codes).toEqual(['/citations/0/sections/0 unfamiliar-guideline']);
  });

  it('doubts an edition that there is not, when it was read by OCR', () => {
    const text = 'Decision based on MTUS Elbow Complaints 2001.';
    expect(read(text, 'ocr').codes).toEqual(['/citations/0/year unfamiliar-guideline']);
  });

  it('crashes on no text', () => {
    const fragment = fc.constantFrom(
      'Decision based on MTUS ',
      'Decision based on Non-MTUS Citation ',
      'Knee Complaints 2004',
      ', and ',
      ', Section(s): ',
      'NSAIDs, ',
      '3.3.1 Pain: ',
      'Page(s): 4',
      'Official Disability Guidelines ',
      '(',
      ' 2016 ',
    );
    const text = fc.array(fc.oneof(fragment, fc.string({ maxLength: 20 })), { maxLength: 12 });
    fc.assert(
      fc.property(text, fc.constantFrom('ocr' as const, 'text-layer' as const), (parts, source) => {
        const { use } = read(parts.join(''), source);
        for (const { title } of use.citations) expect(typeof title).toBe('string');
      }),
      { numRuns: 300 },
    );
  });
});
