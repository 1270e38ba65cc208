import { ByteWriter } from 'hyparquet-writer';
import { NumberRows, RepeatedTexts, type RowsOfColumn, RunningTexts } from '../parquet/columns.ts';
import { madeRowGroup, type RowGroupMaker, rewind } from '../parquet/row-groups.ts';
import { parquetSchema, type SchemaElement } from '../parquet/schema.ts';
import { EVIDENCE_COLUMNS } from './evidence-columns.ts';
import { HAS_BACKSLASH, NUMBER, PLACE, type Places } from './places.ts';

/** Collects places column by column, and makes row groups of them. */
export interface PlacesGroupMaker extends Pick<RowGroupMaker, 'rows' | 'take'> {
  /** `letterKey` as UTF-8. */
  add(places: Places, letterKey: Uint8Array): void;
}

export function placesGroupMaker(): PlacesGroupMaker {
  const elements = parquetSchema(EVIDENCE_COLUMNS).slice(1);
  const element = (index: number) => elements[index] as SchemaElement;
  // In the order of the table.
  const letterKeys = new RepeatedTexts(element(0), true);
  const paths = new RepeatedTexts(element(1));
  const parts = new NumberRows(element(2));
  const pages = new NumberRows(element(3));
  const left = new NumberRows(element(4));
  const top = new NumberRows(element(5));
  const right = new NumberRows(element(6));
  const bottom = new NumberRows(element(7));
  const quotes = new RunningTexts(element(8));
  const confidences = new NumberRows(element(9));
  const methods = new RepeatedTexts(element(10));
  const columns: readonly RowsOfColumn[] = [
    ...[letterKeys, paths, parts, pages, left, top, right, bottom, quotes, confidences, methods],
  ];

  const writer = new ByteWriter(1 << 20);

  return {
    get rows() {
      return letterKeys.rows;
    },
    add(places, letterKey) {
      for (let index = 0; index < places.count; index += 1) {
        const part = places.at(index, PLACE.part);
        if (index === 0) letterKeys.add(letterKey, 0, letterKey.length);
        else letterKeys.repeat();
        if (part > 1) paths.repeat();
        else addText(paths, places, index, PLACE.path);
        parts.add(part);
        pages.add(places.numberAt(index, NUMBER.page));
        left.add(places.numberAt(index, NUMBER.edge));
        top.add(places.numberAt(index, NUMBER.edge + 1));
        right.add(places.numberAt(index, NUMBER.edge + 2));
        bottom.add(places.numberAt(index, NUMBER.edge + 3));
        addText(quotes, places, index, PLACE.quote);
        confidences.add(places.numberAt(index, NUMBER.confidence));
        addText(methods, places, index, PLACE.method);
      }
    },
    take() {
      rewind(writer);
      const { rows } = letterKeys;
      const chunks = columns.map((column) => column.take(writer));
      return madeRowGroup(writer, chunks, rows);
    },
  };
}

/** Adds a text of a place; `what` is where it begins, and is followed by where it ends and what it holds. */
function addText(column: RepeatedTexts | RunningTexts, places: Places, index: number, what: number): void {
  const { json } = places;
  const [from, to] = [places.at(index, what), places.at(index, what + 1)];
  if (places.at(index, what + 2) < HAS_BACKSLASH) column.add(json, from, to);
  else {
    const text = Buffer.from(places.textAt(index, what));
    column.add(text, 0, text.length);
  }
}
