import { EXIT_CODES, type ExitCause } from './exit-codes.ts';
import { escapeControls } from './terminal.ts';

interface CliErrorDetails {
  /** The file or folder it is about. */
  readonly file?: string;
  /** Why it happened, in one sentence. */
  readonly reason: string;
  /** What the user can do about it. */
  readonly remedy: string;
  readonly cause?: unknown;
}

/** An error for the person at the command line: what, where, why, and what to do. */
export class CliError extends Error {
  readonly exit: ExitCause;
  readonly file: string | undefined;
  readonly reason: string;
  readonly remedy: string;

  constructor(exit: ExitCause, message: string, details: CliErrorDetails) {
    super(message, { cause: details.cause });
    this.name = 'CliError';
    this.exit = exit;
    this.file = details.file;
    this.reason = details.reason;
    this.remedy = details.remedy;
  }
}

/** The error as it is printed: a line each for what, file, cause and remedy. */
export function describeError(error: CliError): string {
  const lines = [
    `error: ${error.message}`,
    ...(error.file === undefined ? [] : [`  file:   ${error.file}`]),
    `  cause:  ${error.reason}`,
    `  remedy: ${error.remedy}`,
  ];
  return `${lines.map(escapeControls).join('\n')}\n`;
}

export function exitCodeOf(cause: ExitCause): number {
  return EXIT_CODES[cause].code;
}

/** The system's code of an error (`ENOENT`, `ENOSPC`, ...), if it has one. */
export function systemCodeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Codes of the system are of this form; those of SQLite or zlib tell of no failed write. */
const SYSTEM_CODE = /^E[A-Z]+$/;

/** Turns a failed write into an error with its remedy; anything that is no system error passes unchanged. */
export function writeError(error: unknown, file: string): unknown {
  const code = systemCodeOf(error);
  if (error instanceof CliError || !(error instanceof Error) || !SYSTEM_CODE.test(code ?? '')) return error;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new CliError('disk-full', 'cannot write', {
      file,
      reason: 'the disk is full',
      remedy: 'free some space and run the same command again',
      cause: error,
    });
  }
  return new CliError('not-writable', 'cannot write', {
    file,
    reason: error.message,
    remedy: 'choose a folder you may write to',
    cause: error,
  });
}
