import { createReadStream } from 'node:fs';
import { type LetterRecord, SCHEMA_VERSION } from '../../schemas/index.ts';
import { checkSchemaVersion } from '../export/check-schema-version.ts';
import { exportedRecords } from '../export/exported-records.ts';
import type { Store } from '../store/store.ts';
import {
  type Agreement,
  CASE_FIELDS,
  type ComparedField,
  type Difference,
  REQUEST_FIELDS,
} from './agreement.ts';
import { compareCase, letterOf } from './compare-case.ts';
import { type IndexColumns, placeColumns } from './index-columns.ts';
import { indexError } from './index-error.ts';
import { type IndexRow, readIndexRow } from './index-values.ts';
import { CsvError, readCsv } from './read-csv.ts';
import { type SortedIndex, sortedIndex } from './sorted-index.ts';

const NOWHERE = { documentId: null, letter: null, status: null, request: null, field: null };

/**
 * Joins the records of a store with the rows of an index by case number, and gives every difference: first
 * cells of the index that cannot be read, then the rest by case number. Counts go into `agreement`. Both
 * sides are walked once, in order: memory does not grow with them.
 *
 * @throws CliError `index-wrong` with the line, `store-newer`, `records-outdated`
 */
export async function* reconcileStore(
  store: Store,
  indexFile: string,
  columns: IndexColumns,
  agreement: Agreement,
): AsyncGenerator<Difference> {
  const index = sortedIndex();
  try {
    yield* loadIndex(index, indexFile, columns, agreement);
    yield* joinCases(store, index, columns, agreement);
  } finally {
    index.close();
  }
}

async function* loadIndex(
  index: SortedIndex,
  file: string,
  columns: IndexColumns,
  { index: count }: Agreement,
): AsyncGenerator<Difference> {
  let places: ReturnType<typeof placeColumns> | undefined;
  try {
    for await (const { line, fields } of readCsv(createReadStream(file))) {
      if (!places) {
        places = placeColumns(columns, fields, file);
        continue;
      }
      count.rows += 1;
      const unreadable: Difference[] = [];
      const row = readIndexRow(line, fields, places, columns, ({ column, text }) => {
        count.unreadableCells += 1;
        unreadable.push({
          ...NOWHERE,
          code: 'index-unreadable',
          caseNumber: null,
          field: column,
          inRecord: null,
          inIndex: text,
          indexLine: line,
        });
      });
      if (row) index.add(row);
      for (const difference of unreadable) yield { ...difference, caseNumber: row?.caseNumber ?? null };
    }
  } catch (error) {
    if (error instanceof CsvError) throw indexError(file, error.line, error.message);
    if (error instanceof Error && 'syscall' in error) throw indexError(file, undefined, error.message);
    throw error;
  }
  if (!places) throw indexError(file, undefined, 'it is empty: there is no line of column names');
}

async function* joinCases(
  store: Store,
  index: SortedIndex,
  { columns }: IndexColumns,
  agreement: Agreement,
): AsyncGenerator<Difference> {
  const compared = new Set<ComparedField>(
    [...CASE_FIELDS, ...REQUEST_FIELDS].filter((field) => columns[field]),
  );
  const cases = casesOf(index.rows(), agreement);
  let next = cases.next();
  let rows: readonly IndexRow[] = [];

  for await (const { json } of exportedRecords(store)) {
    const record = JSON.parse(json) as LetterRecord;
    checkSchemaVersion(record.schemaVersion, SCHEMA_VERSION);
    const { caseNumber } = record;
    agreement.letters.records += 1;
    if (caseNumber === null) {
      agreement.letters.withoutCaseNumber += 1;
      continue;
    }
    // Several letters of one case are each compared with its rows.
    while (!next.done && caseOf(next.value) <= caseNumber) {
      rows = next.value;
      next = cases.next();
      if (caseOf(rows) < caseNumber) yield onlyInIndex(rows, agreement);
    }
    if (caseOf(rows) === caseNumber) {
      agreement.letters.inIndex += 1;
      yield* compareCase(record, rows, agreement, compared);
    } else {
      agreement.letters.notInIndex += 1;
      yield {
        ...NOWHERE,
        ...letterOf(record),
        code: 'index-case-absent',
        inRecord: null,
        inIndex: null,
        indexLine: null,
      };
    }
  }
  for (; !next.done; next = cases.next()) yield onlyInIndex(next.value, agreement);
}

/** The rows, a case at a time. */
function* casesOf(rows: Iterable<IndexRow>, { index: count }: Agreement): Generator<IndexRow[], undefined> {
  let group: IndexRow[] = [];
  for (const row of rows) {
    if (group.length > 0 && caseOf(group) !== row.caseNumber) {
      count.cases += 1;
      yield group;
      group = [];
    }
    group.push(row);
  }
  if (group.length > 0) {
    count.cases += 1;
    yield group;
  }
}

const caseOf = (rows: readonly IndexRow[]) => rows[0]?.caseNumber ?? '';

function onlyInIndex(rows: readonly IndexRow[], { casesOnlyInIndex }: Agreement): Difference {
  casesOnlyInIndex.count += 1;
  const [row] = rows;
  return {
    ...NOWHERE,
    code: 'index-letter-absent',
    caseNumber: row?.caseNumber ?? null,
    inRecord: null,
    inIndex: null,
    indexLine: row?.line ?? null,
  };
}
