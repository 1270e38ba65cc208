import type { BodyPart, Side, Span, Treatment } from '../../schemas/index.ts';
import type { Draft } from '../found.ts';
import { distinctParts, findBodyParts, isPaired, liesIn, type NamedPart } from '../normalize/body-parts.ts';
import { findSides, type NamedSide } from '../normalize/laterality.ts';
import { findDates } from './prose-dates.ts';
import type { TreatmentTitle } from './treatment-title.ts';

/** Parts that a person has one of: a side said of another part does not pass to them. */
const MIDLINE =
  /spine|^(?:head|neck|back|brain|abdomen|pelvis|sacrum|coccyx|mouth|nose|throat|chest|face|genitals)$/;
/** What follows a part's name in the name of a person, a place or a thing: `spine surgeon`, `hand therapist`. */
const NO_PLACE_AFTER =
  /^(?:(?:\s+(?:and|&)\s+|\/)(?:ankle|foot|hand|wrist|neck|knee))?[\s-]*(?:surgeon|specialist|doctor|cent(?:er|re)|clinic|school|therapist|physician|program|institute|held|writing|controls?|walker|scooter|crutch(?:es)?|spray)\b/i;
/** `by mouth` says how a drug is taken. */
const NO_PLACE_BEFORE = /\b(?:by|per)\s+$/i;
/** What joins parts that share the side said of the first. */
const JOINS_PARTS = /^\s*(?:,|and|&|\/|,\s*and)\s*(?:the\s+)?$/i;
/** What may stand between a side and its part. */
const SIDE_TO_PART =
  /^[\s:)\]-]*(?:(?:lower|upper|medial|lateral|distal|proximal|anterior|posterior|side|sided|of|the|cervical|thoracic|lumbar|sacral)[\s-]+){0,3}$/i;
const PART_TO_SIDE = /^[\s,(:-]*(?:side\s*)?$/i;

/** The parts of the body that a title names, with their sides; those it only implies where it names none. */
export function readBodyParts(title: TreatmentTitle): Draft<BodyPart>[] {
  const { text } = title;
  const all = findBodyParts(text).filter(
    ({ start, end }) =>
      !NO_PLACE_AFTER.test(text.slice(end, end + 40)) &&
      !NO_PLACE_BEFORE.test(text.slice(Math.max(0, start - 8), start)),
  );
  const named = all.filter(({ implied }) => !implied);
  const parts = withoutLarger(named.length > 0 ? named : all, text);
  const sides = sidesOf(text, parts).map((side, index) => side ?? sideOfLevel(text, all, parts[index]?.part));
  const seen = new Set<string>();
  return parts.flatMap((part, index) => {
    const side = sides[index] ?? null;
    const key = `${part.part} ${side?.side}`;
    const plainer = side === null && parts.some((other, at) => other.part === part.part && sides[at]);
    if (seen.has(key) || plainer) return [];
    seen.add(key);
    const draft: Draft<BodyPart> = {
      part: title.found(part.part, part),
      side: side && title.found<Side>(side.side, side),
    };
    return [draft];
  });
}

/** `low back, lumbar`, `back brace (lumbar)`: a larger part beside a smaller one of it says nothing more. */
function withoutLarger(parts: readonly NamedPart[], text: string): NamedPart[] {
  return parts.filter(
    (part) =>
      !parts.some((other) => {
        if (!liesIn(other.part, part.part)) return false;
        const between = text.slice(Math.min(other.end, part.end), Math.max(other.start, part.start));
        return between.length <= 3 || (part.end <= other.start && OPENS_BRACKET.test(between));
      }),
  );
}

/** One thing, and in brackets which part it is for. */
const OPENS_BRACKET = /^(?:\s+[\w-]+){1,4}\s*\($/;

function sidesOf(text: string, parts: readonly NamedPart[]): (NamedSide | null)[] {
  const named = [...bothSides(text, findSides(text)), ...abbreviatedSides(text)];
  const sides: (NamedSide | null)[] = [];
  const used = new Set<NamedSide>();
  parts.forEach((part, index) => {
    const before = parts[index - 1];
    const from = before?.end ?? 0;
    const own =
      named.find(({ start, end }) => start >= part.start && end <= part.end) ??
      named.filter(({ start, end }) => start >= from && end <= part.start).at(-1) ??
      null;
    const isNear =
      own !== null && (own.start >= part.start || SIDE_TO_PART.test(text.slice(own.end, part.start)));
    if (own && isNear && !used.has(own)) {
      used.add(own);
      sides.push(own);
      return;
    }
    const shared = sides[index - 1];
    const passes =
      before && shared && !MIDLINE.test(part.part) && JOINS_PARTS.test(text.slice(before.end, part.start));
    sides.push(passes ? shared : null);
  });
  const all = sides.map((side, index) => side ?? sideAfter(text, parts, index, named, used));
  return all.some(Boolean) ? all : onlySide(named, parts);
}

/** `lumbar injection at left L4-5`: the side stands before the level of the part that is named elsewhere. */
function sideOfLevel(text: string, all: readonly NamedPart[], part: string | undefined): NamedSide | null {
  const levels = all.filter((one) => one.implied && one.part === part);
  const sides = findSides(text).filter(({ end }) =>
    levels.some(({ start }) => text.slice(end, start).trim() === ''),
  );
  return sides.length === 1 ? (sides[0] ?? null) : null;
}

/** `right and left ankles`: both sides of one part. */
function bothSides(text: string, sides: readonly NamedSide[]): NamedSide[] {
  return sides.flatMap((side, index): NamedSide[] => {
    const next = sides[index + 1];
    const before = sides[index - 1];
    const joins = (a: NamedSide, b: NamedSide) =>
      a.side !== b.side && /^\s*(?:and|&|\/)\s*$/i.test(text.slice(a.end, b.start));
    if (before && joins(before, side)) return [];
    return next && joins(side, next) ? [{ side: 'bilateral', start: side.start, end: next.end }] : [side];
  });
}

/** `left total knee replacement`, `knee brace, left`: one side of one part, whatever stands between them. */
function onlySide(named: readonly NamedSide[], parts: readonly NamedPart[]): (NamedSide | null)[] {
  const [first] = named;
  const [place, ...others] = distinctParts(parts);
  const isSure =
    first !== undefined &&
    place !== undefined &&
    others.length === 0 &&
    isPaired(place) &&
    named.every(({ side }) => side === first.side);
  return parts.map(({ part }) => (isSure && part === place ? first : null));
}

/** `knee, left`: a side after a part that no later part claims. */
function sideAfter(
  text: string,
  parts: readonly NamedPart[],
  index: number,
  named: readonly NamedSide[],
  used: ReadonlySet<NamedSide>,
): NamedSide | null {
  const end = (parts[index] as NamedPart).end;
  const next = parts[index + 1]?.start ?? text.length;
  return (
    named.find(
      (side) =>
        side.start >= end &&
        side.end <= next &&
        !used.has(side) &&
        PART_TO_SIDE.test(text.slice(end, side.start)),
    ) ?? null
  );
}

/** `RUE`, `BLE`: side and part in one. */
function abbreviatedSides(text: string): NamedSide[] {
  return [...text.matchAll(/\b([RLB])[UL]E\b/g)].map(({ 0: word, 1: letter, index }) => ({
    side: letter === 'R' ? 'right' : letter === 'L' ? 'left' : 'bilateral',
    start: index,
    end: index + word.length,
  }));
}

const DATED =
  /\bD\.?O\.?S\b|\bdates?\s+of\s+service|\bservice\s+dates?|\bretro(?:spective(?:ly)?)?\b|\b(?:performed|dispensed|provided|completed|rendered|done|received)\s+(?:on|from)\b/i;
const TO = /^\s*(?:-|–|to|through|thru|until)\s*$/i;

/** The day or days on which a retrospective request was served; takes their words. */
export function readDatesOfService(title: TreatmentTitle): Draft<Treatment['datesOfService']> {
  if (!DATED.test(title.text)) return null;
  const dates = findDates(title.rest);
  title.take(...dates);
  const [first, second] = dates;
  if (!first) return null;
  const all: Span = { start: first.start, end: (dates.at(-1) ?? first).end };
  if (dates.some(({ iso }) => iso === null)) {
    const message = `"${title.text.slice(all.start, all.end)}" cannot be a date of service`;
    return title.none('unreadable-value', message, [all]);
  }
  if (dates.length > 2 || (second && !TO.test(title.text.slice(first.end, second.start)))) {
    const days = new Set(dates.map(({ iso }) => iso));
    if (days.size > 1)
      return title.none('several-quantities', 'the title gives several days of service', [all]);
  }
  const from = title.found(first.iso as string, first);
  const to = second ? title.found(second.iso as string, second) : from;
  if (second && (second.iso as string) < (first.iso as string))
    return title.none('unreadable-value', 'the dates of service end before they begin', [all]);
  return { from, to };
}
