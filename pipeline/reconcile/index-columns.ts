import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Decision } from '../../schemas/index.ts';
import { indexError } from './index-error.ts';

const name = z.string().min(1);

/** How the columns of an index are named and its values written. What it does not have is left out. */
export const IndexColumns = z.strictObject({
  columns: z.strictObject({
    caseNumber: name,
    injuryDate: name.optional(),
    receivedDate: name.optional(),
    decisionDate: name.optional(),
    specialty: name.optional(),
    category: name.optional(),
    subgroup: name.optional(),
    decision: name.optional(),
  }),
  dateFormat: z.enum(['MM/DD/YYYY', 'DD/MM/YYYY', 'YYYY-MM-DD']).default('MM/DD/YYYY'),
  /** What the index writes for a decision; capitals do not matter. */
  decisions: z.record(z.string(), Decision).default({ upheld: 'upheld', overturned: 'overturned' }),
});
export type IndexColumns = z.infer<typeof IndexColumns>;

export type IndexColumn = keyof IndexColumns['columns'];

/** The names of the state's search form, a row per request. */
export const DEFAULT_COLUMNS: IndexColumns = IndexColumns.parse({
  columns: {
    caseNumber: 'Case Number',
    injuryDate: 'Date of Injury',
    receivedDate: 'Date Received',
    decisionDate: 'Decision Date',
    specialty: 'Reviewer Specialty',
    category: 'Treatment Category',
    subgroup: 'Treatment Subcategory',
    decision: 'Decision',
  },
});

/** @throws CliError `index-wrong` where the file is missing, no JSON, or of another form */
export function readColumns(file: string): IndexColumns {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw indexError(file, undefined, error instanceof Error ? error.message : String(error));
  }
  const read = IndexColumns.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw indexError(file, undefined, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong form'}`);
}

/**
 * Where each column stands in the first line of the index.
 *
 * @throws CliError `index-wrong` for a column that is not there, or twice
 */
export function placeColumns(
  { columns }: IndexColumns,
  header: readonly string[],
  file: string,
): ReadonlyMap<IndexColumn, number> {
  const plain = (name: string) => name.trim().toLowerCase();
  const names = header.map(plain);
  return new Map(
    Object.entries(columns).map(([column, wanted = '']) => {
      const place = names.indexOf(plain(wanted));
      const known = header.map((name) => `"${name}"`).join(', ');
      if (place < 0) throw indexError(file, 1, `there is no column "${wanted}"; there are ${known}`);
      if (names.lastIndexOf(plain(wanted)) !== place) {
        throw indexError(file, 1, `the column "${wanted}" is there twice`);
      }
      return [column as IndexColumn, place];
    }),
  );
}
