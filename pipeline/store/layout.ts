/** Marks the file as ours (`PRAGMA application_id`): the letters `IMRx`. */
export const APPLICATION_ID = 0x494d5278;

/** Raised with every change of the tables below (`PRAGMA user_version`). */
export const STORE_VERSION = 1;

/**
 * `inputs` is the ledger: which path led to which content, and in which run it was seen last.
 * `documents` holds one row per content; its record is null until it is read. `pages` caches OCR.
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
    case_number TEXT,
    status TEXT,
    made_by TEXT,
    record BLOB
  );
  CREATE INDEX documents_by_case ON documents (case_number, document_id);
  CREATE INDEX documents_by_run ON documents (run, number);

  CREATE TABLE pages (
    document_id TEXT NOT NULL,
    page INTEGER NOT NULL,
    engine TEXT NOT NULL,
    words BLOB NOT NULL,
    PRIMARY KEY (document_id, page, engine)
  ) WITHOUT ROWID;
`;
