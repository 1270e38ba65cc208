import type { Finding, LetterText, LetterWord } from '../../schemas/index.ts';
import { finding } from '../finding.ts';
import { type Rule, type RuleContext, WORDS_NAMED, wordsAt } from './rule.ts';

/** Below this a word of a short value goes to a person, whatever vocabulary confirms the value. */
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
/** Sections are made of the lines they fill; which lines those are does not hang on a word. */
const SECTION = /^\/sections\//;

/** Words of the guideline formulas, which extraction sets right whatever OCR made of their brackets. */
const FORMULA_WORDS = ['section', 'sections', 'recommendation', 'recommendations'];

/**
 * Values that OCR was unsure of, and values on which two readings of the page differ, each with its words.
 * A text layer is sure of all its words.
 */
export const checkConfidence: Rule = (record, context) => {
  if (context.pages.every((page) => page.textSource === 'text-layer')) return [];
  const confirmed = surelyReadWords(context.letter);
  const summary = `/sections/${record.sections.findIndex(({ kind }) => kind === 'case_summary')}/text`;
  return Object.keys(record.evidence).flatMap((path): Finding[] => {
    const isProse = FREE_TEXT.test(path) || LONG_TEXT.test(path) || path === summary;
    const words = tellingWords(context, path, path === summary);
    const disputed = words.filter(({ rival }) => rival !== undefined);
    const least = isProse ? SURE_WORD : DIGITS.test(path) ? SURE_DIGITS : LEAST_CONFIDENCE;
    const doubtful = weakWords(words, least, isProse ? confirmed : FORMULA);
    return [
      ...named(disputed, ({ text, rival }) => `"${text}" or "${rival}"`, 'readings-disagree', path),
      ...named(
        doubtful.filter((word) => !disputed.includes(word)),
        ({ text, confidence }) => `"${text}" (${confidence.toFixed(2)})`,
        'low-confidence',
        path,
      ),
    ];
  });
};

const MESSAGES = {
  'readings-disagree': 'the page was read twice, as ',
  'low-confidence': 'OCR was unsure of ',
} as const;

function named(
  words: readonly LetterWord[],
  print: (word: LetterWord) => string,
  code: keyof typeof MESSAGES,
  path: string,
): Finding[] {
  if (words.length === 0) return [];
  return [finding(code, path, MESSAGES[code] + words.slice(0, WORDS_NAMED).map(print).join(', '))];
}

/** The words that a value stands or falls with. */
function tellingWords(context: RuleContext, path: string, isSummary: boolean): readonly LetterWord[] {
  if (isSummary || LONG_TEXT.test(path)) return edgesOf(wordsAt(context, path));
  return SECTION.test(path) ? [] : wordsAt(context, path);
}

function edgesOf(words: readonly LetterWord[]): readonly LetterWord[] {
  return words.length <= 2 * EDGE_WORDS
    ? words
    : [...words.slice(0, EDGE_WORDS), ...words.slice(-EDGE_WORDS)];
}

/** Words less sure than `least` that are not confirmed; a mark without letters says nothing. */
function weakWords(
  words: readonly LetterWord[],
  least: number,
  confirmed: ReadonlySet<string>,
): readonly LetterWord[] {
  return words.filter(
    ({ text, confidence }) => confidence < least && partsOf(text).some((part) => !confirmed.has(part)),
  );
}

const FORMULA: ReadonlySet<string> = new Set(FORMULA_WORDS);

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
