import type { Evidence, Finding, LetterRecord } from '../../schemas/index.ts';
import { escapeLine, type Style, wrapText } from '../terminal.ts';
import { describeFields, type FieldGroup, type FieldRow } from './describe-fields.ts';
import type { View } from './view.ts';

const LABEL_WIDTH = 23;
const QUOTE_LENGTH = 160;

const SEVERITY_STYLES: Readonly<Record<Finding['severity'], Style>> = {
  error: 'red',
  warning: 'yellow',
  info: 'dim',
};
const STATUS_STYLES: Readonly<Record<LetterRecord['status'], Style>> = {
  accepted: 'green',
  needs_review: 'yellow',
  failed: 'red',
};

/** A record for a person: fields with their quotes and pages, findings beside what they are about. */
export function renderRecord(record: LetterRecord, view: View): string {
  const groups = describeFields(record);
  const shown = new Set(groups.flatMap(({ rows }) => rows.map(({ path }) => path)));
  const elsewhere = record.findings.filter(({ path }) => !shown.has(path));
  return [
    ...renderTitle(record, view),
    ...(elsewhere.length === 0 ? [] : ['', view.paint('bold', 'FINDINGS')]),
    ...elsewhere.flatMap((finding) => renderFinding(finding, view, 2, true)),
    ...groups.flatMap((group) => renderGroup(group, record, view)),
    '',
  ].join('\n');
}

function renderTitle(record: LetterRecord, { paint }: View): string[] {
  const { source, status, documentId, findings } = record;
  const sources = new Set(
    source.pages.map(({ textSource }) => (textSource === 'ocr' ? 'scanned' : 'digital')),
  );
  const serious = findings.filter(({ severity }) => severity !== 'info').length;
  const facts = [
    source.fileName === null ? 'no file name' : escapeLine(source.fileName),
    `format ${source.letterFormat}`,
    `${source.pageCount} ${source.pageCount === 1 ? 'page' : 'pages'}`,
    ...(sources.size === 0 ? [] : [[...sources].sort().join(' and ')]),
  ];
  return [
    `${paint('bold', record.caseNumber ?? 'Letter without a case number')}  ${paint(STATUS_STYLES[status], status)}` +
      `${serious === 0 ? '' : paint('dim', `, ${serious} ${serious === 1 ? 'finding' : 'findings'}`)}`,
    paint('dim', facts.join(' · ')),
    paint('dim', documentId),
  ];
}

function renderGroup({ title, rows }: FieldGroup, record: LetterRecord, view: View): string[] {
  return ['', view.paint('bold', title), ...rows.flatMap((row) => renderRow(row, record, view))];
}

function renderRow(row: FieldRow, record: LetterRecord, view: View): string[] {
  const { label, value, path } = row;
  const { paint, width } = view;
  const indent = ' '.repeat(LABEL_WIDTH + 2);
  const text = wrapText(value === null ? '—' : escapeLine(value), width - indent.length);
  const places = value === null ? [] : describePlaces(row, record.evidence[path] ?? []);
  const lines = text.map((line) => (value === null ? paint('dim', line) : line));
  // A short value has its place beside it, a long one below.
  const beside = `${text.at(-1)}  ${places[0]}`;
  if (places.length === 1 && beside.length <= width - indent.length) {
    lines.push(`${lines.pop()}  ${paint('cyan', places[0] ?? '')}`);
  } else {
    const wrapped = places.flatMap((place) => wrapText(place, width - indent.length));
    lines.push(...wrapped.map((line) => paint('cyan', line)));
  }
  const findings = record.findings.filter((finding) => finding.path === path);
  return [
    ...lines.map((line, index) =>
      index === 0 ? `  ${paint('dim', label.padEnd(LABEL_WIDTH))}${line}` : indent + line,
    ),
    ...findings.flatMap((finding) => renderFinding(finding, view, indent.length, false)),
  ];
}

/** Where a value stands on the pages; the quote itself only when it says more than the value. */
function describePlaces({ value, evidence }: FieldRow, places: readonly Evidence[]): string[] {
  if (evidence === 'none' || places.length === 0) return [];
  if (evidence === 'page') {
    const pages = [...new Set(places.map(({ page }) => page))];
    return [`${pages.length === 1 ? 'page' : 'pages'} ${pages.join(', ')}`];
  }
  return places.map(({ page, quote, confidence }) => {
    const sure = confidence < 1 ? `, ${Math.round(confidence * 100)} % sure` : '';
    const line = escapeLine(quote);
    if (line === value) return `page ${page}${sure}`;
    return `page ${page}${sure}: “${line.length > QUOTE_LENGTH ? `${line.slice(0, QUOTE_LENGTH)}…` : line}”`;
  });
}

function renderFinding(finding: Finding, view: View, indent: number, withPath: boolean): string[] {
  const { severity, code, path, message } = finding;
  const where = withPath && path ? ` at ${path}` : '';
  const text = escapeLine(`${severity} ${code}${where}: ${message}`);
  return wrapText(text, view.width - indent - 2).map((line, index) => {
    return `${' '.repeat(indent)}${view.paint(SEVERITY_STYLES[severity], `${index === 0 ? '! ' : '  '}${line}`)}`;
  });
}
