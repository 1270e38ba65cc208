import { describe, expect, it } from 'vitest';
import { assemble } from '../../../extractors/assemble.ts';
import type { LetterFields } from '../../../extractors/fields/draft.ts';
import { readReviewer } from '../../../extractors/fields/reviewer.ts';
import type { LetterText } from '../../../schemas/index.ts';
import type { Setting } from '../layout/pages.ts';
import { CREDENTIALS, ISSUES, letterOf, letterOfLines, METHOD, SUMMARY, segmented } from '../letters.ts';

type Reviewer = LetterFields['reviewer'];
type Printed = Omit<Reviewer, 'profession' | 'normalized'>;
const TEXT_LAYER: Setting = { textSource: 'text-layer' };

function read(letter: LetterText) {
  return assemble<Reviewer>(readReviewer(...segmented(letter)), letter);
}

function readLines(states: string, specialties: readonly string[], setting: Setting = {}) {
  const credentials = [CREDENTIALS[0] as string, `State(s) of Licensure: ${states}`, ...specialties];
  return read(letterOf({ credentials }, setting));
}

describe('label lines', () => {
  it.each<Setting>([{}, TEXT_LAYER])('are read from a page of %j', (setting) => {
    const { value, findings, evidence } = readLines(
      'New York,Ohio, District of Columbia',
      [
        'Certification(s)/Specialty: Preventive Medicine, Occupational Medicine, Public Health &',
        'General Preventive Medicine',
      ],
      setting,
    );
    expect(value).toMatchObject({
      statesOfLicensure: ['New York', 'Ohio', 'District of Columbia'],
      specialties: [
        'Preventive Medicine',
        'Occupational Medicine',
        'Public Health & General Preventive Medicine',
      ],
      subspecialties: [],
    });
    expect(findings).toEqual([]);
    expect(evidence['/specialties/2']?.map(({ quote }) => quote).join(' ')).toBe(
      'Public Health & General Preventive Medicine',
    );
  });

  it('give the vocabulary’s spelling of look-alikes on a scan, and quote the page', () => {
    const { value, findings, evidence } = readLines('Ca1ifomia', [
      'Certification(s)/Specialty: Fami1y Practlce',
    ]);
    expect(value).toMatchObject({ statesOfLicensure: ['California'], specialties: ['Family Practice'] });
    expect(findings).toEqual([]);
    expect(evidence['/specialties/0']?.[0]?.quote).toBe('Fami1y Practlce');
  });

  it('are doubted on a scan where more than look-alikes differ, or nothing is like it', () => {
    const { value, findings } = readLines('Towa', ['Certification(s)/Specialty: Beekeeping']);
    expect(value).toMatchObject({ statesOfLicensure: ['Iowa'], specialties: ['Beekeeping'] });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['repaired-value', '/statesOfLicensure/0'],
      ['unreadable-value', '/specialties/0'],
    ]);
  });

  it('are believed to the letter on a text layer, what is not listed with a doubt', () => {
    const { value, findings } = readLines(
      'Ohio',
      ['Certification(s)/Specialty: Famly Practice, Beekeeping'],
      TEXT_LAYER,
    );
    expect(value.specialties).toEqual(['Famly Practice', 'Beekeeping']);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['unreadable-value', 'warning'],
      ['unlisted-term', 'warning'],
    ]);
  });

  it('are doubted where damage repeated a piece of the page, which a record was accepted with', () => {
    const { findings } = readLines('Teof Texas', ['Certification(s)/Specialty: Family Practice'], TEXT_LAYER);
    expect(findings).toMatchObject([
      { code: 'unlisted-term', severity: 'warning', path: '/statesOfLicensure/0' },
    ]);
  });

  it('are read on a scan that lost a comma or made a full stop of it', () => {
    const { value } = readLines('Ohio.Utah', ['Certification(s)/Specialty: Family Practice Sports Medicine']);
    expect(value).toMatchObject({
      statesOfLicensure: ['Ohio', 'Utah'],
      specialties: ['Family Practice', 'Sports Medicine'],
    });
  });

  it('are read when one label is lost', () => {
    const { value } = readLines('Ohio', []);
    expect(value).toMatchObject({ statesOfLicensure: ['Ohio'], specialties: [], subspecialties: [] });
  });
});

describe('the qualification sentence', () => {
  it.each<[string, Printed]>([
    [
      'The expert reviewer is Board Certified in Physical Medicine and Rehabilitation has a subspecialty in Interventional Spine and is licensed to practice in California.',
      {
        specialties: ['Physical Medicine and Rehabilitation'],
        subspecialties: ['Interventional Spine'],
        statesOfLicensure: ['California'],
      },
    ],
    [
      'The expert reviewer is Board Certified in Family Practice and is licensed to practice in New Jersey.',
      { specialties: ['Family Practice'], subspecialties: [], statesOfLicensure: ['New Jersey'] },
    ],
    [
      'The physician reviewer is Board Certified in Anesthesiology, has a subspecialty in Pain Management, and is licensed to practice in Texas and Ohio.',
      {
        specialties: ['Anesthesiology'],
        subspecialties: ['Pain Management'],
        statesOfLicensure: ['Texas', 'Ohio'],
      },
    ],
    [
      'The expert reviewer is Board Certified in Preventive Medicine and Occupational Medicine and is licensed to practice in California, Florida and New York.',
      {
        specialties: ['Preventive Medicine', 'Occupational Medicine'],
        subspecialties: [],
        statesOfLicensure: ['California', 'Florida', 'New York'],
      },
    ],
    [
      'The expert reviewer is a licensed Psychologist, has a subspecialty in Health Psychology and Pain Management and is licensed to practice in Utah.',
      {
        specialties: ['Psychologist'],
        subspecialties: ['Health Psychology', 'Pain Management'],
        statesOfLicensure: ['Utah'],
      },
    ],
    [
      'The expert reviewer is a Chiropractor and is licensed to practice in Nevada.',
      { specialties: ['Chiropractor'], subspecialties: [], statesOfLicensure: ['Nevada'] },
    ],
    [
      'The expert reviewer is an Acupuncturist who is licensed to practice in Oregon.',
      { specialties: ['Acupuncturist'], subspecialties: [], statesOfLicensure: ['Oregon'] },
    ],
  ])('%s', (sentence, reviewer) => {
    const method = [
      ...METHOD,
      ...wrapped(`${sentence} He/she has been in active clinical practice for years.`),
    ];
    for (const setting of [{}, TEXT_LAYER]) {
      const letter = letterOfLines([...method, '', ...SUMMARY, '', ...ISSUES], setting);
      const { value, findings } = read(letter);
      expect(value).toMatchObject(reviewer);
      expect(findings).toEqual([]);
    }
  });
});

describe('profession and listed names', () => {
  it.each<[string, Reviewer['profession'], (string | null)[]]>([
    ['Family Medicine, Sports Medicine', 'physician', ['Family Practice', 'Sports Medicine']],
    [
      'Physical Medicine and Rehabilitation, Pain Medicine',
      'physician',
      ['Physical Medicine & Rehabilitation', 'Pain Management'],
    ],
    ['Chiropractor, Sports Medicine', 'chiropractor', ['Chiropractic', 'Sports Medicine']],
    ['Psychologist', 'psychologist', ['Psychologist']],
    ['Acupuncturist', 'acupuncturist', [null]],
    ['Internal Medicine, Acupuncture', 'physician', ['Internal Medicine', null]],
    ['Podiatric Surgery', 'podiatrist', ['Podiatric Surgery']],
    ['Dentist', 'dentist', ['Dentist']],
    ['Optometry', 'optometrist', ['Optometry']],
    ['Chiropractor, Acupuncturist', null, ['Chiropractic', null]],
    ['Chiropractor, Internal Medicine', null, ['Chiropractic', 'Internal Medicine']],
    ['Registered Nurse', null, ['Registered Nurse']],
    ['Beekeeping', null, [null]],
    ['Clinical Neurophysiology', 'physician', [null]],
  ])('%s', (specialties, profession, listed) => {
    const { value, evidence } = readLines(
      'CA, TX',
      [`Certification(s)/Specialty: ${specialties}`],
      TEXT_LAYER,
    );
    expect(value.statesOfLicensure).toEqual(['CA', 'TX']);
    expect(value.profession).toBe(profession);
    expect(value.normalized.map(({ specialty }) => specialty)).toEqual(listed);
    expect(value.normalized.map(({ printed }) => printed)).toEqual(value.specialties);
    expect('/profession' in evidence).toBe(profession !== null);
  });

  it('are read from a sentence of 2013, state of licence included', () => {
    const letter = letterOfLines(
      [
        ...METHOD,
        ...wrapped(
          'The independent Medical Doctor who made the decision has no affiliation with anyone. The physician reviewer is Board Certified in Family Practice, has a subspecialty in Geriatric Medicine and is licensed to practice in the State of California. He/she has been in active clinical practice for more than five years.',
        ),
        '',
        ...SUMMARY,
        '',
        ...ISSUES,
      ],
      TEXT_LAYER,
    );
    expect(read(letter).value).toMatchObject({
      profession: 'physician',
      specialties: ['Family Practice'],
      subspecialties: ['Geriatric Medicine'],
      statesOfLicensure: ['California'],
      normalized: [
        { printed: 'Family Practice', specialty: 'Family Practice' },
        { printed: 'Geriatric Medicine', specialty: 'Geriatric Medicine' },
      ],
    });
  });
});

it('gives nothing without qualifications', () => {
  const letter = letterOfLines([...METHOD, '', ...SUMMARY, '', ...ISSUES]);
  expect(read(letter).value).toEqual({
    statesOfLicensure: [],
    specialties: [],
    subspecialties: [],
    profession: null,
    normalized: [],
  });
});

function wrapped(text: string): string[] {
  return text.match(/\S.{0,78}(?=\s|$)/g) ?? [];
}

describe('sentences in other words than those of 2014', () => {
  const named = (sentence: string) => read(letterOf({ credentials: [sentence] }, TEXT_LAYER)).value;

  it.each<[string, Printed]>([
    [
      'Board certified in Orthopaedic Surgery, licensed in Texas and California.',
      {
        statesOfLicensure: ['Texas', 'California'],
        specialties: ['Orthopaedic Surgery'],
        subspecialties: [],
      },
    ],
    [
      'The reviewer is licensed in the states of Nevada, Utah, and Oregon, certified by the American Board of Neurology with a subspecialty in Sports Medicine.',
      {
        statesOfLicensure: ['Nevada', 'Utah', 'Oregon'],
        specialties: ['Neurology'],
        subspecialties: ['Sports Medicine'],
      },
    ],
    [
      'The reviewer holds active licenses in Ohio and Iowa. The reviewer is board-certified in Physical Medicine & Rehabilitation with subspecialty certification in Pain Medicine.',
      {
        statesOfLicensure: ['Ohio', 'Iowa'],
        specialties: ['Physical Medicine & Rehabilitation'],
        subspecialties: ['Pain Medicine'],
      },
    ],
    [
      'The reviewer is a Psychologist who holds a license in Clinical Psychology and is licensed to practice in Maine.',
      {
        statesOfLicensure: ['Maine'],
        specialties: ['Psychologist'],
        subspecialties: [],
      },
    ],
    [
      'The reviewer is a Diplomate of the American Board of Internal Medicine and is licensed by the State of Maine.',
      { statesOfLicensure: ['Maine'], specialties: ['Internal Medicine'], subspecialties: [] },
    ],
    [
      'The reviewer is a licensed chiropractor in Utah and Idaho.',
      { statesOfLicensure: ['Utah', 'Idaho'], specialties: ['chiropractor'], subspecialties: [] },
    ],
    [
      'This reviewer is an Ohio and Iowa licensed Doctor of Chiropractic.',
      { statesOfLicensure: ['Ohio', 'Iowa'], specialties: ['Chiropractic'], subspecialties: [] },
    ],
    [
      'The reviewer is a licensed acupuncturist with a specialty in Oriental Medicine, licensed in Utah.',
      { statesOfLicensure: ['Utah'], specialties: ['Oriental Medicine'], subspecialties: [] },
    ],
    [
      'Certified by the American Board of Urology and the American Board of Surgery. Licensed in Utah as well as in Ohio.',
      { statesOfLicensure: ['Utah', 'Ohio'], specialties: ['Urology', 'Surgery'], subspecialties: [] },
    ],
    [
      'Board certified in Urology by the American Board of Urology, subspecialty certified in Pain Medicine, licensed in Maine and the District of Columbia.',
      {
        statesOfLicensure: ['Maine', 'District of Columbia'],
        specialties: ['Urology'],
        subspecialties: ['Pain Medicine'],
      },
    ],
    [
      'The reviewer is a licensed physician in the State of Utah and the State of New York, board certified in Urology.',
      { statesOfLicensure: ['Utah', 'New York'], specialties: ['Urology'], subspecialties: [] },
    ],
    [
      'The reviewer is a dentist. He is licensed in Maine and also licensed in Utah.',
      { statesOfLicensure: ['Maine', 'Utah'], specialties: ['dentist'], subspecialties: [] },
    ],
  ])('"%s"', (sentence, expected) => {
    expect(named(sentence)).toMatchObject(expected);
  });

  it.each([
    'Board certified in Urology and licensed in Utah and teaches residents.',
    'Board certified in Urology since 1998, licensed in Utah for twenty years.',
    'Board certified in Urology, has a subspecialty in and is licensed to practice in Utah (active).',
    'Board certified in Urology. Not licensed in Ohio, but licensed in Utah.',
  ])('take nothing of what else is said for a name: "%s"', (sentence) => {
    expect(named(sentence)).toMatchObject({
      statesOfLicensure: ['Utah'],
      specialties: ['Urology'],
      subspecialties: [],
    });
  });

  it('may stand before the word that certifies them', () => {
    const credentials = ['- Urology, Board Certified', '- Licensed in Utah and Ohio'];
    const { value } = read(letterOf({ credentials }, TEXT_LAYER));
    expect(value).toMatchObject({ statesOfLicensure: ['Utah', 'Ohio'], specialties: ['Urology'] });
  });

  it('end where the next item of a list begins', () => {
    const credentials = [
      '- Licensed Psychologist',
      '- Licensed in Utah and Ohio',
      '- Twenty years of practice',
    ];
    const { value } = read(letterOf({ credentials }, TEXT_LAYER));
    expect(value).toMatchObject({ statesOfLicensure: ['Utah', 'Ohio'], specialties: ['Psychologist'] });
  });

  it('do not hide the sentence before that on the licence', () => {
    const sentences =
      'The expert reviewer is Board Certified in Urology. He/she is licensed to practice in Utah.';
    expect(named(sentences)).toMatchObject({ statesOfLicensure: ['Utah'], specialties: ['Urology'] });
  });

  it.each([
    [['Specialty: Urology. State License(s): UT, OH. Years of practice: 18.']],
    [['• Board Certification: Urology', '• Licensure: UT, OH', '• Teaches at a college']],
  ])('are read from labels in a row or in a list: %s', (credentials) => {
    const { value } = read(letterOf({ credentials }, TEXT_LAYER));
    expect(value).toMatchObject({ statesOfLicensure: ['UT', 'OH'], specialties: ['Urology'] });
  });

  it('give a subspecialty under a label of its own', () => {
    const credentials = ['Licensed: Utah', 'Board certified: Urology', 'Subspecialty: Pediatrics'];
    expect(read(letterOf({ credentials }, TEXT_LAYER)).value).toMatchObject({
      statesOfLicensure: ['Utah'],
      specialties: ['Urology'],
      subspecialties: ['Pediatrics'],
    });
  });

  it('end the list under a label', () => {
    const { value } = readLines(
      'Utah',
      ['Certification(s)/Specialty: Urology', 'He/she has been in active clinical practice, and teaches.'],
      TEXT_LAYER,
    );
    expect(value.specialties).toEqual(['Urology']);
  });

  it('labels in other words are labels', () => {
    const { value, findings } = read(
      letterOf({ credentials: ['Licensed in: Ohio', 'Board Certification: Neurology'] }, TEXT_LAYER),
    );
    expect(value).toMatchObject({ statesOfLicensure: ['Ohio'], specialties: ['Neurology'] });
    expect(findings).toEqual([]);
  });
});
