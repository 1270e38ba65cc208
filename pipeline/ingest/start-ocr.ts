import { availableParallelism } from 'node:os';
import type { OcrChoice } from '../../extractors/read/ocr/choice.ts';
import type { OcrEngine } from '../../extractors/read/ocr/engine.ts';
import { ExtractError } from '../../schemas/index.ts';
import { CliError } from '../cli-error.ts';

/** What reads the pictures of a run. */
export interface RunOcr {
  /** Names program and model where the user chose them: records made by another choice are made again. */
  readonly fingerprint: string | undefined;
  start(): Promise<OcrEngine>;
}

/**
 * The engine for a run. One that the user chose is looked for at once, since a run without it is not what was
 * asked for (`ocr-unavailable`); the one of this package only when a page needs it.
 */
export async function chooseOcr(
  choice: OcrChoice = {},
  workers: number = availableParallelism(),
): Promise<RunOcr> {
  const open = async () => (await import('../../extractors/read/ocr/open-program.ts')).openOcrProgram(choice);
  const chosen = choice.engine !== undefined || choice.model !== undefined;
  const program = chosen ? await open().catch(refuse) : undefined;
  return {
    fingerprint: program && `${program.name}; ${program.model}`,
    async start() {
      const { createOcrPool } = await import('../../extractors/read/ocr/pool.ts');
      return createOcrPool(program ?? (await open()), { workers });
    },
  };
}

function refuse(cause: unknown): never {
  if (!(cause instanceof ExtractError)) throw cause;
  throw new CliError('ocr-unavailable', 'the chosen OCR engine or model cannot be used', {
    reason: cause.message,
    remedy: 'install what is missing, or leave out --ocr-engine and --ocr-model',
    cause,
  });
}
