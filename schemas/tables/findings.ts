import type { Table } from './column.ts';
import { LETTER_KEY, positionColumn } from './key-columns.ts';
import { recordColumns } from './record-columns.ts';

const CHECKS = 'The checks of the program; `docs/record.md` lists them.';

export const FINDINGS: Table = {
  name: 'findings',
  row: 'One thing that the checks noticed about a letter.',
  key: ['letter_key', 'finding'],
  foreignKeys: [{ columns: ['letter_key'], table: 'letters' }],
  columns: [
    LETTER_KEY,
    positionColumn('finding', 0, 'Place among the findings of the letter, from 1.'),
    ...recordColumns('/findings/*', {
      '/code': { meaning: 'Kind of finding.', source: CHECKS },
      '/severity': {
        meaning: '`error` and `warning` send a letter to review; `info` only informs.',
        source: CHECKS,
      },
      '/path': {
        meaning: 'JSON pointer of the value in the record; empty for the whole record.',
        source: CHECKS,
      },
      '/message': { meaning: 'What was noticed.', source: CHECKS },
    }),
  ],
  *rows(record, letterKey) {
    for (const [index, item] of record.findings.entries()) {
      yield { letterKey, record, item, at: `/findings/${index}`, positions: [index + 1] };
    }
  },
};
