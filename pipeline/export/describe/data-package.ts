import { TABLES, type Table } from '../../../schemas/tables/index.ts';
import {
  DATA_SET_DESCRIPTION,
  DATA_SET_NAME,
  DATA_SET_TITLE,
  type DataSet,
  type Publication,
} from './data-set.ts';
import { tableSchema } from './table-schema.ts';

/** The data set as a Data Package v2 (https://datapackage.org/standard/data-package/): `datapackage.json`. */
export function dataPackage(dataSet: DataSet) {
  const { publication, formats } = dataSet;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: DATA_SET_NAME,
    title: DATA_SET_TITLE,
    description: DATA_SET_DESCRIPTION,
    ...published(publication),
    sources: [{ title: 'Decisions of Independent Medical Review, published by the State of California' }],
    extractor: { name: 'imr-extract', version: dataSet.extractorVersion, schema: dataSet.schemaVersion },
    counts: { ...dataSet.letters, rows: dataSet.rows },
    accuracy: dataSet.accuracy,
    resources: [
      ...(formats.csv ? TABLES.map((table) => resourceOf(table, dataSet, 'csv')) : []),
      ...(formats.parquet ? TABLES.map((table) => resourceOf(table, dataSet, 'parquet')) : []),
      ...dataSet.files.filter(({ name }) => name.endsWith('.jsonl')).map(recordsResource),
    ],
  };
}

function published({ version, license, creator, url, published }: Publication) {
  const isAddress = license?.includes('://');
  return {
    ...(version === undefined ? {} : { version }),
    ...(url === undefined ? {} : { homepage: url }),
    ...(published === undefined ? {} : { created: `${published}T00:00:00Z` }),
    ...(license === undefined ? {} : { licenses: [isAddress ? { path: license } : { name: license }] }),
    ...(creator === undefined ? {} : { contributors: [{ title: creator, roles: ['creator'] }] }),
  };
}

const MEDIA = { csv: 'text/csv', parquet: 'application/vnd.apache.parquet' } as const;

function resourceOf(table: Table, { files, formats }: DataSet, format: keyof typeof MEDIA) {
  const path = `${table.name}.${format}`;
  const file = files.find(({ name }) => name === path);
  // With both formats, the CSV is the one that foreign keys refer to.
  const second = format === 'parquet' && formats.csv;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: second ? `${table.name}-parquet` : table.name,
    path,
    type: 'table',
    description: table.row,
    format,
    mediatype: MEDIA[format],
    ...(format === 'csv' ? { encoding: 'utf-8' } : {}),
    ...(file ? { bytes: file.bytes, hash: `sha256:${file.sha256}` } : {}),
    schema: tableSchema(table),
  };
}

function recordsResource({ name, bytes, sha256 }: DataSet['files'][number]) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: 'records',
    path: name,
    description: 'Every record whole, one per line; `record.schema.json` describes it.',
    format: 'jsonl',
    mediatype: 'application/jsonl',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
  };
}
