import { createReadStream } from 'node:fs';

/** A field of CSV: `null` where it is empty, `''` where an empty text is quoted. */
export type Field = string | null;

/** The records of a CSV file (RFC 4180), read as they are needed; a byte order mark is left out. */
export async function* readCsv(file: string): AsyncGenerator<Field[]> {
  let rest = '';
  let first = true;
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const text = rest + (first ? String(chunk).replace(/^\uFEFF/, '') : String(chunk));
    first = false;
    const end = lastRecordEnd(text);
    yield* recordsOf(text.slice(0, end));
    rest = text.slice(end);
  }
  yield* recordsOf(rest);
}

/** Where the last whole record ends: at a line end with an even number of quotes before it. */
function lastRecordEnd(text: string): number {
  let end = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) quoted = !quoted;
    else if (code === 10 && !quoted) end = at + 1;
  }
  return end;
}

function* recordsOf(text: string): Generator<Field[]> {
  let record: Field[] = [];
  let at = 0;
  while (at < text.length) {
    const [field, end] = text.charCodeAt(at) === 34 ? quotedField(text, at) : plainField(text, at);
    record.push(field);
    if (text[end] === ',') {
      at = end + 1;
      // A comma at the very end has an empty field behind it.
      if (at < text.length) continue;
      record.push(null);
    } else at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    yield record;
    record = [];
  }
}

function plainField(text: string, start: number): [Field, number] {
  let end = start;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === 44 || code === 10 || code === 13) break;
  }
  return [end === start ? null : text.slice(start, end), end];
}

function quotedField(text: string, start: number): [Field, number] {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text.charCodeAt(end + 1) === 34) end = text.indexOf('"', end + 2);
  if (end < 0) end = text.length;
  return [text.slice(start + 1, end).replaceAll('""', '"'), end + 1];
}
