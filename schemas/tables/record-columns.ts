import type { LetterFormat } from '../record.ts';
import type { Cell, Column, ColumnType, RowSource } from './column.ts';
import { MISSING_REASONS, missingReason } from './missing.ts';
import { shapeAt } from './record-shape.ts';
import { snakeCase } from './snake-case.ts';

/** What a table says about a column that the record's schema does not. */
interface About {
  readonly meaning: string;
  /** Where the letter says it. */
  readonly source: string;
  readonly unit?: string;
  readonly accuracy?: string;
  /** A bound that the record's schema does not give. */
  readonly most?: number;
  /** Gives the column a partner that says why a cell is empty; with the formats that do not print the value. */
  readonly reasons?: { readonly absentIn: readonly LetterFormat[] };
}

/** A value that every letter may give: where there is none, the partner column says why. */
export const REASONS = { absentIn: [] } as const satisfies About['reasons'];

/**
 * Columns that are values of the record, in the given order; the columns of reasons follow at the end.
 * `base` is the pointer of the row's item (`/issues/*`), the keys of `about` are pointers below it.
 */
export function recordColumns(base: string, about: Readonly<Record<string, About>>): Column[] {
  const entries = Object.entries(about);
  const reasons = entries.flatMap(([path, { reasons }]) =>
    reasons ? [reasonColumn(path, reasons.absentIn)] : [],
  );
  return [...entries.map(([path, entry]) => valueColumn(base, path, entry)), ...reasons];
}

function valueColumn(base: string, path: string, { reasons, most, ...about }: About): Column {
  const { type: shape, required } = shapeAt(base + path);
  const type = most === undefined ? shape : ({ ...shape, most } as ColumnType);
  const read = getter(path);
  const cell = cellMaker(type);
  return {
    name: snakeCase(path),
    type,
    required,
    path: base + path,
    ...about,
    read: (row) => cell(read(row.item)),
  };
}

function reasonColumn(path: string, absentIn: readonly LetterFormat[]): Column {
  const of = snakeCase(path);
  const read = getter(path);
  return {
    name: `${of}_missing`,
    type: { kind: 'string', values: Object.keys(MISSING_REASONS) },
    required: false,
    meaning: `Why \`${of}\` is empty; itself empty where there is a value.`,
    source: 'Made from the findings, the format, and whether the pages could be read.',
    path: null,
    explains: of,
    read: (row: RowSource) =>
      isMissing(read(row.item)) ? missingReason(row.record, row.at + path, absentIn) : null,
  };
}

function isMissing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Reads a pointer below an item; nothing where one of its steps has no value. */
function getter(path: string): (item: unknown) => unknown {
  const steps = path.split('/').slice(1);
  const [first = '', second] = steps;
  // Most columns are a step or two away, and there are a thousand cells to a letter.
  if (steps.length === 1) return (item) => (item as Record<string, unknown>)[first];
  if (steps.length === 2 && second !== undefined)
    return (item) => (item as Record<string, Record<string, unknown> | null>)[first]?.[second];
  return (item) => {
    let value = item;
    for (const step of steps) {
      if (value === null || value === undefined) return null;
      value = (value as Record<string, unknown>)[step];
    }
    return value;
  };
}

/** Brings a value of the record into the form of its column: the keys of structs in snake_case and in order. */
function cellMaker(type: ColumnType): (value: unknown) => Cell {
  if (type.kind === 'list') {
    if (isPlain(type.of)) return (value) => (value ?? null) as Cell;
    const entry = cellMaker(type.of);
    return (value) => (value === null || value === undefined ? null : (value as unknown[]).map(entry));
  }
  if (type.kind === 'struct') {
    const fields = Object.entries(type.fields).map(
      ([name, field]) => [name, camelCase(name), cellMaker(field.type)] as const,
    );
    return (value) => {
      if (value === null || value === undefined) return null;
      const struct: Record<string, Cell> = {};
      for (const [name, key, cell] of fields) struct[name] = cell((value as Record<string, unknown>)[key]);
      return struct;
    };
  }
  return (value) => (value ?? null) as Cell;
}

function isPlain(type: ColumnType): boolean {
  return type.kind !== 'list' && type.kind !== 'struct';
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
