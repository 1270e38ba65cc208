import { join } from 'node:path';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cell, Column, Table } from '../../schemas/tables/index.ts';
import { OutputFile } from './output-file.ts';
import { parquetSchema } from './parquet-schema.ts';
import { parquetValue } from './parquet-values.ts';
import type { TableWriter } from './table-writer.ts';

/** A row group ends at whichever comes first: it is what is kept in memory. */
const GROUP_ROWS = 25_000;
const GROUP_CHARACTERS = 4_000_000;

/** Running text, of which no two are alike. */
const TEXTS: ReadonlySet<string> = new Set(['quote', 'rationale', 'case_summary']);

/**
 * Writes a table as Parquet, a row group at a time. Where groups end depends on the rows alone, and the file
 * names neither time nor machine: the same rows give the same bytes.
 */
export function parquetTable(folder: string, table: Table): TableWriter {
  const name = `${table.name}.parquet`;
  const file = new OutputFile(join(folder, name), name);
  const bytes = new ByteWriter(1 << 20);
  const writer = new ParquetWriter({
    writer: bytes,
    schema: parquetSchema(table.columns),
    createdBy: 'imr-extract',
  });
  const options = table.columns.map((column) => encodingOf(column, table.key));
  const values = table.columns.map(({ type }) => parquetValue(type));
  let columns: unknown[][] = values.map(() => []);
  let rows = 0;
  let characters = 0;

  function toFile(): void {
    file.write(bytes.getBytes());
    bytes.index = 0;
  }

  function flush(): void {
    if (rows === 0) return;
    const columnData = table.columns.map((column, index) => ({
      name: column.name,
      data: columns[index] as unknown[],
      ...options[index],
    }));
    writer.write({ columnData, rowGroupSize: rows });
    toFile();
    columns = values.map(() => []);
    rows = 0;
    characters = 0;
  }

  return {
    add(cells: readonly Cell[]) {
      for (let index = 0; index < values.length; index += 1) {
        const cell = cells[index] as Cell;
        (columns[index] as unknown[]).push((values[index] as (cell: Cell) => unknown)(cell));
        if (typeof cell === 'string') characters += cell.length;
      }
      rows += 1;
      if (rows >= GROUP_ROWS || characters >= GROUP_CHARACTERS) flush();
    },
    finish() {
      flush();
      writer.finish();
      toFile();
      return file.finish();
    },
    abandon: () => file.abandon(),
  };
}

/** Bounds where a reader would filter by them, dictionaries where values repeat: both cost time. */
function encodingOf({ name, type, explains }: Column, key: readonly string[]) {
  const closed = type.kind === 'string' && type.values !== undefined;
  const repeats = closed || key.includes(name) || (type.kind !== 'number' && !TEXTS.has(name));
  return {
    statistics: explains === undefined && (closed || key.includes(name) || type.kind === 'date'),
    ...(repeats ? {} : { encoding: 'PLAIN' as const }),
  };
}
