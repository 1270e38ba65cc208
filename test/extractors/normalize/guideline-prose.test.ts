import { expect, it } from 'vitest';
import { readGuidelineText } from '../../../extractors/normalize/guideline-statements.ts';

function citations(text: string) {
  return readGuidelineText(text).statements.flatMap((statement) =>
    statement.kind === 'mtus'
      ? statement.documents.map(({ title, year, sections }) => [
          'MTUS',
          title,
          year,
          sections.map((section) =>
            text.slice(statement.rest.start, statement.rest.end).slice(section.start, section.end),
          ),
        ])
      : statement.citations.map(({ family, year, start, end }) => [
          family,
          text.slice(statement.rest.start, statement.rest.end).slice(start, end),
          year,
          [],
        ]),
  );
}

it.each([
  [
    'The Claims Administrator based its decision on the MTUS ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 9 Shoulder Complaints, page 209.',
    [['MTUS', 'Shoulder Complaints', 2004, []]],
  ],
  [
    'The Expert Reviewer based his/her decision on the MTUS Chronic Pain Medical Treatment Guidelines (2009), Acupuncture section, pages 3-4 and the Official Disability Guidelines (ODG), Neck Chapter.',
    [
      ['MTUS', 'Chronic Pain Medical Treatment', 2009, ['Acupuncture']],
      ['ODG', 'Official Disability Guidelines (ODG), Neck Chapter', null, []],
    ],
  ],
  [
    'The Physician Reviewer relied on the Medical Treatment Utilization Schedule (MTUS), Chronic Pain Medical Treatment Guidelines.',
    [['MTUS', 'Chronic Pain Medical Treatment', null, []]],
  ],
  ['The Claims Administrator based its decision on the rule book of its own office.', []],
  ['The Claims Administrator did not cite any evidence based guidelines.', []],
])('%s', (text, expected) => {
  expect(citations(text)).toEqual(expected);
});

it('says that no evidence was cited', () => {
  expect(
    readGuidelineText('The Claims Administrator did not cite any evidence based guidelines.').lead?.says,
  ).toBe('no-evidence');
});
