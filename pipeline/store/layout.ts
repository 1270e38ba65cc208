/** Marks the file as ours (`PRAGMA application_id`): the letters `IMRx`. */
export const APPLICATION_ID = 0x494d5278;

/** Raised with every change of the tables below (`PRAGMA user_version`). */
export const STORE_VERSION = 2;

const LETTERS = `
  CREATE TABLE letters (
    document_id TEXT NOT NULL,
    letter INTEGER NOT NULL,
    case_number TEXT,
    status TEXT NOT NULL,
    record BLOB NOT NULL,
    PRIMARY KEY (document_id, letter)
  );
  CREATE INDEX letters_by_case ON letters (case_number, document_id, letter);
`;

/**
 * `inputs` is the ledger: which path led to which content, and in which run it was seen last.
 * `documents` holds one row per content; its status, the worst of its letters', is null until it is read.
 * `letters` holds the records: one per letter in the document, in their order, from 1. `pages` caches OCR.
 */
export const TABLES = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
  INSERT INTO meta VALUES ('run', 0);

  CREATE TABLE inputs (
    path TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    stamp TEXT,
    document_id TEXT,
    problem_code TEXT,
    problem_message TEXT,
    run INTEGER NOT NULL
  );
  CREATE INDEX inputs_by_document ON inputs (document_id, name, path);
  CREATE INDEX inputs_by_run ON inputs (run);

  CREATE TABLE documents (
    number INTEGER PRIMARY KEY,
    document_id TEXT NOT NULL UNIQUE,
    run INTEGER NOT NULL,
    file_name TEXT,
    status TEXT,
    made_by TEXT
  );
  CREATE INDEX documents_by_run ON documents (run, number);

  ${LETTERS}

  CREATE TABLE pages (
    document_id TEXT NOT NULL,
    page INTEGER NOT NULL,
    engine TEXT NOT NULL,
    words BLOB NOT NULL,
    PRIMARY KEY (document_id, page, engine)
  ) WITHOUT ROWID;
`;

/** What brings a store of an older version to the next one, by the version it has. */
export const UPGRADES: Readonly<Record<number, string>> = {
  // A document held one record, in its own row.
  1: `
    ${LETTERS}
    INSERT INTO letters (document_id, letter, case_number, status, record)
      SELECT document_id, 1, case_number, status, record FROM documents WHERE record IS NOT NULL;
    DROP INDEX documents_by_case;
    ALTER TABLE documents DROP COLUMN case_number;
    ALTER TABLE documents DROP COLUMN record;
  `,
};
