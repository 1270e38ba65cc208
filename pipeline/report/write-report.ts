import { existsSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { CliError, writeError } from '../cli-error.ts';
import { writeAside } from '../export/write-aside.ts';
import { packageVersion } from '../package-file.ts';
import type { Store } from '../store/store.ts';
import { gatherStatistics } from './gather/gather-statistics.ts';
import { REPORT_MARK, renderPage } from './page/render-page.ts';

export interface ReportOptions {
  /** The store as the user named it. */
  readonly store: string;
  readonly reviewUrl?: string | undefined;
  readonly date?: string | undefined;
}

/** The mark stands within these first bytes of a report. */
const HEAD = 400;

/**
 * Writes the report of a store as one HTML file, aside first. The same store gives the same bytes.
 * Gives the number of letters it is about.
 *
 * @throws CliError `folder-occupied` where the file is something else, `not-writable`, `disk-full`,
 *   `store-newer`, `records-outdated`
 */
export async function writeReport(store: Store, file: string, options: ReportOptions): Promise<number> {
  await refuseOther(file);
  const statistics = await gatherStatistics(store);
  const page = renderPage(statistics, { ...options, version: packageVersion() });
  await writeAside(file, once(page));
  const { accepted, needs_review, failed } = statistics.reading.all.status;
  return accepted + needs_review + failed;
}

/** Only an earlier report may be written over. */
async function refuseOther(file: string): Promise<void> {
  if (!existsSync(file)) return;
  if (statSync(file).isFile() && (await headOf(file)).includes(REPORT_MARK)) return;
  throw new CliError('folder-occupied', 'cannot write the report', {
    file,
    reason: 'there is something else than a report of this program',
    remedy: 'choose another name, or move it away',
  });
}

async function headOf(file: string): Promise<string> {
  try {
    const handle = await open(file, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw writeError(error, file);
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
