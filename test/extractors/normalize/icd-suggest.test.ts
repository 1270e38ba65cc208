import { describe, expect, it } from 'vitest';
import { assemble } from '../../../extractors/assemble.ts';
import { readDiagnoses } from '../../../extractors/fields/diagnoses.ts';
import { suggestCode } from '../../../extractors/normalize/icd-suggest.ts';
import { ICD_ROWS, rowsFor } from '../../../extractors/normalize/icd-table.ts';
import { wordKey } from '../../../extractors/normalize/icd-words.ts';
import { BODY_PARTS } from '../../../schemas/vocabulary/body-parts.ts';
import { letterOf } from '../fields/letter-of.ts';

const DATE = '2017-03-01';

function suggestionFor(diagnosis: string, date: string | null = DATE) {
  const { letter, structure } = letterOf(`The diagnosis is ${diagnosis}.`);
  return assemble(readDiagnoses(letter, structure, { date }), letter).value[0]?.suggestedCode ?? null;
}
const codeFor = (diagnosis: string, date?: string | null) => suggestionFor(diagnosis, date)?.code ?? null;

describe('a proposed code', () => {
  it.each<[string, string | null]>([
    ['lumbago', 'M54.5'],
    ['chronic severe low back pain', 'M54.5'],
    ['pain in the right knee', 'M25.561'],
    ['left shoulder impingement syndrome', 'M75.42'],
    ['bilateral carpal tunnel syndrome', 'G56.03'],
    ['carpal tunnel syndrome', 'G56.00'],
    ['bilateral shoulder impingement', 'M75.4'],
    ['lumbar sprain', 'S33.5'],
    ['lumbar sprain, initial encounter', 'S33.5XXA'],
    ['right ankle sprain, subsequent encounter', 'S93.401D'],
    ['L4-5 disc herniation', 'M51.26'],
    ['left shoulder dislocation', 'S43.005'],
    ['cellulitis of the right lower leg', 'L03.115'],
    ['sacroiliitis NEC', 'M46.1'],
    ['lumbar facet arthropathy', 'M47.816'],
    ['hypertension', 'I10'],
    ['possible rotator cuff tear', null],
    ['rule out carpal tunnel syndrome', null],
    ['lumbar strain with radiculopathy', null],
    ['neck and back pain', null],
    ['T12 compression fracture', null],
    ['thoracic compression fracture', 'S22.000'],
    ['severe obesity', null],
    ['status post carpal tunnel release', null],
    ['Zenker diverticulum', null],
  ])('%s: %s', (diagnosis, code) => {
    expect(codeFor(diagnosis)).toBe(code);
  });

  it('is of the edition in force on the day of the decision', () => {
    expect(suggestionFor('low back pain', '2015-09-30')).toMatchObject({ code: '724.2', system: 'ICD-9-CM' });
    expect(suggestionFor('low back pain', '2015-10-01')).toMatchObject({
      code: 'M54.5',
      system: 'ICD-10-CM',
    });
    expect(codeFor('low back pain', '2021-10-01')).toBe('M54.50');
    expect(codeFor('bilateral carpal tunnel syndrome', '2016-09-30')).toBe('G56.0');
    expect(codeFor('headache', '2020-10-01')).toBe('R51.9');
    expect(codeFor('lumbosacral degenerative disc disease', '2024-09-30')).toBe('M51.37');
    expect(codeFor('lumbosacral degenerative disc disease', '2024-10-01')).toBe('M51.379');
    expect(codeFor('lumbar disc degeneration with leg pain only', '2024-10-01')).toBe('M51.361');
    expect(codeFor('lumbar disc degeneration with leg pain only', '2024-09-30')).toBeNull();
    expect(
      codeFor(
        'lumbosacral disc degeneration with discogenic back pain and lower extremity pain',
        '2024-10-01',
      ),
    ).toBe('M51.372');
    expect(codeFor('lumbar disc degeneration with back pain only', '2024-10-01')).toBeNull();
    expect(codeFor('low back pain', null)).toBeNull();
  });

  it('is none of a past illness, but of a lasting one in a history', () => {
    const history = { certainty: 'history', laterality: null, bodyPart: null } as const;
    expect(suggestCode({ ...history, text: 'hypertension' }, DATE, null)?.code).toBe('I10');
    expect(
      suggestCode({ ...history, text: 'low back pain', bodyPart: 'lumbar spine' }, DATE, null),
    ).toBeNull();
  });

  it('never takes the place of a printed one', () => {
    const { letter, structure } = letterOf('The diagnosis is lumbago (724.2).');
    const [diagnosis] = assemble(readDiagnoses(letter, structure, { date: DATE }), letter).value;
    expect(diagnosis).toMatchObject({
      code: '724.2',
      codeSystem: 'ICD-9-CM',
      suggestedCode: { code: 'M54.5' },
    });
  });
});

describe('the table of codes', () => {
  const placeOf = (part: string) => (part === '*' ? '' : part.replace(/^in /, ''));

  it.each(
    ICD_ROWS.map(
      (row) => [`${row.names[0]} | ${row.part} | ${row.icd10?.codes[0] ?? row.icd9?.code}`, row] as const,
    ),
  )('is reached by a sentence: %s', (_, row) => {
    const dates = row.icd10 ? [row.icd10.from ?? (row.icd10.before ? '2016-01-01' : '2019-01-01')] : [];
    for (const name of row.names) {
      const diagnosis = `${placeOf(row.part)} ${name}`.trim();
      for (const date of dates) {
        const suggested = suggestionFor(diagnosis, date);
        expect(row.icd10?.codes, `${diagnosis} gave ${suggested?.code}`).toContain(suggested?.code);
      }
      if (row.icd9) {
        const suggested = suggestionFor(diagnosis, '2014-06-01');
        expect(suggested?.code, diagnosis).toBe(row.icd9.code);
      }
    }
  });

  it('gives one code for a condition, a part and a day', () => {
    const days = [
      '2015-12-01',
      '2017-01-01',
      '2018-01-01',
      '2019-01-01',
      '2021-01-01',
      '2022-01-01',
      '2024-01-01',
      '2025-01-01',
    ];
    for (const row of ICD_ROWS) {
      for (const name of row.names) {
        for (const day of days) {
          const valid = rowsFor(wordKey(name)).filter(
            ({ part, icd10 }) =>
              part === row.part && icd10 && (icd10.from ?? '') <= day && day < (icd10.before ?? '9999'),
          );
          expect(valid.length, `${name} | ${row.part} on ${day}`).toBeLessThanOrEqual(1);
        }
      }
    }
  });

  it.each(ICD_ROWS.map((row) => [row.icd10?.codes.join(' ') ?? '-', row] as const))(
    'has codes of the right form: %s',
    (_, row) => {
      const parts = BODY_PARTS.map(({ part }) => part);
      if (!['', '*'].includes(row.part)) expect(parts).toContain(placeOf(row.part));
      for (const code of row.icd10?.codes ?? [])
        expect(code).toMatch(/^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/);
      if (row.icd9) expect(row.icd9.code).toMatch(/^(?:\d{3}(?:\.\d{1,2})?)$/);
      // What comes last in injury codes is the encounter, so they have six characters at most before it.
      if (row.icd10) expect(row.icd10.needsEncounter).toBe(/^S/.test(row.icd10.codes[0] as string));
      if (row.icd10)
        expect(row.icd10.titles.length === 1 || row.icd10.titles.length === row.icd10.codes.length).toBe(
          true,
        );
      if (row.icd10 && row.icd10.codes.length > 1 && row.icd10.titles.length === 1)
        expect(row.icd10.titles[0]).toContain('{side}');
    },
  );
});
