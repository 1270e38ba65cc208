import { rateOf } from '../statistics/wilson.ts';
import { escapeLine } from '../terminal.ts';
import type { Agreement, ComparedField, Difference, FieldAgreement } from './agreement.ts';

const NAMES: Readonly<Record<ComparedField, string>> = {
  injuryDate: 'date of injury',
  receivedDate: 'application received',
  decisionDate: 'decision date',
  specialty: 'specialty',
  decision: 'decision',
  category: 'category',
  subgroup: 'subgroup',
};

const HEADER = [
  'field',
  'compared',
  'agree',
  'share',
  '95% interval',
  'differ',
  'in accepted',
  'no record',
  'no index',
];

/** The agreement as a table for a person, then the `first` of `total` warnings. */
export function printAgreement(agreement: Agreement, first: readonly Difference[], total: number): string {
  const { index, letters, casesOnlyInIndex, requests } = agreement;
  const rows = agreement.fields.map(fieldRow);
  return [
    `index:    ${index.rows} rows, ${index.cases} cases, ${index.unreadableCells} cells that cannot be read`,
    `records:  ${letters.records}; ${letters.inIndex} with their case in the index, ${letters.notInIndex} without, ` +
      `${letters.withoutCaseNumber} have no case number`,
    `cases only in the index: ${casesOnlyInIndex.count}`,
    `requests: ${requests.matched} paired, ${requests.onlyInRecord} only in records, ${requests.onlyInIndex} only in the index`,
    '',
    ...aligned([HEADER, ...rows]),
    '',
    `${total} warning${total === 1 ? '' : 's'}${first.length < total ? `, the first ${first.length}:` : first.length > 0 ? ':' : ''}`,
    ...first.map(describeDifference),
    '',
  ].join('\n');
}

function fieldRow({
  field,
  agree,
  disagree,
  disagreeAccepted,
  missingInRecord,
  missingInIndex,
}: FieldAgreement): string[] {
  const rate = rateOf(agree, agree + disagree);
  return [
    NAMES[field],
    String(agree + disagree),
    String(agree),
    rate ? `${(100 * rate.share).toFixed(1)}%` : '-',
    rate ? `${(100 * rate.low).toFixed(1)}-${(100 * rate.high).toFixed(1)}%` : '-',
    String(disagree),
    String(disagreeAccepted),
    String(missingInRecord),
    String(missingInIndex),
  ];
}

/** The first column to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}

function describeDifference({
  code,
  caseNumber,
  field,
  request,
  inRecord,
  inIndex,
  indexLine,
  status,
}: Difference): string {
  const parts = [
    caseNumber ?? '?',
    code,
    field && `${NAMES[field as ComparedField] ?? field}${request ? ` of request ${request}` : ''}`,
    inRecord !== null && `record "${inRecord}"`,
    inIndex !== null && `index "${inIndex}"`,
    indexLine !== null && `line ${indexLine}`,
    status,
  ];
  return `  ${parts
    .filter((part) => typeof part === 'string')
    .map(escapeLine)
    .join('  ')}`;
}
