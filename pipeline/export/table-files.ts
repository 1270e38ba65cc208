import { join } from 'node:path';
import { TABLES, type Table } from '../../schemas/tables/index.ts';
import { BYTE_ORDER_MARK, csvLine } from './csv.ts';
import { OutputFile, type WrittenFile } from './output-file.ts';
import { MAGIC, ParquetFooter } from './parquet/footer.ts';
import { parquetSchema } from './parquet/schema.ts';
import type { TableFormats, TablePiece } from './table-piece.ts';

/** The files of all tables, which take pieces in the order of their letters. */
export interface TableFiles {
  append(piece: TablePiece): void;
  /** In the order of the tables, CSV before Parquet. */
  finish(): WrittenFile[];
  /** Ends without whole files. */
  abandon(): void;
}

interface TableFile {
  append(piece: TablePiece): void;
  finish(): WrittenFile;
  abandon(): void;
}

/** Opens a file for every table in every format. */
export function openTableFiles(folder: string, formats: TableFormats): TableFiles {
  const files = new Map<string, TableFile>();
  for (const table of TABLES) {
    if (formats.csv) files.set(`${table.name}.csv`, csvFile(folder, table, formats.spreadsheet));
    if (formats.parquet) files.set(`${table.name}.parquet`, parquetFile(folder, table));
  }
  return {
    append: (piece) => files.get(`${piece.table}.${piece.format}`)?.append(piece),
    finish: () => [...files.values()].map((file) => file.finish()),
    abandon: () => {
      for (const file of files.values()) file.abandon();
    },
  };
}

function csvFile(folder: string, { name, columns }: Table, spreadsheet: boolean): TableFile {
  const file = new OutputFile(join(folder, `${name}.csv`), `${name}.csv`);
  const header = csvLine(columns.map((column) => column.name));
  file.write(Buffer.from(spreadsheet ? BYTE_ORDER_MARK + header : header));
  return {
    append: ({ bytes }) => file.write(bytes),
    finish: () => file.finish(),
    abandon: () => file.abandon(),
  };
}

/** The footer names neither time nor machine: the same rows give the same bytes. */
function parquetFile(folder: string, { name, columns }: Table): TableFile {
  const file = new OutputFile(join(folder, `${name}.parquet`), `${name}.parquet`);
  const footer = new ParquetFooter(parquetSchema(columns), 'imr-extract');
  let written = 0;

  function write(bytes: Uint8Array): void {
    file.write(bytes);
    written += bytes.length;
  }

  write(MAGIC);
  let groupStart = written;
  return {
    append(piece) {
      write(piece.bytes);
      if (piece.format !== 'parquet' || !piece.group) return;
      footer.add(piece.group, groupStart);
      groupStart = written;
    },
    finish() {
      write(footer.bytes());
      return file.finish();
    },
    abandon: () => file.abandon(),
  };
}
