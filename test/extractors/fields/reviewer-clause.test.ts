import { describe, expect, it } from 'vitest';
import { assemble } from '../../../extractors/assemble.ts';
import type { LetterFields } from '../../../extractors/fields/draft.ts';
import { readReviewer } from '../../../extractors/fields/reviewer.ts';
import { letterOf, segmented } from '../letters.ts';

function read(sentence: string) {
  const letter = letterOf({ credentials: sentence.split('\n') }, { textSource: 'text-layer' });
  const { value, findings } = assemble<LetterFields['reviewer']>(readReviewer(...segmented(letter)), letter);
  return {
    names: [value.statesOfLicensure, value.specialties, value.subspecialties],
    codes: findings.map(({ code }) => code),
  };
}

type Names = readonly string[];

describe('a reviewer’s states', () => {
  it.each<[string, Names]>([
    ['Licensed in Utah and N. Dakota, board certified in Neurology.', ['Utah', 'N. Dakota']],
    ['Board certified in Neurology and licensed in Calif. and Oreg.', ['Calif.', 'Oreg.']],
    ['Board certified in Neurology. License: State of Maine.', ['Maine']],
    ['Board certified in Neurology. Current license: Washington, D.C.', ['Washington, D.C.']],
    ['Board certified in Neurology; Iowa license in good standing.', ['Iowa']],
    ['Licensed by the Medical Board of California; board certified in Neurology.', ['California']],
    ['Specialty: Neurology. Licensed in: Ohio. This reviewer has long been in practice.', ['Ohio']],
    ['Specialty: Neurology\nLicensed: Ohio, Utah; Member of the Academy of Neurology.', ['Ohio', 'Utah']],
    [
      'Board certified in Neurology and licensed in three states: Ohio, Utah, and Iowa.',
      ['Ohio', 'Utah', 'Iowa'],
    ],
    ['Specialty: Neurology\nStates: Ohio; Utah', ['Ohio', 'Utah']],
    ['Practices in Ohio, where the reviewer is licensed. Certified: Neurology.', ['Ohio']],
    ['1. Board certified in Neurology\n2. Licensed in Ohio\n3. In practice since 1990', ['Ohio']],
    [
      'Board certified in Neurology, with a license from the Commonwealth of Kentucky and Ohio.',
      ['Kentucky', 'Ohio'],
    ],
  ])('are read from "%s"', (sentence, states) => {
    expect(read(sentence)).toEqual({ names: [states, ['Neurology'], []], codes: [] });
  });

  it('follow a title in letters: Ph.D., licensed psychologist', () => {
    const { names } = read('Ph.D., licensed psychologist, State of Ohio.');
    expect(names).toEqual([['Ohio'], ['psychologist'], []]);
  });
});

describe('a reviewer’s fields', () => {
  it.each<[string, Names, Names]>([
    [
      'The reviewer is certified by the American Board of Preventive Medicine in Occupational Medicine and Preventive Medicine. Licensed in Ohio.',
      ['Occupational Medicine', 'Preventive Medicine'],
      [],
    ],
    [
      'The reviewer is board certified in Neurology and in Pain Medicine. Licensed in Ohio.',
      ['Neurology', 'Pain Medicine'],
      [],
    ],
    [
      'Board certified in Urology with special qualifications in Pediatrics, licensed in Ohio.',
      ['Urology'],
      ['Pediatrics'],
    ],
    ['Diplomate in Oriental Medicine (NCCAOM), licensed in Ohio.', ['Oriental Medicine'], []],
    [
      'Board certified in Preventive Medicine (Occupational Medicine), licensed in Ohio.',
      ['Preventive Medicine', 'Occupational Medicine'],
      [],
    ],
    [
      'The reviewer is a board certified neurologist with a subspecialty in Epilepsy, licensed in Ohio.',
      ['neurologist'],
      ['Epilepsy'],
    ],
    [
      'I hold board certification in both Urology and Pediatrics, and am licensed in Ohio.',
      ['Urology', 'Pediatrics'],
      [],
    ],
    [
      'The reviewer is double boarded in Urology and Pediatrics, licensed in Ohio.',
      ['Urology', 'Pediatrics'],
      [],
    ],
    ['Dual board certification: Urology; Pediatrics. License: Ohio.', ['Urology', 'Pediatrics'], []],
    ['The reviewer is a Diplomate, American Board of Urology, licensed in Ohio.', ['Urology'], []],
    [
      'Diplomate of the American Board of Psychiatry and Neurology (Psychiatry). Licensed in Ohio.',
      ['Psychiatry'],
      [],
    ],
    ['The chiropractic reviewer is licensed in Ohio.', ['chiropractic'], []],
    ['The reviewer is a licensed doctor of optometry in Ohio.', ['optometry'], []],
    ['Board Certified Urology, Licensed Ohio', ['Urology'], []],
    ['A Physical Therapist licensed in Ohio, with 20 years of practice.', ['Physical Therapist'], []],
    ['Certified by the ABU in Urology and licensed in Ohio.', ['Urology'], []],
    ['Certification: American Board of Urology. License: Ohio.', ['Urology'], []],
    ['Board certified in Urology (American Board of Surgery) and licensed in Ohio.', ['Urology'], []],
    [
      'Board certification: Urology\nSubspecialty certification: Pediatrics\nLicense: Ohio',
      ['Urology'],
      ['Pediatrics'],
    ],
    ['Board certification: Urology, American Board of Urology. License: Ohio.', ['Urology'], []],
    [
      'Board Certified in Urology and fellowship trained in Oncology, and is licensed in Ohio.',
      ['Urology'],
      [],
    ],
  ])('are read from "%s"', (sentence, specialties, subspecialties) => {
    expect(read(sentence)).toEqual({ names: [['Ohio'], specialties, subspecialties], codes: [] });
  });
});
