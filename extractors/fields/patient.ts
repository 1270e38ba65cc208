import { createRequire } from 'node:module';
import { distance } from 'fastest-levenshtein';
import type { LetterText, Sex, Span } from '../../schemas/index.ts';
import { type Doubt, type Draft, found } from '../found.ts';
import { foldLookAlikes } from '../normalize/fuzzy.ts';
import { type RunningText, runningText } from '../running-text.ts';
import { type LetterStructure, sectionOf } from '../segment/index.ts';
import type { LetterDraft } from './draft.ts';
import { sentencesOf } from './sentences.ts';

/** An age as printed: `48 year old`. `years` is `null` when its number cannot be read. */
interface AgeMention extends Span {
  readonly quote: string;
  readonly years: number | null;
}

/** The injured worker's age and sex, from the case summary; the rationales may only contradict it. */
export function readPatient(letter: LetterText, structure: LetterStructure): LetterDraft['patient'] {
  const section = sectionOf(structure, 'case_summary');
  if (!section) return { age: null, sex: null };
  const prose = runningText(letter, section.body);
  const ages = findAges(prose.text);
  const issues = sectionOf(structure, 'issues');
  const elsewhere = issues ? findSubjectAges(runningText(letter, issues.body).text) : [];
  return { age: draftAge(prose, ages, elsewhere), sex: draftSex(prose, ages[0] ?? null) };
}

const SUBJECT = '(?:injured worker|worker|employee|patient|applicant|claimant|IW|this|involves|he|she)';
/** `year old` with the misreadings seen in scans, and its abbreviations. */
const YEARS_OLD =
  '(?:[yv][eco]a[rnt]s?[ -]+[o0]l[d]|[yv][eco]a[rnt]s? of age|y\\.?[ /]?o\\.?(?![a-z])|yrs?\\.?[ -]*old)';
const NUMBER =
  '(?:[0-9A-Za-z|]{1,3}|(?:eigh|nine|thir|four|fif|six|seven|twen|for)?(?:teen|ty|[a-z]{3,6})(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)';
const AGE = new RegExp(`(?<![\\w/.])(${NUMBER})[ -]{0,2}${YEARS_OLD}`, 'gi');
const AGED = /\baged?(?: of| is|:)? (\d{2})\b(?! (?:and|years? (?:and|or) ))/gi;
/** Someone else: a relative, or a thing of that age. */
const OF_ANOTHER =
  /\b(?:his|her|their|whose|son|daughter|wife|husband|mother|father|brother|sister|child|with an?|by an?|assisting an?|lifting an?|helping an?|another)(?: (?:son|daughter|wife|husband|mother|father|child),?(?: who is)?(?: an?)?)? $/i;
const ANOTHER_FOLLOWS =
  /^[ ,-]*(?:\w+ )?(?:son|daughter|child|student|resident|client|infant|boy|girl|baby|inmate|coworker|dog|injury|claim|MRI|x-?ray|scar)\b/i;

function findAges(text: string): AgeMention[] {
  return [...text.matchAll(AGE), ...text.matchAll(AGED)]
    .filter(({ index, 0: whole, 1: number }) => {
      if (!looksLikeNumber(number as string)) return false;
      return (
        !OF_ANOTHER.test(text.slice(Math.max(0, index - 40), index)) &&
        !ANOTHER_FOLLOWS.test(text.slice(index + whole.length, index + whole.length + 30))
      );
    })
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      quote: match[0],
      years: yearsOf(match[1] as string),
    }));
}

/** Ages said of the worker in so many words: guidelines speak of `patients over 65 years of age`, too. */
function findSubjectAges(text: string): AgeMention[] {
  const said = new RegExp(`\\b${SUBJECT}(?:,? who)? (?:is|was)(?: currently| now)? an?(?:\\(n\\))? $`, 'i');
  return findAges(text).filter(({ start }) => said.test(text.slice(Math.max(0, start - 60), start)));
}

function looksLikeNumber(printed: string): boolean {
  return /\d/.test(printed) || /^[A-Za-z]{1,2}$/.test(printed) || numberInWords(printed) !== null;
}

function yearsOf(printed: string): number | null {
  const years = /^\d+$/.test(printed) ? Number(printed) : numberInWords(printed);
  return years !== null && years >= 1 && years <= 120 ? years : null;
}

const require = createRequire(import.meta.url);

/** `fifty-two` is 52: compromise reads number words. It takes longer to load than most letters to read: see to it late. */
function numberInWords(printed: string): number | null {
  if (/\d/.test(printed) || printed.length < 3) return null;
  const nlp: typeof import('compromise').default = require('compromise');
  const numbers: unknown = nlp(printed.replace(/-/g, ' ')).numbers().get();
  const number: unknown = Array.isArray(numbers) ? numbers[0] : null;
  return typeof number === 'number' && Number.isInteger(number) ? number : null;
}

function draftAge(
  prose: RunningText,
  ages: readonly AgeMention[],
  elsewhere: readonly AgeMention[],
): Draft<number | null> {
  const first = ages[0];
  if (!first) return null;
  const at = prose.spanOf(first.start, first.end);
  if (first.years === null) {
    return found<number | null>(null, at, 'prose', [
      { code: 'unreadable-value', message: `"${first.quote}" gives no age` },
    ]);
  }
  const other = [...ages, ...elsewhere].find(({ years }) => years !== null && years !== first.years);
  const doubts: Doubt[] = other
    ? [{ code: 'conflicting-values', message: `the letter also says "${other.quote}"` }]
    : [];
  return found<number | null>(first.years, at, 'prose', doubts);
}

const SEX_WORDS: Readonly<Record<string, Sex>> = {
  male: 'male',
  man: 'male',
  gentleman: 'male',
  female: 'female',
  woman: 'female',
  lady: 'female',
};
const FOLDED_SEX_WORDS = Object.entries(SEX_WORDS).map(([word, sex]) => ({
  folded: foldLookAlikes(word),
  sex,
}));
const PRONOUNS = /\b(?:(he|his|him|himself|mr)|(she|her|hers|herself|ms|mrs))\b(?!['’/-]\w)/gi;

function draftSex(prose: RunningText, age: AgeMention | null): Draft<Sex | null> {
  const named = findSexWord(prose.text, age);
  const pronouns = [...prose.text.matchAll(PRONOUNS)].filter((match) => !isHeOrShe(prose.text, match));
  const male = pronouns.filter((match) => match[1] !== undefined);
  const female = pronouns.filter((match) => match[2] !== undefined);
  if (named) {
    // `his request` may be the doctor's: only `he` and `she` speak against the word.
    const subjects = (matches: readonly RegExpExecArray[]) =>
      matches.filter(([word]) => /^s?he$/i.test(word));
    const against = subjects(named.sex === 'male' ? female : male);
    const agreeing = subjects(named.sex === 'male' ? male : female).length;
    const doubts: Doubt[] =
      against.length >= 2 && against.length > agreeing
        ? [{ code: 'conflicting-values', message: `"${against[0]?.[0]}" is said of the ${named.sex} worker` }]
        : [];
    return found<Sex | null>(named.sex, prose.spanOf(named.start, named.end), 'prose', doubts);
  }
  const [ours, others, sex] =
    male.length > female.length ? ([male, female, 'male'] as const) : ([female, male, 'female'] as const);
  const first = ours[0];
  if (!first || others.length > 0) return null;
  if (ours.length < 2 && !isOfInjury(prose.text, first)) return null;
  return found<Sex | null>(sex, prose.spanOf(first.index, first.index + first[0].length), 'prose');
}

/** `was injured when he fell`: one pronoun is the worker's own where the sentence tells of the injury. */
function isOfInjury(text: string, { index = 0 }: RegExpMatchArray): boolean {
  const opening = sentencesOf(text).slice(0, 3);
  const sentence = opening.find(({ start, end }) => start <= index && index < end);
  return (
    sentence !== undefined &&
    /\binjur(?:y|ed|ies)\b/i.test(sentence.text) &&
    /\b(?:when|while|after|as|because|where) $/i.test(text.slice(Math.max(0, index - 9), index))
  );
}

/** `he/she` says nothing. */
function isHeOrShe(text: string, match: RegExpMatchArray): boolean {
  const index = match.index ?? 0;
  return (
    /\/|\bor $/.test(text.slice(Math.max(0, index - 3), index)) ||
    /^(?:\/| or (?:she|her)\b)/i.test(text.slice(index + match[0].length))
  );
}

/** The word for a man or woman just after the age, else just before it, else said of the worker at the start. */
function findSexWord(text: string, age: AgeMention | null): (Span & { readonly sex: Sex }) | null {
  if (age) {
    const after = text.slice(age.end, age.end + 70).replace(/[.;:].*$/, '');
    const before = text
      .slice(Math.max(0, age.start - 40), age.start)
      .replace(/^.*[.;:]/, (cut) => ' '.repeat(cut.length));
    const hit =
      firstSexWord(after, age.end, 8) ??
      firstSexWord(before, Math.max(0, age.start - 40), 8) ??
      subjectOfAge(before, Math.max(0, age.start - 40));
    if (hit) return hit;
  }
  for (const sentence of sentencesOf(text).slice(0, 3)) {
    const subject =
      /\b(?:injured worker|patient|applicant|claimant|employee|this)(?: \(IW\))? (?:is|was|involves) (?:an? )?/i.exec(
        sentence.text,
      );
    if (!subject) continue;
    const from = subject.index + subject[0].length;
    const hit = firstSexWord(sentence.text.slice(from, from + 60), sentence.start + from, 6);
    if (hit) return hit;
  }
  return null;
}

/** `He is a 54 year old carpenter` */
function subjectOfAge(before: string, offset: number): (Span & { readonly sex: Sex }) | null {
  const subject = /\b(s?he) (?:is|was) (?:now |currently )?an?(?:\(n\))? $/i.exec(before);
  const word = subject?.[1];
  if (!subject || !word) return null;
  const start = offset + subject.index;
  return { start, end: start + word.length, sex: word.length === 2 ? 'male' : 'female' };
}

function firstSexWord(text: string, offset: number, words: number): (Span & { readonly sex: Sex }) | null {
  const tokens = [...text.matchAll(/[A-Za-z0-9|!]+/g)].slice(0, words);
  for (const [at, { 0: token, index }] of tokens.entries()) {
    const sex = sexNamedBy(token, at === 0);
    if (sex) return { start: offset + index, end: offset + index + token.length, sex };
  }
  return null;
}

/** The word next to the age is one of a few: a letter of it may be misread, not so elsewhere. */
function sexNamedBy(token: string, nextToAge: boolean): Sex | null {
  const folded = foldLookAlikes(token);
  const exact = FOLDED_SEX_WORDS.find((word) => word.folded === folded);
  if (exact || !nextToAge || folded.length < 4) return exact?.sex ?? null;
  const near = FOLDED_SEX_WORDS.filter((word) => distance(word.folded, folded) === 1);
  return near.length === 1 ? (near[0]?.sex ?? null) : null;
}
