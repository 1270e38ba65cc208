import type { Span } from '../../schemas/index.ts';
import { findPhrase } from './fuzzy.ts';
import { CHAPTER_NAMES, findChapter } from './guideline-chapters.ts';
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
  /** Whether something stands beside title, year and label that could not be told. */
  readonly hasRest: boolean;
  /** The titles after `Section(s):`, or before `Page(s):`. */
  readonly sections: readonly SectionTitle[];
}

/**
 * The documents of a sentence `Decision based on MTUS <Chapter> <Year>[, Section(s): ...], and <Chapter> ...`,
 * or of 2014 `... <Chapter> Guidelines [<Section>] Page(s): ...`. `statement` is what follows `MTUS`.
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
/** Letters of 2014 put a comma before another document, whose name says that it is one. */
const OF_2014 =
  /^(?:ACOEM\s+(?:Practice\s+Guidelines|Chapter)|(?:Chronic\s+Pain|Postsurgical|Acupuncture)\s+(?:Medical\s+)?Treatment\s+Guidelines)\b/;
const COMMA = /[,;]\s+(?=(?:ACOEM|Chronic|Postsurgical|Acupuncture)\b)/g;

/** A document begins at the sentence's start, and after each `, and` that a chapter's title follows. */
function documentStarts(statement: string): number[] {
  const ends = (pattern: RegExp) =>
    [...statement.matchAll(pattern)].map((match) => match.index + match[0].length);
  const commas = ends(COMMA).filter((at) => OF_2014.test(statement.slice(at)));
  const joints = [...ends(JOINT), ...commas].sort((a, b) => a - b);
  const first = /^[\s:.,-]*/.exec(statement)?.[0].length ?? 0;
  return [first, ...joints.filter((at) => at > first && beginsDocument(statement, first, at))];
}

function beginsDocument(statement: string, first: number, at: number): boolean {
  const { title, year, label } = headOf(statement.slice(at));
  const printed = statement.slice(at, at + title.end);
  const named = OF_2014.test(printed);
  if (printed === '' || (!year && !label && !named) || isInsideChapter(statement, first, at)) return false;
  const chapter = findChapter(printed);
  return chapter ? chapter.start < 40 : year !== null && /^\p{Lu}[\p{L} &-]{3,60}$/u.test(printed);
}

/** Whether the joint is the `and` of a chapter's own title (`Forearm, Wrist, and Hand Complaints`). */
function isInsideChapter(statement: string, first: number, at: number): boolean {
  return CHAPTER_NAMES.some((name) => {
    if (!/ and /.test(name)) return false;
    const range = { from: Math.max(first, at - name.length), to: at + name.length };
    const match = findPhrase(statement, name, range);
    return match !== null && match.start < at && match.end > at;
  });
}

function beforeJoint(statement: string, at: number): number {
  return statement.slice(0, at).replace(/(?:[,;.]?\s*(?:and|&)|[,;])\s+$/, '').length;
}

interface Head {
  readonly title: Span;
  readonly year: Span | null;
  /** `Section(s):` or `Page(s):`, with its colon. */
  readonly label: (Span & { readonly names: 'sections' | 'pages' }) | null;
}

/** A year, in the digits that OCR makes of one, blanks among them. */
const YEAR = /(?<![\w/])[12lIZz]\s?[0oO9]\s?[\dlIoOSB]\s?[\dlIoOSB](?![\w/])/;
/** A title longer than this is none. */
const LONGEST_TITLE = 160;

/** The title, year and label in front of a document's sections or pages. */
function headOf(document: string): Head {
  const label = findLabel(document);
  const before = document.slice(0, label?.start ?? LONGEST_TITLE);
  const year = YEAR.exec(before);
  const end = before.slice(0, year?.index ?? before.length).replace(/[\s,;:.(]+$/, '').length;
  return {
    title: { start: 0, end },
    year: year && { start: year.index, end: year.index + year[0].length },
    label,
  };
}

function findLabel(document: string): Head['label'] {
  const found = (['sections', 'pages'] as const).flatMap((names) => {
    const phrase = names === 'sections' ? 'Section(s)' : 'Page(s)';
    const match = findPhrase(document, phrase, { maxDistance: names === 'sections' ? 2 : 0 });
    // "injections (ESIs)" is no damaged label: one stands apart and before a colon.
    const isApart = match && /^$|[\s,.;]$/.test(document.slice(0, match.start));
    const colon = match && /^(?:\p{L}{0,2}[\s)]*[:;.,]\s*|[\s)]*)/u.exec(document.slice(match.end));
    const isLabel = match && isApart && colon && (match.distance === 0 || /[:;.,]/.test(colon[0]));
    return isLabel ? [{ start: match.start, end: match.end + colon[0].length, names }] : [];
  });
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

function readDocument(statement: string, span: Span): MtusDocument {
  const document = statement.slice(span.start, span.end);
  const { title, year, label } = headOf(document);
  const printed = document.slice(title.start, title.end);
  const chapter = findChapter(printed);
  const number = year && yearOf(document.slice(year.start, year.end));
  const list = label?.names === 'sections' ? label.end : year ? null : (chapter?.after ?? null);
  return {
    title: chapter?.chapter.title ?? printed,
    titleAt: shift(chapter ?? title, span.start),
    known: chapter !== null,
    name: chapter?.name ?? null,
    year: number,
    yearAt: year && shift(year, span.start),
    hasRest: restOf(document, { title, year, label }, chapter?.after ?? title.end),
    yearKnown: number === null || chapter === null || chapter.chapter.editions.includes(number),
    sections: list === null ? [] : sectionsFrom(statement, { start: span.start + list, end: span.end }),
  };
}

/** Between year and label no words stand, after a chapter without a year no digits, but those of pages. */
function restOf(document: string, { title, year, label }: Head, after: number): boolean {
  if (year) return /[\p{L}\d]/u.test(document.slice(year.end, label?.start ?? document.length));
  return /\d/.test(document.slice(after, title.end));
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** `Opioids Page(s): 78-80, 124`, `Opioids, pages 78-80`: pages separate section titles and are none. */
const PAGES = /\b(?:Page\(s\)|(?:pages?|pgs?|pp?)\b\.?(?=\s*:?\s*\d))\s*:?[\d\s,;&-]*/gi;

function sectionsFrom(statement: string, { start, end }: Span): SectionTitle[] {
  const list = statement.slice(start, end).replace(PAGES, (pages) => ';'.padEnd(pages.length));
  return splitSections(list).map((section) => ({ ...section, ...shift(section, start) }));
}

const DIGITS: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  o: '0',
  O: '0',
  S: '5',
  B: '8',
  Z: '2',
  z: '2',
};

/** `2OO4` is 2004: the letters that look like digits are read as such. */
function yearOf(printed: string): number {
  return Number([...printed.replace(/\s/g, '')].map((char) => DIGITS[char] ?? char).join(''));
}
