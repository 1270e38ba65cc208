import {
  type Evidence,
  type Finding,
  type Issue,
  LetterRecord,
  type LetterText,
  type Outcome,
  type Page,
  SCHEMA_VERSION,
  type Section,
  type Span,
} from '../schemas/index.ts';
import { assemble } from './assemble.ts';
import { readDiagnoses } from './fields/diagnoses.ts';
import type { LetterDraft, LetterFields } from './fields/draft.ts';
import { readHeader } from './fields/header.ts';
import { readIssues } from './fields/issues.ts';
import { readNarrative } from './fields/narrative.ts';
import { NO_FIELDS } from './fields/no-fields.ts';
import { readPatient } from './fields/patient.ts';
import { readReviewer } from './fields/reviewer.ts';
import { flow } from './flow.ts';
import { type Draft, type Found, found } from './found.ts';
import { buildLetterText } from './layout/index.ts';
import type { CodeTable } from './normalize/icd-code-table.ts';
import { findSameCase } from './same-case.ts';
import { withoutNames } from './segment/cover-letter.ts';
import { findForeignText } from './segment/foreign-text.ts';
import { type LetterStructure, type SegmentedLetter, segmentLetter } from './segment/index.ts';
import { splitLetters } from './segment/split-letters.ts';
import { findUnfamiliar } from './segment/unfamiliar.ts';
import { checkCoverLetter } from './validate/cover-letter.ts';
import { statusOf, validateRecord } from './validate/index.ts';
import type { UnjudgedRecord } from './validate/rule.ts';

/** What is known of a document before it is read. */
export interface DocumentIdentity {
  readonly documentId: string;
  /** The file's name without its folder, or `null` where the bytes came from elsewhere. */
  readonly fileName: string | null;
}

/** What a record depends on besides its pages. */
export interface RecordOptions {
  /** The user's own table of diagnosis codes: see `suggestCode`. */
  readonly codes?: CodeTable | undefined;
}

/** The records of all letters in a document, in their order: nearly always one, never none. */
export function extractRecords(
  pages: readonly Page[],
  identity: DocumentIdentity,
  options: RecordOptions = {},
): LetterRecord[] {
  const text = buildLetterText(pages);
  const letters = splitLetters(text, pages);
  const records = letters.map((own, index) => {
    const place = { number: index + 1, count: letters.length };
    const letter = own.isWhole ? text : buildLetterText(own.pages);
    const pages = [...own.pages, ...own.repeated];
    return recordOf(letter, { pages, findings: own.findings, identity, place, options });
  });
  const ofOthers = findSameCase(records);
  return records.map((record, index) => {
    const findings = [...record.findings, ...(ofOthers[index] as Finding[])];
    return { ...record, findings, status: statusOf(findings) };
  });
}

/** The record of a document that is known to hold one letter, its pages in order. */
export function extractRecord(
  pages: readonly Page[],
  identity: DocumentIdentity,
  options: RecordOptions = {},
): LetterRecord {
  const place = { number: 1, count: 1 };
  return recordOf(buildLetterText(pages), { pages, identity, place, options, findings: [] });
}

interface LetterSource {
  readonly pages: readonly Page[];
  readonly identity: DocumentIdentity;
  readonly place: LetterRecord['source']['letter'];
  readonly options: RecordOptions;
  /** What was noticed about the pages. */
  readonly findings: readonly Finding[];
}

/**
 * The way from the text of one letter to its record: pure, so the same pages always give the same record,
 * whether their words came from a text layer, from OCR, or from a cache of either.
 */
function recordOf(
  letter: LetterText,
  { pages, identity, place, options, findings: ofPages }: LetterSource,
): LetterRecord {
  const structure = segmentLetter(letter);
  const draft: Draft<LetterFields & { sections: Section[] }> = {
    ...readFields(letter, structure, options),
    sections: draftSections(letter, structure),
  };
  const { value, evidence, findings, places } = assemble(draft, letter);

  const record: UnjudgedRecord = {
    schemaVersion: SCHEMA_VERSION,
    ...identity,
    ...value,
    source: sourceOf(pages, identity, structure, place),
    outcome: outcomeOf(value.issues),
    evidence: { ...evidence, ...outcomeEvidence(value.issues, evidence) },
  };
  const allFindings = [
    ...ofPages,
    ...findUnfamiliar(letter, structure),
    ...findForeignText(letter, structure),
    ...findings,
    ...checkCoverLetter(record),
    ...validateRecord(record, { pages, letter, places }),
  ];
  return inContractOrder(record, allFindings);
}

/** A paper that is no determination has no values of its own, whatever it quotes. */
function readFields(letter: LetterText, structure: SegmentedLetter, { codes }: RecordOptions): LetterDraft {
  if (!structure.recognition.isDetermination) return NO_FIELDS;
  const header = readHeader(letter, structure);
  return {
    ...header,
    narrative: readNarrative(letter, structure),
    reviewer: readReviewer(letter, structure),
    patient: readPatient(letter, structure),
    diagnoses: readDiagnoses(letter, structure, { date: decisionDate(header), codes }),
    issues: readIssues(letter, structure),
  };
}

function decisionDate({ dates }: Pick<LetterDraft, 'dates'>): string | null {
  const { decision } = 'decision' in dates ? dates : { decision: null };
  return decision && 'value' in decision ? decision.value : null;
}

function draftSections(letter: LetterText, structure: LetterStructure): Draft<Section[]> {
  return structure.sections.map(({ kind, heading, body, start, end }) => ({
    kind: found(kind, heading ?? [], 'section'),
    heading: heading ? found(flow(letter, heading), heading, 'section') : null,
    text: draftText(letter, kind, body),
    pages: found(pagesOf(letter, { start, end }), [], 'section'),
  }));
}

/** Outside of the sections, labels and salutations name persons: no value, so no part of a text. */
function draftText(letter: LetterText, kind: Section['kind'], body: Span): Found<string> {
  const named = kind === 'header' || kind === 'cover_letter' || kind === 'other';
  const parts = named ? withoutNames(letter.text, body) : [body];
  return found(parts.map((part) => flow(letter, part)).join(' '), parts, 'section');
}

function pagesOf(letter: LetterText, span: { readonly start: number; readonly end: number }): number[] {
  const lines = letter.lines.filter((line) => line.start < span.end && line.end > span.start);
  return [...new Set(lines.map((line) => line.page))];
}

function sourceOf(
  pages: readonly Page[],
  identity: DocumentIdentity,
  structure: LetterStructure,
  letter: LetterRecord['source']['letter'],
): LetterRecord['source'] {
  return {
    fileName: identity.fileName,
    pageCount: pages.length,
    letterFormat: structure.format,
    pageRange: pageRangeOf(pages),
    letter,
    pages: pages.map(({ number, textSource, rotation, confidence }) => ({
      number,
      textSource,
      rotation,
      confidence,
    })),
  };
}

function pageRangeOf(pages: readonly Page[]): LetterRecord['source']['pageRange'] {
  const numbers = pages.map((page) => page.number);
  return numbers.length === 0 ? null : { first: Math.min(...numbers), last: Math.max(...numbers) };
}

/** A case is partially overturned when its decisions differ; nothing is said while one of them is unknown. */
function outcomeOf(issues: readonly Pick<Issue, 'decision'>[]): Outcome | null {
  const decisions = new Set(issues.map((issue) => issue.decision));
  if (decisions.size === 0 || decisions.has(null)) return null;
  const [only] = decisions;
  return decisions.size === 1 && only ? only : 'partially_overturned';
}

/** The outcome rests on every decision it is derived from. */
function outcomeEvidence(
  issues: readonly Issue[],
  evidence: Readonly<Record<string, readonly Evidence[]>>,
): Record<string, Evidence[]> {
  if (outcomeOf(issues) === null) return {};
  const places = issues.flatMap((_, index) => evidence[`/issues/${index}/decision`] ?? []);
  return { '/outcome': places.map((place) => ({ ...place, method: 'derived' as const })) };
}

function inContractOrder(record: UnjudgedRecord, findings: readonly Finding[]): LetterRecord {
  // zod gives the keys in the order of the schema, and checks the shape on the way.
  return LetterRecord.parse({ ...record, findings, status: statusOf(findings) });
}
