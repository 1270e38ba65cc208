import type { Span } from '../../schemas/index.ts';
import { MTUS_CHAPTERS, type MtusChapter } from '../../schemas/vocabulary/mtus.ts';
import { findPhrase, matchVocabulary } from './fuzzy.ts';
import { type SectionTitle, splitSections } from './guideline-sections.ts';

/** A cited MTUS document: places are offsets into the text it was read from. */
export interface MtusDocument {
  /** The chapter's title in the vocabulary, or as printed where the vocabulary does not hold it. */
  readonly title: string;
  readonly titleAt: Span;
  /** Whether the title is one of the vocabulary, be it under another name. */
  readonly known: boolean;
  /** The name of the vocabulary that is printed, and nothing besides; `null` where there is more or less. */
  readonly name: string | null;
  readonly year: number | null;
  readonly yearAt: Span | null;
  /** False where the year printed is none of the chapter's editions. */
  readonly yearKnown: boolean;
  /** The titles after `Section(s):`. */
  readonly sections: readonly SectionTitle[];
}

const CHAPTER_OF: ReadonlyMap<string, MtusChapter> = new Map(
  MTUS_CHAPTERS.flatMap((chapter) =>
    [chapter.title, ...(chapter.aliases ?? [])].map((title) => [title, chapter] as const),
  ),
);
const TITLES: readonly string[] = [...CHAPTER_OF.keys()];

/** Letters of 2014 give pages where later ones give sections. */
const LABELS = { sections: 'Section(s)', pages: 'Page(s)' } as const;

/**
 * The documents of a sentence `Decision based on MTUS <Chapter> <Year>[, Section(s): ...], and <Chapter> ...`.
 * `statement` is what follows `MTUS`.
 */
export function readMtusDocuments(statement: string): MtusDocument[] {
  const starts = documentStarts(statement);
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return readDocument(statement, {
      start,
      end: next === undefined ? statement.length : beforeJoint(statement, next),
    });
  });
}

const JOINT = /[,;.]?\s*(?:and|&)\s+/g;

/** A document begins at the sentence's start, and after each `, and` that a chapter's title follows. */
function documentStarts(statement: string): number[] {
  const joints = [...statement.matchAll(JOINT)].map((match) => match.index + match[0].length);
  const first = /^[\s:.,-]*/.exec(statement)?.[0].length ?? 0;
  return [first, ...joints.filter((at) => at > first && beginsDocument(statement, first, at))];
}

function beginsDocument(statement: string, first: number, at: number): boolean {
  const head = headOf(statement.slice(at));
  const title = statement.slice(at, at + head.title.end);
  if (title === '' || (head.year === null && head.list === null)) return false;
  if (isInsideChapter(statement, first, at)) return false;
  return chapterOf(title) !== null || (head.year !== null && /^\p{Lu}[\p{L} &-]{3,60}$/u.test(title));
}

/** Whether the joint is the `and` of a chapter's own title (`Forearm, Wrist, and Hand Complaints`). */
function isInsideChapter(statement: string, first: number, at: number): boolean {
  return TITLES.some((title) => {
    if (!/ and /.test(title)) return false;
    const match = findPhrase(statement, title, {
      from: Math.max(first, at - title.length),
      to: at + title.length,
    });
    return match !== null && match.start < at && match.end > at;
  });
}

function beforeJoint(statement: string, at: number): number {
  return statement.slice(0, at).replace(/[,;.]?\s*(?:and|&)\s+$/, '').length;
}

interface Head {
  readonly title: Span;
  readonly year: Span | null;
  /** Where the sections begin, or `null`. */
  readonly list: number | null;
}

/** A year, in the digits that OCR makes of one. */
const YEAR = /(?<![\w/])[12lIZz][0oO9][\dlIoOSB]{2}(?![\w/])/;

/** A title longer than this is none. */
const LONGEST_TITLE = 160;

/** The title and year in front of a document's sections. */
function headOf(document: string): Head {
  const sections = findPhrase(document, LABELS.sections, { maxDistance: 2 });
  const pages = findPhrase(document, LABELS.pages, {
    to: sections?.start ?? document.length,
    maxDistance: 0,
  });
  const before = document.slice(0, Math.min(pages?.start ?? LONGEST_TITLE, sections?.start ?? LONGEST_TITLE));
  const year = YEAR.exec(before);
  const end = before.slice(0, year?.index ?? before.length).replace(/[\s,;:.(]+$/, '').length;
  return {
    title: { start: 0, end },
    year: year ? { start: year.index, end: year.index + year[0].length } : null,
    list: sections
      ? sections.end + (/^[\s):;.,]*/.exec(document.slice(sections.end))?.[0].length ?? 0)
      : null,
  };
}

function readDocument(statement: string, span: Span): MtusDocument {
  const document = statement.slice(span.start, span.end);
  const head = headOf(document);
  const printed = document.slice(head.title.start, head.title.end);
  const name = matchVocabulary(printed, TITLES)?.entry ?? null;
  const chapter = chapterOf(printed);
  const year = head.year && yearOf(document.slice(head.year.start, head.year.end));
  const shift = (place: Span, by: number): Span => ({ start: place.start + by, end: place.end + by });
  return {
    title: chapter?.title ?? printed,
    titleAt: shift(head.title, span.start),
    known: chapter !== null,
    name,
    year,
    yearAt: head.year && shift(head.year, span.start),
    yearKnown: year === null || chapter === null || chapter.editions.includes(year),
    sections: sectionsAfter(document, head.list).map((section) => ({
      ...section,
      ...shift(section, span.start),
    })),
  };
}

function sectionsAfter(document: string, list: number | null): SectionTitle[] {
  if (list === null) return [];
  return splitSections(document.slice(list)).map((section) => ({
    ...section,
    start: section.start + list,
    end: section.end + list,
  }));
}

/** The chapter a printed title stands for: as it is, without a closing `Guidelines`, or within a longer one. */
function chapterOf(title: string): MtusChapter | null {
  for (const name of [title, title.replace(/\s*\bGuidelines?$/i, '')]) {
    const match = matchVocabulary(name, TITLES);
    if (match) return CHAPTER_OF.get(match.entry) ?? null;
  }
  const within = LONG_TITLES.find((name) => findPhrase(title, name, { maxDistance: 1 }) !== null);
  return within === undefined ? null : (CHAPTER_OF.get(within) ?? null);
}

/** `ACOEM Practice Guidelines, Chapter 12 Low Back Complaints` is the chapter it ends in. */
const LONG_TITLES = TITLES.filter((title) => title.length >= 14);

/** `2OO4` is 2004: the letters that look like digits are read as such. */
function yearOf(printed: string): number {
  const digits: Readonly<Record<string, string>> = {
    l: '1',
    I: '1',
    o: '0',
    O: '0',
    S: '5',
    B: '8',
    Z: '2',
    z: '2',
  };
  return Number([...printed].map((char) => digits[char] ?? char).join(''));
}
