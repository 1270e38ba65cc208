import { describe, expect, it } from 'vitest';
import { assemble } from '../../../extractors/assemble.ts';
import { readDiagnoses } from '../../../extractors/fields/diagnoses.ts';
import { sectionOf } from '../../../extractors/segment/index.ts';
import { checkDiagnoses } from '../../../extractors/validate/diagnoses.ts';
import { soundRecord } from '../../support/record.ts';
import { letterOf } from '../fields/letter-of.ts';

function told(summary: string): string[] {
  const { letter, structure } = letterOf(summary);
  const section = sectionOf(structure, 'case_summary');
  if (!section) throw new Error('the letter has a case summary');
  const draft = { sections: [], diagnoses: readDiagnoses(letter, structure) };
  const { value, places } = assemble(draft, letter);
  const sections = [{ kind: 'case_summary' as const, heading: null, text: summary, pages: [1] }];
  const record = soundRecord({ sections, diagnoses: value.diagnoses });
  const context = { pages: [], letter, places: new Map([...places, ['/sections/0/text', [section.body]]]) };
  return checkDiagnoses(record, context).map(({ code, path, message }) => `${code} ${path} ${message}`);
}

describe('checkDiagnoses', () => {
  it.each([
    'The diagnoses include heel spur and gout. She rests.',
    'Her mother was diagnosed with gout.',
    'There was no evidence to diagnose a fracture.',
    'She suffers from heel spur and had a bunionectomy.',
    'The wrist hurts. A diagnosis was not given.',
    'Diagnosed with gout. The gout was diagnosed by a blood test.',
    'Heel spur is documented as the main diagnosis.',
    'Diagnosed with gout. Diagnosis codes are M10.9 and M54.5.',
  ])('nothing of: %s', (summary) => {
    expect(told(summary)).toEqual([]);
  });

  it('tells a statement whose words it does not know', () => {
    expect(told('She rests. As to her diagnoses, heel spur comes first. She walks.')).toEqual([
      'unread-diagnosis /diagnoses no diagnosis was read from "As to her diagnoses, heel spur comes first."',
    ]);
  });

  it('knows the words that end in s', () => {
    expect(told('As to her diagnoses, osteoarthritis comes first.')).toHaveLength(1);
  });

  it('tells what goes on after a list that was cut short', () => {
    const [finding] = told('The diagnoses include heel spur that was there before, gout and bursitis.');
    expect(finding).toMatch(/^unread-diagnosis \/diagnoses .*gout and bursitis/);
  });
});
