import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_VERSION } from '../../schemas/record.ts';
import accuracy from '../../schemas/tables/accuracy.json' with { type: 'json' };
import { RECORD_JSON_SCHEMA, TABLES } from '../../schemas/tables/index.ts';
import { writeError } from '../cli-error.ts';
import { packageVersion } from '../package-file.ts';
import type { Store } from '../store/store.ts';
import { CHECKSUMS, checksumLine } from './checksums.ts';
import { ASIDE, claimFolder, MARK } from './claim-folder.ts';
import { croissant } from './describe/croissant.ts';
import { dataPackage } from './describe/data-package.ts';
import type { DataSet, Publication } from './describe/data-set.ts';
import { dictionary } from './describe/dictionary.ts';
import { exportedRecords } from './exported-records.ts';
import { moveIntoPlace } from './move-into-place.ts';
import { OutputFile, type WrittenFile } from './output-file.ts';
import { recordFiles } from './record-files.ts';
import { type MarkedRecord, markShared } from './shared-cases.ts';
import { writeTables } from './write-tables.ts';

export type DataFormat = 'csv' | 'parquet' | 'json' | 'jsonl';

export interface DataSetOptions {
  readonly formats: ReadonlySet<DataFormat>;
  readonly spreadsheet: boolean;
  readonly publication: Publication;
  /** That encode the tables of a large store; as many as the machine can run where it is not given. */
  readonly threads?: number;
}

const DESCRIPTIONS = ['record.schema.json', 'DICTIONARY.md', 'croissant.json', MARK, CHECKSUMS];
const OURS: ReadonlySet<string> = new Set([
  ...TABLES.flatMap(({ name }) => [`${name}.csv`, `${name}.parquet`]),
  'records.jsonl',
  'letters',
  ...DESCRIPTIONS,
]);
const isOurs = (name: string) => OURS.has(name);

/**
 * Writes the tables of a store, records if they are asked for, and everything that describes them, into one
 * folder. All of it is written aside first; the same store gives the same bytes. Memory does not grow with
 * the number of letters.
 *
 * @throws CliError `folder-occupied`, `disk-full`, `not-writable`, `store-newer`, `records-outdated`
 */
export async function exportDataSet(store: Store, folder: string, options: DataSetOptions): Promise<DataSet> {
  try {
    claimFolder(folder, isOurs);
    return await replaceDataSet(store, folder, options);
  } catch (error) {
    throw writeError(error, folder);
  }
}

async function replaceDataSet(store: Store, folder: string, options: DataSetOptions): Promise<DataSet> {
  const aside = join(folder, ASIDE);
  try {
    rmSync(aside, { recursive: true, force: true });
    mkdirSync(aside, { recursive: true });
    const dataSet = await writeDataSet(store, aside, options);
    moveIntoPlace(aside, folder, isOurs);
    return dataSet;
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    throw error;
  }
}

async function writeDataSet(
  store: Store,
  aside: string,
  { formats, spreadsheet, publication, threads }: DataSetOptions,
): Promise<DataSet> {
  const tableFormats = { csv: formats.has('csv'), parquet: formats.has('parquet'), spreadsheet };
  const sums = new OutputFile(join(aside, CHECKSUMS), CHECKSUMS);
  const list = (file: WrittenFile) => sums.write(Buffer.from(checksumLine(file)));
  const records = recordFiles(aside, formats, list);
  try {
    const source = markShared(exportedRecords(store));
    const watch = (record: MarkedRecord) => records.add(record);
    const {
      files: tableFiles,
      rows,
      letters,
    } = await writeTables(source, aside, tableFormats, watch, threads);
    const files = [...tableFiles, ...records.finish()];
    const dataSet: DataSet = {
      extractorVersion: packageVersion(),
      schemaVersion: SCHEMA_VERSION,
      publication,
      formats: tableFormats,
      rows,
      letters,
      accuracy,
      files,
    };
    for (const file of [...files, ...describe(aside, dataSet)]) list(file);
    sums.finish();
    return dataSet;
  } catch (error) {
    for (const open of [records, sums]) open.abandon();
    throw error;
  }
}

function describe(aside: string, dataSet: DataSet): WrittenFile[] {
  return [
    textFile(aside, 'record.schema.json', printJson(RECORD_JSON_SCHEMA)),
    textFile(aside, 'DICTIONARY.md', dictionary(dataSet)),
    textFile(aside, 'croissant.json', printJson(croissant(dataSet))),
    textFile(aside, MARK, printJson(dataPackage(dataSet))),
  ];
}

function textFile(folder: string, name: string, text: string): WrittenFile {
  const file = new OutputFile(join(folder, name), name);
  file.write(Buffer.from(text));
  return file.finish();
}

function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
