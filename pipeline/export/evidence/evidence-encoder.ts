import { fieldWriter } from '../csv.ts';
import { CsvBytes, quotedField } from '../csv-bytes.ts';
import { CSV_BYTES, GROUP_ROWS, type TableEncoder } from '../table-encoder.ts';
import type { TableFormats, TablePiece } from '../table-piece.ts';
import { EVIDENCE_COLUMNS } from './evidence-columns.ts';
import { placesGroupMaker } from './evidence-groups.ts';
import { HAS_BACKSLASH, HAS_COMMA, PLACE, type Places } from './places.ts';

const QUOTE = Buffer.from('"');

/**
 * Makes the pieces of the table of evidence, which is as large as all others together twice over, straight from
 * the bytes of the records: the same rows as the columns of the table read.
 */
export function evidenceEncoder(formats: TableFormats, emit: (piece: TablePiece) => void): TableEncoder {
  const csv = formats.csv ? new CsvBytes() : undefined;
  const groups = formats.parquet ? placesGroupMaker() : undefined;
  const guarded = formats.spreadsheet
    ? EVIDENCE_COLUMNS.map(({ type }) => fieldWriter(type, true))
    : undefined;
  let rows = 0;

  /** `what` is where a text of a place begins, and is followed by where it ends and what it holds. */
  const writeText: TextWriter = (bytes, column, places, index, what) => {
    const { json } = places;
    const [from, to, has] = [places.at(index, what), places.at(index, what + 1), places.at(index, what + 2)];
    const write = guarded?.[column];
    // Quotation marks and line ends are behind backslashes; an empty text is written as `""`.
    if (write || has >= HAS_BACKSLASH) {
      const text = JSON.parse(json.toString('utf8', from - 1, to + 1)) as string;
      if (write) write(bytes, text);
      else bytes.text(text);
    } else if (has === HAS_COMMA || from === to) {
      bytes.rawFrom(QUOTE, 0, 1);
      bytes.rawFrom(json, from, to);
      bytes.rawFrom(QUOTE, 0, 1);
    } else bytes.rawFrom(json, from, to);
  };

  function emitLines(bytes: CsvBytes): void {
    if (bytes.length > 0) emit({ format: 'csv', table: 'evidence', bytes: bytes.take() });
  }

  return {
    add({ places, letterKey }) {
      if (csv) {
        writeLines(csv, places, letterKey, writeText);
        if (csv.length >= CSV_BYTES) emitLines(csv);
      }
      if (groups) {
        groups.add(places, Buffer.from(letterKey));
        if (groups.rows >= GROUP_ROWS) emit({ format: 'parquet', table: 'evidence', ...groups.take() });
      }
      rows += places.count;
    },
    encode() {},
    finish() {
      if (csv) emitLines(csv);
      if (groups && groups.rows > 0) emit({ format: 'parquet', table: 'evidence', ...groups.take() });
      const count = rows;
      rows = 0;
      return count;
    },
  };
}

type TextWriter = (bytes: CsvBytes, column: number, places: Places, index: number, what: number) => void;

function writeLines(bytes: CsvBytes, places: Places, letterKey: string, writeText: TextWriter): void {
  const { json } = places;
  const keyBytes = Buffer.from(quotedField(letterKey));
  for (let index = 0; index < places.count; index += 1) {
    bytes.rawFrom(keyBytes, 0, keyBytes.length);
    bytes.raw(',');
    writeText(bytes, 1, places, index, PLACE.path);
    bytes.raw(`,${places.at(index, PLACE.part)},`);
    bytes.rawFrom(json, places.at(index, PLACE.page), places.at(index, PLACE.pageEnd));
    bytes.raw(',');
    // Four numbers with commas between them: four fields.
    bytes.rawFrom(json, places.at(index, PLACE.box), places.at(index, PLACE.boxEnd));
    bytes.raw(',');
    writeText(bytes, 8, places, index, PLACE.quote);
    bytes.raw(',');
    bytes.rawFrom(json, places.at(index, PLACE.confidence), places.at(index, PLACE.confidenceEnd));
    bytes.raw(',');
    writeText(bytes, 10, places, index, PLACE.method);
    bytes.raw('\r\n');
  }
}
