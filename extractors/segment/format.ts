import type { LetterFormat, LetterText } from '../../schemas/index.ts';
import { findPhrase } from '../normalize/fuzzy.ts';
import { HEADINGS, type KnownFormat, type PrintedHeading } from './headings.ts';

/** The families whose letters are read so far. A letter of another is recognised to be none of these. */
const READ_FORMATS: readonly LetterFormat[] = ['F4', 'F5'];

/** Phrases that a family prints besides its headings, each once a letter, before the case summary. */
const PHRASES: Readonly<Record<KnownFormat, readonly string[]>> = {
  F1: ['MEDICAL PROFESSIONAL REVIEW'],
  F2: ['Notice of Independent Medical Review Determination'],
  F3: [],
  F4: ['licensed to practice in'],
  F5: ['State(s) of Licensure:', 'Certification(s)/Specialty:'],
};

/** The share of a family's marks that a letter must bear: a torn or damaged letter lacks some. */
const ENOUGH = 0.6;
/** Where the phrases are looked for without a case summary to stop at, in characters. */
const LONGEST_OPENING = 4000;

/**
 * The family that a letter belongs to: the one whose headings and phrases it bears most completely, and more
 * completely than any other; `unknown` when there is none such, or when its letters are not read yet.
 */
export function recogniseFormat(letter: LetterText, printed: readonly PrintedHeading[]): LetterFormat {
  const scores = (Object.keys(PHRASES) as KnownFormat[])
    .map((format) => ({ format, score: scoreOf(format, letter, printed) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (!best || best.score < ENOUGH || best.score === next?.score) return 'unknown';
  return READ_FORMATS.includes(best.format) ? best.format : 'unknown';
}

function scoreOf(format: KnownFormat, letter: LetterText, printed: readonly PrintedHeading[]): number {
  const headings = HEADINGS.filter((heading) => heading.formats.includes(format));
  const borne = headings.filter((heading) => printed.some((place) => place.heading === heading)).length;
  const to = printed.find(({ heading }) => heading.kind === 'case_summary')?.start ?? LONGEST_OPENING;
  const phrases = PHRASES[format].filter((phrase) => findPhrase(letter.text, phrase, { to })).length;
  return (borne + phrases) / (headings.length + PHRASES[format].length);
}
