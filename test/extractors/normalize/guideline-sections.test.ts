import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleTitle, splitSections } from '../../../extractors/normalize/guideline-sections.ts';
import { MTUS_NUMBERED_HEADINGS, MTUS_SECTIONS } from '../../../schemas/vocabulary/mtus.ts';

const split = (list: string) => splitSections(list).map(({ start, end }) => list.slice(start, end));

describe('splitSections', () => {
  it.each(MTUS_SECTIONS)('keeps the heading "%s" whole, alone and between others', (heading) => {
    expect(splitSections(heading)).toEqual([{ start: 0, end: heading.length, known: heading, sure: true }]);
    expect(split(`Summary, ${heading}, Special Studies`)).toEqual(['Summary', heading, 'Special Studies']);
  });

  it.each(MTUS_NUMBERED_HEADINGS)('knows the numbered heading "%s"', (heading) => {
    const list = `3.3.2 Opioids for Chronic Pain: ${heading}, 1.4 ${heading}.`;
    expect(splitSections(list).map(({ known }) => known)).toEqual([
      `3.3.2 Opioids for Chronic Pain: ${heading}`,
      `1.4 ${heading}`,
    ]);
  });

  it('prefers the longest heading, damaged or not', () => {
    const [title] = splitSections('NSAIDs, GI symptorns & cardiovascular rlsk.');
    expect(title?.known).toBe('NSAIDs, GI symptoms & cardiovascular risk');
  });

  it('runs a numbered title to the next number', () => {
    expect(split('3.1 Lamps, Lights: and more, 3.2 Chairs')).toEqual([
      '3.1 Lamps, Lights: and more',
      '3.2 Chairs',
    ]);
  });

  it('goes on with what is unknown and in lower case, and is not sure of it', () => {
    const list = 'Lamps, used at night, Chairs';
    expect(split(list)).toEqual(['Lamps, used at night', 'Chairs']);
    expect(splitSections(list).map(({ sure }) => sure)).toEqual([false, true]);
    expect(splitSections('Lamps')[0]?.sure).toBe(true);
  });

  it('is sure of an unknown title in capitals, but not after a word that a comma follows', () => {
    expect(splitSections('Special Studies, Lamps for Reading').map(({ sure }) => sure)).toEqual([true, true]);
    expect(splitSections('Opioids, Lamps for Reading').map(({ sure }) => sure)).toEqual([true, false]);
    expect(splitSections('Knee, Lamps').map(({ sure }) => sure)).toEqual([true, false]);
  });

  it('keeps a word that only ever ends a title with it', () => {
    const list = 'Lamp oil, topical, Summary';
    expect(split(list)).toEqual(['Lamp oil, topical', 'Summary']);
    expect(splitSections(list).map(({ sure }) => sure)).toEqual([true, true]);
  });

  it.each([
    ['Special Studies. Summary', ['Special Studies', 'Summary']],
    ['Special Studies; Summary.', ['Special Studies', 'Summary']],
    ['Initial Care, and Physical Methods', ['Initial Care', 'Physical Methods']],
    ['Lamps (red, green), Summary', ['Lamps (red, green)', 'Summary']],
    ['326', ['326']],
    ['', []],
  ])('splits "%s"', (list, titles) => {
    expect(split(list)).toEqual(titles);
  });

  it('gives places in order, inside the list', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (list) => {
        let last = 0;
        for (const { start, end } of splitSections(list)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(list.length);
      }),
    );
  });
});

describe('settleTitle', () => {
  it('takes the known heading, but keeps swapped letters and printed hyphens', () => {
    expect(settleTitle('Speeial Studies', 'Special Studies')).toBe('Special Studies');
    expect(settleTitle('Speical Studies', 'Special Studies')).toBe('Speical Studies');
    expect(settleTitle('Follow-Up Visits', 'Follow-up Visits')).toBe('Follow-Up Visits');
    expect(settleTitle('Special Study', 'Special Studys')).toBe('Special Study');
    expect(settleTitle('Some ‘Lamps', null)).toBe('Some Lamps');
  });
});
