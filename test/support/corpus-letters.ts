import { documentIdOf } from '../../extractors/document-id.ts';
import { extractRereading } from '../../extractors/extract-rereading.ts';
import { ownEngine, readPages } from '../../extractors/read/index.ts';
import { createPictureMemory } from '../../extractors/read/picture/picture-memory.ts';
import { ownSecondReader } from '../../extractors/reread/index.ts';
import { evaluateRecords } from '../../pipeline/evaluate/evaluate-records.ts';
import { readGold } from '../../pipeline/evaluate/gold.ts';
import type { Evaluation } from '../../pipeline/evaluate/score.ts';
import { type BBox, type LetterRecord, type Page, toDisplayedBox } from '../../schemas/index.ts';
import { corpusGold, corpusLetter, type Form } from './corpus.ts';

export interface ReadLetter {
  readonly caseNumber: string;
  readonly pages: readonly Page[];
  readonly record: LetterRecord;
}

/** The letters as `extractLetter` reads them, with the pages that their records rest on. */
export async function readLetters(form: Form, cases: readonly string[]): Promise<ReadLetter[]> {
  const letters: ReadLetter[] = [];
  const engine = ownEngine(undefined);
  const reader = ownSecondReader(engine);
  try {
    for (const caseNumber of cases) {
      const bytes = corpusLetter(form, caseNumber);
      const identity = { documentId: documentIdOf(bytes), fileName: `${caseNumber}.pdf` };
      const pictures = createPictureMemory();
      const first = await readPages(bytes, {}, { recognize: engine.recognize, pictures });
      const services = { reader, pictures };
      const { pages, records } = await extractRereading(bytes, first, identity, {}, services);
      letters.push({ caseNumber, pages, record: records[0] as LetterRecord });
    }
  } finally {
    await reader.close();
    await engine.close();
  }
  return letters;
}

export async function evaluateReadLetters(letters: readonly ReadLetter[]): Promise<Evaluation> {
  const gold = await readGold(corpusGold);
  const labels = new Map([...gold].filter(([name]) => letters.some((letter) => letter.caseNumber === name)));
  return evaluateRecords(
    labels,
    letters.map((letter) => letter.record),
  );
}

/**
 * Every quote that is not what reading the page again at its box gives. Only letters and digits count: specks
 * and pieces of ruled lines that OCR took for marks are no part of a letter's text.
 */
export function misquotes({ caseNumber, pages, record }: ReadLetter): string[] {
  return Object.entries(record.evidence).flatMap(([path, places]) =>
    places.flatMap(({ page, bbox, quote }) => {
      const words = wordsAt(pages, page, bbox);
      if (isReadIn(quote, words)) return [];
      return [`${caseNumber} ${path}: "${quote}" is "${words.join(' ')}"`];
    }),
  );
}

/**
 * A part of a line stands in its words as it is; a block of whole lines has all its words in its box, and
 * nothing else but the odd speck.
 */
function isReadIn(quote: string, words: readonly string[]): boolean {
  if (lettersOf(words.join('')).includes(lettersOf(quote))) return true;
  const there = words.map(lettersOf).filter(Boolean);
  for (const word of quote.split(' ').map(lettersOf).filter(Boolean)) {
    const index = there.indexOf(word);
    if (index < 0) return false;
    there.splice(index, 1);
  }
  return there.join('').length <= quote.length / 20;
}

/** The words that a box holds, line by line. */
function wordsAt(pages: readonly Page[], number: number, box: BBox): string[] {
  const page = pages.find((candidate) => candidate.number === number);
  if (!page) return [];
  return page.words
    .filter((word) => stands(toDisplayedBox(word.bbox, page), box))
    .sort((a, b) =>
      Math.abs(middle(a.bbox) - middle(b.bbox)) < 4 ? a.bbox[0] - b.bbox[0] : middle(a.bbox) - middle(b.bbox),
    )
    .map((word) => word.text);
}

/** Whether more of the word than a hair stands in the box. */
export function stands(word: BBox, box: BBox): boolean {
  const across = Math.min(word[2], box[2]) - Math.max(word[0], box[0]);
  const down = Math.min(word[3], box[3]) - Math.max(word[1], box[1]);
  return across > 0.2 && down > Math.min(word[3] - word[1], box[3] - box[1]) / 2;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

export function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}

function middle(box: BBox): number {
  return (box[1] + box[3]) / 2;
}
