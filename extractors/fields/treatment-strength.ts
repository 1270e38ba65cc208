import type { Span } from '../../schemas/index.ts';
import type { Found } from '../found.ts';
import { placeOf } from './treatment-course.ts';
import type { TreatmentTitle } from './treatment-title.ts';

const AMOUNT = '\\d{1,3}(?:,\\d{3})+|\\d{1,6}(?:\\.\\d{1,4})?|\\.\\d{1,4}';
const UNIT = 'mg|mcg|µg|ug|milligrams?|micrograms?|grams?|gms?|g|ml|cc|units?|iu|meq|%|percent';
/** `10/325 mg`, `10mg/325mg`, `5%`, `50 mcg/hr`, `10mg/1ml`, `100 units/ml`. */
const STRENGTH = new RegExp(
  `(?<![\\w#./-])((?:${AMOUNT}))(?:\\s?(${UNIT}))?((?:\\s?[/-]\\s?(?:${AMOUNT})(?:\\s?(?:mg|mcg|%))?){0,3})(?:\\s?(${UNIT}))?(?![A-Za-z\\d])(?:\\s?/\\s?((?:${AMOUNT})?\\s?(?:hr?|hours?|ml|day|act|actuation|spray|tab|dose|g|gm)))?(?![A-Za-z\\d])`,
  'gi',
);
/** Two amounts without a unit, right after the name: `Norco 10/325`, `Percocet 7.5-325`. */
const BARE = /^[\s,:(]*(\d{1,3}(?:\.\d)?)\s?([/-])\s?(\d{2,3})(?![\d/-]|\.\d|\s?(?:mg|mcg|%))/;
const UNITS: Readonly<Record<string, string>> = {
  milligram: 'mg',
  microgram: 'mcg',
  µg: 'mcg',
  ug: 'mcg',
  gram: 'g',
  gm: 'g',
  cc: 'ml',
  percent: '%',
  unit: 'units',
};
const SIZE = /^(?:g|ml)$/;

interface Read extends Span {
  readonly strength: string;
  readonly isSize: boolean;
  readonly isInUnits: boolean;
}

/** The strength printed after (or before) a drug's name; several different ones give none. Takes its words. */
export function readStrength(title: TreatmentTitle, nameEnd: number): Found<string> | null {
  const { rest } = title;
  const read = [...rest.matchAll(STRENGTH)].flatMap((match) => strengthOf(match) ?? []);
  // A weight or volume beside a strength is a package's size.
  const weights = read.filter(({ isSize }) => !isSize);
  // `10mg, 90 units`: the units are what is dispensed.
  const strengths = weights.every(({ isInUnits }) => isInUnits)
    ? weights
    : weights.filter(({ isInUnits }) => !isInUnits);
  const sized = strengths.length > 0 ? strengths : read.filter(({ start }) => isTablet(rest, start));
  if (sized.length === 0) {
    const bare = BARE.exec(rest.slice(nameEnd));
    if (!bare) return null;
    const end = nameEnd + bare[0].length;
    const at = { start: end - bare[0].replace(/^[\s,:(]*/, '').length, end };
    title.take(at);
    return title.found(`${bare[1]}${bare[2]}${bare[3]}`, at);
  }
  title.take(...sized);
  const [first, ...others] = sized;
  return first && others.every(({ strength }) => strength === first.strength)
    ? title.found(first.strength, first)
    : null;
}

/** `1 gram` is a strength of what is no cream or liquid. */
function isTablet(text: string, start: number): boolean {
  return (
    !/cream|gel|ointment|lotion|tube|jar|bottle|solution|suspension|liquid|topical|compound/i.test(text) &&
    start > 0
  );
}

function strengthOf(match: RegExpExecArray): Read | null {
  const [, amount = '', firstUnit, more = '', lastUnit, per] = match;
  const unit = lastUnit ?? /(?:mg|mcg|%)\s*$/i.exec(more)?.[0].trim() ?? firstUnit;
  if (!unit) return null;
  const amounts = [amount, ...more.split(/[/-]/).map((part) => part.replace(/[^\d.,]/g, ''))].filter(Boolean);
  const name = unitName(unit);
  const first = firstUnit === undefined ? name : unitName(firstUnit);
  // `10mg/1ml`: a weight in a volume, not two weights.
  if (first !== name && amounts.length === 2 && more.includes('/')) {
    return {
      ...placeOf(match),
      strength: `${amounts[0]} ${first}/${amounts[1]} ${name}`,
      isSize: false,
      isInUnits: false,
    };
  }
  const volume = per
    ? `/${per
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^h$|^hours?$/, 'hr')}`
    : '';
  return {
    ...placeOf(match),
    strength: `${amounts.join(separatorOf(more))} ${name}${volume}`,
    isSize: SIZE.test(name) && amounts.length === 1 && !per,
    isInUnits: name === 'units' && amounts.length === 1 && !per,
  };
}

function separatorOf(more: string): string {
  return more.includes('/') ? '/' : '-';
}

function unitName(printed: string): string {
  const lower = printed.toLowerCase();
  const plain = lower.length > 3 ? lower.replace(/s$/, '') : lower.replace(/^gms$/, 'gm');
  return UNITS[plain] ?? plain;
}
