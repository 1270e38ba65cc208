import type { Draft } from '../found.ts';
import { COUNT, countOf } from '../normalize/numbers.ts';
import { type Counted, placeOf } from './treatment-course.ts';
import type { TreatmentTitle } from './treatment-title.ts';

const DOSE_FORM =
  'pairs?|tablets?|tabs?|capsules?|caps?|pills?|patch(?:es)?|pads?|tubes?|bottles?|jars?|vials?|syringes?|boxes|box|packets?|films?|lozenges?|suppositor(?:y|ies)|doses?|units?|inhalers?|kits?|caplets?|count|ct|injections?';
/** `#60`, `qty: 60`, `quantity of 60`, `No. 60`, `x60`, `dispense 60`, `total of 60`. */
const MARKED = new RegExp(
  `(?:#|\\bqty\\.?|\\bquantity(?:\\s+of)?|\\bcount(?:\\s+of)?|\\btotal\\s+of|\\bamount(?:\\s+of)?|\\bdisp(?:ense)?\\.?|\\bdispensed|\\bno\\.)[\\s:#=-]*(\\d{1,3}(?:,\\d{3})+|\\d{1,5}(?:\\.\\d{1,2})?)(?![\\dOoIl/-]|\\.\\d)(?:\\s*(${DOSE_FORM}|gr?a?ms?|ml)(?![A-Za-z]))?`,
  'gi',
);
/** `60 tablets`, `thirty (30) patches`. */
const COUNTED = new RegExp(
  `(?<![\\w./#-])(${COUNT})(?:\\s?\\(\\d{1,3}\\))?\\s*(${DOSE_FORM})(?:\\(s\\))?(?![A-Za-z])`,
  'gi',
);
/** What shows that a number of tablets is one dose. */
const TAKEN_BEFORE = /(?:\btake|\bsig:?|\bapply|[-–]|\bto|\bper|\bevery)\s*$/i;
const TAKEN_AFTER =
  /^\s*(?:,\s*)?(?:by\s+mouth|p\.?o\b|oral|every|each|daily|once|twice|three\s+times|\d\s*(?:x|times)|per|a\s+day|q\.?\s?\d|q[hdapi]|at\s+(?:bed|night)|hs\b|prn|as\s+needed|bid|tid|qid|b\.i|t\.i|in\s+the|sublingual|to\s+(?:the\s+)?(?:affected|skin))/i;
/** `x60`, `(60)`, `, 2` at the end: after all else only. */
const BARE = /(?:\bx\s?|×\s?|\(\s*|,\s*(?=\d+$))(\d{1,4})(?=\s*(?:\)|$|[,;|]|with\b))/gi;
/** A package's size: `120 gm`, `500ml`. */
const SIZE = /(?<![\w./#-])(\d{1,4}(?:\.\d{1,3})?)\s?(grams?|gms?|gr|g|ml|cc|oz|ounces?)\b\.?(?!\s?\/)/gi;

/** How many units are dispensed; a single dose (`1 tablet every 6 hours`) is none. Takes its words. */
export function readDispensed(title: TreatmentTitle): {
  draft: Draft<number | null>;
  counted: Counted | null;
} {
  const readers = [marked, counted, bare, sized];
  for (const read of readers) {
    const counts = read(title.rest);
    const [first, ...others] = counts;
    if (!first) continue;
    title.take(...counts);
    if (others.every(({ value }) => value === first.value))
      return { draft: title.found(first.value, first), counted: first };
    return {
      draft: title.none('several-quantities', 'the title gives several quantities of the drug', counts),
      counted: null,
    };
  }
  return { draft: null, counted: null };
}

function marked(text: string): Counted[] {
  return [...text.matchAll(MARKED)].flatMap((match) => countedOf(match, match[1], match[2]));
}

function counted(text: string): Counted[] {
  return [...text.matchAll(COUNTED)].flatMap((match) => {
    const { start, end } = placeOf(match);
    const isDose =
      TAKEN_BEFORE.test(text.slice(Math.max(0, start - 10), start)) || TAKEN_AFTER.test(text.slice(end));
    return isDose ? [] : countedOf(match, match[1], match[2]);
  });
}

function bare(text: string): Counted[] {
  return [...text.matchAll(BARE)].flatMap((match) => countedOf(match, match[1], undefined));
}

function sized(text: string): Counted[] {
  return [...text.matchAll(SIZE)].flatMap((match) => countedOf(match, match[1], match[2]));
}

function countedOf(match: RegExpExecArray, printed: string | undefined, unit: string | undefined): Counted[] {
  const value = countOf(printed ?? '');
  return value === null
    ? []
    : [{ ...placeOf(match), value, unit: unit === undefined ? null : unitName(unit) }];
}

const UNIT_NAMES: Readonly<Record<string, string>> = {
  tab: 'tablet',
  cap: 'capsule',
  patche: 'patch',
  boxe: 'box',
  suppositorie: 'suppository',
  gram: 'g',
  gm: 'g',
  gr: 'g',
  cc: 'ml',
  ounce: 'oz',
};

function unitName(printed: string): string | null {
  const plain = printed.toLowerCase().replace(/s$/, '');
  return plain === 'count' || plain === 'ct' ? null : (UNIT_NAMES[plain] ?? plain);
}

const REFILLS = new RegExp(
  `(?<![\\w.]|#\\s?|\\bqty:?\\s?|\\bquantity:?\\s?)(${COUNT}|no|without)\\s*(?:\\(\\d\\)\\s*)?(?:additional\\s+|any\\s+)?(?:refills?|rfl?)\\b(?!\\s*[:#=x×(]*\\s*\\d)|\\b(?:refills?|refs?\\.?|rfl?s?)\\s*[:#=x×(]*\\s*(\\d{1,2})(?![\\d/]|\\.\\d)|\\br(?:f?x?|-)(\\d)\\s*$`,
  'gi',
);

/** `with 2 refills`, `refill x3`, `RF: 1`, `ref 2`, `R2` at the end, `no refills`. Takes its words. */
export function readRefills(title: TreatmentTitle): Draft<number | null> {
  const read = [...title.rest.matchAll(REFILLS)].flatMap((match) => {
    const printed = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase();
    const value = /^no$|^without$/.test(printed) ? 0 : countOf(printed);
    return value !== null && Number.isInteger(value) ? [{ ...placeOf(match), value }] : [];
  });
  title.take(...read);
  const [first, ...others] = read;
  return first && others.every(({ value }) => value === first.value) ? title.found(first.value, first) : null;
}
