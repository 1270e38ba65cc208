import { describe, expect, it } from 'vitest';
import { doubtfulPlaces } from '../../../extractors/reread/places.ts';
import {
  type Evidence,
  FINDING_RULES,
  type Finding,
  type FindingCode,
  type Page,
} from '../../../schemas/index.ts';
import { typedPages } from '../../support/letter.ts';

/** A page as OCR gives it: words named in `unsure` have that confidence, all others 0.95. */
function scan(text: string, unsure: Readonly<Record<string, number>> = {}): Page[] {
  return typedPages(text).map((page) => ({
    ...page,
    textSource: 'ocr',
    words: page.words.map((word) => ({ ...word, confidence: unsure[word.text] ?? 0.95 })),
  }));
}

const wholePage: Evidence = { page: 1, bbox: [0, 0, 612, 792], quote: '', confidence: 0.5, method: 'prose' };

function record(
  code: FindingCode,
  path: string,
  evidence: Record<string, Evidence[]> = { [path]: [wholePage] },
) {
  const finding: Finding = { code, severity: FINDING_RULES[code].severity, path, message: '' };
  return [{ evidence, findings: [finding] }];
}

const textsAt = (pages: Page[], records: Parameters<typeof doubtfulPlaces>[0]) =>
  doubtfulPlaces(records, pages).map(({ index }) => pages[0]?.words[index]?.text);

describe('places to read again', () => {
  it('are none in a letter without findings, however unsure its words', () => {
    const pages = scan('A bath of wax', { wax: 0.1 });
    expect(doubtfulPlaces([{ evidence: { '/diagnoses/0/text': [wholePage] }, findings: [] }], pages)).toEqual(
      [],
    );
  });

  it('are the unsure words of a value with low confidence', () => {
    const pages = scan('A bath of wax', { wax: 0.6 });
    expect(textsAt(pages, record('low-confidence', '/diagnoses/0/text'))).toEqual(['wax']);
  });

  it('are all words of a short value that breaks a rule', () => {
    const pages = scan('07/11/2016');
    expect(doubtfulPlaces(record('date-order', '/dates/urDenial'), pages)).toEqual([
      { page: 1, index: 0, characters: '0123456789/.,;:()' },
    ]);
  });

  it('allow a case number its own characters', () => {
    const [place] = doubtfulPlaces(record('case-number-year', '/caseNumber'), scan('CM16-99O0001'));
    expect(place?.characters).toBe('CM0123456789-.,;:()');
  });

  it('are the last words before a text stops', () => {
    const pages = scan('The doctor asks for a bath of wax');
    expect(textsAt(pages, record('cut-text', '/sections/3/text'))).toEqual(['bath', 'of', 'wax']);
  });

  it('are found on turned pages, whose evidence is where a viewer shows it', () => {
    const [page] = scan('A bath of wax', { wax: 0.6 }) as [Page];
    const turned: Page = { ...page, rotation: 180 };
    const [left, top, right, bottom] = page.words[3]?.bbox ?? [0, 0, 0, 0];
    const bbox = [612 - right, 792 - bottom, 612 - left, 792 - top] as const;
    const evidence = { '/diagnoses/0/text': [{ ...wholePage, bbox }] };
    expect(textsAt([turned], record('low-confidence', '/diagnoses/0/text', evidence))).toEqual(['wax']);
  });

  it('are none on a page whose text was not read by OCR', () => {
    expect(doubtfulPlaces(record('date-order', '/dates/urDenial'), typedPages('07/11/2016'))).toEqual([]);
  });
});
