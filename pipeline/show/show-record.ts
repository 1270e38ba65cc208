import type { LetterRecord } from '../../schemas/index.ts';
import { CliError } from '../cli-error.ts';
import { openStoreForReading } from '../store/open-store.ts';
import { unpack } from '../store/pack.ts';
import { painterFor } from '../terminal.ts';
import { renderRecord } from './render-record.ts';

/** Lines are wrapped to the terminal, within what reads well; on a pipe to the upper limit. */
const WIDTH = { least: 60, most: 110 };

/** `imr-extract show`: prints every record that a case number, file name or document id leads to. */
export async function showRecord(query: string, folder: string, out: NodeJS.WriteStream): Promise<void> {
  const store = openStoreForReading(folder);
  try {
    const found = await store.find(query);
    if (found.length === 0) throw notFound(query, folder);
    const width = Math.min(WIDTH.most, Math.max(WIDTH.least, (out.columns ?? WIDTH.most) - 1));
    const view = { width, paint: painterFor(out) };
    const texts = found.map(({ packed }) => renderRecord(unpack<LetterRecord>(packed), view));
    if (found.length > 1) out.write(`${found.length} documents match ${query}:\n\n`);
    out.write(texts.join(`\n${'─'.repeat(width)}\n\n`));
  } finally {
    await store.close();
  }
}

function notFound(query: string, folder: string): CliError {
  return new CliError('not-found', `no letter ${query}`, {
    file: folder,
    reason: 'the store holds no record with this case number, file name or document id',
    remedy: 'check the number, or ingest the letter first',
  });
}
