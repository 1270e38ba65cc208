import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cell, Column, Table } from '../../../schemas/tables/index.ts';
import type { RowGroup } from '../table-piece.ts';
import { parquetSchema } from './schema.ts';
import { snappyCompress } from './snappy.ts';
import { parquetValue } from './values.ts';

/** Begins every file. */
const MAGIC_LENGTH = 4;

/** Running text, of which no two are alike: no use to look for what repeats. */
const TEXTS: ReadonlySet<string> = new Set(['quote', 'rationale', 'case_summary']);

/** Collects the rows of a table, column by column, and makes row groups of them. */
export interface RowGroupMaker {
  readonly rows: number;
  /** `columns`: as many cells for each of the table's columns. */
  add(columns: readonly (readonly Cell[])[]): void;
  /** The rows since the last call as one row group; its offsets count from the beginning of its bytes. */
  take(): { readonly bytes: Uint8Array; readonly groups: readonly RowGroup[] };
}

export function rowGroupMaker(table: Table): RowGroupMaker {
  const schema = parquetSchema(table.columns);
  const options = table.columns.map(encodingOf);
  const toValue = table.columns.map(({ type }) => parquetValue(type));
  const writer = new ByteWriter(1 << 18);
  let columns: unknown[][] = table.columns.map(() => []);

  return {
    get rows() {
      return columns[0]?.length ?? 0;
    },
    add(cells) {
      for (const [index, values] of columns.entries()) {
        const convert = toValue[index] as (cell: Cell) => unknown;
        for (const cell of cells[index] ?? []) values.push(convert(cell));
      }
    },
    take() {
      const file = new ParquetWriter({ writer, schema, compressors: { SNAPPY: snappyCompress } });
      const rowGroupSize = this.rows;
      const columnData = table.columns.map(({ name }, index) => ({
        name,
        data: columns[index] as unknown[],
        ...options[index],
      }));
      file.write({ columnData, rowGroupSize });
      columns = table.columns.map(() => []);
      const groups = file.row_groups.map((group) => shiftGroup(group, -MAGIC_LENGTH));
      return { bytes: takeBytes(writer, MAGIC_LENGTH), groups };
    },
  };
}

/** What was written, from `from` on, in a buffer of its own; the writer begins anew, in the buffer that it has. */
export function takeBytes(writer: ByteWriter, from = 0): Uint8Array {
  const bytes = writer.getBytes().slice(from);
  writer.index = 0;
  writer.offset = 0;
  return bytes;
}

/** Bounds where a reader would filter by them, dictionaries where values repeat: both cost time. */
function encodingOf({ name, type }: Column) {
  return {
    statistics: name === 'letter_key' || type.kind === 'date',
    offsetIndex: false,
    ...(TEXTS.has(name) ? { encoding: 'PLAIN' as const } : {}),
  };
}

/** The same row group, so many bytes further on in a file. */
export function shiftGroup(group: RowGroup, by: number): RowGroup {
  const shift = BigInt(by);
  return {
    ...group,
    columns: group.columns.map((column) => ({
      ...column,
      file_offset: column.file_offset + shift,
      ...(column.meta_data && {
        meta_data: {
          ...column.meta_data,
          data_page_offset: column.meta_data.data_page_offset + shift,
          ...(column.meta_data.dictionary_page_offset !== undefined && {
            dictionary_page_offset: column.meta_data.dictionary_page_offset + shift,
          }),
        },
      }),
    })),
  };
}
