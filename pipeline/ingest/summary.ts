import { printablePath } from '../inputs/fs-path.ts';
import { escapeLine } from '../terminal.ts';
import { formatSeconds } from './progress.ts';
import type { IngestSummary } from './run-ingest.ts';

/** The end of a run, for a person; its last line accounts for every input. */
export function describeSummary(summary: IngestSummary, store: string): string {
  return [
    ...describeFailures(summary),
    describeWork(summary),
    `${summary.records} ${summary.records === 1 ? 'record is' : 'records are'} in ${store}, one per letter. Next:`,
    `  imr-extract export --store ${shellWord(store)} --out imr-records --format jsonl   # write them to files`,
    `  imr-extract show CASE --store ${shellWord(store)}   # look at one letter`,
    accountLine(summary),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** `accepted 7 + needs_review 2 + failed 1 + duplicate 0 = 10 inputs` */
export function accountLine({ tally, inputs }: Pick<IngestSummary, 'tally' | 'inputs'>): string {
  const { accepted, needs_review, failed, duplicate, pending } = tally;
  const parts = [
    `accepted ${accepted}`,
    `needs_review ${needs_review}`,
    `failed ${failed}`,
    `duplicate ${duplicate}`,
    ...(pending > 0 ? [`not reached ${pending}`] : []),
  ];
  return `${parts.join(' + ')} = ${inputs} inputs`;
}

function describeFailures({ tally, failures }: IngestSummary): string[] {
  if (failures.length === 0) return [];
  const lines = failures.map(
    ({ path, code, message }) => `  ${escapeLine(printablePath(path))}: ${code}: ${escapeLine(message)}`,
  );
  const more = tally.failed - failures.length;
  return [`Failed: ${tally.failed}`, ...lines, ...(more > 0 ? [`  and ${more} more, see the export`] : [])];
}

function describeWork({ processed, seconds, ocr }: IngestSummary): string {
  if (processed === 0) return `Nothing was left to read; looked for ${formatSeconds(seconds)}.`;
  const rate = (processed / seconds).toFixed(1);
  const pages =
    ocr.read + ocr.fromCache > 0
      ? ` OCR: ${ocr.read} pages read, ${ocr.fromCache} known from before${ocr.by ? ` (${ocr.by})` : ''}.`
      : ' OCR: no page needed it.';
  return `Read ${processed} letters in ${formatSeconds(seconds)} (${rate} per second).${pages}`;
}

/** A path as it can be pasted into a shell. */
function shellWord(text: string): string {
  return /^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
