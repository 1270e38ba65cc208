import type { Evidence, LetterRecord } from '../../../schemas/index.ts';
import { Places } from './places.ts';

/** Quotation marks in a text are escaped: nothing but the key of the evidence can look so. */
const KEY = Buffer.from(',"evidence":{');

/** A record without its evidence, which is found as places in bytes. */
export interface CutRecord {
  /** Its `evidence` is empty. */
  readonly record: LetterRecord;
  readonly places: Places;
}

/** Parses a record's JSON and leaves the evidence in bytes. `places` is used anew for every record. */
export function evidenceCutter(): (json: Buffer) => CutRecord {
  const places = new Places();

  return (json) => {
    const key = json.indexOf(KEY);
    const from = key + KEY.length - 1;
    const end = key < 0 ? -1 : places.scan(json, from);
    if (end >= 0) {
      const rest = `${json.toString('utf8', 0, from)}{}${json.toString('utf8', end)}`;
      return { record: JSON.parse(rest) as LetterRecord, places };
    }
    // An earlier version may have written it in another order.
    const record = JSON.parse(json.toString('utf8')) as LetterRecord;
    const written = Buffer.from(`_${JSON.stringify(inOrder(record.evidence))}`);
    if (places.scan(written, 1) < 0) throw new TypeError(`${record.documentId}: its evidence has no places`);
    return { record: { ...record, evidence: {} }, places };
  };
}

function inOrder(evidence: LetterRecord['evidence']): Record<string, Evidence[]> {
  return Object.fromEntries(
    Object.entries(evidence)
      .filter(([, entries]) => entries.length > 0)
      .map(([path, entries]) => [
        path,
        entries.map(({ page, bbox, quote, confidence, method }) => ({
          page,
          bbox,
          quote,
          confidence,
          method,
        })),
      ]),
  );
}
