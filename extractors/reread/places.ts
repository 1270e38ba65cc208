import {
  type BBox,
  type Evidence,
  type Finding,
  type LetterRecord,
  type Page,
  toDisplayedBox,
  type Word,
} from '../../schemas/index.ts';

/** A word to be read again: its place in the list of pages' words, and what may stand there. */
export interface DoubtfulPlace {
  /** The page's number. */
  readonly page: number;
  /** Which of the page's words. */
  readonly index: number;
  /** The only characters that a date or case number is made of; any when absent. */
  readonly characters?: string;
}

/** Which words of a value a finding casts doubt on. */
type Doubted = 'unsure' | 'all' | 'end';

/** What may be due to a misread word. A finding that no reading can change (a conflict of labels, say) is left out. */
const DOUBTED_BY: Readonly<Partial<Record<string, Doubted>>> = {
  'low-confidence': 'unsure',
  'repaired-value': 'all',
  'unreadable-value': 'all',
  'conflicting-values': 'all',
  'date-order': 'all',
  'date-range': 'all',
  'date-gap': 'all',
  'case-number-year': 'all',
  'case-number-mismatch': 'all',
  'header-prose-conflict': 'all',
  'implausible-age': 'all',
  'unknown-treatment': 'all',
  'unfamiliar-guideline': 'unsure',
  'unfamiliar-request': 'unsure',
  'cut-text': 'end',
};

/** Words that OCR claims to be surer of are read again only where a rule doubts the value they make. */
const UNSURE = 0.85;
/** A value of more words is a text: doubt about all of it concerns the words OCR was less sure of. */
const LONGEST_VALUE = 12;
/** So many words before the place where a text stops. */
const LAST_WORDS = 3;

/** With the marks that may follow: a mark that is not allowed costs the word its confidence. */
const MARKS = '.,;:()';
const DATE_CHARACTERS = `0123456789/${MARKS}`;
const CASE_CHARACTERS = `CM0123456789-${MARKS}`;
/** What OCR may make of a date or case number: mostly digits. */
const DIGITS = /^\W*[\dOoIl|SBZz/.-]{6,}\W*$/;
const CASE_NUMBER = /^\W*C[MN][\dOoIl|SBZz-]{8,}\W*$/;

/**
 * The words on which the doubts about a letter rest, in page order: a pure function of its record and pages.
 * A letter without such doubts, or without pages read by OCR, has none.
 */
export function doubtfulPlaces(
  records: readonly Pick<LetterRecord, 'evidence' | 'findings'>[],
  pages: readonly Page[],
): DoubtfulPlace[] {
  const scanned = pages.filter((page) => page.textSource === 'ocr' && page.words.length > 0);
  const places = new Map<string, DoubtfulPlace>();
  for (const { evidence, findings } of records) {
    for (const finding of findings) {
      const doubted = DOUBTED_BY[finding.code];
      if (!doubted) continue;
      for (const place of placesOf(finding, doubted, evidence, scanned)) {
        places.set(`${place.page}/${place.index}`, place);
      }
    }
  }
  return [...places.values()].sort((a, b) => a.page - b.page || a.index - b.index);
}

function placesOf(
  { path }: Finding,
  doubted: Doubted,
  evidence: Readonly<Record<string, readonly Evidence[]>>,
  pages: readonly Page[],
): DoubtfulPlace[] {
  const words = (evidence[path] ?? []).flatMap((entry) => wordsAt(entry, pages));
  const chosen = choose(words, doubted);
  return chosen.map(({ page, index, word }) => {
    const characters = charactersOf(word.text);
    return { page, index, ...(characters && { characters }) };
  });
}

interface PlacedWord {
  readonly page: number;
  readonly index: number;
  readonly word: Word;
}

function choose(words: readonly PlacedWord[], doubted: Doubted): readonly PlacedWord[] {
  const unsure = words.filter(({ word }) => word.confidence < UNSURE);
  if (doubted === 'end') return [...unsure, ...words.slice(-LAST_WORDS)];
  return doubted === 'all' && words.length <= LONGEST_VALUE ? words : unsure;
}

const HAS_LETTER = /[\p{L}\p{N}]/u;

/** The words of a page whose middle stands in a box of evidence; marks without letters are no words. */
function wordsAt({ page: number, bbox }: Evidence, pages: readonly Page[]): PlacedWord[] {
  const page = pages.find((candidate) => candidate.number === number);
  if (!page) return [];
  return page.words.flatMap((word, index) =>
    HAS_LETTER.test(word.text) && overlaps(toDisplayedBox(word.bbox, page), bbox)
      ? [{ page: number, index, word }]
      : [],
  );
}

function overlaps(word: BBox, box: BBox): boolean {
  const across = Math.min(word[2], box[2]) - Math.max(word[0], box[0]);
  const down = Math.min(word[3], box[3]) - Math.max(word[1], box[1]);
  return across > 0.5 && down * 2 > Math.min(word[3] - word[1], box[3] - box[1]);
}

function charactersOf(text: string): string | undefined {
  if (CASE_NUMBER.test(text)) return CASE_CHARACTERS;
  return DIGITS.test(text) && text.includes('/') ? DATE_CHARACTERS : undefined;
}
