import type { Evidence } from '../../schemas/evidence.ts';
import type { LetterRecord } from '../../schemas/record.ts';
import type { Derived } from '../query/derived-database.ts';

/** A text that can be searched, and where it stands. */
interface SearchText {
  readonly kind: 'title' | 'rationale' | 'case summary';
  /** Place of the issue, from 1; `null` for a text of the whole letter. */
  readonly issue: number | null;
  readonly text: string;
  /** Pages in order, each with the share of the text before it, 0 to 1. */
  readonly pages: readonly PageStart[];
}

export type PageStart = readonly [share: number, page: number];

/** The full-text index: word stems, so that `injections` finds `injection`. */
export const TEXTS: Derived = {
  file: 'search.sqlite',
  tables: `
    CREATE VIRTUAL TABLE texts USING fts5(
      text, letter_key UNINDEXED, kind UNINDEXED, issue UNINDEXED, pages UNINDEXED,
      tokenize = "porter unicode61 remove_diacritics 2");
    CREATE TABLE rows_of (letter_key TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (letter_key, row)) WITHOUT ROWID;`,
  prepare(database) {
    const insert = database.prepare('INSERT INTO texts VALUES (?, ?, ?, ?, ?)');
    const link = database.prepare('INSERT INTO rows_of VALUES (?, ?)');
    const unlink = database.prepare('DELETE FROM rows_of WHERE letter_key = ?');
    const remove = database.prepare(
      'DELETE FROM texts WHERE rowid IN (SELECT row FROM rows_of WHERE letter_key = ?)',
    );
    return {
      add(record, letterKey) {
        for (const { text, kind, issue, pages } of textsOf(record)) {
          const { lastInsertRowid } = insert.run(
            text.replace(/[\uE000\uE001]/g, ' '),
            letterKey,
            kind,
            issue,
            JSON.stringify(pages),
          );
          link.run(letterKey, lastInsertRowid);
        }
      },
      remove(letterKey) {
        remove.run(letterKey);
        unlink.run(letterKey);
      },
    };
  },
};

/** Titles, rationales and case summaries of a letter. */
function textsOf(record: LetterRecord): SearchText[] {
  const texts = record.issues.flatMap(({ heading, rationale }, index): SearchText[] => {
    const at = `/issues/${index}`;
    const entry = (kind: SearchText['kind'], path: string, text: string | null) =>
      text ? [{ kind, issue: index + 1, text, pages: pagesOf(record.evidence[path] ?? []) }] : [];
    return [...entry('title', `${at}/heading`, heading), ...entry('rationale', `${at}/rationale`, rationale)];
  });
  const summaries = record.sections.flatMap(({ kind, text, pages }, index): SearchText[] => {
    if (kind !== 'case_summary') return [];
    const evidence = record.evidence[`/sections/${index}/text`];
    const starts = evidence ? pagesOf(evidence) : pages.slice(0, 1).map((page): PageStart => [0, page]);
    return [{ kind: 'case summary', issue: null, text, pages: starts }];
  });
  return [...summaries, ...texts];
}

/** Where each page begins in a text, by the lengths of what stands on the pages before it. */
function pagesOf(evidence: readonly Evidence[]): PageStart[] {
  const whole = evidence.reduce((sum, { quote }) => sum + quote.length, 0) || 1;
  const starts: PageStart[] = [];
  let before = 0;
  for (const { page, quote } of evidence) {
    if (starts.at(-1)?.[1] !== page) starts.push([Math.round((before / whole) * 1e4) / 1e4, page]);
    before += quote.length;
  }
  return starts;
}

/** The page on which a place of the text stands, given as the share of the text before it. */
export function pageAt(pages: readonly PageStart[], share: number): number | null {
  return pages.findLast(([start]) => start <= share)?.[1] ?? pages[0]?.[1] ?? null;
}
