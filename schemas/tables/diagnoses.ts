import type { Table } from './column.ts';
import { LETTER_KEY, positionColumn } from './key-columns.ts';
import { recordColumns } from './record-columns.ts';

const SUMMARY = 'Clinical case summary.';
const PROPOSAL = 'A table of codes: a proposal, never the statement of the letter.';

export const DIAGNOSES: Table = {
  name: 'diagnoses',
  row: 'One condition of the injured worker.',
  key: ['letter_key', 'diagnosis'],
  foreignKeys: [{ columns: ['letter_key'], table: 'letters' }],
  columns: [
    LETTER_KEY,
    positionColumn('diagnosis', 0, 'Place among the diagnoses of the letter, from 1.'),
    ...recordColumns('/diagnoses/*', {
      '/text': { meaning: 'The condition as printed.', source: SUMMARY, accuracy: 'diagnoses' },
      '/code': { meaning: 'Code as printed; empty where the letter prints none.', source: SUMMARY },
      '/codeSystem': { meaning: 'System of the printed code.', source: 'Form of the code.' },
      '/certainty': {
        meaning: 'Whether it is confirmed, suspected, ruled out, or of the past.',
        source: SUMMARY,
      },
      '/laterality': { meaning: 'Side of the body.', source: SUMMARY },
      '/bodyPart': { meaning: 'Body part.', source: SUMMARY },
      '/suggestedCode/code': { meaning: 'Proposed code.', source: PROPOSAL },
      '/suggestedCode/system': { meaning: 'System of the proposed code.', source: PROPOSAL },
      '/suggestedCode/description': { meaning: 'What the proposed code stands for.', source: PROPOSAL },
      '/suggestedCode/confidence': {
        meaning: 'Confidence in the proposal.',
        unit: '0 to 1',
        source: PROPOSAL,
      },
      '/suggestedCode/source': { meaning: 'Table the proposed code was found in.', source: PROPOSAL },
    }),
  ],
  *rows(record, letterKey) {
    for (const [index, item] of record.diagnoses.entries()) {
      yield { letterKey, record, item, at: `/diagnoses/${index}`, positions: [index + 1] };
    }
  },
};
