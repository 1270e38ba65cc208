import { COUNT, countOf } from '../normalize/numbers.ts';
import { type Counted, placeOf } from './treatment-course.ts';
import type { TreatmentTitle } from './treatment-title.ts';

/** `6 hours/day`, `4 hrs daily`, `20 hours per week`, `80 hours`: care and programs are asked for by the hour. */
const HOURS = new RegExp(
  `(?<![\\w./:-])(${COUNT})(?:\\s?\\(\\d{1,3}\\))?[\\s-]*(?:hours?|hrs?)(?![A-Za-z])(?:\\s*(?:per|an?|each|every|/)?\\s*(days?|daily|weeks?|wks?|weekly|visits?|shifts?)(?![A-Za-z]))?`,
  'gi',
);
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^da/i, 'hours per day'],
  [/^w/i, 'hours per week'],
  [/^v/i, 'hours per visit'],
  [/^s/i, 'hours per shift'],
];

/** The hours asked for: of a day or a week where the title says so, else in all. Takes their words. */
export function readHours(title: TreatmentTitle): Counted | null {
  const counts = [...title.rest.matchAll(HOURS)].flatMap((match): Counted[] => {
    const value = countOf(match[1] ?? '');
    const unit = UNITS.find(([pattern]) => pattern.test(match[2] ?? ''))?.[1] ?? 'hour';
    return value === null ? [] : [{ ...placeOf(match), value, unit }];
  });
  title.take(...counts);
  const [first, ...others] = counts;
  if (!first) return null;
  return others.every(({ value, unit }) => value === first.value && unit === first.unit) ? first : null;
}
