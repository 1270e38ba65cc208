import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { beforeEach, expect, test } from 'vitest';
import { exportDataSet } from '../../../pipeline/export/export-data-set.ts';
import type { LetterRecord } from '../../../schemas/index.ts';
import { TABLES } from '../../../schemas/tables/index.ts';
import { generatedLetter } from '../../support/generated-letter.ts';
import { storeOf } from '../support/record-store.ts';
import { tempFolder } from '../support/temp-folder.ts';

const PUBLICATION = {};
const ALL = new Set(['csv', 'parquet', 'json', 'jsonl'] as const);

/** Letters that go wrong where quoting, nulls, keys or numbers do. */
function oddLetters(): LetterRecord[] {
  const hostile = generatedLetter(7);
  const [issue] = hostile.issues;
  if (!issue) throw new Error('a generated letter has issues');
  issue.heading = '=HYPERLINK("http://x")\r\nsecond, line';
  issue.disputed = '-3 pain';
  issue.rationale = '';
  issue.treatment = { ...issue.treatment, visits: 5_000_000_000, bodyParts: [] };
  hostile.findings.push({
    code: 'date-gap',
    severity: 'warning',
    path: '',
    message: 'ünïcode “quotes” \u0000 𝄞',
  });
  const bare = {
    ...generatedLetter(8),
    caseNumber: null,
    dates: { injury: null, assigned: null, decision: null, urDenial: null, applicationReceived: null },
    patient: { age: null, sex: null },
    diagnoses: [],
    issues: [],
    evidence: {},
    findings: [
      { code: 'unreadable-value', severity: 'warning' as const, path: '/patient/age', message: 'smudge' },
    ],
    outcome: null,
  };
  const second: LetterRecord = {
    ...bare,
    source: { ...bare.source, letterFormat: 'F2', letter: { number: 2, count: 2 } },
    priority: null,
  };
  const twin = { ...generatedLetter(9), documentId: `sha256:${'f'.repeat(64)}` };
  return [...[1, 2, 3, 9].map(generatedLetter), hostile, bare, second, twin];
}

let out: string;
let duck: DuckDBConnection;

beforeEach(async () => {
  out = join(await tempFolder(), 'data');
  const { store } = await storeOf(oddLetters());
  await exportDataSet(store, out, { formats: ALL, spreadsheet: false, publication: PUBLICATION });
  await store.close();
  duck = await (await DuckDBInstance.create(':memory:')).connect();
});

async function rowsOf(sql: string): Promise<Record<string, unknown>[]> {
  return (await duck.runAndReadAll(sql)).getRowObjectsJson();
}

const csvOf = (name: string) =>
  `read_csv('${join(out, `${name}.csv`)}', all_varchar = true, allow_quoted_nulls = false, nullstr = '')`;
const parquetOf = (name: string) => `'${join(out, `${name}.parquet`)}'`;

test('CSV and Parquet give an independent reader equal values in every table', async () => {
  for (const { name, columns } of TABLES) {
    const types = await rowsOf(`DESCRIBE SELECT * FROM ${parquetOf(name)}`);
    expect(types.map(({ column_name }) => column_name)).toEqual(columns.map((column) => column.name));
    // Nested values are JSON in CSV.
    const cells = types.map(({ column_name, column_type }) =>
      String(column_type).endsWith('[]')
        ? `CAST("${column_name}"::JSON AS ${column_type}) AS "${column_name}"`
        : `CAST("${column_name}" AS ${column_type}) AS "${column_name}"`,
    );
    const csv = await rowsOf(`SELECT ${cells.join(', ')} FROM ${csvOf(name)}`);
    const parquet = await rowsOf(`SELECT * FROM ${parquetOf(name)}`);
    expect(parquet.length).toBeGreaterThan(0);
    expect(csv).toEqual(parquet);
  }
});

/** Where the record has the value of a cell, by the positions that are the row's key. */
function pointerOf(path: string, row: Record<string, unknown>): string {
  if (path === '/evidence/*') return '';
  if (path.startsWith('/evidence/')) {
    const key = String(row.path).replaceAll('~', '~0').replaceAll('/', '~1');
    return path.replace('*', key).replace('*', String(Number(row.part) - 1));
  }
  const positions = [row.issue ?? row.diagnosis ?? row.finding, row.citation].map(
    (place) => Number(place) - 1,
  );
  const side = row.side === 'reviewer' ? 'reviewer' : 'claimsAdministrator';
  return path.replace('{side}', side).replaceAll('*', () => String(positions.shift()));
}

/** A cell as the record writes it: the keys of structs in camelCase. */
function asInRecord(text: string | null): unknown {
  const camel = (key: string) => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return JSON.parse(text ?? 'null', (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [camel(key), part]))
      : value,
  );
}

test('JSON and JSON lines hold the values of every column that the record has', async () => {
  await duck.run(`CREATE TABLE records AS SELECT l.letter_key, r.json FROM
    (SELECT letter_key, row_number() OVER () AS n FROM ${parquetOf('letters')}) l JOIN
    (SELECT json, row_number() OVER () AS n FROM read_json('${join(out, 'records.jsonl')}',
      format = 'newline_delimited', records = false, columns = {json: 'JSON'})) r USING (n)`);
  const files = await rowsOf(`SELECT count(*)::INT AS n FROM records r
    SEMI JOIN read_json('${join(out, 'letters', '*.json')}', records = false, columns = {json: 'JSON'}) f
    ON json(r.json) = json(f.json)`);
  expect(files).toEqual([{ n: 8 }]);
  const counts =
    await rowsOf(`SELECT issue_count::INT AS cell, json_array_length(json, '/issues')::INT AS value
    FROM ${parquetOf('letters')} JOIN records USING (letter_key)`);
  expect(counts.map(({ cell }) => cell)).toEqual(counts.map(({ value }) => value));
  let compared = 0;
  for (const { name, columns } of TABLES) {
    const texts = columns.map((column) => `CAST(to_json("${column.name}") AS VARCHAR) AS "${column.name}"`);
    const keys = columns.filter(({ type }) => type.kind !== 'list').map((column) => `"${column.name}"`);
    const plain = await rowsOf(`SELECT ${keys.join(', ')} FROM ${parquetOf(name)}`);
    const cells = await rowsOf(`SELECT ${texts.join(', ')} FROM ${parquetOf(name)}`);
    for (const { name: column, path } of columns) {
      if (path === null || path === '/evidence/*' || /^(case_summary|issue_count|text_source)$/.test(column))
        continue;
      const wanted = plain.map((row) => [row.letter_key, pointerOf(path, row)]);
      const values = await rowsOf(`
        SELECT CAST(json_extract(r.json, w.pointer) AS VARCHAR) AS value FROM
          (SELECT unnest(${listOf(wanted.map(([key]) => key))}) AS letter_key,
            unnest(${listOf(wanted.map(([, pointer]) => pointer))}) AS pointer,
            unnest(range(${wanted.length})) AS n) w
        JOIN records r USING (letter_key) ORDER BY w.n`);
      expect(
        cells.map((row) => asInRecord(row[column] as string | null)),
        `${name}.${column}`,
      ).toEqual(values.map(({ value }) => asInRecord(value as string | null)));
      compared += values.length;
    }
  }
  expect(compared).toBeGreaterThan(5000);
});

function listOf(texts: readonly unknown[]): string {
  return `[${texts.map((text) => `'${String(text).replaceAll("'", "''")}'`).join(', ')}]::VARCHAR[]`;
}

test('Parquet has dates, lists and lists of structs, in another reader too', async () => {
  const types = Object.fromEntries(
    (await rowsOf(`DESCRIBE SELECT * FROM ${parquetOf('letters')}`)).map((row) => [
      row.column_name,
      row.column_type,
    ]),
  );
  expect(types).toMatchObject({
    dates_injury: 'DATE',
    reviewer_specialties: 'VARCHAR[]',
    source_pages: 'STRUCT(number BIGINT, text_source VARCHAR, rotation BIGINT, confidence DOUBLE)[]',
    issue_count: 'BIGINT',
  });
  const file = await asyncBufferFromFile(join(out, 'letters.parquet'));
  const rows = await parquetReadObjects({ file });
  const first = generatedLetter(1);
  expect(rows[0]).toMatchObject({
    letter_key: first.caseNumber,
    dates_injury: new Date(`${first.dates.injury}T00:00:00Z`),
    reviewer_specialties: first.reviewer.specialties,
    reviewer_normalized: first.reviewer.normalized,
  });
  const metadata = await parquetMetadataAsync(file);
  expect(metadata.created_by).toBe('imr-extract');
  expect(metadata.key_value_metadata).toBeUndefined();
});

test('keys are unique, foreign keys lead somewhere, odd letters have keys of their own', async () => {
  for (const { name, key, foreignKeys } of TABLES) {
    const [counts] = await rowsOf(
      `SELECT count(*) AS n, count(DISTINCT (${key.join(', ')})) AS d FROM ${parquetOf(name)}`,
    );
    expect(counts?.n, name).toBe(counts?.d);
    for (const { columns, table } of foreignKeys) {
      const [lost] = await rowsOf(
        `SELECT count(*)::INT AS n FROM ${parquetOf(name)} ANTI JOIN ${parquetOf(table)} USING (${columns.join(', ')})`,
      );
      expect(lost?.n).toBe(0);
    }
  }
  const keys = (await rowsOf(`SELECT letter_key FROM ${parquetOf('letters')}`)).map(
    ({ letter_key }) => letter_key,
  );
  const bare = generatedLetter(8).documentId;
  expect(keys).toEqual([
    ...[1, 2, 3, 7].map((number) => generatedLetter(number).caseNumber),
    'CM16-0000009.000000000000',
    'CM16-0000009.ffffffffffff',
    bare,
    `${bare}#2`,
  ]);
});

test('an empty cell says why it is empty', async () => {
  const rows = await rowsOf(`
    SELECT patient_age_missing, dates_injury_missing, priority_missing, patient_sex_missing
    FROM ${parquetOf('letters')} ORDER BY case_number IS NOT NULL, source_letter_number LIMIT 3`);
  expect(rows[0]).toEqual({
    patient_age_missing: 'illegible',
    dates_injury_missing: 'not_stated',
    priority_missing: null,
    patient_sex_missing: 'not_stated',
  });
  expect(rows[1]).toMatchObject({ priority_missing: 'not_in_format' });
  expect(rows[2]).toMatchObject({ patient_age_missing: null, priority_missing: null });
});

test('a second export gives the same bytes, and the checksums hold', async () => {
  const { store } = await storeOf(oddLetters().reverse());
  const again = join(await tempFolder(), 'data');
  await exportDataSet(store, again, { formats: ALL, spreadsheet: false, publication: PUBLICATION });
  const sums = (await readFile(join(again, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n');
  expect(await readFile(join(out, 'SHA256SUMS'), 'utf8')).toBe(`${sums.join('\n')}\n`);
  expect(sums).toHaveLength(TABLES.length * 2 + 8 + 1 + 4);
  for (const line of sums) {
    const [sum, name = ''] = line.split('  ');
    const bytes = await readFile(join(again, name));
    expect(createHash('sha256').update(bytes).digest('hex'), name).toBe(sum);
  }
  // Into the same folder, in fewer formats: what is no longer part of it goes.
  await exportDataSet(store, again, {
    formats: new Set(['csv']),
    spreadsheet: false,
    publication: PUBLICATION,
  });
  await store.close();
  expect((await readdir(again)).sort()).toEqual(
    [
      ...TABLES.map(({ name }) => `${name}.csv`),
      'DICTIONARY.md',
      'SHA256SUMS',
      'croissant.json',
      'datapackage.json',
      'record.schema.json',
    ].sort(),
  );
});

test('CSV is RFC 4180; only for spreadsheets it guards against formulas', async () => {
  const plain = await readFile(join(out, 'issues.csv'), 'utf8');
  expect(plain).toContain('"=HYPERLINK(""http://x"")\r\nsecond, line",-3 pain,');
  expect(plain.startsWith('letter_key,issue,')).toBe(true);
  const { store } = await storeOf(oddLetters());
  const folder = await tempFolder();
  await exportDataSet(store, folder, {
    formats: new Set(['csv']),
    spreadsheet: true,
    publication: PUBLICATION,
  });
  await store.close();
  const guarded = await readFile(join(folder, 'issues.csv'), 'utf8');
  expect(guarded.startsWith('\uFEFFletter_key')).toBe(true);
  expect(guarded).toContain(`"'=HYPERLINK(""http://x"")\r\nsecond, line",'-3 pain,`);
});

test('a folder that holds something else is refused and left alone', async () => {
  const { store } = await storeOf(oddLetters());
  const options = { formats: new Set(['csv'] as const), spreadsheet: false, publication: PUBLICATION };
  for (const name of ['notes.txt', 'letters.csv', 'datapackage.json']) {
    const folder = await tempFolder();
    await writeFile(join(folder, name), '{"name": "mine"}');
    await expect(exportDataSet(store, folder, options)).rejects.toMatchObject({ exit: 'folder-occupied' });
    expect(await readdir(folder)).toEqual([name]);
    expect(await readFile(join(folder, name), 'utf8')).toBe('{"name": "mine"}');
  }
  await store.close();
});

test('records of another schema are refused', async () => {
  const options = { formats: new Set(['csv'] as const), spreadsheet: false, publication: PUBLICATION };
  for (const [schemaVersion, exit] of [
    ['99.0.0', 'store-newer'],
    ['1.0.0', 'records-outdated'],
  ] as const) {
    const { store } = await storeOf([{ ...generatedLetter(1), schemaVersion } as unknown as LetterRecord]);
    const folder = await tempFolder();
    await expect(exportDataSet(store, folder, options)).rejects.toMatchObject({ exit });
    await store.close();
    expect(await readdir(folder)).toEqual([]);
  }
});

test('an interrupted export is cleared away by the next one', async () => {
  const { store } = await storeOf(oddLetters());
  const folder = await tempFolder();
  await mkdir(join(folder, '.partial'));
  await writeFile(join(folder, '.partial', 'letters.csv'), 'half');
  await exportDataSet(store, folder, {
    formats: new Set(['csv']),
    spreadsheet: false,
    publication: PUBLICATION,
  });
  await store.close();
  expect(existsSync(join(folder, '.partial'))).toBe(false);
  await rm(folder, { recursive: true });
});
