import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractRecord } from '../../../extractors/extract-record.ts';
import { readPages } from '../../../extractors/read/index.ts';
import { seededRandom } from '../../../samples/generator/seeded.ts';
import type { LetterRecord, Page } from '../../../schemas/index.ts';
import { readSample, SAMPLES } from '../../samples/expected.ts';
import { corpusCases, corpusLetter } from '../../support/corpus.ts';

/**
 * A misread digit leaves a value that looks right. The calendar, the order of the dates, the gaps between them
 * and the dates in the prose must give most of them away; a file's name gives away every case number.
 */

const DATES = ['injury', 'assigned', 'decision', 'urDenial', 'applicationReceived'] as const;
/** What a sound header must not raise. */
const ALARMS = new Set([
  'date-order',
  'date-range',
  'date-gap',
  'case-number-mismatch',
  'case-number-year',
  'unreadable-value',
]);
/** Digits changed in each date, one at a time. */
const TRIES = 1;

interface Letter {
  readonly fileName: string;
  readonly pages: readonly Page[];
  readonly record: LetterRecord;
}

async function readLetter(bytes: Uint8Array, fileName: string): Promise<Letter> {
  const pages = await readPages(bytes, { ocr: 'never' });
  return { fileName, pages, record: extract(pages, fileName) };
}

const extract = (pages: readonly Page[], fileName: string) =>
  extractRecord(pages, { documentId: `sha256:${'0'.repeat(64)}`, fileName });

async function soundLetters(): Promise<Letter[]> {
  const cases = corpusCases();
  const letters =
    cases.length > 0
      ? cases.map((name) => readLetter(corpusLetter('digital', name), `${name}.pdf`))
      : readdirSync(`${SAMPLES}digital`).map((name) => readLetter(readSample(`digital/${name}`), name));
  // Letters that contradict themselves are no sound ones to begin with.
  return (await Promise.all(letters)).filter(({ record }) => record.status === 'accepted');
}

/** The letter with one digit changed in the word that a value rests on; undefined where there is no such word. */
function withDigitChanged({ pages, record }: Letter, path: string, random: () => number): Page[] | undefined {
  const found = record.evidence[path];
  const place = Array.isArray(found) ? found[0] : found;
  if (!place) return undefined;
  let changed = false;
  const mutated = pages.map((page) => {
    if (page.number !== place.page) return page;
    const words = page.words.map((word) => {
      const near = Math.abs(word.bbox[0] - place.bbox[0]) < 2 && Math.abs(word.bbox[1] - place.bbox[1]) < 4;
      if (!near || !/\d/.test(word.text)) return word;
      changed = true;
      return { ...word, text: changeDigit(word.text, random) };
    });
    return { ...page, words };
  });
  return changed ? mutated : undefined;
}

function changeDigit(text: string, random: () => number): string {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const place = places[Math.floor(random() * places.length)] ?? 0;
  const digit = (Number(text[place]) + 1 + Math.floor(random() * 9)) % 10;
  return text.slice(0, place) + digit + text.slice(place + 1);
}

const alarmsOf = ({ findings }: LetterRecord) => findings.filter(({ code }) => ALARMS.has(code));
const isDoubted = ({ findings }: LetterRecord) => findings.some(({ severity }) => severity !== 'info');

describe('one wrong digit in a correct letter', async () => {
  const letters = await soundLetters();
  const random = seededRandom(84);

  test('the unchanged letters raise no alarm', () => {
    expect(letters.length).toBeGreaterThan(2);
    for (const { fileName, record } of letters) expect(alarmsOf(record), fileName).toEqual([]);
  });

  test('of header dates, at least 80 % are caught', () => {
    let caught = 0;
    let tried = 0;
    for (const letter of letters) {
      for (const date of DATES) {
        for (let count = 0; count < TRIES; count += 1) {
          const pages = withDigitChanged(letter, `/dates/${date}`, random);
          if (!pages) continue;
          tried += 1;
          if (isDoubted(extract(pages, letter.fileName))) caught += 1;
        }
      }
    }
    console.log(`caught ${caught} of ${tried} changed digits (${Math.round((caught / tried) * 100)} %)`);
    expect(tried).toBeGreaterThanOrEqual(letters.length * TRIES * 4);
    expect(caught / tried).toBeGreaterThanOrEqual(0.8);
  }, 240_000);

  test('of case numbers, all are caught where the file is named by it', () => {
    for (const letter of letters) {
      const pages = withDigitChanged(letter, '/caseNumber', random);
      expect(pages, letter.fileName).toBeDefined();
      const { findings, caseNumber } = extract(pages ?? [], letter.fileName);
      expect(caseNumber).not.toBe(letter.record.caseNumber);
      expect(
        findings.map(({ code }) => code),
        letter.fileName,
      ).toContain('case-number-mismatch');
    }
  });
});
