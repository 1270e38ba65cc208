import type { Span } from '../../schemas/index.ts';
import { everyPhrase } from './every-phrase.ts';
import { findPhrase, type PhraseMatch } from './fuzzy.ts';
import { type MtusDocument, readMtusDocuments } from './guideline-mtus.ts';
import { type OtherCitation, readOtherCitations } from './guideline-other.ts';
import { readProseStatements } from './guideline-prose.ts';

/** `Decision based on MTUS ...` or `Decision based on Non-MTUS Citation ...`; places are in the whole text. */
export type GuidelineStatement = {
  readonly formula: Span;
  /** What follows the formula, up to the next statement. */
  readonly rest: Span;
} & (
  | { readonly kind: 'mtus'; readonly documents: readonly MtusDocument[] }
  | { readonly kind: 'non_mtus'; readonly citations: readonly OtherCitation[] }
);

/** What a guideline text says: its statements and the sentences that stand before or instead of them. */
export interface GuidelineText {
  readonly statements: readonly GuidelineStatement[];
  readonly lead: LeadSentence | null;
}

interface LeadSentence extends PhraseMatch {
  readonly says: 'no-evidence' | 'outside-mtus';
  readonly sentence: string;
}

const SIDES = ['The Claims Administrator', 'The Expert Reviewer'] as const;
const LEADS: readonly Pick<LeadSentence, 'says' | 'sentence'>[] = SIDES.flatMap((side) => [
  { says: 'no-evidence', sentence: `${side} did not cite any medical evidence for its decision` },
  { says: 'no-evidence', sentence: `${side} did not cite any evidence based guidelines` },
  {
    says: 'outside-mtus',
    sentence: `${side} based their decision on recommendation(s) outside of the MTUS Guidelines`,
  },
  { says: 'outside-mtus', sentence: `${side} did not base their decision on the MTUS` },
]);

export const FORMULAS = {
  mtus: 'Decision based on MTUS',
  non_mtus: 'Decision based on Non-MTUS Citation',
} as const;
const BEGINNING = 'Decision based on';

/** Takes the text after a guideline label apart. */
export function readGuidelineText(text: string): GuidelineText {
  const starts = everyPhrase(text, BEGINNING);
  const statements = starts.flatMap((start, index) => {
    const end = starts[index + 1]?.start ?? text.length;
    return readStatement(text, { start: start.start, end }, start.end) ?? [];
  });
  if (statements.length === 0 && starts.length === 0) statements.push(...proseStatements(text));
  return {
    statements,
    lead: findLead(text, statements[0]?.formula.start ?? starts[0]?.start ?? text.length),
  };
}

function proseStatements(text: string): GuidelineStatement[] {
  return readProseStatements(text).map(({ source, ...places }) =>
    source.kind === 'mtus'
      ? { ...places, kind: 'mtus', documents: [source.document] }
      : { ...places, kind: 'non_mtus', citations: [source.citation] },
  );
}

function readStatement(text: string, span: Span, afterBeginning: number): GuidelineStatement | null {
  const article = /^\s*the\b/i.exec(text.slice(afterBeginning, span.end))?.[0].length ?? 0;
  const from = afterBeginning + article;
  const after = text.slice(from, Math.min(span.end, from + 30));
  const other = findPhrase(after, 'Non-MTUS Citation') ?? findPhrase(after, 'Non-MTUS', { maxDistance: 1 });
  const mtus = findPhrase(after, 'MTUS', { to: 10, maxDistance: 1 });
  const match = other && other.start <= 4 ? other : mtus && mtus.start <= 4 ? mtus : null;
  if (!match) return null;
  const formula = { start: span.start, end: from + match.end };
  const rest = { start: formula.end, end: span.end };
  const statement = text.slice(rest.start, rest.end);
  return match === other
    ? { kind: 'non_mtus', formula, rest, citations: readOtherCitations(statement) }
    : { kind: 'mtus', formula, rest, documents: readMtusDocuments(statement) };
}

/** The sentence that fits what stands before the first statement best. */
function findLead(text: string, to: number): LeadSentence | null {
  let best: LeadSentence | null = null;
  for (const lead of LEADS) {
    const match = findPhrase(text, lead.sentence, { to });
    if (match && (!best || match.distance < best.distance)) best = { ...match, ...lead };
  }
  return best;
}
