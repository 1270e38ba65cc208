import { CsvBytes } from '../csv-bytes.ts';
import { emitRowGroup } from '../parquet/row-groups.ts';
import { GROUP_ROWS, type TableEncoder } from '../table-encoder.ts';
import type { PieceSink, TableFormats } from '../table-piece.ts';
import { placesGroupMaker } from './evidence-groups.ts';
import { linesOfPlaces } from './evidence-lines.ts';

/**
 * Makes the pieces of the table of evidence, which is as large as all others together twice over, straight from
 * the bytes of the records: the same rows as the columns of the table read.
 */
export function evidenceEncoder(formats: TableFormats, sink: PieceSink): TableEncoder {
  const csv = formats.csv
    ? new CsvBytes(sink.take, (bytes) => sink.emit({ format: 'csv', table: 'evidence', bytes }))
    : undefined;
  const writeLines = linesOfPlaces(formats.spreadsheet);
  const groups = formats.parquet ? placesGroupMaker() : undefined;
  let rows = 0;

  return {
    add({ places, letterKey }) {
      if (csv) writeLines(csv, places, letterKey);
      if (groups) {
        groups.add(places, Buffer.from(letterKey));
        if (groups.rows >= GROUP_ROWS) emitRowGroup('evidence', groups.take(), sink);
      }
      rows += places.count;
    },
    encode() {},
    finish() {
      csv?.flush();
      if (groups && groups.rows > 0) emitRowGroup('evidence', groups.take(), sink);
      const count = rows;
      rows = 0;
      return count;
    },
  };
}
