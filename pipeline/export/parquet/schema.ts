import type { Column, ColumnType } from '../../../schemas/tables/index.ts';

/** The part of Parquet's `SchemaElement` that tables need. */
export interface SchemaElement {
  readonly name: string;
  readonly type?: 'BYTE_ARRAY' | 'INT32' | 'INT64' | 'DOUBLE' | 'BOOLEAN';
  readonly converted_type?: 'UTF8' | 'DATE' | 'LIST';
  readonly repetition_type?: 'REQUIRED' | 'OPTIONAL' | 'REPEATED';
  readonly num_children?: number;
}

/** A table's columns as a Parquet schema: its elements in depth-first order, the root first. */
export function parquetSchema(columns: readonly Column[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.flatMap(({ name, type, required }) => elementsOf(name, type, required)),
  ];
}

function elementsOf(name: string, type: ColumnType, required: boolean): SchemaElement[] {
  const node = { name, repetition_type: required ? 'REQUIRED' : 'OPTIONAL' } as const;
  switch (type.kind) {
    case 'string':
      return [{ ...node, type: 'BYTE_ARRAY', converted_type: 'UTF8' }];
    case 'date':
      return [{ ...node, type: 'INT32', converted_type: 'DATE' }];
    case 'integer':
      return [{ ...node, type: isShort(type) ? 'INT32' : 'INT64' }];
    case 'number':
      return [{ ...node, type: 'DOUBLE' }];
    case 'boolean':
      return [{ ...node, type: 'BOOLEAN' }];
    // Parquet's standard form of a list: https://github.com/apache/parquet-format/blob/master/LogicalTypes.md
    case 'list':
      return [
        { ...node, converted_type: 'LIST', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        ...elementsOf('element', type.of, true),
      ];
    case 'struct': {
      const fields = Object.entries(type.fields);
      return [
        { ...node, num_children: fields.length },
        ...fields.flatMap(([field, { type, required }]) => elementsOf(field, type, required)),
      ];
    }
  }
}

/** Whether an integer column is bounded to 32 bits; any other gets 64, for a number must not wrap around. */
export function isShort(type: ColumnType): boolean {
  return type.kind === 'integer' && type.most !== undefined && type.most < 2 ** 31;
}
