import { TextDecoder } from 'node:util';

/** A record of a CSV file. */
export interface CsvRow {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** A file that is no CSV: `line` says where. */
export class CsvError extends Error {
  readonly line: number;

  constructor(line: number, reason: string) {
    super(reason);
    this.name = 'CsvError';
    this.line = line;
  }
}

/** Characters of one record; more means that a quote was never closed. */
const LONGEST_ROW = 1 << 20;

type State = 'start' | 'plain' | 'quoted' | 'after-quote' | 'after-return';

/**
 * Reads CSV (RFC 4180, UTF-8) as it streams in: a byte order mark, CRLF or LF, quoted fields with commas,
 * quotes and line ends in them. Blank lines are passed over.
 *
 * @throws CsvError for anything else: bytes that are no UTF-8, a stray quote, a quote never closed, a record
 *   with another number of fields than the first
 */
export async function* readCsv(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = csvParser();
  for await (const chunk of chunks) yield* parser.take(decode(decoder, chunk, parser.line()));
  yield* parser.take(decode(decoder, undefined, parser.line()));
  yield* parser.end();
}

function decode(decoder: TextDecoder, chunk: Uint8Array | undefined, line: number): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new CsvError(line, 'it is not UTF-8 text (at this line or soon after it)');
  }
}

function csvParser() {
  let state: State = 'start';
  let line = 1;
  let begin = 1;
  let field = '';
  let fields: string[] = [];
  let size = 0;
  let width: number | undefined;

  function endField(): void {
    fields.push(field);
    field = '';
    state = 'start';
  }

  /** Ends the record; a blank line is none. */
  function endRow(): CsvRow | undefined {
    const blank = fields.length === 0 && field === '' && state === 'start';
    if (!blank) endField();
    const row = { line: begin, fields };
    fields = [];
    size = 0;
    state = 'start';
    begin = line + 1;
    if (blank) return undefined;
    width ??= row.fields.length;
    if (row.fields.length === width) return row;
    throw new CsvError(row.line, `it has ${row.fields.length} fields, the first line has ${width}`);
  }

  function* take(text: string): Generator<CsvRow> {
    for (const sign of text) {
      size += 1;
      if (size > LONGEST_ROW) throw new CsvError(begin, 'the record is too long: a quote may be missing');
      if (state === 'after-return' && sign !== '\n') {
        throw new CsvError(line, 'a carriage return stands alone: lines end with CRLF or LF');
      }
      if (state === 'quoted') {
        if (sign === '"') state = 'after-quote';
        else field += sign;
      } else if (sign === '"') {
        if (state === 'plain') throw new CsvError(line, 'a quote stands within a field that is not quoted');
        if (state === 'after-quote') field += '"';
        state = 'quoted';
      } else if (sign === ',') endField();
      else if (sign === '\r') {
        // A blank line stays blank, any other state ends its field here.
        if (state !== 'start' || fields.length > 0) endField();
        state = 'after-return';
      } else if (sign === '\n') {
        const row = state === 'after-return' ? endReturned() : endRow();
        if (row) yield row;
      } else if (state === 'after-quote') throw new CsvError(line, 'text follows a closing quote');
      else {
        state = 'plain';
        field += sign;
      }
      if (sign === '\n') line += 1;
    }
  }

  /** The last field ended with the carriage return. */
  function endReturned(): CsvRow | undefined {
    state = 'start';
    const last = fields.pop();
    if (last !== undefined) {
      field = last;
      state = 'plain';
    }
    return endRow();
  }

  function* end(): Generator<CsvRow> {
    if (state === 'quoted') throw new CsvError(begin, 'a quote is never closed');
    if (state === 'after-return') throw new CsvError(line, 'a carriage return stands alone');
    const row = endRow();
    if (row) yield row;
  }

  return { take, end, line: () => line };
}
