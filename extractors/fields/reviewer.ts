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
  const states =
    findPhrase(letter.text, STATE_LABEL, within) ?? labelAt(letter.text, body, OTHER_STATE_LABELS);
  const specialties =
    findPhrase(letter.text, SPECIALTY_LABEL, within) ?? labelAt(letter.text, body, OTHER_SPECIALTY_LABELS);
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

/** In other words than those of 2016: tolerance. */
const OTHER_STATE_LABELS =
  /(?<=^|[\n\f])[ \t]*(?:states? of licensure|licensed in|licens(?:e|es|ure|ed states?))\s*:/i;
const OTHER_SPECIALTY_LABELS =
  /(?<=^|[\n\f])[ \t]*(?:(?:board )?certifications?|(?:medical )?special(?:ty|ties)|board certified in)\s*:/i;

function labelAt(text: string, { start, end }: Span, label: RegExp): Span | null {
  const match = label.exec(text.slice(start, end));
  return match && { start: start + match.index, end: start + match.index + match[0].length };
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
 * Reviewers who are no physicians are said to be `a licensed Psychologist`, `a Chiropractor`. The three may stand
 * in any order and in sentences of their own; each runs to the next.
 */
function readSentence(letter: LetterText, body: Span): Credentials {
  const { text } = letter;
  const scope = { start: body.start, end: endOfCredentials(text, body) };
  const licensed = findLicensed(text, scope);
  const certified = findCredential(text, scope, CERTIFIED);
  const subspecialty = findCredential(text, scope, SUBSPECIALTY);
  if (!licensed && !certified) return NOTHING;
  const marks = [licensed, certified, subspecialty].filter((mark) => mark !== null);
  const clause = (from: number) => {
    const next = marks.filter(({ start }) => start >= from).map(({ start }) => start);
    const end = Math.min(scope.end, ...next);
    return withoutLink(text, endOfClause(text, from, end));
  };
  const profession = licensed && professionIn(text, scope.start, licensed);
  const named = certified ? clause(certified.end) : profession;
  const terms = (at: Span | null | undefined, of: keyof typeof VOCABULARIES) =>
    at ? termsIn(letter, at, of, 'qualification-sentence') : [];
  return {
    statesOfLicensure: terms(licensed && clause(licensed.end), 'states'),
    specialties: terms(named, 'specialties'),
    subspecialties: terms(subspecialty && clause(subspecialty.end), 'specialties'),
  };
}

/** What is said of every reviewer alike follows the credentials. */
const SAID_OF_ALL = /\b(?:(?:has|have)\s+been\s+in\s+active|was\s+selected\s+based|is\s+familiar\s+with)\b/i;

function endOfCredentials(text: string, { start, end }: Span): number {
  const after = SAID_OF_ALL.exec(text.slice(start, end));
  return after ? start + after.index : end;
}

/** How a credential is introduced: as printed, or in the words of 2014, which OCR may have damaged. */
interface CredentialWords {
  readonly plain: RegExp;
  readonly damaged: readonly string[];
}

const BOARD = '(?:\\s+the)?\\s+American\\s+(?:Osteopathic\\s+)?(?:Board|College)\\s+of';
const CERTIFIED: CredentialWords = {
  damaged: ['Board Certified in'],
  plain: new RegExp(
    `\\b(?:(?:board[\\s-]*)?certifi(?:ed|cations?)|diplomate)\\s+(?:(?:by|of|from|with)${BOARD}|in)\\s+`,
    'i',
  ),
};
const SUBSPECIALTY: CredentialWords = {
  damaged: ['subspecialty in'],
  plain:
    /\bsub-?\s?special(?:ty|ties|i[sz]ation)(?:\s+certificat\w+)?\s+(?:in|of)\s|\badded\s+qualifications?\s+in\s/i,
};
const LICENSED: CredentialWords = {
  damaged: [
    'licensed to practice in',
    'licensed to practice medicine in',
    'is licensed in',
    'holds a license in',
  ],
  plain:
    /\blicensed\s+(?:to\s+practice\s+)?(?:\p{L}+\s+){0,3}?(?:in|by)\s|\blicens(?:es?|ures?)\s+(?:to\s+practice\s+)?(?:\p{L}+\s+)?(?:in|from|by)\s/iu,
};

function findCredential(
  text: string,
  { start, end }: Span,
  { plain, damaged }: CredentialWords,
): Span | null {
  const printed = plain.exec(text.slice(start, end));
  if (printed) return { start: start + printed.index, end: start + printed.index + printed[0].length };
  for (const phrase of damaged) {
    const match = findPhrase(text, phrase, { from: start, to: end });
    if (match) return { start: match.start, end: match.end };
  }
  return null;
}

const BEFORE_STATE = /^\s*(?:the\s+)?(?:following\s+)?states?(?:\s+of\b|\s*:)/i;

/** Where a licence is of a state: `a license in Clinical Psychology` is of a field. */
function findLicensed(text: string, scope: Span): Span | null {
  const words = text.slice(scope.start, scope.end).matchAll(new RegExp(LICENSED.plain, 'giu'));
  const places = [...words].map(({ index, 0: printed }) =>
    withStateOf(text, { start: scope.start + index, end: scope.start + index + printed.length }),
  );
  const ofState = places.find(({ end }) => STATE_NAME.test(text.slice(end, scope.end)));
  if (ofState) return ofState;
  const match = findCredential(text, scope, LICENSED);
  return match && withStateOf(text, match);
}

const STATE_NAME = new RegExp(`^\\s*(?:${STATES.join('|')})\\b`, 'i');

/** With the words `the State of` after it. */
function withStateOf(text: string, { start, end }: Span): Span {
  return { start, end: end + (BEFORE_STATE.exec(text.slice(end, end + 40))?.[0].length ?? 0) };
}

/** `The reviewer is a licensed X`: what the reviewer is, where no certificate is named. */
function professionIn(text: string, from: number, licensed: Span): Span | null {
  // `a licensed X in Ohio` says both in one.
  const both = /^(licensed\s+)(?!to\b|in\b|by\b)(.+?)\s+(?:in|by)\b/is.exec(
    text.slice(licensed.start, licensed.end),
  );
  if (both) {
    const start = licensed.start + (both[1] as string).length;
    return { start, end: start + (both[2] as string).length };
  }
  const match = /\breviewer\s+is\s+(?:an?\s+)?(?:licensed\s+)?/i.exec(text.slice(from, licensed.start));
  if (!match) return null;
  const start = from + match.index + match[0].length;
  return withoutLink(text, endOfClause(text, start, licensed.start));
}

/** A clause without the words that lead to the next: `, has a`, ` and is`, `, and has a`. */
function withoutLink(text: string, { start, end }: Span): Span {
  const link =
    /(?:[\s,;]+(?:and|is|has|who|with|holds?|an?|also|(?:he|she)(?:\/she)?|active|current|board))+\s*$/i.exec(
      text.slice(start, end),
    );
  return { start, end: link ? start + link.index : end };
}

/** To the end of the sentence, or to where something else is said of the reviewer. */
function endOfClause(text: string, start: number, end: number): Span {
  const stop =
    /\.(?=\s|$)|[,;]?\s+(?:and\s+)?(?:is|has|holds?|who|with|in\s+(?:active|the\s+states?))\b/i.exec(
      text.slice(start, end),
    );
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
  const separator = scanned ? /[,;.](?:\s*(?:and|&)\s)?/g : /[,;](?:\s*(?:and|&)\s)?/g;
  const syntax: ListSyntax = { separator, joint };
  return readTermList(letter.text, span, entries, syntax).map((term) => termFound(term, scanned, method));
}

/**
 * A text layer is believed to the letter, though a near miss is doubtful. A scan's term is given the vocabulary's spelling; one that is more
 * than look-alikes away from it, or unknown, is doubtful.
 */
function termFound(term: ListedTerm, scanned: boolean, method: Method): Found<string> {
  const { printed, entry, distance } = term;
  const doubt = (code: Doubt['code'], message: string) => [{ code, message }];
  if (!scanned) {
    if (entry === null)
      return found(printed, term, method, doubt('unlisted-term', `"${printed}" is not listed`));
    const nearly = `"${printed}" is nearly "${entry}": misprinted, or damaged in the file`;
    return found(printed, term, method, distance > 0 ? doubt('unreadable-value', nearly) : []);
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
