import type { Command } from 'commander';
import type { OcrMode } from '../../extractors/read/options.ts';
import type { Limits } from '../ingest/limits.ts';
import { addLimits, addOcrChoice, codesOption, type OcrChoiceFlags, ocrOption } from './options.ts';

interface ExtractFlags extends Limits, OcrChoiceFlags {
  readonly ocr: OcrMode;
  readonly codes?: string;
}

export function register(program: Command): void {
  const command = program
    .command('extract')
    .summary('print the record of one letter as JSON')
    .description(
      'Reads one letter and prints its record as JSON. A file that cannot be read gives a record with the ' +
        'status failed and the reason, and an exit code of its own.',
    )
    .argument('<file.pdf>', 'the letter')
    .addOption(ocrOption())
    .addOption(codesOption())
    .addHelpText(
      'after',
      `
Examples:
  imr-extract extract letter.pdf
  imr-extract extract letter.pdf | jq .issues`,
    )
    .action(async (file: string, { ocr, codes, ocrEngine, ocrModel, ...limits }: ExtractFlags) => {
      const { extractFile } = await import('../extract-file.ts');
      const ocrChoice = { engine: ocrEngine, model: ocrModel };
      process.exitCode = await extractFile(file, { ocr, ocrChoice, codes, limits });
    });
  addOcrChoice(command);
  addLimits(command);
}
