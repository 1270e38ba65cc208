import { readFile } from 'node:fs/promises';
import { CliError } from '../cli-error.ts';
import { reasonOf } from '../inputs/reason-of.ts';
import { type ComparedLetter, evidenceAt, isSilent } from './score.ts';

/** Values whose stated confidence lies within one step, and how many of them were right. */
interface CalibrationStep {
  /** Lowest confidence of the step; the next step's is where it ends. */
  readonly from: number;
  readonly values: number;
  readonly right: number;
  /** Mean of what was stated. */
  readonly stated: number;
}

/** Stated against observed confidence of the values that OCR read, in the letters of one kind. */
export interface Calibration {
  /** The letters' profile, or `all`. */
  readonly profile: string;
  readonly letters: number;
  readonly accepted: number;
  readonly steps: readonly CalibrationStep[];
  /** Values of accepted records, and those of them that are wrong although nothing is said about them. */
  readonly acceptedValues: { readonly values: number; readonly wrong: number };
}

const STEPS = [0, 0.7, 0.9, 0.95, 0.98, 0.99, 0.995] as const;
const ALL = 'all';

/**
 * How far the confidence of values can be believed. Counted are values with evidence on pages read by OCR; a
 * value is as sure as the least sure of its places. `profileOf` names a letter's kind, so that kinds of scans
 * can be told apart; all letters together come first.
 */
export function calibrate(
  letters: readonly ComparedLetter[],
  profileOf: (caseNumber: string) => string | undefined,
): Calibration[] {
  const profiles = [...new Set(letters.flatMap(({ caseNumber }) => profileOf(caseNumber) ?? []))].sort();
  const of = (profile: string) => letters.filter(({ caseNumber }) => profileOf(caseNumber) === profile);
  return [calibration(ALL, letters), ...profiles.map((profile) => calibration(profile, of(profile)))];
}

function calibration(profile: string, letters: readonly ComparedLetter[]): Calibration {
  const judged = letters.flatMap(judgedValues);
  const steps = STEPS.map((from, index): CalibrationStep => {
    const end = STEPS[index + 1] ?? Number.POSITIVE_INFINITY;
    const within = judged.filter(({ stated }) => stated >= from && stated < end);
    const sum = within.reduce((total, { stated }) => total + stated, 0);
    return {
      from,
      values: within.length,
      right: within.filter(({ right }) => right).length,
      stated: within.length === 0 ? 0 : sum / within.length,
    };
  });
  const accepted = letters.filter(({ record }) => record.status === 'accepted');
  const values = accepted.flatMap(({ record, comparisons }) =>
    comparisons.filter(({ value }) => value !== null).map((comparison) => isSilent(record, comparison)),
  );
  return {
    profile,
    letters: letters.length,
    accepted: accepted.length,
    steps,
    acceptedValues: { values: values.length, wrong: values.filter(Boolean).length },
  };
}

interface JudgedValue {
  readonly stated: number;
  readonly right: boolean;
}

function judgedValues({ record, comparisons }: ComparedLetter): JudgedValue[] {
  const scanned = new Set(
    record.source.pages.filter(({ textSource }) => textSource === 'ocr').map(({ number }) => number),
  );
  return comparisons.flatMap(({ verdict, path }) => {
    const places = verdict === 'missing' ? [] : evidenceAt(record, path);
    if (!places.some(({ page }) => scanned.has(page))) return [];
    return [{ stated: Math.min(...places.map(({ confidence }) => confidence)), right: verdict === 'match' }];
  });
}

/**
 * Reads a list of profiles: a line for each letter, its case number and the name of its kind.
 *
 * @throws CliError when it cannot be read
 */
export async function readProfiles(file: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new CliError('no-input', 'cannot read the list of profiles', {
      file,
      reason: reasonOf(cause),
      remedy: 'check the path and the permissions',
      cause,
    });
  });
  const rows = text.split('\n').map((line) => line.trim().split(/\s+/));
  return new Map(rows.flatMap(([name, profile]) => (name && profile ? [[name, profile] as const] : [])));
}

/** The tables for a person, as they stand in docs/confidence.md. */
export function printCalibration(calibrations: readonly Calibration[]): string {
  const [all] = calibrations;
  return [
    '| stated confidence | values | mean stated | observed right | wrong |',
    '|---|---|---|---|---|',
    ...(all?.steps ?? []).map(stepRow),
    '',
    '| profile | letters | accepted | values | stated | observed | values accepted | silently wrong |',
    '|---|---|---|---|---|---|---|---|',
    ...calibrations.map(profileRow),
  ].join('\n');
}

function stepRow({ from, values, right, stated }: CalibrationStep, index: number): string {
  const end = STEPS[index + 1];
  const range = end === undefined ? `${from} and more` : `${from} to ${end}`;
  const figures = values === 0 ? ['-', '-'] : [stated.toFixed(4), (right / values).toFixed(4)];
  return `| ${range} | ${values} | ${figures.join(' | ')} | ${values - right} |`;
}

function profileRow({ profile, letters, accepted, steps, acceptedValues }: Calibration): string {
  const values = steps.reduce((sum, step) => sum + step.values, 0);
  const right = steps.reduce((sum, step) => sum + step.right, 0);
  const stated = steps.reduce((sum, step) => sum + step.stated * step.values, 0);
  const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(4));
  const silently = `${acceptedValues.wrong} (${perThousand(acceptedValues)} in 1,000)`;
  return `| ${profile} | ${letters} | ${accepted} | ${values} | ${share(stated, values)} | ${share(right, values)} | ${acceptedValues.values} | ${silently} |`;
}

function perThousand({ values, wrong }: Calibration['acceptedValues']): string {
  return values === 0 ? '-' : ((1000 * wrong) / values).toFixed(1);
}
