/** Why a document could not be turned into a record. Each code has its own remedy: see `docs/errors.md`. */
export type ExtractErrorCode =
  | 'empty-file'
  | 'not-a-pdf'
  | 'damaged-pdf'
  | 'password-required'
  | 'no-pages'
  | 'too-large'
  | 'too-many-pages'
  | 'unreadable-page'
  | 'ocr-unavailable'
  | 'timeout'
  | 'worker-died'
  | 'unreadable-file'
  | 'internal';

/** The part of the way where it happened. */
export type Stage = 'ingest' | 'open' | 'read' | 'ocr' | 'layout' | 'extract' | 'validate' | 'store';

/** The one error class of the project: reasons are fields, so that nobody parses messages. */
export class ExtractError extends Error {
  readonly code: ExtractErrorCode;
  readonly stage: Stage;
  readonly page: number | undefined;

  constructor(
    code: ExtractErrorCode,
    message: string,
    details: { readonly stage: Stage; readonly page?: number; readonly cause?: unknown },
  ) {
    super(message, { cause: details.cause });
    this.name = 'ExtractError';
    this.code = code;
    this.stage = details.stage;
    this.page = details.page;
  }
}
