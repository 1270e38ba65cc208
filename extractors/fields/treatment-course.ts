import type { Period, Span, Treatment } from '../../schemas/index.ts';
import type { Draft, Found } from '../found.ts';
import { COUNT, countOf } from '../normalize/numbers.ts';
import type { TreatmentTitle } from './treatment-title.ts';

type Frequency = NonNullable<Treatment['frequency']>;
type Duration = NonNullable<Treatment['duration']>;

/** How often and how long something is to be done, and the visits in all as far as they are printed. */
export interface Course {
  readonly visits: Counted | null;
  readonly visitsDraft: Draft<number | null>;
  readonly frequency: Found<Frequency> | null;
  readonly duration: Found<Duration> | null;
}

/** A number of things with where it is printed. */
export interface Counted extends Span {
  readonly value: number;
  readonly unit: string | null;
}

/** `12`, `1-2`, `1 to 2`, `twelve (12)`: two groups. */
const RANGE = `(${COUNT})(?:\\s?\\(\\d{1,3}\\))?(?:\\s?(?:-|–|to|or)\\s?(${COUNT}))?`;
const PERIOD = '(days?|d(?!\\w)|weeks?|wks?|w(?!\\w)|months?|mos?|mths?|years?|yrs?)(?![A-Za-z])';
const TIMES = '(?:times|time|x|×|visits?|sessions?|treatments?|days)';
const PER = '(?:\\s*(?:per|a|an|each|every|/|x)\\s*)';

/** `2 times a week`, `2x/wk`, `3 visits per week`, `2 x week`. */
const OFTEN = new RegExp(
  `(?<![\\w./-])${RANGE}\\s*(?:${TIMES}${PER}|${TIMES}\\s*(?=weekly|daily|monthly)|x\\s*(?=week|wk)|(?:/|per\\s+))\\s*(?:${PERIOD}|(weekly|daily|monthly))`,
  'gi',
);
/** `twice weekly`, `once a month`, `bid`. */
const WORDED = new RegExp(
  `\\b(once|twice|thrice)${PER}?\\s*(?:${PERIOD}|(weekly|daily|monthly))|\\b(b\\.?i\\.?d|t\\.?i\\.?d|q\\.?i\\.?d)\\b\\.?`,
  'gi',
);
const WORDED_TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3, b: 2, t: 3, q: 4 };

/** `every 3 weeks`, `every 4 to 6 weeks`, `every other week`: once in so long a time. */
const APART = new RegExp(
  `\\b(?:once\\s+|one\\s+time\\s+|1\\s?(?:x|time)\\s+)?(?:every|q)\\s+(?:(other|second|third)\\s+|${RANGE}\\s*)?${PERIOD}`,
  'gi',
);
const APART_WORDS: Readonly<Record<string, number>> = { other: 2, second: 2, third: 3 };

/** `for 4-6 weeks`, `x 4 wks`, `30 day rental`, `over six months`. */
const LONG = new RegExp(`(?<![\\w./#-])${RANGE}[\\s-]*${PERIOD}`, 'gi');
/** What is before or after a time that is no duration: `every 4 weeks`, `in 6 weeks`, `6 weeks post-op`. */
const NO_DURATION_BEFORE = /\b(?:every|each|in|within|q|per|at|after|age|past|last|by|back in)[\s.]*$/i;
const NO_DURATION_AFTER =
  /^[\s,-]*(?:old|ago|(?:status\s+)?post|s\/p|after|before|prior|later|follow|f\/u|from\s+now|apart)\b/i;

/** `3D MRI`: no three days. */
const PICTURE = /^[23]-?D$/;

/** `2x6`, `2 times 6`, `2-3 x 4-6`: so many times a week for so many weeks. */
const SHORTHAND =
  /(?<![\w./#-])(\d)(?:\s?(?:-|–|to)\s?(\d))?\s?(?:x|×|times)\s?(\d{1,2})(?:\s?(?:-|–|to)\s?(\d{1,2}))?(?=\s*(?:$|[(),;.|&]|(?:and|for|to|of|on|visits?|sessions?|treatments?|weeks?|wks?|\w+ therapy|the|left|right|bilateral|lumbar|cervical)\b))/gi;
const VISIT = '(visits?|sessions?|treatments?|appointments?|tx|sess)(?![A-Za-z])';
/** What may stand between a number and `visits`: `12 additional physical therapy visits`. */
const BETWEEN =
  "(?:\\s+(?!per\\b|a\\b|times?\\b|x\\b|weeks?\\b|for\\b|to\\b|of\\b|and\\b|more\\s+than\\b)[A-Za-z/&'-]+){0,5}";
const VISITS_AFTER = new RegExp(
  `(?<![\\w./$-])(${COUNT})(?:\\s?\\(\\d{1,3}\\))?${BETWEEN}[\\s-]+${VISIT}(?!${PER}\\s*${PERIOD}|\\s*weekly)`,
  'gi',
);
const VISITS_BEFORE = new RegExp(
  `\\b${VISIT}\\s*[,:;x×#(-]+\\s*(\\d{1,3})(?![\\w./]|\\s*(?:${TIMES}|${PERIOD}|-))`,
  'gi',
);
/** Without `visits`, said of what is done in visits only: `x 6`, `#12`, `(12)`, `qty: 8`, `, 12`. */
const BARE =
  /(?:(?:\bx|×|\btimes|#|\bqty[:.]?|\bquantity[:.]?(?:\s+of)?|\btotal(?:\s+of)?:?)\s?|\(\s*|,\s*)(\d{1,3})(?:\.0{1,2})?(?=\s*(?:\)|$|[,;|]|(?:total|for|to|of|on|the)\b))(?!\s*(?:of\s+)?\d)/gi;

/**
 * Reads the course from a title and takes its words.
 *
 * @param inVisits whether the treatment is one given in visits (therapy): then `2x6` and `x 12` are read
 */
export function readCourse(title: TreatmentTitle, inVisits: boolean): Course {
  const often = inVisits ? readShorthand(title) : null;
  const frequency = often?.frequency ?? readFrequency(title);
  const duration = often?.duration ?? readDuration(title);
  const counts = readVisits(title, inVisits);
  const visits = agreed(counts);
  const visitsDraft =
    visits !== null
      ? title.found(visits.value, visits)
      : counts.length > 0
        ? title.none('several-quantities', 'the title counts visits in several ways', counts)
        : null;
  return { visits, visitsDraft, frequency, duration };
}

function agreed(counts: readonly Counted[]): Counted | null {
  const [first, ...others] = counts;
  return first && others.every(({ value }) => value === first.value) ? first : null;
}

function readShorthand(title: TreatmentTitle): Pick<Course, 'frequency' | 'duration'> | null {
  const matches = [...title.rest.matchAll(SHORTHAND)];
  const [match] = matches;
  if (!match || matches.length > 1) return null;
  const [times, timesAtMost, value, valueAtMost] = match.slice(1).map((part) => (part ? Number(part) : null));
  const at = { start: match.index, end: match.index + match[0].length };
  // `2 x 6 visits`: two by six of what is counted is not clear.
  if (/^\s*(?:visit|session|treatment)/i.test(title.rest.slice(at.end)) || !times || !value) return null;
  title.take(at);
  return {
    frequency: title.found({ times, timesAtMost: timesAtMost ?? null, per: 'week' }, at),
    duration: title.found({ value, valueAtMost: valueAtMost ?? null, unit: 'week' }, at),
  };
}

function readFrequency(title: TreatmentTitle): Found<Frequency> | null {
  const read: (Span & { value: Frequency })[] = [];
  for (const match of title.rest.matchAll(OFTEN)) {
    const times = countOf(match[1] ?? '');
    const per = periodOf(match[3] ?? match[4]);
    const timesAtMost = match[2] ? countOf(match[2]) : null;
    if (times !== null && per) read.push({ ...placeOf(match), value: { times, timesAtMost, per } });
  }
  title.take(...read);
  for (const match of title.rest.matchAll(WORDED)) {
    const times = WORDED_TIMES[(match[1] ?? (match[4] ?? '').charAt(0)).toLowerCase()];
    const per = match[4] ? 'day' : periodOf(match[2] ?? match[3]);
    if (times !== undefined && per)
      read.push({ ...placeOf(match), value: { times, timesAtMost: null, per } });
  }
  title.take(...read);
  for (const match of title.rest.matchAll(APART)) {
    const [, word, least, most, period] = match;
    const [between, atMost] = [
      word ? APART_WORDS[word.toLowerCase()] : countOf(least ?? '1'),
      countOf(most ?? ''),
    ];
    const per = periodOf(period);
    if (!between || !per) continue;
    const often = { times: share(atMost ?? between), timesAtMost: atMost ? share(between) : null, per };
    read.push({ ...placeOf(match), value: often });
  }
  title.take(...read);
  return onlyOne(title, read);
}

/** How often in one period is once in so many. */
function share(periods: number): number {
  return Math.round(1000 / periods) / 1000;
}

function readDuration(title: TreatmentTitle): Found<Duration> | null {
  const { rest } = title;
  const read: (Span & { value: Duration })[] = [];
  for (const match of rest.matchAll(LONG)) {
    const value = countOf(match[1] ?? '');
    const unit = periodOf(match[3]);
    const at = placeOf(match);
    if (value === null || !unit || PICTURE.test(match[0])) continue;
    if (NO_DURATION_BEFORE.test(rest.slice(Math.max(0, at.start - 14), at.start))) continue;
    if (NO_DURATION_AFTER.test(rest.slice(at.end))) continue;
    read.push({ ...at, value: { value, valueAtMost: match[2] ? countOf(match[2]) : null, unit } });
  }
  title.take(...read);
  return onlyOne(title, read);
}

/** One value, said once or several times alike; several different ones give none. */
function onlyOne<T>(title: TreatmentTitle, read: readonly (Span & { value: T })[]): Found<T> | null {
  const [first, ...others] = read;
  const same = others.every(({ value }) => JSON.stringify(value) === JSON.stringify(first?.value));
  return first && same ? title.found(first.value, first) : null;
}

function readVisits(title: TreatmentTitle, inVisits: boolean): Counted[] {
  const { rest } = title;
  const counts: Counted[] = [];
  const add = (match: RegExpExecArray, printed: string | undefined, unit: string | undefined) => {
    const value = countOf(printed ?? '');
    if (value !== null && value >= 1 && Number.isInteger(value))
      counts.push({ ...placeOf(match), value, unit: unit ? visitUnit(unit) : null });
  };
  for (const match of rest.matchAll(VISITS_AFTER)) add(match, match[1], match[2]);
  title.take(...counts);
  for (const match of title.rest.matchAll(VISITS_BEFORE)) add(match, match[2], match[1]);
  title.take(...counts);
  if (inVisits && counts.length === 0)
    for (const match of title.rest.matchAll(BARE)) add(match, match[1], undefined);
  title.take(...counts);
  return counts;
}

function visitUnit(printed: string): string {
  const plain = printed.toLowerCase().replace(/s$/, '');
  return plain === 'tx' ? 'treatment' : plain === 'ses' || plain === 'sess' ? 'session' : plain;
}

function periodOf(printed: string | undefined): Period | null {
  const first = printed?.charAt(0).toLowerCase();
  return first === 'd'
    ? 'day'
    : first === 'w'
      ? 'week'
      : first === 'm'
        ? 'month'
        : first === 'y'
          ? 'year'
          : null;
}

export function placeOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
