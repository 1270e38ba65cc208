import type { LetterText, Span } from '../../schemas/index.ts';
import { SPECIALISTS } from '../../schemas/vocabulary/specialty-names.ts';
import type { Found } from '../found.ts';
import { findPhrase } from '../normalize/fuzzy.ts';
import { clauseFrom, withoutBoard, withoutBrackets } from './reviewer-clause.ts';
import { areNames, namesIn } from './reviewer-names.ts';
import { readStates, STATE_NAME } from './reviewer-states.ts';

/** What is printed of a reviewer. */
export interface Credentials {
  readonly statesOfLicensure: readonly Found<string>[];
  readonly specialties: readonly Found<string>[];
  readonly subspecialties: readonly Found<string>[];
}

const CREDENTIALS = ['certified', 'subspecialty', 'licensed'] as const;
type Credential = (typeof CREDENTIALS)[number];

/** Words that introduce a credential: its names follow them. */
interface Introduction extends Span {
  readonly credential: Credential;
}

/**
 * "The expert reviewer is Board Certified in X, has a subspecialty in Y and is licensed to practice in Z."
 * Reviewers who are no physicians are said to be `a licensed Psychologist`, `a Chiropractor`. The three may
 * stand in any order, more than once, and in sentences of their own; each runs to the next.
 */
export function readSentence(letter: LetterText, body: Span): Credentials {
  const { text } = letter;
  const scope = { start: body.start, end: endOfCredentials(text, body) };
  const all = introductionsIn(text, scope);
  const clausesOf = (credential: Credential): Span[] =>
    all
      .filter((introduction) => introduction.credential === credential)
      .map(({ end: from }) => {
        const next = all.find(({ start }) => start >= from)?.start ?? scope.end;
        return clauseFrom(text, from, next);
      });
  const specialtiesIn = (clauses: readonly (Span | null)[]) =>
    withoutRepeats(
      clauses
        .flatMap((at) => (at ? withoutBrackets(letter, at, 'specialties') : []))
        .flatMap((at) => namesIn(letter, at, 'specialties', 'qualification-sentence')),
    );
  const certified = clausesOf('certified').map((at) => withoutBoard(letter, at));
  const licences = clausesOf('licensed').flatMap((at) => withoutBrackets(letter, at, 'states'));
  const licensed = all.find(({ credential }) => credential === 'licensed') ?? null;
  const fields =
    certified.length > 0
      ? certified
      : [
          certifiedBefore(letter, scope) ??
            (licensed && named(letter, professionIn(text, scope.start, licensed))) ??
            titleIn(text, scope),
        ];
  return {
    statesOfLicensure: withoutRepeats(readStates(letter, scope, licences)),
    specialties: specialtiesIn(fields),
    subspecialties: specialtiesIn(clausesOf('subspecialty')),
  };
}

/** A board or a state that is named twice is one. */
function withoutRepeats(names: readonly Found<string>[]): Found<string>[] {
  const key = ({ value }: Found<string>) => value.toLowerCase();
  return names.filter((name, index) => names.findIndex((other) => key(other) === key(name)) === index);
}

/** What is said of every reviewer alike follows the credentials. */
const SAID_OF_ALL = /\b(?:(?:has|have)\s+been\s+in\s+active|was\s+selected\s+based|is\s+familiar\s+with)\b/i;

function endOfCredentials(text: string, { start, end }: Span): number {
  const after = SAID_OF_ALL.exec(text.slice(start, end));
  return after ? start + after.index : end;
}

const BOARD = String.raw`(?:\s+the)?\s+American\s+(?:Osteopathic\s+)?(?:Board|College)\s+of`;
/** How a credential is introduced: as printed, or in the words of 2014, which OCR may have damaged. */
const WORDS: Readonly<Record<Credential, { readonly plain: RegExp; readonly damaged: readonly string[] }>> = {
  certified: {
    damaged: ['Board Certified in'],
    plain: new RegExp(
      String.raw`\b(?:(?:(?:board[\s-]*)?certifi(?:ed|cations?)|boarded|diplomate)(?:\s+(?:by|of|from|with)|,)${BOARD}|(?:(?:board[\s-]*)?certifi(?:ed|cations?)|boarded|diplomate)\s+(?:by\s+(?:the\s+)?\p{L}+\s+)?in(?:\s+both)?|and(?:\s+by)?${BOARD})\s+|\bboard[\s-]+certified\s+(?=(?:${Object.keys(SPECIALISTS).join('|')})\b)`,
      'giu',
    ),
  },
  subspecialty: {
    damaged: ['subspecialty in'],
    plain:
      /\bsub-?\s?special(?:ty|ties|i[sz]ation)(?:\s+certif\w+)?\s+(?:in|of)\s|\b(?:added|special)\s+(?:qualifications?|certifications?)\s+in\s/giu,
  },
  licensed: {
    damaged: [
      'licensed to practice in',
      'licensed to practice medicine in',
      'is licensed in',
      'holds a license in',
    ],
    plain:
      /(?<!\bnot\s+)\blicensed\s+(?:to\s+practice\s+)?(?:\p{L}+\s+){0,3}?(?:in|by)\s|\blicens(?:es?|ures?)\s+(?:to\s+practice\s+)?(?:\p{L}+\s+)?(?:in|from|by)\s/giu,
  },
};
/** Where no board certified the reviewer. The name has a capital: `the same specialty as` names none. */
const SPECIALIST =
  /(?<!\b[Ss]ub-?\s?)\b[Ss]pecial(?:t(?:y|ies)\s+(?:in|is)|i[sz](?:es?|ed|ing)\s+in)\s+(?=\p{Lu})/gu;

function introductionsIn(text: string, scope: Span): Introduction[] {
  const found = CREDENTIALS.flatMap((credential) => {
    const places = placesOf(text, scope, credential);
    return places.map((place): Introduction => ({ ...place, credential }));
  }).sort((a, b) => a.start - b.start);
  // `subspecialty certified in` is one introduction, though `certified in` would be another.
  return found.filter((place, index) => !found.slice(0, index).some(({ end }) => place.start < end));
}

function placesOf(text: string, scope: Span, credential: Credential): Span[] {
  const { plain, damaged } = WORDS[credential];
  const printed = matchesIn(text, scope, plain);
  if (credential === 'licensed') {
    const ofState = printed.filter(({ end }) => STATE_NAME.test(text.slice(end, scope.end)));
    if (ofState.length > 0) return ofState;
  }
  const [first] = printed;
  if (first) return credential === 'licensed' ? [first] : printed;
  for (const phrase of damaged) {
    const match = findPhrase(text, phrase, { from: scope.start, to: scope.end });
    // Damage changes letters, it does not end the phrase within a word.
    if (match && !/\w/.test(text[match.end] ?? ' ')) return [withStateOf(text, match)];
  }
  return credential === 'certified' ? matchesIn(text, scope, SPECIALIST) : [];
}

function matchesIn(text: string, { start, end }: Span, pattern: RegExp): Span[] {
  return [...text.slice(start, end).matchAll(pattern)].map((match) => {
    const from = start + match.index;
    return withStateOf(text, { start: from, end: from + match[0].length });
  });
}

const BEFORE_STATE =
  /^\s*(?:the\s+)?(?:(?:following|several|two|three|four|five|six|\d)\s+)*(?:states?|commonwealth)(?:\s+of\b|\s*:)/i;

/** With the words `the State of` after it. */
function withStateOf(text: string, { start, end }: Span): Span {
  return { start, end: end + (BEFORE_STATE.exec(text.slice(end, end + 40))?.[0].length ?? 0) };
}

const CERTIFIED_AFTER =
  /(?<=^\s*|[\n\f.;]\s*|\bis\s+an?\s+)(?:[-–—•*·]\s*)?([^\n\f.;:]{4,90}?)(?:\s*[,(–-])?\s*board[\s-]+certified\b/gi;

/** `Neurology, board certified`: known names before the words that certify them. */
function certifiedBefore(letter: LetterText, scope: Span): Span | null {
  const places = [...letter.text.slice(scope.start, scope.end).matchAll(CERTIFIED_AFTER)].map((match) => {
    const names = match[1] as string;
    const start = scope.start + match.index + match[0].indexOf(names);
    return { start, end: start + names.length };
  });
  return places.find((place) => areNames(letter, place, 'specialties')) ?? null;
}

/** `The reviewer is a licensed X`: what the reviewer is, where no certificate is named. */
function professionIn(text: string, from: number, licensed: Span): Span | null {
  // `a licensed X in Ohio` says both in one.
  const both =
    /^(licensed\s+)(?!to\b|in\b|by\b)(.+?)\s+(?:(?:practicing|who\s+practices)\s+)?(?:in|by)\b/is.exec(
      text.slice(licensed.start, licensed.end),
    );
  if (both) {
    const start = licensed.start + (both[1] as string).length;
    return { start, end: start + (both[2] as string).length };
  }
  const match = /\breviewer\s+is\s+(?:an?\s+)?(?:licensed\s+)?/i.exec(text.slice(from, licensed.start));
  if (!match) return null;
  const start = from + match.index + match[0].length;
  const clause = clauseFrom(text, start, licensed.start);
  return /\p{L}/u.test(text.slice(clause.start, clause.end)) ? clause : null;
}

/** `a licensed doctor of optometry`: the name within a profession that is not listed as printed. */
function named(letter: LetterText, profession: Span | null): Span | null {
  if (!profession || areNames(letter, profession, 'specialties')) return profession;
  return titleIn(letter.text, profession) ?? profession;
}

/** What shows a reviewer who is no physician, where neither a certificate nor `the reviewer is a` names it. */
const PERSONS = [
  '(?:clinical\\s+)?psychologist|chiropractor|acupuncturist|podiatrist|dentist|optometrist',
  '(?:physical|occupational)\\s+therapist|nurse\\s+practitioner|physician\\s+assistant|registered\\s+nurse',
  ...Object.keys(SPECIALISTS),
].join('|');
const TITLE = new RegExp(
  String.raw`\bdoctor\s+of\s+(chiropractic|podiatric\s+medicine|dental\s+(?:surgery|medicine)|optometry|psychology|acupuncture|oriental\s+medicine)\b|\b(${PERSONS}|(?:chiropractic|acupuncture|psychology)(?=\s+(?:expert\s+)?reviewer))\b`,
  'i',
);

function titleIn(text: string, { start, end }: Span): Span | null {
  const match = TITLE.exec(text.slice(start, end));
  const name = match?.[1] ?? match?.[2];
  if (!match || name === undefined) return null;
  const to = start + match.index + match[0].length;
  return { start: to - name.length, end: to };
}
