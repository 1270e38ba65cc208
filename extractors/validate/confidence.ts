import type { Finding, LetterText, LetterWord, Span } from '../../schemas/index.ts';
import { wordsIn } from '../evidence.ts';
import { finding, type Rule, type RuleContext } from './rule.ts';

/** Below this a short value read by OCR goes to a person, whatever confirms it. */
const LEAST_CONFIDENCE = 0.6;

/** A digit misread is a digit still, and often a possible date: no header number of measured scans was less sure. */
const SURE_DIGITS = 0.8;
const DIGITS = /^\/(?:caseNumber|dates\/\w+)$/;

/**
 * A word of free text that OCR is less sure of than this may be misread (`MRl`, `NCYV`): in measured scans
 * every wrong title, guideline sentence and diagnosis held such a word, and one in ten right ones.
 */
const SURE_WORD = 0.85;
/** So sure was OCR of a word that it confirms the same word read less surely elsewhere in the letter. */
const CONFIRMING_WORD = 0.92;

/** Texts that no vocabulary confirms: what OCR misread in them stays misread. */
const FREE_TEXT =
  /^\/diagnoses\/\d+\/text$|^\/issues\/\d+\/(?:heading|disputed|originalRequest|authorized)$|^\/issues\/\d+\/(?:claimsAdministrator|reviewer)\/text$/;
/** Texts too long to doubt for one word; what counts is that they begin and end where they should. */
const LONG_TEXT = /^\/issues\/\d+\/rationale$/;
const EDGE_WORDS = 8;

/** Words of the guideline formulas, which extraction sets right whatever OCR made of their brackets. */
const FORMULA_WORDS = ['sections', 'recommendations'];

/** Values that OCR was unsure of, each with its quote and place. A text layer is sure of all its words. */
export const checkConfidence: Rule = (record, context) => {
  if (context.pages.every((page) => page.textSource === 'text-layer')) return [];
  const confirmed = surelyReadWords(context.letter);
  const summary = `/sections/${record.sections.findIndex(({ kind }) => kind === 'case_summary')}/text`;
  return Object.keys(record.evidence).flatMap((path): Finding[] => {
    const doubtful = weakWords(tellingWords(context, path, path === summary), confirmed);
    if (doubtful.length > 0) {
      const named = doubtful
        .slice(0, 5)
        .map(({ text, confidence }) => `"${text}" (${confidence.toFixed(2)})`);
      return [finding('low-confidence', path, `OCR was unsure of ${named.join(', ')}`)];
    }
    return checkLeast(record.evidence[path] ?? [], path);
  });
};

function checkLeast(places: readonly { confidence: number; quote: string }[], path: string): Finding[] {
  const least = Math.min(...places.map((place) => place.confidence));
  if (least >= (DIGITS.test(path) ? SURE_DIGITS : LEAST_CONFIDENCE) || path.startsWith('/sections/'))
    return [];
  const quote = places.map((place) => place.quote).join(' ');
  return [finding('low-confidence', path, `OCR confidence ${least.toFixed(2)} on "${quote.slice(0, 80)}"`)];
}

/** The words that free text stands or falls with; none where a vocabulary or a rule checks the value. */
function tellingWords(context: RuleContext, path: string, isSummary: boolean): readonly LetterWord[] {
  if (FREE_TEXT.test(path)) return wordsAt(context, path);
  return isSummary || LONG_TEXT.test(path) ? edgesOf(wordsAt(context, path)) : [];
}

function wordsAt({ letter, places }: RuleContext, path: string): readonly LetterWord[] {
  return (places.get(path) ?? []).flatMap((span: Span) => wordsIn(letter, span));
}

function edgesOf(words: readonly LetterWord[]): readonly LetterWord[] {
  return words.length <= 2 * EDGE_WORDS
    ? words
    : [...words.slice(0, EDGE_WORDS), ...words.slice(-EDGE_WORDS)];
}

function weakWords(words: readonly LetterWord[], confirmed: ReadonlySet<string>): readonly LetterWord[] {
  return words.filter(
    ({ text, confidence }) => confidence < SURE_WORD && partsOf(text).some((part) => !confirmed.has(part)),
  );
}

function surelyReadWords(letter: LetterText): ReadonlySet<string> {
  const sure = letter.words.filter((word) => word.confidence >= CONFIRMING_WORD);
  return new Set([...FORMULA_WORDS, ...sure.flatMap((word) => partsOf(word.text))]);
}

/** The words of a compound (`sprain-strain`, `Texas,Oregon`), without case and punctuation. */
function partsOf(word: string): string[] {
  return word
    .toLowerCase()
    .split(/[-/,]/)
    .map((part) => part.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((part) => part !== '');
}
