import type { LetterText, Profession, Span } from '../../schemas/index.ts';
import dwc from '../../schemas/vocabulary/dwc.json' with { type: 'json' };
import { SPECIALTIES } from '../../schemas/vocabulary/specialties.ts';
import {
  OPEN_TO_ALL,
  OTHER_SPECIALTY_NAMES,
  PHYSICIAN_WORDS,
  PROFESSION_WORDS,
  SPECIALISTS,
} from '../../schemas/vocabulary/specialty-names.ts';
import { type Found, found } from '../found.ts';

const LISTED = new Map([
  ...dwc.reviewerSpecialties.map((name) => [plainOf(name), name] as const),
  ...Object.entries({ ...OTHER_SPECIALTY_NAMES, ...SPECIALISTS }).map(
    ([other, name]) => [plainOf(other), name] as const,
  ),
]);

const KNOWN = new Set([...SPECIALTIES, ...Object.keys(OTHER_SPECIALTY_NAMES)].map(plainOf));

/** The name of a specialty in the state's list, or `null` where it is not listed. */
export function listedSpecialty(printed: string): string | null {
  return LISTED.get(plainOf(printed)) ?? LISTED.get(plainOf(printed.replace(/^licensed\s+/i, ''))) ?? null;
}

function plainOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\band\b/g, '&')
    .replace(/[^a-z&]+/g, ' ')
    .replace(/\s*&\s*/g, '&')
    .trim();
}

/**
 * What a reviewer is by profession: by the specialties, else by the words of the sentence on the reviewer.
 * `null` where nothing says so or where two professions are named, or one beside a physician's own specialty. A physician may practise acupuncture
 * (California Business and Professions Code, section 4935), so it makes nobody an acupuncturist beside a
 * physician's specialty.
 */
export function readProfession(
  letter: LetterText,
  body: Span,
  specialties: readonly Found<string>[],
): Found<Profession> | null {
  const kinds = specialties.map((specialty) => ({ specialty, kind: kindOf(specialty.value) }));
  const others = kinds.filter(({ kind }) => kind !== 'physician');
  const physicians = kinds.filter(
    ({ kind, specialty }) => kind === 'physician' && KNOWN.has(plainOf(specialty.value)),
  );
  const isAcupuncture = others.every(({ kind }) => kind === 'acupuncturist');
  const deciding = physicians.length > 0 && isAcupuncture ? physicians : others;
  const [first] = deciding;
  if (first) {
    const isMixed =
      deciding === others &&
      physicians.some(({ specialty }) => !OPEN_TO_ALL.has(listedSpecialty(specialty.value) ?? ''));
    if (isMixed || first.kind === null || deciding.some(({ kind }) => kind !== first.kind)) return null;
    return found(
      first.kind,
      deciding.flatMap(({ specialty }) => specialty.at),
      'vocabulary',
    );
  }
  const said = PHYSICIAN_WORDS.exec(letter.text.slice(body.start, body.end));
  if (!said || kinds.length > 0) return null;
  const start = body.start + said.index;
  return found('physician', { start, end: start + said[0].length }, 'vocabulary');
}

function kindOf(specialty: string): Profession | null {
  const rule = PROFESSION_WORDS.find(([, words]) => words.test(specialty));
  return rule ? rule[0] : 'physician';
}
