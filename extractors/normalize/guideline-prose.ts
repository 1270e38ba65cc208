import type { Span } from '../../schemas/index.ts';
import { findChapter } from './guideline-chapters.ts';
import type { MtusDocument } from './guideline-mtus.ts';
import { type OtherCitation, readOtherCitations } from './guideline-other.ts';
import type { SectionTitle } from './guideline-sections.ts';

/** A sentence of 2013 on what a decision was based on; places are in the whole text. */
export interface ProseStatement {
  readonly formula: Span;
  /** What it is based on: one guideline. */
  readonly rest: Span;
  readonly source:
    | { readonly kind: 'mtus'; readonly document: MtusDocument }
    | { readonly kind: 'non_mtus'; readonly citation: OtherCitation };
}

/** `The Claims Administrator based its decision on the ...`, `The Expert Reviewer relied on the ...`. */
const FORMULA =
  /\b(?:(?:based|bases)\s+(?:its|his\s?\/\s?her|her\s?\/\s?his|his|her|their|the)\s+decisions?\s+(?:up)?on|relied\s+(?:up)?on|(?:found|used)(?=\s+the\s+(?:MTUS|Medical\s+Treatment\s+Utilization|ACOEM|Official\s+Disability)))\s+(?:the\s+)?(?!recommendation)/gi;
const SENTENCE_END = /[.](?=\s+(?:The|No|This|In|It|He|She|Neither|Both)\b|\s*$)/;
const SOURCE_NAME =
  '(?:the\\s+)?(?:MTUS|CA\\s+MTUS|California|Medical\\s+Treatment\\s+Utilization|ACOEM|American\\s+College|Official\\s+Disability|ODG|Chronic\\s+Pain\\s+Medical|Post-?surgical\\s+Treatment|Acupuncture\\s+Medical|https?:|www\\.)';
/** Where another source begins. */
const JOINT = new RegExp(`(?:[;,]\\s*(?:and\\s+)?|\\s+and\\s+)(?:on\\s+)?(?=${SOURCE_NAME})`, 'gi');
/** `the Medical Treatment Utilization Schedule (MTUS), Chronic Pain Medical Treatment Guidelines` is one source. */
const SCHEDULE_ALONE =
  /^(?:the\s+)?(?:(?:CA|California)\s+)?(?:MTUS|Medical\s+Treatment\s+Utilization\s+Schedule(?:\s+\(MTUS\))?)$/i;

/** The sources of the sentences of 2013, each with its place; none where no such sentence stands. */
export function readProseStatements(text: string): ProseStatement[] {
  return [...text.matchAll(FORMULA)].flatMap((match) => {
    const formula = { start: match.index, end: match.index + match[0].length };
    const after = text.slice(formula.end);
    const stop = SENTENCE_END.exec(after)?.index ?? after.length;
    return sourcesIn(after.slice(0, stop)).flatMap(({ start, end }): ProseStatement[] => {
      const rest = { start: formula.end + start, end: formula.end + end };
      const source = readSource(text.slice(rest.start, rest.end));
      return source ? [{ formula, rest, source }] : [];
    });
  });
}

function sourcesIn(list: string): Span[] {
  const sources: { start: number; end: number }[] = [];
  let start = 0;
  const joints = [...list.matchAll(JOINT)].map(({ index, 0: joint }) => ({
    index,
    end: index + joint.length,
  }));
  for (const { index, end } of [...joints, { index: list.length, end: list.length }]) {
    if (SCHEDULE_ALONE.test(list.slice(start, index)) && index < list.length && list[index] === ',') continue;
    const article = /^(?:the\s+)?/i.exec(list.slice(start))?.[0].length ?? 0;
    if (index > start + article) sources.push({ start: start + article, end: index });
    start = end;
  }
  return sources;
}

const OF_MTUS =
  /\bMTUS\b|Medical\s+Treatment\s+Utilization|Chronic\s+Pain\s+Medical\s+Treatment|\bACOEM\b|Post-?surgical\s+Treatment|Acupuncture\s+Medical/i;
const OF_OTHERS = /^(?:Official\s+Disability|ODG\b|https?:|www\.)/i;

/** `null` where the words name no guideline that is known: what they mean is not guessed. */
function readSource(source: string): ProseStatement['source'] | null {
  const chapter = OF_OTHERS.test(source) ? null : findChapter(source);
  const isMtus = chapter !== null || (OF_MTUS.test(source) && !OF_OTHERS.test(source));
  if (!isMtus) {
    const [citation] = readOtherCitations(source);
    if (!citation || (citation.family === 'LITERATURE' && !OF_OTHERS.test(source))) return null;
    return { kind: 'non_mtus', citation: { ...citation, start: 0, end: source.length } };
  }
  const year = /(?<![\w/-])(?:19|20)\d\d(?![\w/-])/.exec(source);
  const yearAt = year && { start: year.index, end: year.index + 4 };
  return {
    kind: 'mtus',
    document: {
      title: chapter?.chapter.title ?? source,
      titleAt: chapter ? { start: chapter.start, end: chapter.end } : { start: 0, end: source.length },
      known: chapter !== null,
      name: null,
      year: year && Number(year[0]),
      yearAt,
      yearKnown: !year || !chapter || chapter.chapter.editions.includes(Number(year[0])),
      hasRest: false,
      sections: sectionsIn(source),
    },
  };
}

/** `Opioids section`, `section on Opioids`, `sections Opioids and Weaning`; chapters and pages are none. */
const SECTION_BEFORE = /,\s*([^,;()]{3,80}?)\s+sections?\b/gi;
const SECTION_AFTER = /\bsections?\s*(?:on|:)\s+([^,;()]{3,80}?)(?=,|;|\(|\)|\s+pages?\b|$)/gi;

function sectionsIn(source: string): SectionTitle[] {
  return [...source.matchAll(SECTION_BEFORE), ...source.matchAll(SECTION_AFTER)].map((match) => {
    const title = match[1] as string;
    const start = match.index + match[0].indexOf(title);
    return { start, end: start + title.length, known: null, sure: true };
  });
}
