import type { Column, RowSource, Table } from './column.ts';
import { LETTER_KEY, MOST_OF_ANYTHING, positionColumn } from './key-columns.ts';
import { recordColumns } from './record-columns.ts';

const PAGE = 'The page, as a PDF viewer displays it.';

const PATH: Column = {
  name: 'path',
  type: { kind: 'string' },
  required: true,
  meaning: 'JSON pointer of the value in the record: `/issues/0/decision` is the decision of issue 1.',
  source: 'The record.',
  path: '/evidence/*',
  read: ({ at }: RowSource) => at,
};

const EDGES = ['left', 'top', 'right', 'bottom'] as const;
const BOX: Readonly<Record<string, string>> = Object.fromEntries(
  EDGES.map((edge, index) => [`bbox_${index}`, `bbox_${edge}`]),
);

const COLUMNS = recordColumns('/evidence/*/*', {
  '/page': { meaning: 'Page of the PDF, from 1.', most: MOST_OF_ANYTHING, source: PAGE },
  '/bbox/0': { meaning: 'Left edge of the place.', unit: 'points (1/72 inch) from the left', source: PAGE },
  '/bbox/1': { meaning: 'Upper edge of the place.', unit: 'points (1/72 inch) from the top', source: PAGE },
  '/bbox/2': { meaning: 'Right edge of the place.', unit: 'points (1/72 inch) from the left', source: PAGE },
  '/bbox/3': { meaning: 'Lower edge of the place.', unit: 'points (1/72 inch) from the top', source: PAGE },
  '/quote': { meaning: 'The text as it stands there.', source: PAGE },
  '/confidence': {
    meaning: '1 for a text layer; what the OCR engine claims otherwise.',
    unit: '0 to 1',
    source: 'Reading.',
  },
  '/method': { meaning: 'Kind of rule that read the value.', source: 'The program.' },
}).map((column) => ({ ...column, name: BOX[column.name] ?? column.name }));

export const EVIDENCE: Table = {
  name: 'evidence',
  row: 'One place on a page that a value was read from; a value over several blocks of lines has several.',
  key: ['letter_key', 'path', 'part'],
  foreignKeys: [{ columns: ['letter_key'], table: 'letters' }],
  columns: [
    LETTER_KEY,
    PATH,
    positionColumn('part', 0, 'Which of the places of the value, from 1.'),
    ...COLUMNS,
  ],
  *rows(record, letterKey) {
    for (const at of Object.keys(record.evidence)) {
      for (const [index, item] of (record.evidence[at] ?? []).entries()) {
        yield { letterKey, record, item, at, positions: [index + 1] };
      }
    }
  },
};
