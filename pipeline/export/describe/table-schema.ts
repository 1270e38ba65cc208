import { type Column, type ColumnType, MISSING_REASONS, type Table } from '../../../schemas/tables/index.ts';

/** A table as a Table Schema of Data Package v2 (https://datapackage.org/standard/table-schema/). */
export function tableSchema({ columns, key, foreignKeys }: Table) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(fieldOf),
    missingValues: [{ value: '', label: 'no value; where there is a column `..._missing`, it says why' }],
    primaryKey: key,
    ...(foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: foreignKeys.map(({ columns, table }) => ({
            fields: columns,
            reference: { resource: table, fields: columns },
          })),
        }),
  };
}

function fieldOf(column: Column) {
  const { name, type, meaning, unit, source, path } = column;
  const constraints = constraintsOf(column);
  return {
    name,
    ...typeOf(type),
    description: meaning,
    ...(column.explains === undefined ? {} : { categories: categories() }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    ...(unit === undefined ? {} : { unit }),
    source,
    ...(path === null ? {} : { recordPath: path }),
  };
}

function categories() {
  return Object.entries(MISSING_REASONS).map(([value, label]) => ({ value, label }));
}

function typeOf(type: ColumnType) {
  // Lists are JSON in CSV, and lists in Parquet.
  if (type.kind === 'list') return { type: 'array' };
  if (type.kind === 'struct') return { type: 'object' };
  return { type: type.kind };
}

function constraintsOf({ type, required, explains }: Column) {
  return {
    ...(required ? { required } : {}),
    ...(type.kind === 'string' && type.values && explains === undefined ? { enum: type.values } : {}),
    ...(type.kind === 'string' && type.pattern ? { pattern: type.pattern } : {}),
    ...('least' in type ? { minimum: type.least } : {}),
    ...('most' in type ? { maximum: type.most } : {}),
  };
}
