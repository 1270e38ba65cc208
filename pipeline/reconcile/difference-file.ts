import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { FINDING_RULES } from '../../schemas/index.ts';
import { CliError } from '../cli-error.ts';
import { csvLine } from '../export/csv.ts';
import type { Difference } from './agreement.ts';

/** The columns of the reconciliation file, in order. */
const COLUMNS = {
  code: ({ code }: Difference) => code,
  severity: ({ code }: Difference) => FINDING_RULES[code].severity,
  case_number: ({ caseNumber }: Difference) => caseNumber,
  document_id: ({ documentId }: Difference) => documentId,
  letter: ({ letter }: Difference) => letter,
  status: ({ status }: Difference) => status,
  field: ({ field }: Difference) => field && snakeCase(field),
  request: ({ request }: Difference) => request,
  in_record: ({ inRecord }: Difference) => inRecord,
  in_index: ({ inIndex }: Difference) => inIndex,
  index_line: ({ indexLine }: Difference) => indexLine,
  meaning: ({ code }: Difference) => FINDING_RULES[code].meaning.replace('`reconcile`: ', ''),
};

const HEADER = csvLine(Object.keys(COLUMNS));

/** The file's text, a line per difference. */
export async function* differenceLines(differences: AsyncIterable<Difference>): AsyncGenerator<string> {
  yield HEADER;
  for await (const difference of differences) {
    yield csvLine(Object.values(COLUMNS).map((read) => read(difference)));
  }
}

/** @throws CliError `folder-occupied` where there is something else than an earlier reconciliation */
export function refuseOther(file: string): void {
  if (!existsSync(file)) return;
  if (statSync(file).isFile() && beginsWith(file, HEADER)) return;
  throw new CliError('folder-occupied', 'cannot write the differences', {
    file,
    reason: 'there is something else than an earlier list of differences',
    remedy: 'choose another name, or move it away',
  });
}

function beginsWith(file: string, text: string): boolean {
  const wanted = Buffer.from(text);
  const found = Buffer.alloc(wanted.length);
  const handle = openSync(file, 'r');
  try {
    return readSync(handle, found, 0, found.length, 0) === wanted.length && found.equals(wanted);
  } finally {
    closeSync(handle);
  }
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}
