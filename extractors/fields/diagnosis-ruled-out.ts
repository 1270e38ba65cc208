import type { Span } from '../../schemas/index.ts';
import { isNegative, namesMoreThanSymptom } from './diagnosis-item.ts';
import { kindOfPiece, unknownWords } from './diagnosis-words.ts';

const PASSIVE = /(?<=[\w)]) (?:was|were|is|has been|have been|had been) (?:\w+ly )?ruled out\b(?! as\b)/gi;
const ACTIVE =
  /(?<!not |to |cannot |not be |could )(?<![a-z])ruled out(?: for)? (?:an? |the |any )?(?=[a-z])/gi;
/** Words that a condition's name does not begin before. */
const BOUNDARY =
  /^(?:.*[,;:.()]|.*(?<![A-Za-z])(?:and|or|that|which|but|where|when|because|since|if|as|by|on|for|that the|however|therefore|although|while|then|a|an|any|the|his|her)) /i;
/** What stands before a name where a sentence opens with it. */
const OPENING = /^(?:(?:an?|the|any|his|her|later|subsequently|initially|also|then) )+/i;
const ENDS = /[,;.()]|\s(?:by|on|with|via|through|after|at|in|per|and|but|as|based|using|because)\s/i;
const MOST_WORDS = 6;

/**
 * Where the prose says that a condition was ruled out (`a fracture was ruled out`), the words for it. Only
 * names made of words that diagnoses are made of: what an examination did not find is no diagnosis.
 */
export function findRuledOut(text: string): (Span & { readonly statement: Span })[] {
  const found: (Span & { readonly statement: Span })[] = [];
  const add = (span: Span, statement: Span) => {
    const name = text.slice(span.start, span.end);
    const words = name.split(' ');
    if (words.length > MOST_WORDS || isNegative(name) || !namesMoreThanSymptom(name)) return;
    if (kindOfPiece(name) === 'condition' && unknownWords(name).length === 0)
      found.push({ ...span, statement });
  };
  for (const { 0: phrase, index } of text.matchAll(PASSIVE)) {
    const before = text.slice(Math.max(0, index - 80), index);
    const boundary = BOUNDARY.exec(before)?.[0].length ?? (index > 80 ? before.length : 0);
    const lead = boundary + (OPENING.exec(before.slice(boundary))?.[0].length ?? 0);
    const start = index - before.length + lead;
    if (start < index) add({ start, end: index }, { start, end: index + phrase.length });
  }
  for (const { 0: phrase, index } of text.matchAll(ACTIVE)) {
    const start = index + phrase.length;
    const rest = text.slice(start, start + 80);
    const end = start + (ENDS.exec(rest)?.index ?? rest.length);
    if (
      /\b(?:was|were|is|are|been|be|being|not|never|and|,) $/i.test(
        text.slice(Math.max(0, index - 12), index),
      )
    )
      continue;
    add({ start, end }, { start: index, end });
  }
  return found.sort((a, b) => a.start - b.start);
}
