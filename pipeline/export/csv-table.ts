import { join } from 'node:path';
import type { Cell, Table } from '../../schemas/tables/index.ts';
import { BYTE_ORDER_MARK, csvLine, fieldWriter } from './csv.ts';
import { OutputFile } from './output-file.ts';
import type { TableWriter } from './table-writer.ts';

/** Characters kept before they are written. */
const CHUNK = 1 << 18;

/** Writes a table as CSV; `spreadsheet` adds a byte order mark and guards against formulas. */
export function csvTable(folder: string, table: Table, spreadsheet: boolean): TableWriter {
  const name = `${table.name}.csv`;
  const file = new OutputFile(join(folder, name), name);
  const header = csvLine(table.columns.map((column) => column.name));
  const fields = table.columns.map(({ type }) => fieldWriter(type, spreadsheet));
  let waiting = spreadsheet ? BYTE_ORDER_MARK + header : header;

  function flush(): void {
    file.write(Buffer.from(waiting));
    waiting = '';
  }

  return {
    add(cells: readonly Cell[]) {
      let line = '';
      for (let index = 0; index < fields.length; index += 1) {
        const text = (fields[index] as (cell: Cell) => string)(cells[index] as Cell);
        line = index === 0 ? text : `${line},${text}`;
      }
      waiting += `${line}\r\n`;
      if (waiting.length >= CHUNK) flush();
    },
    finish() {
      flush();
      return file.finish();
    },
    abandon: () => file.abandon(),
  };
}
