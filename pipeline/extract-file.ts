import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { documentIdOf } from '../extractors/document-id.ts';
import type { OcrChoice } from '../extractors/read/ocr/choice.ts';
import type { OcrEngine } from '../extractors/read/ocr/engine.ts';
import { type OcrMode, resolveReadOptions } from '../extractors/read/options.ts';
import { ExtractError, type LetterRecord } from '../schemas/index.ts';
import { CliError, describeError, exitCodeOf } from './cli-error.ts';
import { type CodesFile, openCodesFile } from './ingest/codes-file.ts';
import { failedOutcome } from './ingest/letter-outcome.ts';
import { startLetterProcess } from './ingest/letter-process.ts';
import type { LetterOutcome } from './ingest/letter-task.ts';
import { hostLimits, type Limits, resolveLimits } from './ingest/limits.ts';
import { ocrBudget } from './ingest/ocr-budget.ts';
import { startSecondReader } from './ingest/ocr-desk.ts';
import { chooseOcr, type RunOcr } from './ingest/start-ocr.ts';
import { reasonOf } from './inputs/reason-of.ts';
import { unpack } from './store/pack.ts';
import { escapeJson } from './terminal.ts';

interface ExtractFileOptions {
  readonly ocr: OcrMode;
  readonly ocrChoice?: OcrChoice;
  readonly limits?: Partial<Limits>;
  /** Path of the user's own table of diagnosis codes. */
  readonly codes?: string | undefined;
}

/** `imr-extract extract`: prints the record of each letter, also of a file that is none; gives the exit code. */
export async function extractFile(file: string, options: ExtractFileOptions): Promise<number> {
  const limits = resolveLimits(options.limits);
  const ocrOfRun = await chooseOcr(options.ocrChoice);
  const codes = options.codes === undefined ? undefined : await openCodesFile(options.codes);
  const outcome = await outcomeOf(file, { ocr: options.ocr, limits, ocrOfRun, codes });
  if (outcome.kind !== 'record') throw new Error(`a single file cannot be ${outcome.kind}`);
  const records = outcome.records.map(({ packed }) => unpack<LetterRecord>(packed));
  for (const record of records) process.stdout.write(`${escapeJson(JSON.stringify(record, null, 2))}\n`);
  const failure = records.find(({ status }) => status === 'failed')?.findings[0];
  if (!failure) return exitCodeOf('ok');
  process.stderr.write(describeError(failureOf(file, failure)));
  return exitCodeOf(failure.code === 'ocr-unavailable' ? 'ocr-unavailable' : 'extraction-failed');
}

interface ReadSettings {
  readonly ocr: OcrMode;
  readonly limits: Limits;
  readonly ocrOfRun: RunOcr;
  readonly codes: CodesFile | undefined;
}

/** Reads the letter in a process of its own, so that no file can take this one with it. */
async function outcomeOf(
  path: string,
  { ocr, limits, ocrOfRun, codes }: ReadSettings,
): Promise<LetterOutcome> {
  const bytes = await readFile(path, limits.maxMegabytes * 1e6);
  const letter = { documentId: documentIdOf(bytes), fileName: basename(path) };
  if (bytes.length > limits.maxMegabytes * 1e6) {
    const message = `it has more than ${limits.maxMegabytes} MB`;
    return failedOutcome(letter, new ExtractError('too-large', message, { stage: 'ingest' }));
  }
  const budget = ocrBudget(limits.ocrSeconds * 1000);
  const worker = await startLetterProcess(hostLimits(limits));
  let starting: Promise<OcrEngine> | undefined;
  let second: Promise<OcrEngine> | undefined;
  const engine = () => {
    starting ??= ocrOfRun.start();
    return starting;
  };
  try {
    const options = resolveReadOptions({ ...limits, ocr });
    return await worker.process(
      { ...letter, path, bytes, options, codes },
      {
        findPage: async () => undefined,
        keepPage: async () => {},
        recognize: async ({ picture, request }) => budget.recognize(await engine(), picture, request),
        recognizeAgain: async ({ picture, request }) => {
          second ??= engine().then(startSecondReader);
          return budget.recognize(await second, picture, request);
        },
        findReread: async () => undefined,
        keepReread: async () => {},
      },
    );
  } catch (error) {
    if (error instanceof ExtractError) return failedOutcome(letter, error);
    throw error;
  } finally {
    worker.end();
    for (const started of [starting, second]) await (await started?.catch(() => undefined))?.close();
  }
}

/** The file's bytes, of which too many are not read to their end: it may be a pipe that never ends. */
async function readFile(file: string, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > maxBytes) break;
    }
  } catch (cause) {
    throw new CliError('no-input', 'cannot read the file', {
      file,
      reason: reasonOf(cause),
      remedy: 'check the path and the permissions',
      cause,
    });
  }
  return Buffer.concat(chunks);
}

function failureOf(file: string, { code, message }: LetterRecord['findings'][number]): CliError {
  return new CliError('extraction-failed', 'no letter could be read from the file', {
    file,
    reason: `${code}: ${message}`,
    remedy: 'open the file in a PDF viewer: if it does not open there, get it again from its source',
  });
}
