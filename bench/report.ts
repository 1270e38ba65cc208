import { gatherStatistics } from '../pipeline/report/gather/gather-statistics.ts';
import { renderPage } from '../pipeline/report/page/render-page.ts';
import { pack } from '../pipeline/store/pack.ts';
import type { Store, StoredRecord } from '../pipeline/store/store.ts';
import { variedRecord } from '../test/support/varied-record.ts';

/**
 * How long the report takes, and how much memory: `npx tsx bench/report.ts [LETTERS]`. Records are generated on
 * the way, a thousand different ones over and over, each with an id of its own.
 */
const letters = Number(process.argv[2] ?? 100_000);
const DIFFERENT = 1000;

const packed = Array.from({ length: DIFFERENT }, (_, number) => {
  // As long as a real record, whose texts and evidence take 28 kB.
  const record = variedRecord(number);
  const text = 'The records name no new findings, and no trial of a lower dose. '.repeat(400);
  const sections = [{ kind: 'issues' as const, heading: null, text, pages: [1] }];
  return pack({ ...record, sections });
});

async function* records(): AsyncGenerator<StoredRecord> {
  for (let number = 0; number < letters; number += 1) {
    const bytes = packed[number % DIFFERENT] ?? new Uint8Array();
    const documentId = `sha256:${number.toString(16).padStart(64, '0')}`;
    yield { documentId, fileName: '', caseNumber: null, status: 'accepted', packed: bytes, madeBy: null };
  }
}

async function* nothing(): AsyncGenerator<never> {}

const store: Pick<Store, 'records' | 'unreadInputs' | 'tally'> = {
  records,
  unreadInputs: nothing,
  tally: async () => ({ accepted: letters, needs_review: 0, failed: 0, duplicate: 0, pending: 0 }),
};

const start = performance.now();
const page = renderPage(await gatherStatistics(store), { store: 'imr-store', version: '0' });
const seconds = (performance.now() - start) / 1000;
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  `${letters} letters in ${seconds.toFixed(1)} s (${Math.round(letters / seconds)} a second), ` +
    `peak memory ${megabytes} MB, page of ${Math.round(page.length / 1024)} kB`,
);
