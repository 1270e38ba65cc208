import type { BodyPart, Category, LetterText, Quantity, Span, Treatment } from '../../schemas/index.ts';
import type { Doubt, Draft } from '../found.ts';
import { type Counted, readCourse } from './treatment-course.ts';
import { readDispensed } from './treatment-dispensed.ts';
import { readDrug } from './treatment-drug.ts';
import { readHours } from './treatment-hours.ts';
import { readBodyParts, readDatesOfService } from './treatment-places.ts';
import { TreatmentTitle } from './treatment-title.ts';

/** Where the parts of an issue's title stand; the last two are of a modified request only. */
export interface RequestParts {
  readonly disputed: Span | null;
  readonly originalRequest: Span | null;
  readonly authorized: Span | null;
}

const NOTHING: Draft<Treatment> = {
  drug: null,
  visits: null,
  frequency: null,
  duration: null,
  bodyParts: [],
  datesOfService: null,
  requested: null,
  authorized: null,
  remaining: null,
};

/**
 * The parts of a requested treatment, as far as its title gives them: what is in dispute, with the body part,
 * days and drug of the original request where the disputed part does not repeat them.
 */
export function readTreatment(
  letter: LetterText,
  { disputed, originalRequest, authorized }: RequestParts,
  category: Category | null,
): Draft<Treatment> {
  const own = disputed ? readPart(letter, disputed, category) : null;
  const original = originalRequest ? readPart(letter, originalRequest, category) : null;
  const granted = authorized ? readPart(letter, authorized, category) : null;
  const main = own ?? original;
  if (!main) return NOTHING;
  const isModified = original !== null || granted !== null;
  const requested = original ?? (isModified ? null : main);
  const doubts = isModified && !repeats(own, original) ? mismatch(original, granted, own) : [];
  return {
    drug: main.drug ?? original?.drug ?? null,
    visits: main.visits,
    frequency: main.frequency,
    duration: main.duration,
    bodyParts: main.bodyParts.length > 0 ? main.bodyParts : (original?.bodyParts ?? []),
    datesOfService: main.datesOfService ?? original?.datesOfService ?? null,
    requested: draftQuantity(requested, doubts),
    authorized: draftQuantity(granted),
    remaining: isModified ? draftQuantity(own) : null,
  };
}

interface Part {
  readonly title: TreatmentTitle;
  readonly drug: Draft<Treatment['drug']>;
  readonly visits: Draft<Treatment['visits']>;
  readonly frequency: Draft<Treatment['frequency']>;
  readonly duration: Draft<Treatment['duration']>;
  readonly bodyParts: readonly Draft<BodyPart>[];
  readonly datesOfService: Draft<Treatment['datesOfService']>;
  readonly quantity: Counted | null;
}

const IN_VISITS = new Set(['Rehabilitation', 'Therapies']);

function readPart(letter: LetterText, at: Span, category: Category | null): Part {
  const title = new TreatmentTitle(letter, at);
  const datesOfService = readDatesOfService(title);
  const drug = readDrug(title, category);
  const isDrug = category?.group === 'Pharmaceuticals' || drug !== null;
  const hours = isDrug ? null : readHours(title);
  const course = readCourse(title, isInVisits(category));
  const counted = hours ?? (course.visits || isDrug ? null : readDispensed(title).counted);
  return {
    title,
    drug: drug?.drug ?? null,
    visits: course.visitsDraft,
    frequency: course.frequency,
    duration: course.duration,
    bodyParts: readBodyParts(title),
    datesOfService,
    quantity: drug?.quantity ?? course.visits ?? counted,
  };
}

function isInVisits(category: Category | null): boolean {
  if (!category) return false;
  return (
    IN_VISITS.has(category.group) ||
    (category.group === 'Psych Services' && category.subgroup === 'Therapies')
  );
}

/** Whether the whole original request is in dispute, something else having been authorised. */
function repeats(own: Part | null, original: Part | null): boolean {
  const plain = (part: Part | null) =>
    part?.title.text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return own !== null && plain(own) === plain(original);
}

function mismatch(original: Part | null, granted: Part | null, own: Part | null): Doubt[] {
  const [asked, given, left] = [original, granted, own].map((part) => part?.quantity);
  if (!asked || !given || !left) return [];
  // Hours of a day and of a week, or hours and visits, are not added.
  const units = [asked, given, left].map(({ unit }) => unit ?? '');
  if (units.some((unit) => unit.startsWith('hour')) && new Set(units).size > 1) return [];
  if (Math.abs(asked.value - given.value - left.value) < 0.01) return [];
  const message = `${asked.value} requested, ${given.value} authorised and ${left.value} left do not add up`;
  return [{ code: 'quantity-mismatch', message }];
}

function draftQuantity(part: Part | null, doubts: readonly Doubt[] = []): Draft<Quantity | null> {
  if (!part?.quantity) return null;
  const { value, unit, ...at } = part.quantity;
  return {
    value: part.title.found(value, at, doubts),
    unit: unit === null ? null : part.title.found(unit, at),
  };
}
