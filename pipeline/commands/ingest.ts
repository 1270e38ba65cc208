import type { Command } from 'commander';
import type { OcrMode } from '../../extractors/read/options.ts';
import type { Limits } from '../ingest/limits.ts';
import {
  addLimits,
  addOcrChoice,
  codesOption,
  type OcrChoiceFlags,
  ocrOption,
  parseCount,
  storeOption,
} from './options.ts';

interface IngestFlags extends Limits, OcrChoiceFlags {
  readonly store: string;
  readonly ocr: OcrMode;
  readonly codes?: string;
  readonly concurrency?: number;
  readonly limit?: number;
}

export function register(program: Command): void {
  const command = program
    .command('ingest')
    .summary('read many letters into a store')
    .description(
      'Reads letters into a store. What is done already is skipped, so an interrupted run goes on where it ' +
        'stopped; after an update of the program letters are extracted again, without new OCR.',
    )
    .argument(
      '<path...>',
      'PDF files, folders (with all below them), quoted globs; - for a list on standard input',
    )
    .addOption(storeOption('folder of the store; made if there is none'))
    .addOption(ocrOption())
    .addOption(codesOption())
    .option('-c, --concurrency <n>', 'letters at once (default: one per core)', parseCount)
    .option('-l, --limit <n>', 'take only the first n inputs', parseCount)
    .addHelpText(
      'after',
      `
Examples:
  imr-extract ingest letters/ --store imr-store
  imr-extract ingest 'archive/**/CM17-*.pdf' --store imr-store --concurrency 8
  find /archive -name '*.pdf' | imr-extract ingest - --store imr-store

The last line accounts for every input: accepted + needs_review + failed + duplicate = inputs.
A duplicate has the same bytes as another input. Failed inputs are in the export, with the reason.
Ctrl-C finishes what is under way and exits with 130; press it again to stop at once.`,
    )
    .action(async (paths: string[], flags: IngestFlags) => {
      const { ingestFiles } = await import('../ingest/ingest-command.ts');
      const ocrChoice = { engine: flags.ocrEngine, model: flags.ocrModel };
      process.exitCode = await ingestFiles(paths, { ...flags, ocrChoice, limits: flags });
    });
  addOcrChoice(command);
  addLimits(command);
}
