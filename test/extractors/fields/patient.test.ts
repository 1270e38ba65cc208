import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../extractors/assemble.ts';
import { readPatient } from '../../../extractors/fields/patient.ts';
import { cpuMillisecondsOf } from '../../support/cpu-time.ts';
import { letterOf } from './letter-of.ts';

function read(summary: string, rationale?: string) {
  const { letter, structure } = letterOf(summary, rationale === undefined ? {} : { rationale });
  return assemble(readPatient(letter, structure), letter);
}

const patientOf = (summary: string) => read(summary).value;
const codesOf = (summary: string, rationale?: string) =>
  read(summary, rationale).findings.map(({ path, code }) => `${path} ${code}`);

describe('age', () => {
  it.each<[string, number]>([
    ['The injured worker is a 47 year old male who fell.', 47],
    ['The applicant is a 47-year-old male who has filed a claim.', 47],
    ['According to the records, the injured worker is a(n) 47 year old female.', 47],
    ['This case involves a now 47-year old male.', 47],
    ['The patient is a forty-seven-year-old man.', 47],
    ['The patient is a nineteen year old woman.', 19],
    ['The claimant is a sixty year-old gentleman.', 60],
    ['This 47 y/o male fell from a roof.', 47],
    ['The injured worker is a 47 yo female.', 47],
    ['The injured worker is a male, 47 years of age.', 47],
    ['The patient is a female, age 47, who fell.', 47],
    ['The patient is a 47 yr old lady.', 47],
    ['The worker slipped. The injured worker is a left-handed 47 vear old male.', 47],
  ])('%s', (summary, age) => {
    expect(patientOf(summary).age).toBe(age);
  });

  it('takes no other person for the worker', () => {
    expect(
      patientOf('She was lifting a 12 year old student. The injured worker is a 41 year old female.').age,
    ).toBe(41);
    expect(patientOf('He lives with his 8 year old son. The patient is a 35 year old male.').age).toBe(35);
  });

  it('never guesses a damaged digit', () => {
    expect(patientOf('The injured worker is a 4S year old male.').age).toBeNull();
    expect(codesOf('The injured worker is a 4S year old male.')).toEqual(['/age unreadable-value']);
  });

  it('is null where none is given', () => {
    expect(patientOf('The injured worker is a male who fell two years ago.').age).toBeNull();
    expect(codesOf('The injured worker is a male who fell two years ago.')).toEqual([]);
  });

  it('doubts an age that the rationale contradicts, not one of a guideline', () => {
    const summary = 'The injured worker is a 47 year old male.';
    expect(codesOf(summary, 'The claimant is a 37 year old male who fell.')).toEqual([
      '/age conflicting-values',
    ]);
    expect(codesOf(summary, 'Screening is advised for patients over 65 years of age.')).toEqual([]);
  });

  it('shows the phrase of the age, and the word of the sex', () => {
    const { evidence } = read('The injured worker is a 47 year old male.');
    expect(evidence['/age']?.[0]?.quote).toBe('47 year old');
    expect(evidence['/sex']?.[0]?.quote).toBe('male');
  });
});

describe('sex', () => {
  it.each<[string, 'male' | 'female']>([
    ['The patient is a 47 year old right hand dominant female.', 'female'],
    ['The patient is a 47-year-old gentleman.', 'male'],
    ['The injured worker is a female who sustained an injury.', 'female'],
    ['The injured worker is a 47 year old fernale.', 'female'],
    ['The injured worker is a 47 year old femaie, who fell.', 'female'],
    ['This is & 47 year old mzle with a date of injury.', 'male'],
    ['The injured worker is 47 years of age. She fell. Her wrist hurts.', 'female'],
    ['Mr. Doe is 47 years old. He fell at work.', 'male'],
    ['The wrist was hurt in May. She is a 47 year old cook.', 'female'],
    ['The patient has an injury date of 5/2/2012, when he fell.', 'male'],
  ])('%s', (summary, sex) => {
    expect(patientOf(summary).sex).toBe(sex);
  });

  it('does not take a bystander for the worker', () => {
    expect(patientOf('This case involves a 47-year-old female who was helping a male client.').sex).toBe(
      'female',
    );
  });

  it('is null where nothing, or both, is said', () => {
    expect(patientOf('The injured worker is 47 years old and fell.').sex).toBeNull();
    expect(patientOf('The injured worker is 47 years old. He asks for a splint.').sex).toBeNull();
    expect(patientOf('The injured worker fell. He/she rested. He or she will return.').sex).toBeNull();
    expect(
      patientOf('The injured worker fell. He rested. She will return. He walks. She sits.').sex,
    ).toBeNull();
  });

  it('doubts a word that the pronouns contradict', () => {
    expect(codesOf('The injured worker is a 47 year old male. She fell. She rested. She walks.')).toEqual([
      '/sex conflicting-values',
    ]);
    expect(
      codesOf(
        'The injured worker is a 47 year old female. The doctor repeated his request. His note is short.',
      ),
    ).toEqual([]);
  });
});

it('takes any case summary', () => {
  const piece = fc.constantFrom(
    '47',
    ' year old ',
    '-',
    'male',
    'fifty ',
    'aged ',
    'y/o',
    ' ',
    '. ',
    'she ',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 60 }), (pieces) => {
      const { age } = patientOf(pieces.join(''));
      expect(age === null || (age >= 1 && age <= 120)).toBe(true);
    }),
  );
});

it('is quick on a long text without meaning', () => {
  const took = cpuMillisecondsOf(() => {
    patientOf('forty aged one male year 47 '.repeat(1500));
  });
  expect(took).toBeLessThan(2000);
});
