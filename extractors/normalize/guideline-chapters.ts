import type { Span } from '../../schemas/index.ts';
import { MTUS_CHAPTERS, type MtusChapter } from '../../schemas/vocabulary/mtus.ts';
import { findPhrase, matchVocabulary } from './fuzzy.ts';

/** A chapter as it is printed: where its name stands, without `Guidelines`. */
export interface PrintedChapter extends Span {
  readonly chapter: MtusChapter;
  /** The name of the vocabulary that is printed, when the text is nothing but that name; otherwise `null`. */
  readonly name: string | null;
  /** Where what follows the name and its `Guidelines` begins. */
  readonly after: number;
}

const CHAPTER_OF: ReadonlyMap<string, MtusChapter> = new Map(
  MTUS_CHAPTERS.flatMap((chapter) =>
    [chapter.title, ...(chapter.aliases ?? [])].map((title) => [title, chapter] as const),
  ),
);

/** Every name of every chapter, the longest first. */
export const CHAPTER_NAMES: readonly string[] = [...CHAPTER_OF.keys()].sort((a, b) => b.length - a.length);
/** Names long enough to be told within other words. */
const TELLING_NAMES = CHAPTER_NAMES.filter((name) => name.length >= 12);

const GUIDELINES = /^\s*\bGuidelines?\b/i;

/**
 * The chapter that a text names: alone, before `Guidelines`, or within more words, as letters of 2014 do
 * (`ACOEM Practice Guidelines, Chapter 12 Low Back Complaints`, `Chronic Pain Treatment Guidelines Opioids`).
 */
export function findChapter(text: string): PrintedChapter | null {
  // A number is no damaged part of a name: it may be a year that could not be read.
  const isWords = !/\d{3}/.test(text);
  const whole = CHAPTER_OF.has(text)
    ? text
    : isWords
      ? matchVocabulary(text, CHAPTER_NAMES)?.entry
      : undefined;
  if (whole !== undefined) {
    return { chapter: chapterOf(whole), name: whole, start: 0, end: text.length, after: text.length };
  }
  const bare = text.replace(/\s*\bGuidelines?$/i, '');
  const entry = bare === text ? undefined : matchVocabulary(bare, CHAPTER_NAMES)?.entry;
  if (entry !== undefined) {
    return { chapter: chapterOf(entry), name: null, start: 0, end: bare.length, after: text.length };
  }
  for (const name of TELLING_NAMES) {
    const match = findPhrase(text, name, { maxDistance: 1 });
    if (!match) continue;
    const after = match.end + (GUIDELINES.exec(text.slice(match.end))?.[0].length ?? 0);
    return { chapter: chapterOf(name), name: null, start: match.start, end: match.end, after };
  }
  return null;
}

function chapterOf(name: string): MtusChapter {
  return CHAPTER_OF.get(name) as MtusChapter;
}
