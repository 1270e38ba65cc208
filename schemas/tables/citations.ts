import type { Column, Table } from './column.ts';
import { LETTER_KEY, positionColumn } from './key-columns.ts';
import { recordColumns } from './record-columns.ts';

const SIDES = [
  ['claimsAdministrator', 'claims_administrator'],
  ['reviewer', 'reviewer'],
] as const;

const SIDE: Column = {
  name: 'side',
  type: { kind: 'string', values: SIDES.map(([, name]) => name) },
  required: true,
  meaning: 'Who cites: the claims administrator or the reviewer.',
  source: '`Claims Administrator guideline:` or `MAXIMUS guideline:`.',
  path: null,
  read: ({ at }) => (at.includes('/claimsAdministrator/') ? SIDES[0][1] : SIDES[1][1]),
};

export const CITATIONS: Table = {
  name: 'citations',
  row: 'One guideline that the claims administrator or the reviewer cites for an issue.',
  key: ['letter_key', 'issue', 'side', 'citation'],
  foreignKeys: [{ columns: ['letter_key', 'issue'], table: 'issues' }],
  columns: [
    LETTER_KEY,
    positionColumn('issue', 0, 'Place of the issue in the letter, from 1.'),
    SIDE,
    positionColumn('citation', 1, 'Place among the citations of this side, from 1.'),
    ...recordColumns('/issues/*/reviewer/citations/*', {
      '/family': {
        meaning: 'Family of guidelines.',
        source: 'Vocabulary of guidelines.',
        accuracy: 'guidelines.citations',
      },
      '/title': {
        meaning: 'Chapter or work.',
        source: 'Guideline sentence.',
        accuracy: 'guidelines.citations',
      },
      '/year': {
        meaning: 'Year of the edition.',
        source: 'Guideline sentence.',
        accuracy: 'guidelines.citations',
      },
      '/sections': {
        meaning: 'Sections, as printed.',
        source: 'Guideline sentence, `Section(s):`.',
        accuracy: 'guidelines.sections',
      },
      '/url': { meaning: 'Address, joined where lines break it.', source: 'Guideline sentence.' },
    }).map((column) => ({ ...column, path: column.path?.replace('/reviewer/', '/{side}/') ?? null })),
  ],
  *rows(record, letterKey) {
    for (const [issue, { claimsAdministrator, reviewer }] of record.issues.entries()) {
      const sides = { claimsAdministrator, reviewer };
      for (const [side] of SIDES) {
        for (const [index, item] of sides[side].citations.entries()) {
          const at = `/issues/${issue}/${side}/citations/${index}`;
          yield { letterKey, record, item, at, positions: [issue + 1, index + 1] };
        }
      }
    }
  },
};
