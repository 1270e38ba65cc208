import type { LetterRecord, Page } from '../schemas/index.ts';
import { type DocumentIdentity, extractRecords, type RecordOptions } from './extract-record.ts';
import type { ReadOptions } from './read/index.ts';
import { type RereadServices, rereadDoubtful } from './reread/index.ts';

/**
 * The records of a document's letters, after the words they leave in doubt were read again.
 *
 * @param read the pages as they were read first
 * @returns the records, with the pages they rest on
 */
export async function extractRereading(
  bytes: Uint8Array,
  read: Page[],
  identity: DocumentIdentity,
  options: ReadOptions & RecordOptions,
  services: RereadServices,
): Promise<{ readonly pages: readonly Page[]; readonly records: LetterRecord[] }> {
  const records = extractRecords(read, identity, options);
  const pages = await rereadDoubtful(bytes, read, records, options, services);
  return { pages, records: pages === read ? records : extractRecords(pages, identity, options) };
}
