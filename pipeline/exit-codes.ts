/**
 * Every way a command can end, one number per cause. `docs/exit-codes.md` prints this table; a test holds
 * the two together. Numbers up to 19, but for the first three, are left to Node.js, which ends with some of them.
 */
export const EXIT_CODES = {
  ok: { code: 0, meaning: 'Done. For `ingest`: every input is accounted for, whatever its status.' },
  internal: { code: 1, meaning: 'A fault of this program. Please report it with the message.' },
  usage: { code: 2, meaning: 'The command line is wrong: unknown option, missing or impossible value.' },
  'no-input': { code: 20, meaning: 'Nothing to read: no input was found, or none of them could be opened.' },
  'extraction-failed': {
    code: 21,
    meaning: '`extract`: the file was read, but is no PDF that can be opened.',
  },
  'ocr-unavailable': { code: 22, meaning: 'A page needs OCR and the OCR engine could not be started.' },
  'codes-wrong': {
    code: 23,
    meaning: '`--codes`: the table of codes cannot be read; the message says where.',
  },
  'store-missing': { code: 30, meaning: 'There is no store in the folder.' },
  'store-busy': { code: 31, meaning: 'Another process is writing to the store.' },
  'store-newer': { code: 32, meaning: 'The store was made by a newer version of this program.' },
  'store-damaged': { code: 33, meaning: 'The folder holds a damaged store, or something that is no store.' },
  'records-outdated': {
    code: 34,
    meaning: 'The store holds records of an older schema: run `ingest` again over the same letters.',
  },
  'not-writable': {
    code: 40,
    meaning: 'A folder or file could not be written: permission, read-only, a file in the way.',
  },
  'disk-full': { code: 41, meaning: 'The disk is full. What was written before stays whole.' },
  'folder-occupied': {
    code: 42,
    meaning: '`export`, `release`, `report`, `reconcile`: something else is there.',
  },
  'not-found': { code: 50, meaning: '`show`: the store holds no such letter.' },
  'gold-missing': { code: 51, meaning: '`evaluate`: the folder holds no gold labels.' },
  'query-wrong': {
    code: 52,
    meaning: '`query`, `search`: the question has a mistake; the message explains it.',
  },
  'release-missing': { code: 53, meaning: '`release diff`: the folder holds no release.' },
  'index-wrong': {
    code: 54,
    meaning: '`reconcile`: the index or its column file cannot be read; the message names the line.',
  },
  interrupted: { code: 130, meaning: 'Ctrl-C (SIGINT). What was finished is stored; the next run goes on.' },
  terminated: { code: 143, meaning: 'Ended by SIGTERM. What was finished is stored; the next run goes on.' },
} as const satisfies Record<string, { readonly code: number; readonly meaning: string }>;

export type ExitCause = keyof typeof EXIT_CODES;
