import { type LetterRecord, SCHEMA_VERSION } from '../../../schemas/index.ts';
import { checkSchemaVersion } from '../../export/check-schema-version.ts';
import { exportedRecords } from '../../export/exported-records.ts';
import type { Store, Tally } from '../../store/store.ts';
import { type Days, dayGatherer } from './days.ts';
import { type FindingCount, findingGatherer } from './findings.ts';
import { type MissingCount, missingGatherer } from './missing.ts';
import { type Reading, readingGatherer } from './reading.ts';
import { type Requests, requestGatherer } from './requests.ts';
import { type LetterToSee, worstLetters } from './worst-letters.ts';

/** Everything the report says, in counts. */
export interface Statistics {
  readonly reading: Reading;
  readonly requests: Requests;
  readonly days: Days;
  readonly findings: readonly FindingCount[];
  readonly missing: readonly MissingCount[];
  /** Letters to review, and those that could not be read, the gravest first. */
  readonly toReview: readonly LetterToSee[];
  readonly failed: readonly LetterToSee[];
  /** How the inputs of the last run ended. */
  readonly lastRun: Tally;
}

/** What of a store the report reads. */
export type StatisticsSource = Pick<Store, 'records' | 'unreadInputs' | 'tally'>;

const NO_RUN: Tally = { accepted: 0, needs_review: 0, failed: 0, duplicate: 0, pending: 0 };
const LETTERS_SHOWN = 25;

/** Takes records one by one; what it holds does not grow with their number. */
export function statisticsGatherer() {
  const reading = readingGatherer();
  const requests = requestGatherer();
  const days = dayGatherer();
  const findings = findingGatherer();
  const missing = missingGatherer();
  const toReview = worstLetters(LETTERS_SHOWN);
  const failed = worstLetters(LETTERS_SHOWN);
  const ofReadLetters = [requests, days, missing];
  return {
    add(record: LetterRecord): void {
      reading.add(record);
      findings.add(record);
      if (record.status === 'failed') failed.add(record);
      else for (const gatherer of ofReadLetters) gatherer.add(record);
      if (record.status === 'needs_review') toReview.add(record);
    },
    finish: (lastRun: Tally = NO_RUN): Statistics => ({
      reading: reading.finish(),
      requests: requests.finish(),
      days: days.finish(),
      findings: findings.finish(),
      missing: missing.finish(),
      toReview: toReview.finish(),
      failed: failed.finish(),
      lastRun,
    }),
  };
}

/**
 * Reads every record of a store once, inputs that could not be opened among them.
 *
 * @throws CliError `store-newer`, `records-outdated`
 */
export async function gatherStatistics(store: StatisticsSource): Promise<Statistics> {
  const gatherer = statisticsGatherer();
  for await (const { json } of exportedRecords(store)) {
    const record = JSON.parse(json) as LetterRecord;
    checkSchemaVersion(record.schemaVersion, SCHEMA_VERSION);
    gatherer.add(record);
  }
  return gatherer.finish(await store.tally());
}
