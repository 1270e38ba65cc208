import type { Mark } from './page-flow.ts';
import type { StoryHeader } from './story.ts';

const TOP = 94;
const ROW = 13.2;
/** Left edges of label, value, label, value, and the table's right edge. */
const EDGES = [66, 173, 323, 421, 546] as const;
const PADDING = 6;
const SIZE = 10.2;

/** Below the table, in points from the page's top. */
export const TABLE_BOTTOM = TOP + 5 * ROW;

/**
 * The four-column table: grey label cells, ruled lines, `Application Received:` wrapped in its cell with the
 * value beside its first line. Drawn column by column, the case number in three pieces: whoever trusts the
 * order of the text in the file mixes labels and values.
 */
export function drawHeaderTable(caseNumber: string, header: StoryHeader): Mark[] {
  const left = ['Case Number:', 'Date Assigned:', 'Decision Date:', 'Priority:'];
  const right = ['', 'Date of Injury:', 'UR Denial Date:', 'Application'];
  const priority = header.priority === 'standard' ? 'Standard' : 'Expedited';
  const values = ['', usDate(header.assigned), usDate(header.decision), priority];
  const rightValues = [
    '',
    usDate(header.injury),
    usDate(header.urDenial),
    usDate(header.applicationReceived),
  ];
  return [
    ...cells(),
    ...rules(),
    ...column(0, left, 'Helvetica-Bold'),
    ...splitCaseNumber(caseNumber),
    ...column(1, values, 'Helvetica'),
    ...column(2, [...right, 'Received:'], 'Helvetica-Bold'),
    ...column(3, rightValues, 'Helvetica'),
  ];
}

/** `2016-10-14` as `10/14/2016`. */
function usDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${month}/${day}/${year}`;
}

function cells(): Mark[] {
  const cell = (from: number, to: number, row: number, rows: number): Mark => ({
    kind: 'rectangle',
    x: EDGES[from] as number,
    y: TOP + row * ROW,
    width: (EDGES[to] as number) - (EDGES[from] as number),
    height: rows * ROW,
    grey: 0.88,
  });
  // The first row has one value only; its right half is one empty grey cell.
  return [cell(0, 1, 0, 5), cell(2, 4, 0, 1), cell(2, 3, 1, 4)];
}

function rules(): Mark[] {
  const [x0, , middle, , x1] = EDGES;
  const horizontal = [0, 1, 2, 3, 5].map((row): Mark => {
    const y = TOP + row * ROW;
    return { kind: 'line', x0, y0: y, x1, y1: y };
  });
  const vertical = EDGES.map((x): Mark => {
    const y0 = x > middle && x < x1 ? TOP + ROW : TOP;
    return { kind: 'line', x0: x, y0, x1: x, y1: TABLE_BOTTOM };
  });
  return [...horizontal, ...vertical];
}

function column(index: 0 | 1 | 2 | 3, rows: readonly string[], font: 'Helvetica' | 'Helvetica-Bold'): Mark[] {
  return rows.flatMap((text, row) => (text ? [cellText(EDGES[index] + PADDING, row, text, font)] : []));
}

function splitCaseNumber(caseNumber: string): Mark[] {
  const [prefix, digits] = caseNumber.split('-') as [string, string];
  const x = EDGES[1] + PADDING;
  // Helvetica's advance widths per em: C 0.722, M 0.833, digits 0.556, hyphen 0.333.
  const prefixWidth = (0.722 + 0.833 + 2 * 0.556) * SIZE;
  const hyphenWidth = 0.333 * SIZE;
  return [
    cellText(x, 0, prefix, 'Helvetica'),
    cellText(x + prefixWidth, 0, '-', 'Helvetica'),
    cellText(x + prefixWidth + hyphenWidth, 0, digits, 'Helvetica'),
  ];
}

function cellText(x: number, row: number, text: string, font: 'Helvetica' | 'Helvetica-Bold'): Mark {
  return { kind: 'text', x, y: TOP + row * ROW + 10, text, font, size: SIZE };
}
