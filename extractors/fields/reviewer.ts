import type { LetterText, ListedSpecialty, Profession, Span } from '../../schemas/index.ts';
import { type Draft, type Found, found } from '../found.ts';
import { findPhrase } from '../normalize/fuzzy.ts';
import { type LetterStructure, sectionOf } from '../segment/index.ts';
import { readNames, withoutRemark } from './reviewer-names.ts';
import { listedSpecialty, readProfession } from './reviewer-profession.ts';
import { type Credentials, readSentence } from './reviewer-sentence.ts';

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
  const labelled = readLabelLines(letter, section.body, maxDistance, structure.format === 'F5');
  // A label beside sentences: what it does not give, they do. The letters of 2016 have no such sentences.
  const credentials =
    labelled && structure.format === 'F5'
      ? labelled
      : filledFrom(labelled ?? NOTHING, () => readSentence(letter, section.body));
  const named = [...credentials.specialties, ...credentials.subspecialties];
  return {
    ...credentials,
    profession: readProfession(letter, section.body, named),
    normalized: named.map(listSpecialty),
  };
}

/** Credentials with the lists that lack taken from another reading. */
function filledFrom(credentials: Credentials, read: () => Credentials): Credentials {
  const { statesOfLicensure, specialties, subspecialties } = credentials;
  if (statesOfLicensure.length > 0 && specialties.length > 0) return credentials;
  const others = read();
  return {
    statesOfLicensure: statesOfLicensure.length > 0 ? statesOfLicensure : others.statesOfLicensure,
    specialties: specialties.length > 0 ? specialties : others.specialties,
    subspecialties: subspecialties.length > 0 ? subspecialties : others.subspecialties,
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

/** @param isTable whether nothing but names follows a label */
function readLabelLines(
  letter: LetterText,
  body: Span,
  maxDistance: number,
  isTable: boolean,
): Credentials | null {
  const within = { from: body.start, to: body.end, maxDistance };
  const states =
    findPhrase(letter.text, STATE_LABEL, within) ?? labelAt(letter.text, body, OTHER_STATE_LABELS);
  const specialties =
    findPhrase(letter.text, SPECIALTY_LABEL, within) ?? labelAt(letter.text, body, OTHER_SPECIALTY_LABELS);
  if (!states && !specialties) return null;
  const namesAfter = (label: Span | null, next: Span | null, list: 'states' | 'specialties') => {
    if (!label) return [];
    const end = next && next.start > label.end ? next.start : body.end;
    return valueSpan(letter.text, { start: label.end, end }).flatMap((at) =>
      readNames(letter, isTable ? at : withoutRemark(letter, at, list), list, 'label-line'),
    );
  };
  const subspecialties = labelAt(letter.text, body, SUBSPECIALTY_LABELS);
  return {
    statesOfLicensure: namesAfter(states, specialties, 'states'),
    specialties: namesAfter(specialties, states, 'specialties'),
    subspecialties: namesAfter(subspecialties, null, 'specialties'),
  };
}

/** In other words than those of 2016, as items of a list or one after another on a line: tolerance. */
const LABEL_START = String.raw`(?<=(?:^|[\n\f])[ \t]*(?:[-–—•*·]\s*|\(?\d{1,2}[.)]\s+)?|[.;]\s+)`;
const OTHER_STATE_LABELS = new RegExp(
  String.raw`${LABEL_START}(?:states?(?:\(s\))?(?:\s+of\s+licen[cs](?:ure|e))?|(?:(?:state|current|active|medical)\s+)*licen[cs](?:ed(?:\s+in)?|e|es|e\(s\)|ures?|ed\s+states?)(?:\s+states?(?:\(s\))?)?)\s*:`,
  'i',
);
const OTHER_SPECIALTY_LABELS = new RegExp(
  String.raw`${LABEL_START}(?:(?:(?:dual|double)\s+)?(?:board\s+)?(?:certifications?(?:\s+in)?|certified)|(?:medical\s+)?special(?:ty|ties)|board\s+certified(?:\s+in)?)\s*:`,
  'i',
);

const SUBSPECIALTY_LABELS = new RegExp(
  String.raw`${LABEL_START}sub-?\s?special(?:ty|ties)(?:\s+certif\w+)?\s*:`,
  'i',
);

function labelAt(text: string, { start, end }: Span, label: RegExp): Span | null {
  const match = label.exec(text.slice(start, end));
  return match && { start: start + match.index, end: start + match.index + match[0].length };
}

/** A blank line, the next item or label, or a sentence. */
const AFTER_VALUE =
  /\n\n|[\n\f][ \t]*(?=(?:[-–—•*·]|\(?\d{1,2}[.)])\s|(?:He|She|The(?:\s+\p{L}+){0,2}\s+reviewer)\b|\p{Lu}[^.,;:\n]{2,40}:)|[.;]\s+(?=\p{Lu}[^.,;:\n]{2,40}:)|\.\s+(?=\p{Lu}\p{Ll}+\s+\p{Ll})/u;

/**
 * The value begins after the label's colon, of which a damaged label may be a letter or two short. It goes on
 * over lines; a page break may stand before it.
 */
function valueSpan(text: string, { start, end }: Span): Span[] {
  const [skipped] = /^(?:\w{0,3}\s*:)?\s*/.exec(text.slice(start, end)) as RegExpExecArray;
  const from = start + skipped.length;
  const after = AFTER_VALUE.exec(text.slice(from, end));
  const to = after ? from + after.index : end;
  return from < to ? [{ start: from, end: to }] : [];
}
