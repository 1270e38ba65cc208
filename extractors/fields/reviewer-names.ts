import type { LetterText, Method, Span } from '../../schemas/index.ts';
import { SPECIALTIES } from '../../schemas/vocabulary/specialties.ts';
import { STATE_ABBREVIATIONS, STATE_CODES, STATES } from '../../schemas/vocabulary/states.ts';
import { isFromOcr } from '../evidence.ts';
import { type Doubt, type Found, found } from '../found.ts';
import { type ListedTerm, type ListSyntax, readTermList } from '../normalize/vocabulary-list.ts';

/** What stands before an entry but is no part of it: `Ohio and in Utah`, `the State of Ohio`. */
const BEFORE_NAME = String.raw`(?:in\s+)?(?:the\s+)?(?:(?:[Ss]tates?|[Cc]ommonwealth)\s+of\s+)?`;
/** A board alone stands for its field. */
const BEFORE_FIELD = String.raw`(?:in\s+)?(?:the\s+)?(?:American\s+(?:Osteopathic\s+)?Board\s+of\s+)?`;
const VOCABULARIES = {
  states: {
    entries: [...STATES, ...STATE_CODES, ...STATE_ABBREVIATIONS],
    joint: `\\s+(?:(?:and|&)\\s+)?${BEFORE_NAME}`,
  },
  specialties: { entries: SPECIALTIES, joint: `\\s*(?:\\/|&|\\band\\b)\\s*${BEFORE_NAME}|\\s+` },
} as const;
type NameList = keyof typeof VOCABULARIES;

/** The first word in small letters after names, which have capitals but for `and` and `of`. */
const GOES_ON =
  /(?<=^\s*\p{Lu}.*?)[\s,;(]+(?:(?:and|or|but)\s+)?(?!(?:and|or|of|the|(?:as\s+)?well\s+as)\b|(?:as\s+)?(?:in\s+)?(?:the\s+)?\p{Lu})\p{Ll}/su;

/** The names that open a clause. What follows them in small letters is left out where each of them is known. */
export function namesIn(letter: LetterText, at: Span, list: NameList, method: Method): Found<string>[] {
  const stop = GOES_ON.exec(letter.text.slice(at.start, at.end));
  const names = stop ? { start: at.start, end: at.start + stop.index } : at;
  return readNames(letter, areNames(letter, names, list) ? names : at, list, method);
}

/** Whether a text is a list of known names. */
export function areNames(letter: LetterText, at: Span, list: NameList): boolean {
  return termsIn(letter, at, list).every(({ entry }) => entry !== null);
}

/** So many words are a remark and no name. */
const REMARK = /^\s*(?:\S+\s+){3}\S/;

/** The known names of a list that goes on, behind a semicolon, with a remark: `Ohio, Utah; Member of ...`. */
export function withoutRemark(letter: LetterText, at: Span, list: NameList): Span {
  for (const { index } of letter.text.slice(at.start, at.end).matchAll(/;/g)) {
    const names = { start: at.start, end: at.start + index };
    const rest = { start: names.end + 1, end: at.end };
    if (!areNames(letter, names, list)) return at;
    if (REMARK.test(letter.text.slice(rest.start, rest.end)) && !knowsAny(letter, rest, list)) return names;
  }
  return at;
}

/** Whether any name of a text is known. */
export function knowsAny(letter: LetterText, at: Span, list: NameList): boolean {
  return termsIn(letter, at, list).some(({ entry }) => entry !== null);
}

/** A printed list of nothing but names. */
export function readNames(letter: LetterText, at: Span, list: NameList, method: Method): Found<string>[] {
  const scanned = isFromOcr(letter, at);
  return termsIn(letter, at, list).map((term) =>
    scanned ? foundOnScan(term, method) : foundOnTextLayer(term, method),
  );
}

function termsIn(letter: LetterText, at: Span, list: NameList): ListedTerm[] {
  const { entries, joint } = VOCABULARIES[list];
  // A comma is a comma on a text layer; on a scan it may be a full stop.
  const comma = isFromOcr(letter, at) ? '[,;.]' : '[,;]';
  const syntax: ListSyntax = {
    separator: new RegExp(
      `(?:${comma}?\\s+as\\s+well\\s+as\\s|${comma}(?:\\s*(?:and|&)\\s)?)\\s*${BEFORE_NAME}`,
      'g',
    ),
    joint: new RegExp(joint, 'g'),
  };
  const opening = new RegExp(`^\\s*${list === 'states' ? BEFORE_NAME : BEFORE_FIELD}`).exec(
    letter.text.slice(at.start, at.end),
  );
  const names = { start: at.start + (opening?.[0].length ?? 0), end: at.end };
  return readTermList(letter.text, names, entries, syntax)
    .filter((term) => list === 'states' || !isNoField(term))
    .map((term) => withFullStop(letter.text, term));
}

/** Beside the fields that a reviewer is certified in stand boards and, in run-on lists, states. */
function isNoField({ printed, entry }: ListedTerm): boolean {
  return entry === null && (/^(?:the\s+)?American\s+Board\s+of\b/i.test(printed) || STATES.includes(printed));
}

/** The full stop of an abbreviation belongs to it. */
function withFullStop(text: string, term: ListedTerm): ListedTerm {
  if (!term.entry?.endsWith('.') || text[term.end] !== '.') return term;
  return { ...term, end: term.end + 1, printed: `${term.printed}.` };
}

/** A text layer is believed to the letter, though a near miss and an unlisted term are doubtful. */
function foundOnTextLayer(term: ListedTerm, method: Method): Found<string> {
  const { printed, entry, distance } = term;
  if (entry === null) {
    return found(printed, term, method, doubt('unlisted-term', `"${printed}" is not listed`));
  }
  const nearly = `"${printed}" is nearly "${entry}": misprinted, or damaged in the file`;
  return found(printed, term, method, distance > 0 ? doubt('unreadable-value', nearly) : []);
}

/** A scan's term is given the vocabulary's spelling; one that is more than look-alikes away from it, or unknown, is doubtful. */
function foundOnScan(term: ListedTerm, method: Method): Found<string> {
  const { printed, entry, distance } = term;
  if (entry === null) {
    return found(printed, term, method, doubt('unreadable-value', `"${printed}" is not in the vocabulary`));
  }
  return found(entry, term, method, distance > 0 ? doubt('repaired-value', `read from "${printed}"`) : []);
}

function doubt(code: Doubt['code'], message: string): Doubt[] {
  return [{ code, message }];
}
