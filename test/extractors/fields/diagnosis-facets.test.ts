import { describe, expect, it } from 'vitest';
import { assemble } from '../../../extractors/assemble.ts';
import { readDiagnoses } from '../../../extractors/fields/diagnoses.ts';
import { letterOf } from './letter-of.ts';

function read(summary: string) {
  const { letter, structure } = letterOf(summary);
  return assemble(readDiagnoses(letter, structure), letter);
}

type Row = readonly [text: string, value: string | null];

describe('certainty', () => {
  it.each<[string, readonly Row[]]>([
    ['Diagnoses include hip strain.', [['hip strain', 'confirmed']]],
    [
      'He is treated for hip strain and vertigo.',
      [
        ['hip strain', 'confirmed'],
        ['vertigo', 'confirmed'],
      ],
    ],
    [
      'Diagnoses are wrist sprain, possible scaphoid fracture and gout.',
      [
        ['wrist sprain', 'confirmed'],
        ['possible scaphoid fracture', 'suspected'],
        ['gout', 'confirmed'],
      ],
    ],
    ['Diagnoses include rule out plantar fasciitis.', [['rule out plantar fasciitis', 'suspected']]],
    [
      'Diagnoses: 1. R/O stress fracture of the foot. 2. Gout.',
      [
        ['R/O stress fracture of the foot', 'suspected'],
        ['Gout', 'confirmed'],
      ],
    ],
    ['Diagnoses include probable gout.', [['probable gout', 'suspected']]],
    [
      'Diagnoses include knee sprain versus meniscal tear.',
      [['knee sprain versus meniscal tear', 'suspected']],
    ],
    ['The provisional diagnosis is hip bursitis.', [['hip bursitis', 'suspected']]],
    ['The presentation was consistent with hip bursitis.', [['hip bursitis', 'suspected']]],
    ['The diagnosis of hip bursitis was suspected.', [['hip bursitis', 'suspected']]],
    [
      'Diagnoses include ankle sprain with possible neuritis.',
      [['ankle sprain with possible neuritis', 'confirmed']],
    ],
    [
      'Diagnoses include rule out fracture and dislocation.',
      [
        ['rule out fracture', 'suspected'],
        ['dislocation', 'suspected'],
      ],
    ],
    [
      'Diagnoses include status post left knee arthroscopy, and gout.',
      [
        ['status post left knee arthroscopy', 'history'],
        ['gout', 'confirmed'],
      ],
    ],
    ['Diagnoses include left knee s/p meniscectomy.', [['left knee s/p meniscectomy', 'history']]],
    [
      'Diagnoses include back contusion, resolved; gout.',
      [
        ['back contusion, resolved', 'history'],
        ['gout', 'confirmed'],
      ],
    ],
    [
      'Diagnoses include back contusion, resolving; gout.',
      [
        ['back contusion, resolving', 'confirmed'],
        ['gout', 'confirmed'],
      ],
    ],
    [
      'Past medical history includes gout. Diagnosis: hip strain.',
      [
        ['gout', 'history'],
        ['hip strain', 'confirmed'],
      ],
    ],
    [
      'Comorbidities include gout. Diagnosis: hip strain.',
      [
        ['gout', 'confirmed'],
        ['hip strain', 'confirmed'],
      ],
    ],
    ['The diagnosis of hip fracture was ruled out.', [['hip fracture', 'ruled_out']]],
    [
      'Diagnosis: hip strain. A fracture was ruled out by CT.',
      [
        ['hip strain', 'confirmed'],
        ['fracture', 'ruled_out'],
      ],
    ],
    [
      'Diagnosis: hip strain. X-rays ruled out a fracture.',
      [
        ['hip strain', 'confirmed'],
        ['fracture', 'ruled_out'],
      ],
    ],
    ['Diagnosis: hip strain. A fracture could not be ruled out.', [['hip strain', 'confirmed']]],
    [
      'Diagnoses include hip strain, no fracture.',
      [
        ['hip strain', 'confirmed'],
        ['no fracture', 'ruled_out'],
      ],
    ],
    ['Diagnosis: hernia without obstruction.', [['hernia without obstruction', 'confirmed']]],
    ['The applicant has filed a claim for hip pain.', [['hip pain', null]]],
    ['The diagnosis of gout has not been ruled out.', [['gout', 'suspected']]],
    [
      'Diagnoses include hip sprain; hip fracture, clinically suspected.',
      [
        ['hip sprain', 'confirmed'],
        ['hip fracture, clinically suspected', 'suspected'],
      ],
    ],
    [
      'Diagnoses include hip sprain and a hip fracture, which was ruled out.',
      [
        ['hip sprain', 'confirmed'],
        ['hip fracture', 'ruled_out'],
      ],
    ],
    [
      'Diagnoses include ruled out rib fracture and gout.',
      [
        ['ruled out rib fracture', 'ruled_out'],
        ['gout', 'confirmed'],
      ],
    ],
    ['Diagnosis: hip strain. Pain was ruled out as a cause.', [['hip strain', 'confirmed']]],
  ])('%s', (summary, expected) => {
    expect(read(summary).value.map(({ text, certainty }) => [text, certainty])).toEqual(expected);
  });

  it.each([
    'Diagnosis: hip strain. Family medical history includes diabetes and gout.',
    'Diagnosis: hip strain. His mother was diagnosed with lupus.',
    'Diagnosis: hip strain. Past medical history: family history of lupus and gout.',
    'Diagnosis: hip strain. Her father has a history of gout.',
  ])("leaves out relatives' illnesses: %s", (summary) => {
    expect(read(summary).value.map(({ text }) => text)).toEqual(['hip strain']);
  });

  it('informs of a condition that is not there, and doubts one named both ways', () => {
    const findings = (summary: string) => read(summary).findings.map(({ code, path }) => `${code} ${path}`);
    expect(findings('The diagnosis of hip fracture was ruled out.')).toEqual(['ruled-out-diagnosis /0/text']);
    expect(findings('Diagnosis: hip fracture. Later a hip fracture was ruled out.')).toEqual([
      'conflicting-values /0/certainty',
    ]);
  });

  it('shows the words that say so', () => {
    const { evidence } = read('The diagnoses include hip strain and possible gout.');
    expect(evidence['/0/certainty']?.[0]?.quote).toBe('diagnoses include');
    expect(evidence['/1/certainty']?.[0]?.quote).toBe('possible');
  });
});

describe('side and part of the body', () => {
  it.each<[string, string | null, string | null]>([
    ['left knee contusion', 'left', 'knee'],
    ['contusion of the right thigh', 'right', 'thigh'],
    ['bilateral carpal tunnel syndrome', 'bilateral', 'wrist'],
    ['bil. plantar fasciitis', 'bilateral', 'foot'],
    ['b/l knee osteoarthritis', 'bilateral', 'knee'],
    ['L shoulder sprain', 'left', 'shoulder'],
    ['(R) ankle sprain', 'right', 'ankle'],
    ['R. elbow contusion', 'right', 'elbow'],
    ['rt wrist sprain', 'right', 'wrist'],
    ['L spine strain', null, 'lumbar spine'],
    ['L4-5 disc herniation', null, 'lumbar spine'],
    ['C5/C6 disc bulge', null, 'cervical spine'],
    ['T12 compression fracture', null, 'thoracic spine'],
    ['rotator cuff tear', null, 'shoulder'],
    ['lumbago with sciatica, right side', 'right', 'lumbar spine'],
    ['low back pain with left leg numbness', null, 'lumbar spine'],
    ['right and left hip pain', 'bilateral', 'hip'],
    ['right wrist and hand pain', 'right', null],
    ['back and left shoulder pain', null, null],
    ['right shoulder and left knee pain', null, null],
    ['neck and back pain', null, null],
    ['left bundle branch block', null, null],
    ['sprain of the left knee (right knee unharmed)', 'left', 'knee'],
    ['knee contusion (left)', 'left', 'knee'],
    ['right index finger laceration', 'right', 'finger'],
    ['thoracic outlet syndrome', null, null],
    ['insomnia', null, null],
  ])('%s', (text, laterality, bodyPart) => {
    const [diagnosis] = read(`Diagnoses include ${text}.`).value;
    expect(diagnosis).toMatchObject({ laterality, bodyPart });
  });

  it('says where it stands and whether it was inferred', () => {
    const { evidence } = read('Diagnoses include right rotator cuff tear, and left knee pain.');
    expect(evidence['/0/laterality']?.[0]?.quote).toBe('right');
    expect(evidence['/0/bodyPart']?.[0]).toMatchObject({ quote: 'rotator cuff', method: 'derived' });
    expect(evidence['/1/bodyPart']?.[0]).toMatchObject({ quote: 'knee', method: 'vocabulary' });
  });
});
