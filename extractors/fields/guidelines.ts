import type { Citation, GuidelineBasis, GuidelineUse, LetterText, Span } from '../../schemas/index.ts';
import { type Doubt, type Draft, type Found, found } from '../found.ts';
import type { MtusDocument } from '../normalize/guideline-mtus.ts';
import { repairGuidelineText } from '../normalize/guideline-repair.ts';
import { type SectionTitle, settleTitle } from '../normalize/guideline-sections.ts';
import {
  type GuidelineStatement,
  type GuidelineText,
  readGuidelineText,
} from '../normalize/guideline-statements.ts';
import { findWebAddress } from '../normalize/web-address.ts';
import { isOcrAt, type RunningText, runningText } from '../running-text.ts';

const METHOD = 'guideline-sentence';

/**
 * What one side of an issue based its decision on: the text after its label, taken apart.
 *
 * @param doubts about where the text begins or ends
 */
export function readGuidelineUse(
  letter: LetterText,
  span: Span | null,
  doubts: readonly Doubt[] = [],
): Draft<GuidelineUse> {
  if (!span) return { text: null, basis: null, citations: [] };
  const running = runningText(letter, span);
  const parsed = readGuidelineText(running.text);
  const isOcr = isOcrAt(letter, span.start) || isOcrAt(letter, span.end - 1);
  const text = isOcr ? repairGuidelineText(running.text, parsed) : running.text;
  return {
    text: found(text, span, METHOD, doubts),
    basis: draftBasis(running, parsed, span),
    citations: parsed.statements.flatMap((statement) =>
      draftCitations({ letter, isOcr, ...statementText(running, statement) }, statement),
    ),
  };
}

/** A statement's own text, after its formula, and the way back from it to the letter. */
interface StatementText {
  readonly text: string;
  spanOf(place: Span): Span;
}

interface Source extends StatementText {
  readonly letter: LetterText;
  readonly isOcr: boolean;
}

function statementText(running: RunningText, { rest }: GuidelineStatement): StatementText {
  return {
    text: running.text.slice(rest.start, rest.end),
    spanOf: ({ start, end }) => running.spanOf(rest.start + start, rest.start + end),
  };
}

const UNFAMILIAR: Doubt = {
  code: 'unfamiliar-guideline',
  message: 'the guideline sentences are not of a known form',
};

function draftBasis(
  running: RunningText,
  { statements, lead }: GuidelineText,
  span: Span,
): Found<GuidelineBasis | null> {
  const kinds = new Set(statements.map((statement) => statement.kind));
  const leadAt = lead && running.spanOf(lead.start, lead.end);
  if (kinds.size > 0) {
    const at = statements.map(({ formula }) => running.spanOf(formula.start, formula.end));
    const contradicted = lead?.says === 'no-evidence' || (lead !== null && kinds.has('mtus'));
    const basis = kinds.size === 2 ? 'both' : kinds.has('mtus') ? 'mtus' : 'non_mtus';
    return found(basis, at, METHOD, contradicted ? [UNFAMILIAR] : []);
  }
  if (leadAt && lead?.says === 'no-evidence') return found('none', leadAt, METHOD);
  if (leadAt) return found('non_mtus', leadAt, METHOD, [UNFAMILIAR]);
  return found(null, span, METHOD, [UNFAMILIAR]);
}

function draftCitations(source: Source, statement: GuidelineStatement): Draft<Citation>[] {
  if (statement.kind === 'mtus')
    return statement.documents.map((document) => draftDocument(source, document));
  return statement.citations.map((citation): Draft<Citation> => {
    const span = source.spanOf(citation);
    return {
      family: found(citation.family, span, METHOD),
      title: found(source.text.slice(citation.start, citation.end), span, METHOD),
      year: citation.year === null ? null : found(citation.year, span, METHOD),
      sections: [],
      url: draftUrl(source, citation),
    };
  });
}

function draftUrl({ letter, text, spanOf }: Source, { start, end }: Span): Found<string> | null {
  const isLineBreak = (offset: number) => {
    const before = spanOf({ start: start + offset - 1, end: start + offset }).end;
    return /^[ \t]*[\n\f]/.test(letter.text.slice(before, before + 4));
  };
  const address = findWebAddress(text.slice(start, end), isLineBreak);
  if (!address) return null;
  return found(address.url, spanOf({ start: start + address.start, end: start + address.end }), METHOD);
}

function draftDocument(source: Source, document: MtusDocument): Draft<Citation> {
  const { title, titleAt, year, yearAt, sections } = document;
  const span = source.spanOf(titleAt);
  return {
    family: found('MTUS', span, METHOD),
    title: found(title, span, METHOD, titleDoubts(document)),
    year:
      year === null || !yearAt
        ? null
        : found(year, source.spanOf(yearAt), METHOD, yearDoubts(source, document)),
    sections: sections.map((section) => draftSection(source, section)),
    url: null,
  };
}

function titleDoubts({ known, title, hasRest }: MtusDocument): Doubt[] {
  if (!known)
    return [{ code: 'unfamiliar-guideline', message: `"${title}" is no known chapter of the MTUS` }];
  if (!hasRest) return [];
  return [{ code: 'unfamiliar-guideline', message: `more stands beside "${title}" than could be read` }];
}

function yearDoubts({ isOcr }: Source, { yearKnown, year, title }: MtusDocument): Doubt[] {
  if (yearKnown || !isOcr) return [];
  return [{ code: 'unfamiliar-guideline', message: `no edition of "${title}" is of ${year}` }];
}

function draftSection({ letter, text, spanOf, isOcr }: Source, section: SectionTitle): Found<string> {
  const span = spanOf(section);
  const printed = text.slice(section.start, section.end);
  // A hyphen that ends a line inside a known heading without one is the line break's.
  const isBroken = /-\s/.test(letter.text.slice(span.start, span.end));
  const settled = isOcr ? settleTitle(printed, section.known) : printed;
  const value = isBroken && section.known !== null ? section.known : settled;
  return found(value, span, METHOD, sectionDoubts(section, isOcr, printed));
}

function sectionDoubts({ known, sure }: SectionTitle, isOcr: boolean, printed: string): Doubt[] {
  if (!sure) {
    return [
      { code: 'ambiguous-list', message: `a comma beside "${printed}" may be part of a section's title` },
    ];
  }
  if (!isOcr || known !== null) return [];
  return [{ code: 'unfamiliar-guideline', message: `"${printed}" is no known section, and was read by OCR` }];
}
