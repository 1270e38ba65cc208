import { openDerived } from '../query/derived-database.ts';
import { matchExpression } from './match-expression.ts';
import { type PageStart, pageAt, TEXTS } from './texts.ts';

/** Marks around the words that were found; private characters that no text holds. */
export const OPEN = '\uE000';
export const CLOSE = '\uE001';

export interface Hit {
  readonly letterKey: string;
  readonly kind: string;
  readonly issue: number | null;
  readonly page: number | null;
  /** The words around the first hit, what was found between `OPEN` and `CLOSE`. */
  readonly context: string;
}

export interface Hits {
  readonly total: number;
  readonly letters: number;
  /** The best first. */
  readonly hits: readonly Hit[];
}

interface Row {
  readonly letterKey: string;
  readonly kind: string;
  readonly issue: number | null;
  readonly pages: string;
  readonly context: string;
  readonly marked: string;
}

/**
 * Finds words in titles, rationales and case summaries of a store.
 *
 * @throws CliError `query-wrong` for an expression that means nothing; what opening the store throws
 */
export async function searchStore(storeFolder: string, typed: string, limit: number): Promise<Hits> {
  const expression = matchExpression(typed);
  const database = await openDerived(storeFolder, TEXTS);
  try {
    const { total, letters } = database
      .prepare(
        'SELECT count(*) AS total, count(DISTINCT letter_key) AS letters FROM texts WHERE texts MATCH ?',
      )
      .get(expression) as { total: number; letters: number };
    const rows = database
      .prepare(
        `SELECT letter_key AS letterKey, kind, issue, pages, snippet(texts, 0, ?, ?, '…', 32) AS context,
          highlight(texts, 0, ?, '') AS marked
        FROM texts WHERE texts MATCH ? ORDER BY rank, rowid LIMIT ?`,
      )
      .all(OPEN, CLOSE, OPEN, expression, limit) as unknown as Row[];
    return { total, letters, hits: rows.map(hitOf) };
  } finally {
    database.close();
  }
}

function hitOf({ pages, marked, context, ...row }: Row): Hit {
  const share = Math.max(0, placeOf(context, marked)) / Math.max(1, marked.length);
  return { ...row, context, page: pageAt(JSON.parse(pages) as PageStart[], share) };
}

/** Where in the whole text the context stands: at its own first hit, not at the first of all. */
function placeOf(context: string, marked: string): number {
  const plain = context.replaceAll(CLOSE, '').replace(/^…|…$/g, '');
  const start = marked.indexOf(plain);
  return start < 0 ? marked.indexOf(OPEN) : start + plain.indexOf(OPEN);
}
