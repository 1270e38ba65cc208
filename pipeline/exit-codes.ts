/**
 * Every way a command can end, one number per cause. `docs/exit-codes.md` prints this table; a test holds
 * the two together.
 */
export const EXIT_CODES = {
  ok: { code: 0, meaning: 'Done. For `ingest`: every input is accounted for, whatever its status.' },
  internal: { code: 1, meaning: 'A fault of this program. Please report it with the message.' },
  usage: { code: 2, meaning: 'The command line is wrong: unknown option, missing or impossible value.' },
  'no-input': { code: 3, meaning: 'Nothing to read: no input was found, or none of them could be opened.' },
  'extraction-failed': {
    code: 4,
    meaning: '`extract`: the file was read, but is no PDF that can be opened.',
  },
  'store-missing': { code: 5, meaning: 'There is no store in the folder.' },
  'store-busy': { code: 6, meaning: 'Another process is writing to the store.' },
  'store-newer': { code: 7, meaning: 'The store was made by a newer version of this program.' },
  'store-damaged': { code: 8, meaning: 'The folder holds a damaged store, or something that is no store.' },
  'not-writable': {
    code: 9,
    meaning: 'A folder or file could not be written: permission, read-only, a file in the way.',
  },
  'disk-full': { code: 10, meaning: 'The disk is full. What was written before stays whole.' },
  'folder-occupied': { code: 11, meaning: '`export`: the folder holds JSON files of something else.' },
  'not-found': { code: 12, meaning: '`show`: the store holds no such letter.' },
  'ocr-unavailable': { code: 13, meaning: 'A page needs OCR and the OCR engine could not be started.' },
  'gold-missing': { code: 14, meaning: '`evaluate`: the folder holds no gold labels.' },
  interrupted: { code: 130, meaning: 'Ctrl-C (SIGINT). What was finished is stored; the next run goes on.' },
  terminated: { code: 143, meaning: 'Ended by SIGTERM. What was finished is stored; the next run goes on.' },
} as const satisfies Record<string, { readonly code: number; readonly meaning: string }>;

export type ExitCause = keyof typeof EXIT_CODES;
