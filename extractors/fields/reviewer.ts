import type { LetterText, ListedSpecialty, Method, Profession, Span } from '../../schemas/index.ts';
import { SPECIALTIES } from '../../schemas/vocabulary/specialties.ts';
import { STATE_CODES, STATES } from '../../schemas/vocabulary/states.ts';
import { wordsIn } from '../evidence.ts';
import { type Doubt, type Draft, type Found, found } from '../found.ts';
import { findPhrase } from '../normalize/fuzzy.ts';
import { type ListedTerm, type ListSyntax, readTermList } from '../normalize/vocabulary-list.ts';
import { type LetterStructure, sectionOf } from '../segment/index.ts';
import { listedSpecialty, readProfession } from './reviewer-profession.ts';

/** What is printed of a reviewer. */
interface Credentials {
  readonly statesOfLicensure: readonly Found<string>[];
  readonly specialties: readonly Found<string>[];
  readonly subspecialties: readonly Found<string>[];
}

interface Reviewer extends Credentials {
  readonly profession: Found<Profession> | null;
  readonly normalized: readonly Draft<ListedSpecialty>[];
}

const NOTHING: Credentials = { statesOfLicensure: [], specialties: [], subspecialties: [] };

const STATE_LABEL = 'State(s) of Licensure:';
const SPECIALTY_LABEL = 'Certification(s)/Specialty:';

/** Damaged letters of a label: many, where the letter's form says that the label must be there. */
const LABEL_DAMAGE = 6;

/** The expert reviewer's licences and specialties: from label lines (2016), or a sentence (2014). */
export function readReviewer(letter: LetterText, structure: LetterStructure): Reviewer {
  const section = sectionOf(structure, 'reviewer_qualifications');
  if (!section) return { ...NOTHING, profession: null, normalized: [] };
  const maxDistance = structure.format === 'F5' ? LABEL_DAMAGE : LABEL_DAMAGE / 2;
  const credentials = readLabelLines(letter, section.body, maxDistance) ?? readSentence(letter, section.body);
  const named = [...credentials.specialties, ...credentials.subspecialties];
  return {
    ...credentials,
    profession: readProfession(letter, section.body, named),
    normalized: named.map(listSpecialty),
  };
}

/** A specialty with the name that the state's list has for it. */
function listSpecialty({ value, at, method }: Found<string>): Draft<ListedSpecialty> {
  const listed = listedSpecialty(value);
  return {
    printed: found(value, at, method),
    specialty: listed === null ? null : found(listed, at, 'vocabulary'),
  };
}

function readLabelLines(letter: LetterText, body: Span, maxDistance: number): Credentials | null {
  const within = { from: body.start, to: body.end, maxDistance };
  const states = findPhrase(letter.text, STATE_LABEL, within);
  const specialties = findPhrase(letter.text, SPECIALTY_LABEL, within);
  if (!states && !specialties) return null;
  const listOf = (label: Span | null, next: Span | null) => {
    if (!label) return [];
    const end = next && next.start > label.end ? next.start : body.end;
    return valueSpan(letter.text, { start: label.end, end });
  };
  return {
    statesOfLicensure: listOf(states, specialties).flatMap((at) =>
      termsIn(letter, at, 'states', 'label-line'),
    ),
    specialties: listOf(specialties, states).flatMap((at) =>
      termsIn(letter, at, 'specialties', 'label-line'),
    ),
    subspecialties: [],
  };
}

/**
 * The value begins after the label's colon, of which a damaged label may be a letter or two short. It goes on
 * over lines, not over a blank one; a page break may stand before it.
 */
function valueSpan(text: string, { start, end }: Span): Span[] {
  const [skipped] = /^(?:\w{0,3}\s*:)?\s*/.exec(text.slice(start, end)) as RegExpExecArray;
  const from = start + skipped.length;
  const blank = text.indexOf('\n\n', from);
  const to = blank === -1 ? end : Math.min(blank, end);
  return from < to ? [{ start: from, end: to }] : [];
}

/**
 * "The expert reviewer is Board Certified in X, has a subspecialty in Y and is licensed to practice in Z."
 * Reviewers who are no physicians are said to be `a licensed Psychologist`, `a Chiropractor`.
 */
function readSentence(letter: LetterText, body: Span): Credentials {
  const { text } = letter;
  const licensed = findLicensed(text, body);
  if (!licensed) return NOTHING;
  const before = { from: body.start, to: licensed.start };
  const subspecialty = findPhrase(text, 'subspecialty in', before);
  const certified = findPhrase(text, 'Board Certified in', before);
  const profession = /\breviewer\s+is\s+(?:an?\s+)?(?:licensed\s+)?/i.exec(
    text.slice(body.start, licensed.start),
  );
  const start =
    certified?.end ?? (profession ? body.start + profession.index + profession[0].length : licensed.start);
  const clause = (from: number, to: number) => withoutLink(text, { start: from, end: to });
  const sentence: Method = 'qualification-sentence';
  return {
    statesOfLicensure: termsIn(letter, endOfSentence(text, licensed.end, body.end), 'states', sentence),
    specialties: termsIn(
      letter,
      clause(start, subspecialty?.start ?? licensed.start),
      'specialties',
      sentence,
    ),
    subspecialties: subspecialty
      ? termsIn(letter, clause(subspecialty.end, licensed.start), 'specialties', sentence)
      : [],
  };
}

const LICENSED = [
  'licensed to practice in',
  'licensed to practice medicine in',
  'is licensed in',
  'holds a license in',
];

function findLicensed(text: string, { start, end }: Span): Span | null {
  for (const phrase of LICENSED) {
    const match = findPhrase(text, phrase, { from: start, to: end });
    if (!match) continue;
    const state = /^\s*(?:the\s+)?states?\s+of\b/i.exec(text.slice(match.end, end))?.[0].length ?? 0;
    return { start: match.start, end: match.end + state };
  }
  return null;
}

/** A clause without the words that lead to the next: `, has a`, ` and is`, `, and has a`. */
function withoutLink(text: string, { start, end }: Span): Span {
  const link = /(?:[\s,]+(?:and|is|has|who|an?|also))+\s*$/i.exec(text.slice(start, end));
  return { start, end: link ? start + link.index : end };
}

function endOfSentence(text: string, start: number, end: number): Span {
  const stop = /\.(?=\s|$)/.exec(text.slice(start, end));
  return { start, end: stop ? start + stop.index : end };
}

const VOCABULARIES = {
  states: { entries: [...STATES, ...STATE_CODES], joint: /\s+(?:and\s+|&\s+)?/g },
  specialties: { entries: SPECIALTIES, joint: /\s*(?:\/|&|\band\b)\s*|\s+/g },
} as const;

function termsIn(
  letter: LetterText,
  span: Span,
  vocabulary: keyof typeof VOCABULARIES,
  method: Method,
): Found<string>[] {
  const { entries, joint } = VOCABULARIES[vocabulary];
  const scanned = isFromOcr(letter, span);
  // A comma is a comma on a text layer; on a scan it may be a full stop.
  const syntax: ListSyntax = { separator: scanned ? /[,;.]/g : /[,;]/g, joint };
  return readTermList(letter.text, span, entries, syntax).map((term) => termFound(term, scanned, method));
}

/**
 * A text layer is believed to the letter. A scan's term is given the vocabulary's spelling; one that is more
 * than look-alikes away from it, or unknown, is doubtful.
 */
function termFound(term: ListedTerm, scanned: boolean, method: Method): Found<string> {
  const { printed, entry, distance } = term;
  const doubt = (code: Doubt['code'], message: string) => [{ code, message }];
  if (!scanned) {
    const unlisted = entry === null || distance > 0;
    return found(printed, term, method, unlisted ? doubt('unlisted-term', `"${printed}" is not listed`) : []);
  }
  if (entry === null) {
    return found(printed, term, method, doubt('unreadable-value', `"${printed}" is not in the vocabulary`));
  }
  return found(entry, term, method, distance > 0 ? doubt('repaired-value', `read from "${printed}"`) : []);
}

function isFromOcr(letter: LetterText, span: Span): boolean {
  const page = wordsIn(letter, span)[0]?.page;
  return letter.pages.some((frame) => frame.number === page && frame.textSource === 'ocr');
}
