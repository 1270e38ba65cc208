import type { DatabaseSyncInstance } from '@photostructure/sqlite';

/**
 * The input a document goes by: the first by name, then path, of those that can be opened. It depends on the
 * inputs alone, not on which of them came first; only when none opens any more, one of them still counts.
 */
const FIRST_INPUT = `FROM inputs f WHERE f.document_id = d.document_id
  ORDER BY f.problem_code IS NOT NULL, f.name, f.path LIMIT 1`;
const FIRST_NAME = `(SELECT f.name ${FIRST_INPUT})`;
const FIRST_PATH = `(SELECT f.path ${FIRST_INPUT})`;
const CAN_BE_OPENED = `EXISTS (
  SELECT 1 FROM inputs i WHERE i.document_id = d.document_id AND i.problem_code IS NULL)`;

const IS_PENDING = `d.run = :run AND ${CAN_BE_OPENED}
  AND (d.made_by IS NOT :madeBy OR d.file_name IS NOT ${FIRST_NAME})`;

/** Whether another letter that an input leads to gives the same case number. */
const IS_SHARED = `EXISTS (SELECT 1 FROM letters o WHERE o.case_number = l.case_number
  AND (o.document_id, o.letter) <> (l.document_id, l.letter)
  AND EXISTS (SELECT 1 FROM inputs i WHERE i.document_id = o.document_id))`;

const RECORD = `l.document_id AS documentId, l.letter, d.file_name AS fileName, l.case_number AS caseNumber,
  l.status, l.record AS packed, d.made_by AS madeBy, ${IS_SHARED} AS shared
  FROM letters l JOIN documents d ON d.document_id = l.document_id`;

const HAS_INPUT = 'EXISTS (SELECT 1 FROM inputs i WHERE i.document_id = d.document_id)';

/** Every statement of the store, prepared once. */
export function prepareStatements(database: DatabaseSyncInstance) {
  const prepare = (sql: string) => database.prepare(sql);
  return {
    run: prepare(`SELECT value FROM meta WHERE key = 'run'`),
    nextRun: prepare(`UPDATE meta SET value = value + 1 WHERE key = 'run'`),

    recall: prepare('SELECT * FROM inputs WHERE path = ?'),
    putInput: prepare(`
      INSERT INTO inputs (path, name, stamp, document_id, problem_code, problem_message, run)
      VALUES (:path, :name, :stamp, :documentId, :problemCode, :problemMessage, :run)
      ON CONFLICT (path) DO UPDATE SET name = excluded.name, stamp = excluded.stamp,
        document_id = excluded.document_id, problem_code = excluded.problem_code,
        problem_message = excluded.problem_message, run = excluded.run`),
    touchDocument: prepare(`
      INSERT INTO documents (document_id, run) VALUES (?, ?)
      ON CONFLICT (document_id) DO UPDATE SET run = excluded.run`),

    pending: prepare(`
      SELECT d.number, d.document_id AS documentId, ${FIRST_PATH} AS path, ${FIRST_NAME} AS fileName
      FROM documents d WHERE ${IS_PENDING} AND d.number > :after ORDER BY d.number LIMIT :limit`),
    countPending: prepare(`SELECT count(*) AS count FROM documents d WHERE ${IS_PENDING}`),
    putDocument: prepare(`
      UPDATE documents SET file_name = :fileName, status = :status, made_by = :madeBy
      WHERE document_id = :documentId`),
    clearLetters: prepare('DELETE FROM letters WHERE document_id = ?'),
    putLetter: prepare(`
      INSERT INTO letters (document_id, letter, case_number, status, record)
      VALUES (:documentId, :letter, :caseNumber, :status, :packed)`),
    countRecords: prepare(`
      SELECT count(*) AS count FROM letters l JOIN documents d ON d.document_id = l.document_id
      WHERE d.run = ? AND ${HAS_INPUT}`),

    getPage: prepare('SELECT words FROM pages WHERE document_id = ? AND page = ? AND engine = ?'),
    putPage: prepare('INSERT OR REPLACE INTO pages (document_id, page, engine, words) VALUES (?, ?, ?, ?)'),

    tally: prepare(`
      SELECT CASE
          WHEN i.problem_code IS NOT NULL THEN 'failed'
          WHEN i.path <> ${FIRST_PATH} THEN 'duplicate'
          ELSE coalesce(d.status, 'pending')
        END AS outcome, count(*) AS count
      FROM inputs i LEFT JOIN documents d ON d.document_id = i.document_id
      WHERE i.run = ? GROUP BY outcome`),
    failedInputs: prepare(`
      SELECT i.path, i.problem_code AS code, i.problem_message AS message,
        (SELECT l.record FROM letters l WHERE l.document_id = d.document_id AND l.status = 'failed'
          ORDER BY l.letter LIMIT 1) AS packed
      FROM inputs i LEFT JOIN documents d ON d.document_id = i.document_id AND d.status = 'failed'
      WHERE i.run = :run AND (i.problem_code IS NOT NULL OR d.status = 'failed')
      ORDER BY i.path LIMIT :limit`),

    recordsWithCase: prepare(`
      SELECT ${RECORD}
      WHERE (l.case_number, l.document_id, l.letter) > (:caseNumber, :documentId, :letter) AND ${HAS_INPUT}
      ORDER BY l.case_number, l.document_id, l.letter LIMIT :limit`),
    recordsWithoutCase: prepare(`
      SELECT ${RECORD}
      WHERE l.case_number IS :caseNumber AND (l.document_id, l.letter) > (:documentId, :letter) AND ${HAS_INPUT}
      ORDER BY l.document_id, l.letter LIMIT :limit`),
    sameCase: prepare(`
      SELECT ${RECORD} WHERE l.case_number = :caseNumber AND ${HAS_INPUT}
        AND (l.document_id, l.letter) <> (:documentId, :letter)
      ORDER BY l.document_id, l.letter LIMIT :limit`),
    acceptedShared: prepare(`
      SELECT ${RECORD} WHERE d.run = :run AND d.status = 'accepted' AND ${IS_SHARED}
        AND EXISTS (SELECT 1 FROM inputs i WHERE i.path = ${FIRST_PATH} AND i.run = :run
          AND i.problem_code IS NULL)
      ORDER BY l.case_number`),
    unreadInputs: prepare(`
      SELECT name, row_number() OVER (PARTITION BY name ORDER BY path) AS ordinal,
        problem_code AS code, problem_message AS message
      FROM inputs u WHERE problem_code IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM documents d
        WHERE d.document_id = u.document_id AND d.status IS NOT NULL AND NOT ${CAN_BE_OPENED})
      ORDER BY name, ordinal`),
    find: prepare(`
      SELECT ${RECORD} WHERE ${HAS_INPUT} AND (
        l.case_number = upper(:query)
        OR (length(:prefix) > 13 AND substr(d.document_id, 1, length(:prefix)) = lower(:prefix))
        OR d.document_id IN (SELECT i.document_id FROM inputs i WHERE i.name = :query))
      ORDER BY l.case_number, l.document_id, l.letter LIMIT 100`),
  };
}
