import { type ChildProcess, spawn } from 'node:child_process';
import { buildCli } from './build-cli.ts';

export interface CliResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface CliOptions {
  readonly input?: string;
  /** Leaves standard input open after `input`. */
  readonly keepInputOpen?: boolean;
  /** Called with the running process, to interrupt or kill it. */
  readonly during?: (child: ChildProcess) => void;
}

let building: Promise<string> | undefined;

/** Runs the command line as a user does: built, in a process of its own, with pipes for all streams. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const { input = '', keepInputOpen, during } = options;
  building ??= buildCli();
  const child = spawn(process.execPath, [await building, ...args]);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => {
    stdout += data;
  });
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  child.stdin.on('error', () => {});
  if (keepInputOpen) child.stdin.write(input);
  else child.stdin.end(input);
  during?.(child);
  return new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

/** The last line of an ingest's output. */
export function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}
