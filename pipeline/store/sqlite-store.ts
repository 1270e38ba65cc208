import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { ExtractErrorCode, LetterRecord, Page, Status } from '../../schemas/index.ts';
import { pack, unpack } from './pack.ts';
import { caseLinker, MOST_COMPARED } from './shared-cases.ts';
import { prepareStatements } from './statements.ts';
import type { InputEntry, PendingDocument, Store, StoredRecord, Tally, UnreadInput } from './store.ts';
import { worstOf } from './worst-of.ts';

/** Rows read at once where a table is walked: no statement stays open while others write. */
const CHUNK = 200;

/** The store in an embedded SQLite database, see `store.ts`. `onClose` runs after the database is closed. */
export function sqliteStore(database: DatabaseSyncInstance, onClose: () => void = () => {}): Store {
  const sql = prepareStatements(database);
  const linkCase = caseLinker();
  let run = (sql.run.get() as { value: number }).value;

  /** Everything or nothing of what `work` writes. */
  function inTransaction<T>(work: () => T): T {
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  }

  /** The record of a row, linked with those of other documents that give the same case number. */
  function recordOf(row: RecordRow): StoredRecord {
    const record = storedRecord(row);
    if (!row.shared) return record;
    const { caseNumber, documentId, letter } = row;
    const others = sql.sameCase.all({ caseNumber, documentId, letter, limit: MOST_COMPARED }) as RecordRow[];
    return linkCase(record, others.map(storedRecord));
  }

  /** Documents of this run that would be accepted if another did not contradict them. */
  function conflictingDocuments(): number {
    const documents = new Set<string>();
    for (const row of sql.acceptedShared.iterate({ run })) {
      const { documentId, status } = recordOf(row as RecordRow);
      if (status !== 'accepted') documents.add(documentId);
    }
    return documents.size;
  }

  return {
    async startRun() {
      run = inTransaction(() => {
        sql.nextRun.run();
        return (sql.run.get() as { value: number }).value;
      });
    },

    async recall(paths) {
      return paths.map((path) => {
        const row = sql.recall.get(path) as InputRow | undefined;
        return row && inputEntry(row);
      });
    },

    async register(inputs) {
      return inTransaction(() => {
        let repeated = 0;
        for (const input of inputs) {
          const before = sql.recall.get(input.path) as InputRow | undefined;
          if (before?.run === run) repeated += 1;
          // A file that cannot be opened today keeps the document it led to before: nothing read is lost.
          const documentId = input.documentId ?? before?.document_id ?? null;
          sql.putInput.run({ ...flatInput(input), documentId, run });
          const touched = new Set([documentId, before?.document_id ?? null]);
          for (const id of touched) if (id !== null) sql.touchDocument.run(id, run);
        }
        return repeated;
      });
    },

    async *pending(madeBy) {
      let after = 0;
      while (true) {
        const rows = sql.pending.all({ run, madeBy, after, limit: CHUNK }) as PendingRow[];
        for (const { documentId, path, fileName } of rows) yield { documentId, path, fileName };
        const last = rows.at(-1);
        if (!last) return;
        after = last.number;
      }
    },

    async countPending(madeBy) {
      return (sql.countPending.get({ run, madeBy }) as { count: number }).count;
    },

    async putRecords(records) {
      inTransaction(() => {
        for (const [documentId, letters] of byDocument(records)) {
          const [{ fileName, madeBy }] = letters;
          sql.putDocument.run({ documentId, fileName, madeBy, status: worstOf(letters) });
          sql.clearLetters.run(documentId);
          for (const { letter = 1, caseNumber, status, packed } of letters) {
            sql.putLetter.run({ documentId, letter, caseNumber, status, packed });
          }
        }
      });
    },

    async getPage({ documentId, page, engine }) {
      const row = sql.getPage.get(documentId, page, engine) as { words: Uint8Array } | undefined;
      try {
        return row && unpack<Page>(row.words);
      } catch {
        // Damaged words are as good as none: the page is read again, and they are replaced.
        return undefined;
      }
    },

    async putPage({ documentId, page, engine }, words) {
      sql.putPage.run(documentId, page, engine, pack(words));
    },

    async tally() {
      const counts: Tally = { accepted: 0, needs_review: 0, failed: 0, duplicate: 0, pending: 0 };
      const rows = sql.tally.all(run) as { outcome: keyof Tally; count: number }[];
      Object.assign(counts, Object.fromEntries(rows.map(({ outcome, count }) => [outcome, count])));
      const doubtful = conflictingDocuments();
      return {
        ...counts,
        accepted: counts.accepted - doubtful,
        needs_review: counts.needs_review + doubtful,
      };
    },

    async countRecords() {
      return (sql.countRecords.get(run) as { count: number }).count;
    },

    async failedInputs(limit) {
      const rows = sql.failedInputs.all({ run, limit }) as FailedRow[];
      return rows.map(({ path, code, message, packed }) => {
        if (code !== null || packed === null)
          return { path, code: code ?? 'internal', message: message ?? '' };
        const [reason] = unpack<LetterRecord>(packed).findings;
        return { path, code: reason?.code ?? 'internal', message: reason?.message ?? '' };
      });
    },

    async *records() {
      // Letters with a case number first; keyset paging keeps memory flat and needs no open statement.
      for (const [statement, start] of [
        [sql.recordsWithCase, ''],
        [sql.recordsWithoutCase, null],
      ] as const) {
        let caseNumber: string | null = start;
        let documentId = '';
        let letter = 0;
        while (true) {
          const from = { caseNumber, documentId, letter, limit: CHUNK };
          const rows: RecordRow[] = statement.all(from) as RecordRow[];
          yield* rows.map(recordOf);
          const last = rows.at(-1);
          if (!last) break;
          caseNumber = last.caseNumber;
          documentId = last.documentId;
          letter = last.letter;
        }
      }
    },

    async *unreadInputs() {
      for (const row of sql.unreadInputs.iterate()) yield { ...(row as UnreadInput) };
    },

    async find(query) {
      return (sql.find.all({ query, prefix: `sha256:${query.replace(/^sha256:/, '')}` }) as RecordRow[]).map(
        recordOf,
      );
    },

    async close() {
      if (database.isTransaction) database.exec('ROLLBACK');
      database.close();
      onClose();
    },
  };
}

/** The records of each document; never an empty list. */
function byDocument(records: readonly StoredRecord[]): Map<string, [StoredRecord, ...StoredRecord[]]> {
  const documents = new Map<string, [StoredRecord, ...StoredRecord[]]>();
  for (const record of records) {
    const letters = documents.get(record.documentId);
    if (letters) letters.push(record);
    else documents.set(record.documentId, [record]);
  }
  return documents;
}

interface InputRow {
  readonly path: string;
  readonly name: string;
  readonly stamp: string | null;
  readonly document_id: string | null;
  readonly problem_code: string | null;
  readonly problem_message: string | null;
  readonly run: number;
}

interface FailedRow {
  readonly path: string;
  readonly code: string | null;
  readonly message: string | null;
  readonly packed: Uint8Array | null;
}

interface PendingRow extends PendingDocument {
  readonly number: number;
}

interface RecordRow {
  readonly documentId: string;
  readonly letter: number;
  readonly fileName: string;
  readonly caseNumber: string | null;
  readonly status: string;
  readonly packed: Uint8Array;
  readonly madeBy: string | null;
  readonly shared: number;
}

function inputEntry(row: InputRow): InputEntry {
  return {
    path: row.path,
    name: row.name,
    stamp: row.stamp,
    documentId: row.document_id,
    problem:
      row.problem_code === null
        ? null
        : { code: row.problem_code as ExtractErrorCode, message: row.problem_message ?? '' },
  };
}

function flatInput({ path, name, stamp, problem }: InputEntry) {
  return { path, name, stamp, problemCode: problem?.code ?? null, problemMessage: problem?.message ?? null };
}

function storedRecord({ shared: _, ...row }: RecordRow): StoredRecord {
  return { ...row, status: row.status as Status };
}
