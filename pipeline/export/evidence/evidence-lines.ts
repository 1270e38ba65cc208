import { copyBytes } from '../copy-bytes.ts';
import { fieldWriter } from '../csv.ts';
import { type CsvBytes, quotedField } from '../csv-bytes.ts';
import { EVIDENCE_COLUMNS } from './evidence-columns.ts';
import { HAS_BACKSLASH, HAS_COMMA, PLACE, type Places } from './places.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const ZERO = 0x30;
const QUOTES = Buffer.from('"');

/** Writes the places of a letter as lines of CSV; `guarded` against formulas of spreadsheets. */
export function linesOfPlaces(
  guarded: boolean,
): (bytes: CsvBytes, places: Places, letterKey: string) => void {
  const guards = guarded ? EVIDENCE_COLUMNS.map(({ type }) => fieldWriter(type, true)) : undefined;

  /** `what` is where a text of a place begins, and is followed by where it ends and what it holds. */
  function writeText(bytes: CsvBytes, column: number, places: Places, index: number, what: number): void {
    const { json } = places;
    const [from, to, has] = [places.at(index, what), places.at(index, what + 1), places.at(index, what + 2)];
    const write = guards?.[column];
    // Quotation marks and line ends are behind backslashes; an empty text is written as `""`.
    if (write || has >= HAS_BACKSLASH) {
      const text = places.textAt(index, what);
      if (write) write(bytes, text);
      else bytes.text(text);
    } else if (has === HAS_COMMA || from === to) {
      bytes.rawFrom(QUOTES, 0, 1);
      bytes.rawFrom(json, from, to);
      bytes.rawFrom(QUOTES, 0, 1);
    } else bytes.rawFrom(json, from, to);
  }

  function writeLine(bytes: CsvBytes, places: Places, letterKey: Buffer, index: number): void {
    const { json } = places;
    bytes.rawFrom(letterKey, 0, letterKey.length);
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

  return (bytes, places, letterKey) => {
    const key = Buffer.from(quotedField(letterKey));
    for (let index = 0; index < places.count; index += 1) {
      if (guarded || !writePlainLine(bytes, places, key, index)) writeLine(bytes, places, key, index);
    }
  };
}

/**
 * Writes a line in one go, as most are: its texts stand in the JSON as they do in CSV. Tells whether it was
 * such a line.
 */
function writePlainLine(csv: CsvBytes, places: Places, letterKey: Buffer, index: number): boolean {
  const { json } = places;
  const part = places.at(index, PLACE.part);
  const path = places.at(index, PLACE.path);
  const pathEnd = places.at(index, PLACE.pathEnd);
  const page = places.at(index, PLACE.page);
  const methodEnd = places.at(index, PLACE.methodEnd);
  const pathHas = places.at(index, PLACE.pathHas);
  const quoteHas = places.at(index, PLACE.quoteHas);
  const methodHas = places.at(index, PLACE.methodHas);
  if (part > 9 || (pathHas | quoteHas | methodHas) >= HAS_BACKSLASH) return false;

  // From page to method, the JSON has more signs between its values than CSV.
  const bytes = csv.reserve(letterKey.length + (pathEnd - path) + (methodEnd - page) + 16);
  let at = copyBytes(letterKey, 0, letterKey.length, bytes, csv.length);
  bytes[at++] = COMMA;
  at = copyText(json, path, pathEnd, pathHas, bytes, at);
  bytes[at++] = COMMA;
  bytes[at++] = ZERO + part;
  bytes[at++] = COMMA;
  at = copyBytes(json, page, places.at(index, PLACE.pageEnd), bytes, at);
  bytes[at++] = COMMA;
  at = copyBytes(json, places.at(index, PLACE.box), places.at(index, PLACE.boxEnd), bytes, at);
  bytes[at++] = COMMA;
  at = copyText(json, places.at(index, PLACE.quote), places.at(index, PLACE.quoteEnd), quoteHas, bytes, at);
  bytes[at++] = COMMA;
  at = copyBytes(json, places.at(index, PLACE.confidence), places.at(index, PLACE.confidenceEnd), bytes, at);
  bytes[at++] = COMMA;
  at = copyText(json, places.at(index, PLACE.method), methodEnd, methodHas, bytes, at);
  bytes[at++] = 0x0d;
  bytes[at++] = 0x0a;
  csv.wrote(at);
  return true;
}

/** Copies a text without backslashes, in quotes where it is empty or has a comma. */
function copyText(
  source: Buffer,
  from: number,
  to: number,
  has: number,
  into: Buffer,
  start: number,
): number {
  if (has === 0 && to > from) return copyBytes(source, from, to, into, start);
  into[start] = QUOTE;
  const end = copyBytes(source, from, to, into, start + 1);
  into[end] = QUOTE;
  return end + 1;
}
