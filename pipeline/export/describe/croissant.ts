import { type Column, type ColumnType, TABLES, type Table } from '../../../schemas/tables/index.ts';
import { DATA_SET_DESCRIPTION, DATA_SET_NAME, type DataSet } from './data-set.ts';

/** The context of Croissant 1.0, as its specification gives it (https://docs.mlcommons.org/croissant/docs/croissant-spec.html). */
const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileProperty: 'cr:fileProperty',
  fileObject: 'cr:fileObject',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  parentField: 'cr:parentField',
  path: 'cr:path',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
} as const;

const ENCODINGS: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  parquet: 'application/x-parquet',
  jsonl: 'application/jsonlines',
};

/** The data set as Croissant 1.0 (`croissant.json`). Fields read from Parquet where there is one, else from CSV. */
export function croissant(dataSet: DataSet) {
  const { version, license, creator, url, published } = dataSet.publication;
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    name: DATA_SET_NAME,
    description: DATA_SET_DESCRIPTION,
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    ...(version === undefined ? {} : { version }),
    ...(license === undefined ? {} : { license }),
    ...(creator === undefined ? {} : { creator: { '@type': 'sc:Organization', name: creator } }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { datePublished: published }),
    distribution: dataSet.files
      .filter(({ name }) => extensionOf(name) in ENCODINGS)
      .map(({ name, bytes, sha256 }) => ({
        '@type': 'cr:FileObject',
        '@id': name,
        name,
        contentUrl: name,
        contentSize: `${bytes} B`,
        encodingFormat: ENCODINGS[extensionOf(name)],
        sha256,
      })),
    recordSet: TABLES.map((table) => recordSet(table, dataSet.formats.parquet ? 'parquet' : 'csv')),
  };
}

function recordSet({ name, row, key, columns, foreignKeys }: Table, format: string) {
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    description: row,
    key: key.map((column) => ({ '@id': `${name}/${column}` })),
    field: columns.map((column) => {
      const target = foreignKeys.find((foreign) => foreign.columns.includes(column.name));
      return {
        ...fieldOf(column, name, `${name}.${format}`),
        ...(target ? { references: { field: { '@id': `${target.table}/${column.name}` } } } : {}),
      };
    }),
  };
}

function fieldOf({ name, type, meaning }: Column, table: string, file: string) {
  const source = { fileObject: { '@id': file }, extract: { column: name } };
  const base = { '@type': 'cr:Field', '@id': `${table}/${name}`, name, description: meaning };
  if (type.kind !== 'list') return { ...base, dataType: dataTypeOf(type), source };
  if (type.of.kind !== 'struct') return { ...base, dataType: dataTypeOf(type.of), repeated: true, source };
  const subField = Object.entries(type.of.fields).map(([part, { type }]) => ({
    '@type': 'cr:Field',
    '@id': `${table}/${name}/${part}`,
    name: part,
    dataType: dataTypeOf(type),
    source: { ...source, transform: { jsonPath: part } },
  }));
  return { ...base, repeated: true, subField };
}

function dataTypeOf({ kind }: ColumnType): string {
  const types = {
    integer: 'sc:Integer',
    number: 'sc:Float',
    boolean: 'sc:Boolean',
    date: 'sc:Date',
  } as const;
  return kind in types ? types[kind as keyof typeof types] : 'sc:Text';
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
