import type { CodeSystem, SuggestedCode } from '../../schemas/index.ts';
import { fullKey } from './icd-words.ts';

/** A table of codes that the user brings. */
export interface CodeTable {
  /** The code whose description says the same as a diagnosis, in whatever order; `null` for none or several. */
  find(text: string, system: CodeSystem): SuggestedCode | null;
}

/** A line of a table of codes that cannot be read. Lines count from 1. */
export class CodeTableError extends Error {
  readonly line: number;

  constructor(line: number, reason: string) {
    super(reason);
    this.line = line;
  }
}

interface Entry {
  readonly code: string;
  readonly system: CodeSystem;
  readonly description: string;
  /** It can be billed: no further characters are to follow. */
  readonly isWhole: boolean;
}

/** Words that agree are agreement: only the table's own edition is not checked against the letter's date. */
const CONFIDENCE = 0.9;

/**
 * Reads a table of codes: CSV with the columns `code,system,description`, or the order file of ICD-10-CM as
 * the CMS publishes it (`icd10cm_order_2024.txt`).
 *
 * @param source what suggestions name as their source
 * @throws CodeTableError for the first line that is of neither form
 */
export function parseCodeTable(text: string, source: string): CodeTable {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const first = lines.find((line) => line.trim() !== '');
  if (first === undefined) throw new CodeTableError(1, 'it is empty');
  const entries = ORDER_LINE.test(first) ? readOrderFile(lines) : readCsv(lines);
  return tableOf(entries, source);
}

/** Number, code without dot, whether it can be billed, short and long title, in columns of fixed width. */
const ORDER_LINE = /^\d{5} ([A-Z][0-9A-Z]{2,6}) {1,5}([01]) .{60} (\S.*)$/;

function readOrderFile(lines: readonly string[]): Entry[] {
  return lines.flatMap((line, index): Entry[] => {
    if (line.trim() === '') return [];
    const [, code = '', whole, description = ''] = ORDER_LINE.exec(line) ?? [];
    if (code === '') throw new CodeTableError(index + 1, 'it is no line of a CMS order file');
    return [
      { code: dotted(code), system: 'ICD-10-CM', description: description.trim(), isWhole: whole === '1' },
    ];
  });
}

function dotted(code: string): string {
  return code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
}

const SYSTEMS: Readonly<Record<string, CodeSystem>> = {
  icd9: 'ICD-9-CM',
  icd9cm: 'ICD-9-CM',
  icd10: 'ICD-10-CM',
  icd10cm: 'ICD-10-CM',
};
const CODE =
  /^(?:[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?|\d{3}(?:\.\d{1,2})?|E\d{3}(?:\.\d)?|V\d{2}(?:\.\d{1,2})?)$/;

function readCsv(lines: readonly string[]): Entry[] {
  const header = lines.findIndex((line) => line.trim() !== '');
  const columns = cellsOf(lines[header] ?? '', header + 1).map((name) => name.toLowerCase());
  const [code, system, description] = ['code', 'system', 'description'].map((name) => columns.indexOf(name));
  if (code === undefined || system === undefined || description === undefined) throw new RangeError();
  if (Math.min(code, system, description) < 0) {
    throw new CodeTableError(header + 1, 'its first line does not name the columns code,system,description');
  }
  return lines.flatMap((line, index): Entry[] => {
    if (index <= header || line.trim() === '') return [];
    const cells = cellsOf(line, index + 1);
    const entry = {
      code: (cells[code] ?? '').toUpperCase(),
      system: SYSTEMS[(cells[system] ?? '').toLowerCase().replace(/[^a-z0-9]/g, '')],
      description: cells[description] ?? '',
    };
    if (!CODE.test(entry.code)) throw new CodeTableError(index + 1, `"${entry.code}" is no ICD code`);
    if (entry.system === undefined) {
      throw new CodeTableError(index + 1, `"${cells[system] ?? ''}" is neither ICD-9-CM nor ICD-10-CM`);
    }
    if (entry.description === '') throw new CodeTableError(index + 1, 'its description is empty');
    return [{ ...entry, system: entry.system, isWhole: true }];
  });
}

/** The cells of a CSV line (RFC 4180); no cell runs over lines. */
function cellsOf(line: string, number: number): string[] {
  const cells = [...line.matchAll(/(?:^|,)(?:\s*"((?:[^"]|"")*)"\s*(?=,|$)|([^",]*)(?=,|$))/g)];
  const length = cells.reduce((sum, [cell]) => sum + cell.length, 0);
  if (length !== line.length) throw new CodeTableError(number, 'its quotes do not match');
  return cells.map(([, quoted, plain]) => (quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
}

function tableOf(entries: readonly Entry[], source: string): CodeTable {
  /** `null` where several codes are described alike. */
  const byWords = new Map<string, Entry | null>();
  for (const entry of entries) {
    const key = `${entry.system} ${encounterIn(entry.description)} ${fullKey(entry.description)}`;
    const known = byWords.get(key);
    if (known === undefined || known?.code === entry.code) byWords.set(key, entry);
    else if (!known || known.isWhole === entry.isWhole) byWords.set(key, null);
    else if (entry.isWhole) byWords.set(key, entry);
  }
  return {
    find(text, system) {
      const entry = byWords.get(`${system} ${encounterIn(text)} ${fullKey(text)}`);
      if (!entry) return null;
      const { code, description } = entry;
      return { code, system, description, confidence: CONFIDENCE, source };
    },
  };
}

/** `initial encounter for closed fracture`: what the seventh character is made of, else a dash. */
function encounterIn(text: string): string {
  if (!/encounter|sequela/i.test(text)) return '-';
  return (/\b(?:initial|subsequent) encounter\b|\bsequela\b/i.exec(text)?.[0] ?? '-').toLowerCase();
}
