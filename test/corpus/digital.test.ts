import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Group } from '../../pipeline/evaluate/comparison.ts';
import type { Evaluation } from '../../pipeline/evaluate/score.ts';
import type { BBox } from '../../schemas/index.ts';
import { corpusCases, corpusPath, describeWithCorpus } from '../support/corpus.ts';
import {
  evaluateReadLetters,
  misquotes,
  type ReadLetter,
  readLetters,
  squeeze,
  stands,
} from '../support/corpus-letters.ts';

/** The least F1 that digital letters are promised to come out with. */
const PROMISED: Readonly<Record<Group, number>> = {
  header: 1,
  reviewer: 0.995,
  issues: 0.995,
  sections: 0.99,
  'guideline-text': 0.99,
  guidelines: 0.97,
  conclusion: 0.99,
  'patient-diagnoses': 0.93,
  narrative: 0.95,
  category: 0.9,
};

describeWithCorpus('digital letters of the corpus', () => {
  let letters: ReadLetter[];
  let evaluation: Evaluation;

  beforeAll(async () => {
    letters = await readLetters('digital', corpusCases());
    evaluation = await evaluateReadLetters(letters);
  });

  it.each(Object.entries(PROMISED))('read the group "%s" with an F1 of %d', (group, least) => {
    expect(evaluation.groups[group as Group].f1).toBeGreaterThanOrEqual(least);
  });

  it('hold at most one silent error in a thousand values', () => {
    expect(evaluation.silentErrors.compared).toBeGreaterThan(3_000);
    expect(evaluation.silentErrors.rate).toBeLessThanOrEqual(0.001);
  });

  it('are accepted in 85 of 100 cases', () => {
    expect(evaluation.accepted / evaluation.letters).toBeGreaterThanOrEqual(0.85);
  });

  it('cost no OCR', () => {
    expect(letters.flatMap(({ pages }) => pages.filter((page) => page.textSource === 'ocr'))).toEqual([]);
  });

  it('tile into sections without gap or overlap', () => {
    for (const { record, pages } of letters) {
      const words = pages.flatMap((page) => page.words.map((word) => word.text)).join('');
      const sections = record.sections.map(({ heading, text }) => `${heading ?? ''}${text}`).join('');
      // Lead-ins belong to a section without being its text, so sections hold less than the letter, never more.
      expect(sections.replace(/\s/g, '').length).toBeLessThanOrEqual(words.length);
      expect(sections.replace(/\s/g, '').length).toBeGreaterThan(words.length * 0.85);
    }
  });

  it('give the quote again when the page is read at the box', () => {
    expect(letters.flatMap(misquotes)).toEqual([]);
  });

  // Where the checks run for all, poppler is installed: there its absence is a failure.
  describe.skipIf(!process.env.CI && !hasPdftotext())('read again by pdftotext', () => {
    it('has the quote of every short value at its box', () => {
      let compared = 0;
      const mismatches: string[] = [];
      for (const { caseNumber, record } of letters) {
        const words = wordsByPdftotext(corpusPath('digital', caseNumber));
        for (const [path, places] of Object.entries(record.evidence)) {
          for (const { page, bbox, quote } of places) {
            if (quote.length > 60) continue;
            compared += 1;
            const there = squeeze(
              words
                .filter((word) => word.page === page && stands(word.bbox, bbox))
                .map((word) => word.text)
                .join(''),
            );
            if (!there.includes(squeeze(quote)))
              mismatches.push(`${caseNumber} ${path}: "${quote}" is "${there}"`);
          }
        }
      }
      expect(compared).toBeGreaterThan(1_000);
      expect(mismatches).toEqual([]);
    });
  });
});

function hasPdftotext(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function wordsByPdftotext(file: string): { page: number; bbox: BBox; text: string }[] {
  const html = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' });
  let page = 0;
  return html.split('\n').flatMap((line) => {
    if (line.includes('<page ')) page += 1;
    const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)<\/word>/.exec(
      line,
    );
    if (!word) return [];
    const [x0, y0, x1, y1] = word.slice(1, 5).map(Number) as [number, number, number, number];
    return [{ page, bbox: [x0, y0, x1, y1] as const, text: unescapeMarkup(word[5] ?? '') }];
  });
}

function unescapeMarkup(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
