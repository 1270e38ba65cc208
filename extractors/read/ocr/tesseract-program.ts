import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { toTiff } from '../picture/tiff.ts';
import { findModel, type ModelChoice, type OcrModel, unavailable } from './models.ts';
import { parametersFor } from './parameters.ts';
import type { OcrProgram } from './pool.ts';
import { parseTsv } from './tsv.ts';

export interface TesseractProgramOptions {
  /** Defaults to the program's own model. */
  readonly model?: ModelChoice | undefined;
  /** Defaults to `tesseract` on the PATH. */
  readonly command?: string | undefined;
}

/** What the program says about itself takes it some milliseconds. */
const ANSWER_LIMIT_MS = 30_000;
/** Of what the program says on standard error, so much is kept for the reason of a failure. */
const KEPT_OUTPUT = 500;

/**
 * The machine's own Tesseract, one process for each picture: a little slower than the package's engine.
 * Pictures go in and words come out through pipes; no shell, no file. Rejects with `ocr-unavailable` when the
 * program, or a model it can read, is not there.
 */
export async function tesseractProgram(options: TesseractProgramOptions = {}): Promise<OcrProgram> {
  const { command = 'tesseract' } = options;
  const ask = async (question: string): Promise<string> => {
    const asking = startProgram(command, [question]);
    const timer = setTimeout(asking.kill, ANSWER_LIMIT_MS);
    try {
      return await asking.output;
    } catch (cause) {
      throw notThere(command, cause);
    } finally {
      clearTimeout(timer);
    }
  };
  const version = /tesseract v?(\S+)/.exec(await ask('--version'))?.[1] ?? 'of unknown version';
  const model = await findModel(options.model ?? folderIn(await ask('--list-langs')));
  if (model.file.endsWith('.gz')) {
    throw unavailable(`The program tesseract cannot read a compressed model: unpack ${model.file}`);
  }
  return {
    name: `tesseract ${version}`,
    model: model.label,
    start: async () => {
      let running: ReturnType<typeof startProgram> | undefined;
      return {
        // A process that breaks is gone with its picture: `recognize` tells.
        died: new Promise<never>(() => {}),
        recognize: async (picture, request) => {
          running = startProgram(command, argumentsFor(model, parametersFor(picture, request)));
          running.write(toTiff(picture));
          return parseTsv(await running.output);
        },
        stop: async () => running?.kill(),
      };
    },
  };
}

/** `--list-langs` begins with: List of available languages in "/usr/share/tesseract-ocr/5/tessdata/" (2): */
function folderIn(answer: string): ModelChoice {
  return /"([^"\n]+)"/.exec(answer)?.[1] ?? 'installed';
}

function argumentsFor(model: OcrModel, parameters: Readonly<Record<string, string>>): string[] {
  const variables = { ...parameters, tessedit_create_tsv: '1' };
  return [
    ...['stdin', 'stdout', '--tessdata-dir', path.dirname(model.file), '-l', 'eng', '--oem', '1'],
    ...Object.entries(variables).flatMap(([name, value]) => (value === '' ? [] : ['-c', `${name}=${value}`])),
  ];
}

interface Running {
  /** All of standard output, once the program has ended well. */
  readonly output: Promise<string>;
  write(input: Uint8Array): void;
  kill(): void;
}

function startProgram(command: string, args: readonly string[]): Running {
  const child = spawn(command, args, {
    // One thread each: the pool keeps the cores busy, and threads within a page cost more than they gain.
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    stdio: 'pipe',
    windowsHide: true,
  });
  // A program that ends early closes the pipe: its exit says why.
  child.stdin.on('error', () => {});
  return {
    output: outputOf(child),
    write: (input) => child.stdin.end(input),
    kill: () => child.kill('SIGKILL'),
  };
}

function outputOf(child: ChildProcess): Promise<string> {
  const chunks: Buffer[] = [];
  let remarks = '';
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => {
    remarks = (remarks + chunk.toString()).slice(-KEPT_OUTPUT);
  });
  const output = new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve(Buffer.concat(chunks).toString('utf8'));
      else reject(new Error(`tesseract ended with ${signal ?? code}: ${remarks.trim()}`));
    });
  });
  // It may fail when nobody waits for it any more.
  output.catch(() => {});
  return output;
}

function notThere(command: string, cause: unknown): Error {
  const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  const reason = missing ? 'it is not on the PATH' : String(cause instanceof Error ? cause.message : cause);
  return unavailable(
    `The program ${command} cannot be used (${reason}): install Tesseract (Debian: apt install ` +
      'tesseract-ocr), or leave out --ocr-engine',
  );
}
