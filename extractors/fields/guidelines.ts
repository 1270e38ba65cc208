import type { Citation, GuidelineBasis, GuidelineUse, LetterText, Span } from '../../schemas/index.ts';
import { wordsIn } from '../evidence.ts';
import { type Doubt, type Draft, found } from '../found.ts';
import { findPhrase, type PhraseMatch } from '../normalize/fuzzy.ts';
import { type MtusDocument, readMtusDocuments } from '../normalize/guideline-mtus.ts';
import { readOtherCitations } from '../normalize/guideline-other.ts';
import { type SectionTitle, splitSections } from '../normalize/guideline-sections.ts';
import { type RunningText, runningText } from '../running-text.ts';

const METHOD = 'guideline-sentence';

/** What one side of an issue based its decision on: the text after its label, taken apart. */
export function readGuidelineUse(
  letter: LetterText,
  span: Span | null,
  doubts: readonly Doubt[] = [],
): Draft<GuidelineUse> {
  if (!span) return { text: null, basis: null, citations: [] };
  const running = runningText(letter, span);
  const statements = findStatements(running.text);
  const source: Source = { letter, running, isOcr: isOcr(letter, span) };
  return {
    text: found(running.text, span, METHOD, doubts),
    basis: readBasis(running, statements, span),
    citations: statements.flatMap((statement) =>
      statement.kind === 'mtus' ? mtusCitations(source, statement) : otherCitations(source, statement),
    ),
  };
}

interface Source {
  readonly letter: LetterText;
  readonly running: RunningText;
  readonly isOcr: boolean;
}

/** `Decision based on MTUS ...` or `Decision based on Non-MTUS Citation ...`. */
interface Statement {
  readonly kind: 'mtus' | 'non_mtus';
  /** The formula's place, and the rest of the statement. */
  readonly formula: Span;
  readonly rest: Span;
}

function findStatements(text: string): Statement[] {
  const starts = everyPhrase(text, 'Decision based on', 0, text.length);
  return starts.flatMap((start, index): Statement[] => {
    const end = starts[index + 1]?.start ?? text.length;
    const after = text.slice(start.end, Math.min(end, start.end + 30));
    const other = findPhrase(after, 'Non-MTUS Citation') ?? findPhrase(after, 'Non-MTUS', { maxDistance: 1 });
    const mtus = findPhrase(after, 'MTUS', { to: 10, maxDistance: 1 });
    const match = other && other.start <= 4 ? other : mtus && mtus.start <= 4 ? mtus : null;
    if (!match) return [];
    const formula = { start: start.start, end: start.end + match.end };
    return [{ kind: match === other ? 'non_mtus' : 'mtus', formula, rest: { start: formula.end, end } }];
  });
}

/** Every occurrence of a phrase, damaged ones too, in order. */
function everyPhrase(text: string, phrase: string, from: number, to: number): PhraseMatch[] {
  if (to - from < phrase.length / 2) return [];
  const match = findPhrase(text, phrase, { from, to });
  if (!match) return [];
  return [
    ...everyPhrase(text, phrase, from, match.start),
    match,
    ...everyPhrase(text, phrase, match.end, to),
  ];
}

const NO_EVIDENCE = [
  'did not cite any medical evidence for its decision',
  'did not cite any medical evidence',
];
const OUTSIDE = [
  'based their decision on recommendation(s) outside of the MTUS Guidelines',
  'did not base their decision on the MTUS',
];

function readBasis(
  running: RunningText,
  statements: readonly Statement[],
  span: Span,
): Draft<GuidelineBasis | null> {
  const { text } = running;
  const none = firstPhrase(text, NO_EVIDENCE);
  const outside = firstPhrase(text, OUTSIDE);
  const kinds = new Set(statements.map((statement) => statement.kind));
  const at = statements.map(({ formula }) => running.spanOf(formula.start, formula.end));
  const toSpan = (match: PhraseMatch) => running.spanOf(match.start, match.end);
  if (kinds.size > 0) {
    const [only] = kinds;
    const basis = kinds.size === 2 || !only ? 'both' : only;
    const contradicted = none !== null || (outside !== null && kinds.has('mtus'));
    return found(basis, at, METHOD, contradicted ? [UNFAMILIAR] : []);
  }
  if (none) return found('none', toSpan(none), METHOD);
  if (outside) return found('non_mtus', toSpan(outside), METHOD, [UNFAMILIAR]);
  return found(null, span, METHOD, [UNFAMILIAR]);
}

const UNFAMILIAR: Doubt = {
  code: 'unfamiliar-guideline',
  message: 'the guideline sentences are not of a known form',
};

function firstPhrase(text: string, phrases: readonly string[]): PhraseMatch | null {
  for (const phrase of phrases) {
    const match = findPhrase(text, phrase);
    if (match) return match;
  }
  return null;
}

function mtusCitations(source: Source, { rest }: Statement): Draft<Citation>[] {
  const statement = source.running.text.slice(rest.start, rest.end);
  return readMtusDocuments(statement).map((document): Draft<Citation> => {
    const spanOf = ({ start, end }: Span) => source.running.spanOf(rest.start + start, rest.start + end);
    const title = spanOf(document.titleAt);
    return {
      family: found('MTUS', title, METHOD),
      title: found(document.title, title, METHOD, titleDoubts(document)),
      year:
        document.year !== null && document.yearAt
          ? found(document.year, spanOf(document.yearAt), METHOD, yearDoubts(source, document))
          : null,
      sections: document.sectionsAt ? readSections(source, statement, document.sectionsAt, spanOf) : [],
    };
  });
}

function titleDoubts({ known, title }: MtusDocument): Doubt[] {
  return known
    ? []
    : [{ code: 'unfamiliar-guideline', message: `"${title}" is no known chapter of the MTUS` }];
}

function yearDoubts({ isOcr: ocr }: Source, { yearKnown, year, title }: MtusDocument): Doubt[] {
  const doubtful = ocr && !yearKnown;
  return doubtful
    ? [{ code: 'unfamiliar-guideline', message: `no edition of "${title}" is of ${year}` }]
    : [];
}

function readSections(
  { letter, isOcr: ocr }: Source,
  statement: string,
  list: Span,
  spanOf: (span: Span) => Span,
): Draft<string>[] {
  return splitSections(statement.slice(list.start, list.end)).map((section) => {
    const place = { start: list.start + section.start, end: list.start + section.end };
    const span = spanOf(place);
    const printed = statement.slice(place.start, place.end);
    // A known heading broken at a hyphen that it does not have is set without it.
    const broken = /-\s/.test(letter.text.slice(span.start, span.end));
    const value = section.known !== null && (ocr || broken) ? section.known : printed;
    return found(value, span, METHOD, sectionDoubts(section, ocr, printed));
  });
}

function sectionDoubts({ known, sure }: SectionTitle, ocr: boolean, printed: string): Doubt[] {
  if (!sure) {
    return [
      { code: 'ambiguous-list', message: `a comma beside "${printed}" may be part of a section's title` },
    ];
  }
  if (ocr && known === null) {
    return [
      { code: 'unfamiliar-guideline', message: `"${printed}" is no known section, and was read by OCR` },
    ];
  }
  return [];
}

function otherCitations({ running }: Source, { rest }: Statement): Draft<Citation>[] {
  const statement = running.text.slice(rest.start, rest.end);
  return readOtherCitations(statement).map(({ start, end, family, year }): Draft<Citation> => {
    const span = running.spanOf(rest.start + start, rest.start + end);
    return {
      family: found(family, span, METHOD),
      title: found(statement.slice(start, end), span, METHOD),
      year: year === null ? null : found(year, span, METHOD),
      sections: [],
    };
  });
}

function isOcr(letter: LetterText, span: Span): boolean {
  const ocrPages = new Set(
    letter.pages.filter((page) => page.textSource === 'ocr').map((page) => page.number),
  );
  return wordsIn(letter, span).some((word) => ocrPages.has(word.page));
}
