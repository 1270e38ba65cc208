import { beforeAll, expect, it } from 'vitest';
import type { Group } from '../../pipeline/evaluate/comparison.ts';
import type { Evaluation } from '../../pipeline/evaluate/score.ts';
import { corpusProfiles, describeWithCorpus } from '../support/corpus.ts';
import { evaluateReadLetters, misquotes, type ReadLetter, readLetters } from '../support/corpus-letters.ts';

/** The least F1 that scans of all profiles together are promised to come out with. */
const PROMISED: Readonly<Record<Group, number>> = {
  header: 0.998,
  reviewer: 0.99,
  issues: 0.975,
  sections: 0.95,
  'guideline-text': 0.95,
  guidelines: 0.96,
  conclusion: 0.99,
  'patient-diagnoses': 0.93,
  narrative: 0.93,
  category: 0.9,
};

/** OCR of all scans takes minutes: a usual run reads one letter of each profile. */
const PER_PROFILE = process.env.IMR_ALL_SCANS ? Number.POSITIVE_INFINITY : 1;

describeWithCorpus('scanned letters of the corpus', () => {
  let letters: ReadLetter[];
  let evaluation: Evaluation;

  beforeAll(async () => {
    const cases = [...corpusProfiles().values()].flatMap((names) => names.slice(0, PER_PROFILE));
    letters = await readLetters('scanned', cases);
    evaluation = await evaluateReadLetters(letters);
  }, 1_800_000);

  it.each(Object.entries(PROMISED))('read the group "%s" with an F1 of %d', (group, least) => {
    expect(evaluation.groups[group as Group].f1).toBeGreaterThanOrEqual(least);
  });

  it('hold at most two silent errors in a thousand values', () => {
    expect(evaluation.silentErrors.compared).toBeGreaterThan(40 * letters.length);
    expect(evaluation.silentErrors.rate).toBeLessThanOrEqual(0.002);
  });

  it.runIf(process.env.IMR_ALL_SCANS)('are accepted in three cases of four', () => {
    expect(evaluation.accepted / evaluation.letters).toBeGreaterThanOrEqual(0.75);
  });

  it('read only those pages by OCR that hold no text', () => {
    const mixed = new Set(corpusProfiles().get('mixed'));
    const sources = letters
      .filter(({ caseNumber }) => mixed.has(caseNumber))
      .map(({ pages }) => pages.map((page) => page.textSource));
    expect(sources.length).toBeGreaterThan(0);
    for (const pages of sources) {
      expect(pages.at(-1)).toBe('text-layer');
      expect(new Set(pages.slice(0, -1))).toEqual(new Set(['ocr']));
    }
  });

  it('give the quote again when the page is read at the box, turned or not', () => {
    expect(letters.flatMap(misquotes)).toEqual([]);
  });
});
