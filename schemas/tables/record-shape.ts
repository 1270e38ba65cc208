import { z } from 'zod';
import { LetterRecord } from '../record.ts';
import type { ColumnType, StructField } from './column.ts';
import { snakeCase } from './snake-case.ts';

/** The part of JSON Schema that zod writes for the record. */
interface Shape {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Shape;
  readonly prefixItems?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
}

/** The JSON Schema (draft 2020-12) of the record. */
export const RECORD_JSON_SCHEMA = z.toJSONSchema(LetterRecord);

/**
 * The type that the record's schema gives to the values at `path`, a JSON pointer with `*` for positions and
 * keys, so that a table cannot say something else than the record.
 *
 * @throws RangeError where the record has no such path
 */
export function shapeAt(path: string): StructField {
  let shape = RECORD_JSON_SCHEMA as Shape;
  let required = true;
  for (const step of path.split('/').slice(1)) {
    const whole = withoutNull(shape);
    required &&= whole === shape;
    const next = partOf(whole, step);
    if (!next) throw new RangeError(`the record has nothing at ${path}`);
    shape = next;
  }
  return fieldOf(shape, required);
}

function partOf(shape: Shape, step: string): Shape | undefined {
  if (shape.properties) return shape.properties[step];
  if (shape.prefixItems) return shape.prefixItems[Number(step)];
  if (step !== '*') return undefined;
  return (
    shape.items ?? (typeof shape.additionalProperties === 'object' ? shape.additionalProperties : undefined)
  );
}

function fieldOf(shape: Shape, required = true): StructField {
  const whole = withoutNull(shape);
  return { type: typeOf(whole), required: required && whole === shape };
}

/** The shape of the values that are there; the very same object where `null` is not allowed. */
function withoutNull(shape: Shape): Shape {
  if (Array.isArray(shape.type)) return { ...shape, type: shape.type.find((type) => type !== 'null') };
  const others = shape.anyOf?.filter((option) => option.type !== 'null') ?? [];
  return others.length === 1 && others[0] ? others[0] : shape;
}

function typeOf(shape: Shape): ColumnType {
  switch (shape.type) {
    case 'array':
      return { kind: 'list', of: typeOf(shape.items ?? {}) };
    case 'object': {
      const fields = Object.entries(shape.properties ?? {});
      return {
        kind: 'struct',
        fields: Object.fromEntries(fields.map(([name, field]) => [snakeCase(name), fieldOf(field)])),
      };
    }
    case 'boolean':
      return { kind: 'boolean' };
    case 'integer':
    case 'number':
      return { kind: shape.type, ...boundsOf(shape) };
    case 'string':
      return stringOf(shape);
    default:
      // A choice of constants: the rotations of a page.
      if (shape.anyOf?.every(({ const: value }) => Number.isInteger(value))) return { kind: 'integer' };
      throw new RangeError(`a table cannot hold ${JSON.stringify(shape)}`);
  }
}

function stringOf({ format, enum: values, const: value, pattern }: Shape): ColumnType {
  if (format === 'date') return { kind: 'date' };
  if (values) return { kind: 'string', values };
  // A constant like the schema's version is no closed list: the next version has another.
  if (value !== undefined) return { kind: 'string' };
  return { kind: 'string', ...(pattern === undefined ? {} : { pattern }) };
}

function boundsOf({ minimum, maximum }: Shape) {
  return {
    ...(minimum === undefined ? {} : { least: minimum }),
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? {} : { most: maximum }),
  };
}
