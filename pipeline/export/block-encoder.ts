import { SCHEMA_VERSION } from '../../schemas/index.ts';
import { letterKeyOf, TABLES, type TableName } from '../../schemas/tables/index.ts';
import { unpackBytes } from '../store/pack.ts';
import { checkSchemaVersion } from './check-schema-version.ts';
import { letterCounter } from './count-letters.ts';
import { evidenceCutter } from './evidence/cut-evidence.ts';
import { evidenceEncoder } from './evidence/evidence-encoder.ts';
import type { MarkedRecord } from './shared-cases.ts';
import { tableEncoder } from './table-encoder.ts';
import type { BlockCounts, PieceSink, TableFormats } from './table-piece.ts';

/** Letters are encoded so many at a time, and so many characters of their JSON: what is in memory of them. */
const LETTERS_AT_ONCE = 20;
const CHARACTERS_AT_ONCE = 4_000_000;

/**
 * Makes what the files of all tables hold of a block of letters. A block's pieces depend on its letters alone:
 * wherever they are made, files that take them in the order of the blocks are the same.
 */
export function blockEncoder(
  formats: TableFormats,
  sink: PieceSink,
): (records: readonly MarkedRecord[]) => BlockCounts {
  const cut = evidenceCutter();
  const tables = TABLES.map((table) => ({
    name: table.name,
    ...(table.name === 'evidence' ? evidenceEncoder(formats, sink) : tableEncoder(table, formats, sink)),
  }));

  return (records) => {
    const letters = letterCounter();
    let waiting = 0;
    let characters = 0;
    const encode = () => {
      for (const table of tables) table.encode();
      waiting = 0;
      characters = 0;
    };
    for (const marked of records) {
      const json = unpackBytes(marked.packed);
      const { record, places } = cut(json);
      checkSchemaVersion(record.schemaVersion, SCHEMA_VERSION);
      letters.add({ status: record.status, letterFormat: record.source.letterFormat });
      const letterKey = letterKeyOf(marked, marked.shared);
      for (const table of tables) table.add({ letterKey, record, places });
      waiting += 1;
      characters += json.length;
      if (waiting >= LETTERS_AT_ONCE || characters >= CHARACTERS_AT_ONCE) encode();
    }
    encode();
    const rows = Object.fromEntries(tables.map(({ name, finish }) => [name, finish()]));
    return { rows: rows as Record<TableName, number>, letters: letters.counts() };
  };
}
