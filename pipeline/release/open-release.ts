import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CliError } from '../cli-error.ts';
import { CHECKSUMS } from '../export/checksums.ts';
import { DATA_SET_NAME } from '../export/describe/data-set.ts';

/** What the description of a release says about a column. */
export interface ReleaseField {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

export interface ReleaseTable {
  readonly name: string;
  readonly path: string;
  readonly fields: readonly ReleaseField[];
  readonly key: readonly string[];
}

export interface Release {
  readonly folder: string;
  readonly version: string;
  readonly extractor: string;
  readonly schema: string;
  readonly tables: readonly ReleaseTable[];
}

interface Descriptor {
  readonly name?: string;
  readonly version?: string;
  readonly extractor?: { readonly version: string; readonly schema: string };
  readonly resources?: readonly {
    readonly name: string;
    readonly path: string;
    readonly format: string;
    readonly schema?: { readonly fields: readonly ReleaseField[]; readonly primaryKey: readonly string[] };
  }[];
}

/**
 * What a release says of itself. An export with CSV will do as well.
 *
 * @throws CliError `release-missing`
 */
export function openRelease(folder: string): Release {
  const missing = (reason: string) =>
    new CliError('release-missing', 'cannot read the release', {
      file: folder,
      reason,
      remedy: 'give the folder that `imr-extract release` wrote',
    });
  const file = join(folder, 'datapackage.json');
  if (!existsSync(file)) throw missing('the folder holds no datapackage.json');
  let found: Descriptor;
  try {
    found = JSON.parse(readFileSync(file, 'utf8')) as Descriptor;
  } catch {
    throw missing('its datapackage.json cannot be read');
  }
  if (found.name !== DATA_SET_NAME) throw missing('its datapackage.json describes something else');
  if (!existsSync(join(folder, CHECKSUMS))) throw missing(`it is not whole: ${CHECKSUMS} is missing`);
  const tables = (found.resources ?? []).flatMap(({ name, path, format, schema }) =>
    format === 'csv' && schema ? [{ name, path, fields: schema.fields, key: schema.primaryKey }] : [],
  );
  if (tables.length === 0) throw missing('it holds no tables as CSV');
  return {
    folder,
    version: found.version ?? 'without a version',
    extractor: found.extractor?.version ?? 'unknown',
    schema: found.extractor?.schema ?? 'unknown',
    tables,
  };
}
