import type { Finding, LetterText, LetterWord } from '../../schemas/index.ts';
import { wordsIn } from '../evidence.ts';
import { finding } from '../finding.ts';
import { type Rule, WORDS_NAMED, wordsAt } from './rule.ts';

/**
 * The characters that people print in letters: those of ASCII but the backtick, letters of names, and signs of
 * medicine and typography. Others stand for bytes that were damaged or read in another encoding, most of which begin
 * with `Â` or `Ã`.
 */
const PRINTED =
  /^[!-_a-~À-ÁÄ-ÏÑ-ÖØ-Ýß-ïñ-öø-ýÿ°±×÷¼½¾¹²³µ§©®™•·●▪◦∙‐-―‘’“”„«»…′″€£≤≥≠≈→←α-ωΔΩ√✓✔☐☑☒□■ﬀ-ﬄ\u00A0\u00AD\u2212]*$/u;
/** Words printed over each other share more of the narrower one's width. */
const OVERPRINTED = 0.3;

/** Values that rest on words which nobody printed so: with impossible characters, or one over the other. */
export const checkDamagedText: Rule = ({ evidence }, context) => {
  const { letter } = context;
  const impossible = letter.words.filter(({ text }) => !PRINTED.test(text));
  const damaged = new Set([...impossible, ...overprintedWords(letter)]);
  if (damaged.size === 0) return [];
  return Object.keys(evidence).flatMap((path): Finding[] => {
    const words = wordsAt(context, path).filter((word) => damaged.has(word));
    if (words.length === 0) return [];
    const named = words.slice(0, WORDS_NAMED).map(({ text }) => JSON.stringify(text));
    return [finding('unreadable-value', path, `${named.join(', ')}: damaged in the file, or printed over`)];
  });
};

/** Words of a text layer that share their place with another. OCR's boxes are not exact enough to tell. */
function overprintedWords(letter: LetterText): LetterWord[] {
  const { lines, pages } = letter;
  const drawn = new Set(
    pages.filter(({ textSource }) => textSource === 'text-layer').map(({ number }) => number),
  );
  return lines.flatMap(({ page, start, end }) => {
    if (!drawn.has(page)) return [];
    const row = [...wordsIn(letter, { start, end })].sort((a, b) => a.bbox[0] - b.bbox[0]);
    return row.flatMap((word, index) => {
      const next = row[index + 1];
      if (!next) return [];
      const shared = word.bbox[2] - next.bbox[0];
      const narrower = Math.min(word.bbox[2] - word.bbox[0], next.bbox[2] - next.bbox[0]);
      return shared > OVERPRINTED * narrower ? [word, next] : [];
    });
  });
}
