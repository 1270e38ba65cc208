import { availableParallelism } from 'node:os';
import { blockEncoder } from './block-encoder.ts';
import { letterCounter } from './count-letters.ts';
import type { LetterCounts } from './describe/data-set.ts';
import type { WrittenFile } from './output-file.ts';
import { PieceBuffers } from './piece-buffers.ts';
import type { MarkedRecord } from './shared-cases.ts';
import { openTableFiles, type TableFiles } from './table-files.ts';
import type { BlockCounts, PieceSink, RowCounts, TableFormats } from './table-piece.ts';
import { encodeInThreads } from './table-threads.ts';

/** Letters of a block, and so of the row groups of most tables: the same on every machine. */
const BLOCK_LETTERS = 1000;
/** Each takes memory of its own. */
const MOST_THREADS = 4;

export interface WrittenTables {
  readonly files: readonly WrittenFile[];
  readonly rows: RowCounts;
  readonly letters: LetterCounts;
}

/**
 * Writes the tables of all letters into a folder, block by block: several threads encode them where there is
 * more than one block. The bytes are the same with any number of threads. `watch` sees every record once.
 */
export async function writeTables(
  records: AsyncIterable<MarkedRecord>,
  folder: string,
  formats: TableFormats,
  watch: (record: MarkedRecord) => void,
  threads = Math.min(MOST_THREADS, availableParallelism()),
): Promise<WrittenTables> {
  const files = openTableFiles(folder, formats);
  const rows: Record<string, number> = {};
  const letters = letterCounter();
  const count = (block: BlockCounts) => {
    for (const [table, more] of Object.entries(block.rows)) rows[table] = (rows[table] ?? 0) + more;
    letters.addAll(block.letters);
  };
  try {
    const blocks = inBlocks(records, watch);
    const first = await blocks.next();
    if (first.done || first.value.length < BLOCK_LETTERS || threads < 2) {
      const encode = blockEncoder(formats, writingTo(files));
      count(encode(first.value ?? []));
      for await (const block of blocks) count(encode(block));
    } else await encodeInThreads(withFirst(first.value, blocks), threads, formats, files.append, count);
    return {
      files: files.finish(),
      rows: rows as Record<keyof RowCounts, number>,
      letters: letters.counts(),
    };
  } catch (error) {
    files.abandon();
    throw error;
  }
}

/** Writes pieces as they come, and takes their buffers for the next. */
function writingTo(files: TableFiles): PieceSink {
  const buffers = new PieceBuffers();
  return {
    take: buffers.take,
    emit(piece) {
      files.append(piece);
      buffers.giveBack(piece.bytes);
    },
  };
}

type Block = readonly MarkedRecord[];

async function* inBlocks(
  records: AsyncIterable<MarkedRecord>,
  watch: (record: MarkedRecord) => void,
): AsyncGenerator<Block, undefined> {
  let block: MarkedRecord[] = [];
  for await (const record of records) {
    watch(record);
    if (block.push(record) < BLOCK_LETTERS) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
}

async function* withFirst(first: Block, others: AsyncIterable<Block>): AsyncGenerator<Block> {
  yield first;
  yield* others;
}
