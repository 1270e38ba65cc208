import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../extractors/assemble.ts';
import { readDiagnoses } from '../../../extractors/fields/diagnoses.ts';
import { cpuMillisecondsOf } from '../../support/cpu-time.ts';
import { letterOf } from './letter-of.ts';

function read(summary: string, width?: number) {
  const { letter, structure } = letterOf(summary, width === undefined ? {} : { width });
  return assemble(readDiagnoses(letter, structure), letter);
}

const textsOf = (summary: string, width?: number) => read(summary, width).value.map(({ text }) => text);

describe('what introduces diagnoses', () => {
  const list = ['left wrist sprain', 'lumbago'];
  it.each([
    'The injured worker is undergoing treatment for left wrist sprain and lumbago. She can stand.',
    'The injured worker is being treated for left wrist sprain and lumbago.',
    'He has been treated for left wrist sprain and lumbago, and complains of fatigue.',
    'The diagnoses include left wrist sprain and lumbago. Treatment: rest.',
    'Diagnoses included left wrist sprain and lumbago.',
    'The current diagnoses are documented as left wrist sprain and lumbago.',
    'The listed diagnoses per the clinic dated 05/02/2014 are:1. Left wrist sprain.2. Lumbago.According to the clinic she rested.',
    'Diagnoses: (1) left wrist sprain; (2) lumbago.',
    'The patient was diagnosed with left wrist sprain and lumbago.',
    'The injured worker was diagnosed as having left wrist sprain and lumbago.',
    'On June 2, 2016, the applicant was given diagnoses of a left wrist sprain and lumbago.',
    'Assessment: left wrist sprain and lumbago. Plan: rest.',
    'Impression: left wrist sprain, lumbago.',
    'The working diagnoses were left wrist sprain and lumbago.',
    'A diagnosis of left wrist sprain and lumbago was made by the clinic.',
    'The diagnoses have included left wrist sprain and lumbago.',
    "The injured worker's diagnoses on 3-4-2016 included left wrist sprain as well as lumbago.",
    'The provider lists the diagnoses as left wrist sprain and lumbago.',
    'He carries the diagnoses of left wrist sprain and lumbago.',
    'The clinic noted diagnoses that included left wrist sprain and lumbago.',
    'She is under care for left wrist sprain and lumbago.',
    'Diagnoses at that visit were left wrist sprain, and lumbago.',
    'Records indicate ongoing treatment for left wrist sprain and lumbago.',
    'The patient has been followed for left wrist sprain and lumbago.',
    'The clinic documented an impression of left wrist sprain and lumbago.',
    'The 5-2-16 impression was left wrist sprain and lumbago.',
    'This is a 30-year-old left handed woman with left wrist sprain and lumbago.',
    'The patient has the following diagnoses: Left wrist sprain. Lumbago. She works as a cook.',
    'The primary diagnosis is left wrist sprain; the secondary diagnosis is lumbago.',
    'The diagnoses are left wrist sprain and lumbago, all of the same day.',
    'The injured worker carries diagnoses including left wrist sprain and lumbago.',
    'Diagnostic impressions included left wrist sprain and lumbago.',
    'The treating diagnoses include left wrist sprain, lumbago. The worker rested.',
    'Pertinent diagnoses are left wrist sprain; lumbago.',
    'The medical records show that the worker has diagnoses of left wrist sprain and lumbago.',
    'The documentation supports the diagnoses of left wrist sprain and lumbago.',
    'Her diagnoses are noted to be left wrist sprain and lumbago.',
    'Diagnosis is left wrist sprain and lumbago.',
    'He was subsequently diagnosed with left wrist sprain and lumbago and was treated with rest.',
    'The injured worker was treated for left wrist sprain and lumbago with rest and ice.',
    'Diagnoses at the visit of today: left wrist sprain, lumbago. She rests.',
    'A hand specialist lists left wrist sprain and lumbago as diagnoses.',
    'The clinic recorded left wrist sprain and lumbago as the working diagnoses. She rests.',
    'Left wrist sprain and lumbago were diagnosed. She rests.',
    'On 2-3-16, left wrist sprain and lumbago were diagnosed by the clinic.',
    'Left wrist sprain and lumbago are documented as the diagnoses.',
    "The surgeon's assessment on 5/2/2016 was left wrist sprain and lumbago.",
    'The conditions under treatment are left wrist sprain and lumbago.',
    'The claim has been accepted for left wrist sprain and lumbago.',
    'The accepted conditions are left wrist sprain and lumbago.',
  ])('%s', (summary) => {
    expect(textsOf(summary).map((text) => text.toLowerCase())).toEqual(list);
  });

  it('reads one that the claim was filed for, not the body parts of several', () => {
    expect(
      textsOf(
        'The applicant has filed a claim for left wrist pain reportedly associated with an industrial injury of May 2, 2016.',
      ),
    ).toEqual(['left wrist pain']);
    expect(
      textsOf(
        'The applicant has filed a claim for wrist, knee, and heel pain reportedly associated with an industrial injury of May 2, 2016.',
      ),
    ).toEqual([]);
  });

  it('reads other illnesses, but not operations, from a history', () => {
    expect(
      textsOf('Past medical history includes hypertension, stent placement, and type 2 diabetes.'),
    ).toEqual(['hypertension', 'type 2 diabetes']);
  });

  it('does not read a history that restates a diagnosis', () => {
    expect(
      textsOf(
        'Diagnoses include fracture of the left heel. Past history included closed fracture of left heel bone.',
      ),
    ).toEqual(['fracture of the left heel']);
  });

  it.each([
    'The diagnoses were not documented in the file. He complained of heel pain.',
    'There was no diagnosis of carpal tunnel syndrome.',
    'The injured worker complained of left wrist pain and swelling. Exam showed tenderness.',
    'She denied a history of asthma.',
    'Diagnosis and treatment were discussed.',
    'The diagnosis is unclear.',
    'Assessment of the knee showed tenderness and effusion.',
    'Assessment revealed swelling, and pain.',
    'Family history included diabetes. Social history included smoking.',
    'Surgical history includes hernia repair.',
    'The treatment history included rest and ice.',
  ])('reads none from "%s"', (summary) => {
    expect(textsOf(summary)).toEqual([]);
  });

  it('reads phrases that a scan has damaged', () => {
    expect(textsOf('The injured worker is undergoing treatment tor left wrist sprain. lumbago.')).toEqual([
      'left wrist sprain',
      'lumbago',
    ]);
  });
});

describe('where one diagnosis ends', () => {
  const of = (list: string) => textsOf(`The injured worker is undergoing treatment for ${list}. Next.`);

  it.each<[string, string[]]>([
    ['knee, ankle, and heel strain', ['knee, ankle, and heel strain']],
    ['right and left sided sciatica', ['right and left sided sciatica']],
    ['neck pain and right and left sided sciatica', ['neck pain', 'right and left sided sciatica']],
    [
      'strain of the ligaments, fascia and tendons of the left foot, and heel contusion',
      ['strain of the ligaments, fascia and tendons of the left foot', 'heel contusion'],
    ],
    ['injury of the wrist and right foot', ['injury of the wrist and right foot']],
    [
      'disc bulges at L3-4, L4-5 and L5-S1 with radiculopathy, and insomnia',
      ['disc bulges at L3-4, L4-5 and L5-S1 with radiculopathy', 'insomnia'],
    ],
    ['cervical sprain and strain, anxiety', ['cervical sprain and strain', 'anxiety']],
    ['anxiety and depression', ['anxiety', 'depression']],
    [
      'numbness and tingling of the left hand, rule out carpal tunnel syndrome',
      ['numbness and tingling of the left hand', 'rule out carpal tunnel syndrome'],
    ],
    ['heel pain rule out plantar fasciitis', ['heel pain', 'rule out plantar fasciitis']],
    [
      'status post left knee arthroscopy, and chondromalacia patella',
      ['status post left knee arthroscopy', 'chondromalacia patella'],
    ],
    ['wrist sprain/strain; thoracic sprain-strain', ['wrist sprain/strain', 'thoracic sprain-strain']],
    ['chest pain due to rib contusion and headaches', ['chest pain due to rib contusion', 'headaches']],
    ['low back pain (chronic, severe) and hernia', ['low back pain (chronic, severe)', 'hernia']],
    [
      "a tear of the meniscus, an effusion and de Quervain's disease",
      ['tear of the meniscus', 'effusion', "de Quervain's disease"],
    ],
    ['"elbow pain with neuritis"', ['elbow pain with neuritis']],
    ['pes planus, hallux rigidus and bunion', ['pes planus', 'hallux rigidus', 'bunion']],
    ['left foot pain, which is worse at night', ['left foot pain']],
    ['left foot pain related to an industrial injury on 2-3-2016', ['left foot pain']],
    ['contusion of the thigh, and is not working', ['contusion of the thigh']],
  ])('%s', (list, expected) => {
    expect(of(list)).toEqual(expected);
  });

  it('reads over line ends, keeping hyphens', () => {
    expect(
      textsOf(
        'The injured worker is undergoing treatment for contusion of the right shoulder-upper arm and thoracic sprain-strain.',
        60,
      ),
    ).toEqual(['contusion of the right shoulder-upper arm', 'thoracic sprain-strain']);
  });
});

describe('what only qualifies a diagnosis', () => {
  it.each([
    [
      'The diagnoses include right rotator cuff syndrome, non-traumatic; headache, tension type.',
      ['right rotator cuff syndrome, non-traumatic', 'headache, tension type'],
    ],
    ['She is being seen for a thumb amputation and phantom pain.', ['thumb amputation', 'phantom pain']],
  ])('%s', (summary, expected) => {
    expect(textsOf(summary)).toEqual(expected);
  });

  it.each([
    'He is a 40 year old male with a date of injury of 1/2/2016.',
    'He is a 40 year old male with complaints of pain.',
    'The MRI gave an impression of disc bulges.',
  ])('none is in: %s', (summary) => {
    expect(textsOf(summary)).toEqual([]);
  });
});

describe('codes', () => {
  const codesOf = (summary: string) =>
    read(summary).value.map(({ text, code, codeSystem }) => [text, code, codeSystem]);

  it.each<[string, readonly (readonly [string, string | null, string | null])[]]>([
    [
      'Diagnoses include low back pain (M54.5) and left wrist sprain, S63.502A.',
      [
        ['low back pain', 'M54.5', 'ICD-10-CM'],
        ['left wrist sprain', 'S63.502A', 'ICD-10-CM'],
      ],
    ],
    [
      'Diagnoses: 724.2 lumbago; 847.0 sprain of neck.',
      [
        ['lumbago', '724.2', 'ICD-9-CM'],
        ['sprain of neck', '847.0', 'ICD-9-CM'],
      ],
    ],
    [
      'The listed diagnoses per the clinic dated 05/02/2014 are:1. Cervicalgia (723.1).2. Lumbago (724.2).According to this report he rests.',
      [
        ['Cervicalgia', '723.1', 'ICD-9-CM'],
        ['Lumbago', '724.2', 'ICD-9-CM'],
      ],
    ],
    [
      'Diagnoses: 1. 844.9 Sprain of knee 2. E927 Overexertion injury 3. V15.82 Nicotine dependence.',
      [
        ['Sprain of knee', '844.9', 'ICD-9-CM'],
        ['Overexertion injury', 'E927', 'ICD-9-CM'],
        ['Nicotine dependence', 'V15.82', 'ICD-9-CM'],
      ],
    ],
    [
      'Diagnoses include lumbar radiculopathy (ICD10 M54.16), depression ICD-9: 311 and hypertension (I10).',
      [
        ['lumbar radiculopathy', 'M54.16', 'ICD-10-CM'],
        ['depression', '311', 'ICD-9-CM'],
        ['hypertension', 'I10', 'ICD-10-CM'],
      ],
    ],
    ['Diagnoses include lumbago (ICD-9: M54.5).', [['lumbago', 'M54.5', null]]],
    ['The diagnosis is T12 compression fracture.', [['T12 compression fracture', null, null]]],
    [
      'Diagnoses: M54.2 cervicalgia, R51 headache, and B12 deficiency.',
      [
        ['cervicalgia', 'M54.2', 'ICD-10-CM'],
        ['headache', 'R51', 'ICD-10-CM'],
        ['B12 deficiency', null, null],
      ],
    ],
  ])('%s', (summary, expected) => {
    expect(codesOf(summary)).toEqual(expected);
  });
});

describe('doubts', () => {
  const codesOf = (summary: string, textSource: 'ocr' | 'text-layer') => {
    const { letter, structure } = letterOf(summary, { textSource });
    return assemble(readDiagnoses(letter, structure), letter).findings.map(
      ({ path, code }) => `${path} ${code}`,
    );
  };

  it('doubts a word of a scan that no list knows and that comes only once', () => {
    const summary = 'Diagnoses include lumbago and left kriee pain.';
    expect(codesOf(summary, 'ocr')).toEqual(['/1/text doubtful-diagnosis']);
    expect(codesOf(summary, 'text-layer')).toEqual([]);
    expect(codesOf(`${summary} The kriee hurts.`, 'ocr')).toEqual([]);
  });

  it('doubts a place without a condition', () => {
    expect(
      codesOf('The injured worker is undergoing treatment for neck and left foot.', 'text-layer'),
    ).toEqual(['/0/text doubtful-diagnosis']);
  });

  it('doubts nothing of a usual list', () => {
    expect(
      codesOf('Diagnoses include lumbar radiculopathy, left wrist sprain/strain, and insomnia.', 'ocr'),
    ).toEqual([]);
  });
});

it('shows the words of each diagnosis as its evidence', () => {
  const { evidence } = read('The diagnoses include left wrist sprain, and lumbago.');
  expect(evidence['/0/text']?.[0]?.quote).toBe('left wrist sprain');
  expect(evidence['/1/text']?.[0]?.quote).toBe('lumbago');
});

it('takes any case summary', () => {
  const piece = fc.constantFrom(
    'Diagnoses include ',
    'treated for ',
    '1. ',
    '2) ',
    ', ',
    ' and ',
    '. ',
    'pain',
    'left',
    '(',
    ')',
    ': ',
    '"',
    'rule out ',
    '\n',
    'é',
    '-',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 60 }),
      (pieces) => void textsOf(pieces.join('')),
    ),
  );
});

it('is quick on a long summary without stops', () => {
  const took = cpuMillisecondsOf(() => {
    textsOf('diagnoses include pain and left and right, '.repeat(400));
  });
  expect(took).toBeLessThan(2000);
});

describe('where a list begins and ends', () => {
  it.each<[string, readonly string[]]>([
    [
      'The listed diagnoses per the note of 04/09/2015 are:1. Hip strain.2. Vertigo.According to it he rests.',
      ['Hip strain', 'Vertigo'],
    ],
    ['Diagnoses as of 4-9-2015 include hip strain and vertigo.', ['hip strain', 'vertigo']],
    ['The diagnosis noted in the report dated 04-09-2015 was hip strain.', ['hip strain']],
    ['The doctor has diagnosed the patient with hip strain.', ['hip strain']],
    [
      'The urgent care clinic diagnosed closed fracture of the left ulna.',
      ['closed fracture of the left ulna'],
    ],
    ['She was assessed with hip strain and vertigo.', ['hip strain', 'vertigo']],
    ['He was diagnosed by the company doctor with hip strain.', ['hip strain']],
    ["The provider's impression was that of a hip strain.", ['hip strain']],
    ['She suffers from plantar fasciitis.', ['plantar fasciitis']],
    [
      'The diagnosis of gout was considered but not confirmed. He is diagnosed with toe sprain.',
      ['toe sprain'],
    ],
    ['The MRI impression was a labral tear. The diagnosis is hip strain.', ['hip strain']],
    ['The worker is being treated for hip strain after carrying a piano.', ['hip strain']],
    ['The worker is being treated for hip pain, which wakes her.', ['hip pain']],
    ['The patient is being treated for hip strain status post fall.', ['hip strain']],
    ['He was diagnosed with hip strain; subsequently a scan showed a cyst.', ['hip strain']],
    ['Diagnosed with hip strain, the worker went home.', ['hip strain']],
    ['Past medical history: gout. The diagnosis is hip strain.', ['gout', 'hip strain']],
    ['She has a history of gout and smoking. The diagnosis is hip strain.', ['gout', 'hip strain']],
    ['She has a history of hip pain. The diagnosis is hip strain.', ['hip strain']],
    ['There is no history of gout. The diagnosis is hip strain.', ['hip strain']],
    ['The diagnosis was unchanged.', []],
    ['Past history included a prior ankle injury. The diagnosis is hip strain.', ['hip strain']],
  ])('%s', (summary, expected) => {
    expect(textsOf(summary)).toEqual(expected);
  });
});

describe('what belongs to one diagnosis', () => {
  it.each<[string, readonly string[]]>([
    [
      'post-fusion syndrome, thoracic; bursitis; myalgia',
      ['post-fusion syndrome, thoracic', 'bursitis', 'myalgia'],
    ],
    [
      'other disc degeneration, lumbar region, and hip strain',
      ['other disc degeneration, lumbar region', 'hip strain'],
    ],
    [
      'tear of lateral meniscus, current injury, left knee, initial encounter and gout',
      ['tear of lateral meniscus, current injury, left knee, initial encounter', 'gout'],
    ],
    ['(1) Sciatica, right side, and (2) Spasm of the neck', ['Sciatica, right side', 'Spasm of the neck']],
    [
      'status post cervical laminectomy and fusion at C4-5; vertigo',
      ['status post cervical laminectomy and fusion at C4-5', 'vertigo'],
    ],
    [
      'bilateral hip arthritis, right worse than left, and gout',
      ['bilateral hip arthritis, right worse than left', 'gout'],
    ],
    ['umbilical hernia, not specified as recurrent', ['umbilical hernia, not specified as recurrent']],
    [
      'acute reaction with mixed anxiety and depressed mood',
      ['acute reaction with mixed anxiety and depressed mood'],
    ],
    ['abrasions of both knees and a hip strain', ['abrasions of both knees', 'hip strain']],
    ['neck strain and strain of the rhomboid muscles', ['neck strain', 'strain of the rhomboid muscles']],
    [
      'segmental and somatic dysfunction of thoracic region',
      ['segmental and somatic dysfunction of thoracic region'],
    ],
    ['hip bursitis, confirmed by MRI, and gout', ['hip bursitis', 'gout']],
    ['gout; hip bursitis: vertigo', ['gout', 'hip bursitis', 'vertigo']],
    ['rib fracture, healing; and gout', ['rib fracture, healing', 'gout']],
  ])('%s', (list, expected) => {
    expect(textsOf(`Diagnoses include ${list}.`)).toEqual(expected);
  });
});

describe('what is no diagnosis for sure', () => {
  it('never takes a date for one', () => {
    expect(textsOf('The diagnoses were 11/03/2015.')).toEqual([]);
  });

  it('doubts words none of which names a condition', () => {
    const { findings } = read('Diagnoses include hip strain and unopened correspondence.');
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual(['doubtful-diagnosis /1/text']);
  });

  it('knows conditions named by no single word', () => {
    expect(read('Diagnoses include frozen shoulder and high blood pressure.').findings).toEqual([]);
  });
});

describe('lists as the code books word them', () => {
  it.each<[string, readonly string[]]>([
    [
      'Diagnoses include other joint derangement, not elsewhere classified; gout.',
      ['other joint derangement, not elsewhere classified', 'gout'],
    ],
    [
      'Diagnoses include effusion, left ankle, thoracic strain, and metatarsalgia, left foot.',
      ['effusion, left ankle', 'thoracic strain', 'metatarsalgia, left foot'],
    ],
    [
      'Diagnoses are sprains and strains of wrist, syncope and collapse, myalgia and myositis, unspecified.',
      ['sprains and strains of wrist', 'syncope and collapse', 'myalgia and myositis, unspecified'],
    ],
    [
      'Diagnoses are strain of muscle(s) and tendon(s) of the left calf; lesion of tendon, zone 3.',
      ['strain of muscle(s) and tendon(s) of the left calf', 'lesion of tendon, zone 3'],
    ],
    [
      'Diagnoses are ankle fracture, status post fixation, and heel spur, status post plantar release.',
      ['ankle fracture, status post fixation', 'heel spur', 'status post plantar release'],
    ],
    ['Diagnoses are plateau fracture, left, gout.', ['plateau fracture, left', 'gout']],
    ['Diagnoses are gout; headache, muscle tension type.', ['gout', 'headache, muscle tension type']],
    ['Diagnoses are rhinitis, cause unspecified, and gout.', ['rhinitis, cause unspecified', 'gout']],
    ['The diagnosis was changed to allergic dermatitis.', ['allergic dermatitis']],
    ['He was diagnosed with tendonitis vs. stress fracture.', ['tendonitis vs. stress fracture']],
  ])('%s', (summary, expected) => {
    expect(textsOf(summary)).toEqual(expected);
  });
});

describe('introductions that were missed', () => {
  it.each<[string, readonly string[]]>([
    ['The listed diagnoses per Dr. are: 1. Heel spur. 2. Gout.', ['Heel spur', 'Gout']],
    ['The diagnoses per the 3/4/2014 report of his treating surgeon include heel spur.', ['heel spur']],
    [
      'There are diagnoses (heel spur, status post right debridement).',
      ['heel spur', 'status post right debridement'],
    ],
    ['Assessment is documented as heel spur and gout.', ['heel spur', 'gout']],
    ['The clinic listed diagnoses as follows: heel spur and gout.', ['heel spur', 'gout']],
    ['Diagnosis: Heel spur. Gout. The foot was warm.', ['Heel spur', 'Gout']],
    ['He is under the care of the foot clinic for heel spur and gout.', ['heel spur', 'gout']],
    [
      'The note read: "Assessment: 1) Heel spur 2) Gout." The picture described a spur.',
      ['Heel spur', 'Gout'],
    ],
    [
      'The surgeon opined that the applicant had an ankle sprain versus a fracture.',
      ['ankle sprain versus a fracture'],
    ],
    ['The surgeon noted that the applicant had stiffness and swelling.', []],
    ['There are current diagnoses (heel spur, gout), and treatment to date (rest).', ['heel spur', 'gout']],
    [
      'Diagnoses include: 1. Heel spur (728.2). 2. Gout. 3. Hernia. She rests.',
      ['Heel spur', 'Gout', 'Hernia'],
    ],
    ['Assessment/Plan: Heel spur, gout. Will rest.', ['Heel spur', 'gout']],
    ['She is treating him for heel spur.', ['heel spur']],
    [
      'He has submitted a claim for gout and heel spur associated with an industrial injury date of May 2, 2012.',
      ['gout', 'heel spur'],
    ],
    ['He was treated for a heel fracture that went on to heal slowly.', ['heel fracture']],
    ['The file speaks of comorbid gout.', ['gout']],
    ['She has co-existing gout and a history of seasonal allergies.', ['gout', 'seasonal allergies']],
    ['He has a longstanding history of gout.', ['gout']],
    ['Medical comorbidities were noted as gout and asthma.', ['gout', 'asthma']],
    ['He has type 2 diabetes and gout.', ['type 2 diabetes', 'gout']],
    ['He has stiffness and swelling.', []],
    ['She is known to have gout.', ['gout']],
    ['Active problems: gout, asthma. He rests.', ['gout', 'asthma']],
    ['Her medical conditions include gout and asthma.', ['gout', 'asthma']],
    ['A coworker was diagnosed with asthma.', []],
    [
      'She has a medical history significant for gout and breast cancer status post mastectomy.',
      ['gout', 'breast cancer status post mastectomy'],
    ],
  ])('%s', (summary, expected) => {
    expect(textsOf(summary)).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['The treating diagnosis remains heel spur.', ['heel spur']],
    ['The diagnosis remains unclear.', []],
    ['He was diagnosed in May with heel spur.', ['heel spur']],
    ['The podiatrist diagnosed heel spur. The evaluator has diagnosed gout.', ['heel spur', 'gout']],
    ['Her history includes a prior osteotomy and gout in remission.', ['gout in remission']],
    ['The doctor felt that the worker had sustained a heel contusion.', ['heel contusion']],
    ['A 50 year old woman with heel pain and plantar fasciitis.', ['heel pain', 'plantar fasciitis']],
    ['A 50 year old woman with heel pain.', []],
    ['Dr. diagnosed heel spur.', ['heel spur']],
    ['An orthopedist diagnosed heel spur and sent him home.', ['heel spur']],
    ['The diagnoses of record are heel spur and gout.', ['heel spur', 'gout']],
    ['The diagnoses related to the injury are heel spur and gout, all industrial.', ['heel spur', 'gout']],
    ['He saw a podiatrist, who diagnosed heel spur, and by a nurse he was given a boot.', ['heel spur']],
    ['DIAGNOSES 1) HEEL SPUR 2) GOUT.', ['HEEL SPUR', 'GOUT']],
    ['Diagnoses on file: M10.9 gout; M77.31 heel spur.', ['gout', 'heel spur']],
    ['Treatment is for heel spur and gout.', ['heel spur', 'gout']],
    ['Her diagnoses for this claim are heel spur and gout.', ['heel spur', 'gout']],
    ['The examiner disagreed with the diagnosis of gout.', []],
    ['The diagnosis of gout, though a sprain could not be excluded, was made.', ['gout']],
    ['He was diagnosed with heel spur, and with gout.', ['heel spur', 'gout']],
    [
      'The diagnoses were (a) heel spur, (b) hernia, reducible, and (c) gout.',
      ['heel spur', 'hernia, reducible', 'gout'],
    ],
    ['Medical conditions include gout, for which he takes tablets, and asthma.', ['gout', 'asthma']],
  ])('%s', (summary, expected) => {
    expect(textsOf(summary)).toEqual(expected);
  });

  it('go on after a circumstance', () => {
    expect(textsOf('He was treated for a heel contusion from 3 falls, gout and a hernia.')).toEqual([
      'heel contusion',
      'gout',
      'hernia',
    ]);
  });

  it('a number that dates or counts is doubted', () => {
    const { findings } = read('Diagnoses include gout for 12 years.');
    expect(findings.map(({ code }) => code)).toEqual(['doubtful-diagnosis']);
  });
});

describe('an item of a list that tells how it came', () => {
  it.each<[string, readonly string[]]>([
    [
      'Diagnoses include hip strain, status post fall, and heel spur.',
      ['hip strain', 'status post fall', 'heel spur'],
    ],
    [
      'The diagnoses were gout and status post motor vehicle accident.',
      ['gout', 'status post motor vehicle accident'],
    ],
    ['Diagnoses: 1. Hip strain. 2. S/p slip and fall.', ['Hip strain', 'S/p slip and fall']],
    ['She was diagnosed with hip strain status post fall.', ['hip strain']],
  ])('%s', (summary, expected) => {
    expect(textsOf(summary)).toEqual(expected);
  });
});

describe('a noun that two words share', () => {
  it.each<[string, readonly string[]]>([
    [
      'Diagnosed with chronic pain with sleep and mood disorder.',
      ['chronic pain with sleep and mood disorder'],
    ],
    [
      'Diagnosed with chronic pain with headaches and mood disorder.',
      ['chronic pain with headaches', 'mood disorder'],
    ],
  ])('%s', (summary, expected) => {
    expect(textsOf(summary)).toEqual(expected);
  });
});

it('what only says how a condition fares is none', () => {
  expect(textsOf('Diagnoses include gout, well controlled on tablets, and heel spur.')).toEqual([
    'gout',
    'heel spur',
  ]);
});

it.each([
  ['The most likely diagnosis was gout.', 'suspected'],
  ['The diagnoses include asthma as a child.', 'history'],
])('%s was taken for sure', (summary, certainty) => {
  expect(read(summary).value.map((diagnosis) => diagnosis.certainty)).toEqual([certainty]);
});

it('doubts a second condition that only a capital parts from the first', () => {
  const { findings } = read('Diagnoses: Heel spur Ankle sprain Hip strain. He rests.');
  expect(findings.map(({ code }) => code)).toEqual(['doubtful-diagnosis']);
});

describe('what a sentence calls diagnosed', () => {
  it.each([
    'The patient was diagnosed in May.',
    'Her complaints were diagnosed late.',
    'Gout was a differential diagnosis.',
    'The employer has accepted the right knee.',
  ])('none in %s', (summary) => {
    expect(textsOf(summary)).toEqual([]);
  });

  it('shows the words that say so', () => {
    const { value, evidence } = read('Heel spur was diagnosed. He rests.');
    expect(value[0]?.certainty).toBe('confirmed');
    expect(evidence['/0/certainty']?.[0]?.quote).toBe('was diagnosed');
  });

  it('its own words say that it is only possible', () => {
    expect(read('Possible heel spur was diagnosed.').value[0]?.certainty).toBe('suspected');
  });
});

it.each<[string, readonly string[]]>([
  ['He was followed for complaints of wrist pain and numbness. He rests.', []],
  ['Diagnosis is open fracture of the left thumb. She rests.', ['open fracture of the left thumb']],
  [
    'Her diagnosis has been lumbago with failed back surgery syndrome.',
    ['lumbago with failed back surgery syndrome'],
  ],
  ['Diagnosed with a heel spur. He later developed plantar fasciitis.', ['heel spur', 'plantar fasciitis']],
  ['There is reference to a remote history of gout.', ['gout']],
  [
    'Diagnosis is trigger finger, left ring finger (M65.342), and heel spur.',
    ['trigger finger, left ring finger', 'heel spur'],
  ],
])('first contact: %s', (summary, expected) => {
  expect(textsOf(summary)).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  [
    'Diagnoses included heel spur and lumbar radiculitis with disc bulge at L3-4, 2 mm, and L4-5, 5 mm, per MRI of May.',
    ['heel spur', 'lumbar radiculitis with disc bulge at L3-4, 2 mm, and L4-5, 5 mm'],
  ],
  [
    'The diagnosis was heel spur. Other conditions noted were gout and asthma.',
    ['heel spur', 'gout', 'asthma'],
  ],
  [
    'Diagnoses are bilateral shoulder bursitis, left worse than right, status post left shoulder surgery; gout.',
    ['bilateral shoulder bursitis, left worse than right, status post left shoulder surgery', 'gout'],
  ],
  [
    'Diagnoses are bilateral shoulder bursitis, status post left shoulder surgery, and gout.',
    ['bilateral shoulder bursitis', 'status post left shoulder surgery', 'gout'],
  ],
  ['She carried a diagnosis of heel spur, the attending provider noted.', ['heel spur']],
  ['The diagnosis is fracture, left distal ulna, closed.', ['fracture, left distal ulna, closed']],
  ['The diagnosis is gout. There is associated bursitis.', ['gout', 'bursitis']],
  [
    'Diagnosed with gout, asthma and insomnia related to anxiety and chronic pain.',
    ['gout', 'asthma', 'insomnia related to anxiety and chronic pain'],
  ],
  ['Impressions have included heel spur and gout.', ['heel spur', 'gout']],
  ['The note lists the following: Impression: 1) Heel spur 2) Gout.', ['Heel spur', 'Gout']],
  ['The diagnosis was comminuted tibia and fibula fractures.', ['comminuted tibia and fibula fractures']],
  ['The patient has regional pain syndrome, gout and asthma.', ['regional pain syndrome', 'gout', 'asthma']],
  ['The patient has low back pain. He has no pain syndrome. He has had this disorder.', []],
  ['Documented diagnoses that day were heel spur and gout.', ['heel spur', 'gout']],
  ['Dx: neck sprain 847.0, headaches 784.0. Rx: Motrin.', ['neck sprain', 'headaches']],
  [
    'He is treated for gout, left knee status post arthroscopy, and heel spur.',
    ['gout', 'left knee status post arthroscopy', 'heel spur'],
  ],
  ['Diagnoses: 1. Gout. 2. Anxiety, deferred to specialist.', ['Gout', 'Anxiety']],
  [
    'Diagnoses: Scaphoid fracture, left wrist, nonunion; gout.',
    ['Scaphoid fracture, left wrist, nonunion', 'gout'],
  ],
  ['Diagnosed with corneal abrasion, left eye, and gout.', ['corneal abrasion, left eye', 'gout']],
  ['She is being treated by a chiropractor for lumbago and gout.', ['lumbago', 'gout']],
  [
    'Diagnosed with full thickness tear of the left biceps, retracted; gout.',
    ['full thickness tear of the left biceps, retracted', 'gout'],
  ],
  [
    'The diagnoses include cellulitis and abscess of the left foot, and gout.',
    ['cellulitis and abscess of the left foot', 'gout'],
  ],
  [
    'According to the records, she has a heel spur and radial tunnel syndrome.',
    ['heel spur', 'radial tunnel syndrome'],
  ],
  ['Diagnoses include gout and diabetes, controlled.', ['gout', 'diabetes, controlled']],
  ["The clinic's diagnoses for the injured worker are gout; heel spur.", ['gout', 'heel spur']],
  ["The injured worker's problems include: heel spur, gout.", ['heel spur', 'gout']],
  ['The diagnosis is heel spur. She also had issues with diabetes.', ['heel spur', 'diabetes']],
  ['The records described the worker as having heel spur and gout.', ['heel spur', 'gout']],
  [
    'Diagnoses: Axis I: panic disorder, insomnia; Axis II: deferred; Axis III: gout.',
    ['panic disorder', 'insomnia', 'gout'],
  ],
  ['A 40 year old woman with the chief complaint of stress was seen.', []],
  ['He was diagnosed with burns, 9 percent of body surface.', ['burns, 9 percent of body surface']],
])('further lists: %s', (summary, expected) => {
  expect(textsOf(summary)).toEqual(expected);
});

it('takes the year of an operation for no doubt', () => {
  expect(read('Diagnoses: heel spur; status post fusion, L4-5, 2012.').findings).toEqual([]);
});

it('doubts an `and` that may join what comes with a condition', () => {
  const codes = (summary: string) => read(summary).findings.map(({ code, path }) => `${code} ${path}`);
  expect(codes('The diagnosis is left shoulder bursitis with a partial tear and arthritis.')).toEqual([
    'ambiguous-list /0/text',
    'ambiguous-list /1/text',
  ]);
  expect(codes('Diagnosed with left knee sprain, status post left knee surgery, and gout.')).toEqual([
    'ambiguous-list /0/text',
    'ambiguous-list /1/text',
  ]);
  expect(codes('Diagnosed with left knee sprain, status post right hip surgery, and gout.')).toEqual([]);
  expect(codes('The diagnoses are gout, bursitis with a partial tear and arthritis.')).toEqual([]);
});
