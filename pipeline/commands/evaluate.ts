import type { Command } from 'commander';
import { parseCount, storeOption } from './options.ts';

interface EvaluateFlags {
  readonly gold: string;
  readonly store: string;
  readonly json?: true;
  readonly disagreements: number;
  readonly calibration?: string | true;
}

export function register(program: Command): void {
  program
    .command('evaluate')
    .summary('measure records against labels made by people')
    .description(
      'Prints precision, recall and F1 by group and by field, how many records are wholly right, the rate of ' +
        'silent errors, and every disagreement with its page and quote.',
    )
    .requiredOption('-g, --gold <dir>', 'folder of labels, one CASE.json per letter')
    .addOption(storeOption('folder of the store'))
    .option('--json', 'print everything as JSON')
    .option('--disagreements <n>', 'print at most n of them in the table', parseCount, 20)
    .option(
      '--calibration [profiles]',
      'print stated against observed confidence instead; a file of lines "CASE PROFILE" tells kinds apart',
    )
    .addHelpText(
      'after',
      `
Examples:
  imr-extract evaluate --gold samples/expected --store imr-store
  imr-extract evaluate --gold labels --store imr-store --json > accuracy.json
  imr-extract evaluate --gold labels --store imr-store --calibration profiles.txt

A silent error is a wrong value in an accepted record with no finding on it. How values are compared, and the
form of a label: docs/evaluation.md.`,
    )
    .action(async ({ gold, store, json, disagreements, calibration }: EvaluateFlags) => {
      if (calibration) {
        process.stdout.write(`${await describeCalibration(gold, store, calibration, json ?? false)}\n`);
        return;
      }
      const { evaluateStore } = await import('../evaluate/evaluate-store.ts');
      const { printEvaluation } = await import('../evaluate/print.ts');
      const evaluation = await evaluateStore(gold, store);
      const text = json ? JSON.stringify(evaluation, null, 2) : printEvaluation(evaluation, disagreements);
      process.stdout.write(`${text}\n`);
    });
}

async function describeCalibration(
  gold: string,
  store: string,
  profilesFile: string | true,
  json: boolean,
): Promise<string> {
  const { calibrateStore } = await import('../evaluate/evaluate-store.ts');
  const { printCalibration, readProfiles } = await import('../evaluate/calibration.ts');
  const profiles = profilesFile === true ? new Map<string, string>() : await readProfiles(profilesFile);
  const calibrations = await calibrateStore(gold, store, profiles);
  return json ? JSON.stringify(calibrations, null, 2) : printCalibration(calibrations);
}
