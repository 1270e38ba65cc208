import { describe, expect, it } from 'vitest';
import { assemble } from '../../../extractors/assemble.ts';
import { proposeCategory } from '../../../extractors/fields/category.ts';
import { readModifiedRequest } from '../../../extractors/fields/modified-request.ts';
import { readTreatment } from '../../../extractors/fields/treatment.ts';
import type { Treatment } from '../../../schemas/index.ts';
import { letterOfLines } from '../letters.ts';

function read(title: string, textSource: 'text-layer' | 'ocr' = 'text-layer') {
  const letter = letterOfLines([title], { textSource });
  const whole = { start: 0, end: letter.text.length };
  const modified = readModifiedRequest(letter, whole);
  const parts = modified ?? { disputed: whole, originalRequest: null, authorized: null };
  const category = proposeCategory(title, whole).value;
  return assemble<Treatment>(readTreatment(letter, parts, category), letter);
}

const drug = (name: string, parts: Partial<NonNullable<Treatment['drug']>> = {}) => ({
  drug: { name, strength: null, form: null, quantity: null, refills: null, ...parts },
});
const often = (times: number, per: string, timesAtMost: number | null = null) => ({
  times,
  timesAtMost,
  per,
});
const long = (value: number, unit: string, valueAtMost: number | null = null) => ({
  value,
  valueAtMost,
  unit,
});
const body = (...parts: readonly [string, string | null][]) => parts.map(([part, side]) => ({ part, side }));

describe('drugs', () => {
  it.each([
    ['Vicodin 5/300mg #45', drug('Vicodin', { strength: '5/300 mg', quantity: 45 })],
    [
      'Oxycodone/APAP 7.5/325 #70, no refills',
      drug('Oxycodone/APAP', { strength: '7.5/325', quantity: 70, refills: 0 }),
    ],
    [
      'Lyrica 75mg 1 capsule three times a day #90 refill x3',
      drug('Lyrica', { strength: '75 mg', form: 'capsule', quantity: 90, refills: 3 }),
    ],
    [
      'Butrans patch 15 mcg/hr Qty: 4, RF:1',
      drug('Butrans', { strength: '15 mcg/hr', form: 'patch', quantity: 4, refills: 1 }),
    ],
    ['Tylenol #3 #50', drug('Tylenol #3', { quantity: 50 })],
    ['Tylenol with codeine #3, quantity: 50', drug('Tylenol with codeine #3', { quantity: 50 })],
    ['APAP/codeine #4 #20', drug('APAP/codeine #4', { quantity: 20 })],
    [
      'Relafen 1 gram, quantity 80 tablets',
      drug('Relafen', { strength: '1 g', form: 'tablet', quantity: 80 }),
    ],
    [
      'Effexor XR (venlafaxine) 37.5 mg, sixty capsules',
      drug('Effexor XR (venlafaxine)', { strength: '37.5 mg', form: 'capsule', quantity: 60 }),
    ],
    ['Pennsaid 2% solution 112gm', drug('Pennsaid', { strength: '2 %', form: 'solution', quantity: 112 })],
    [
      'Desoximetasone-free Lidocaine ointment 0.1%, 30 gram tube',
      drug('Lidocaine', { strength: '0.1 %', form: 'ointment', quantity: 30 }),
    ],
    [
      'Amoxicillin 250mg/5ml suspension, 150 ml',
      drug('Amoxicillin', { strength: '250 mg/5 ml', form: 'suspension', quantity: 150 }),
    ],
    [
      'Zipsor 25mg, 30 day supply',
      { ...drug('Zipsor', { strength: '25 mg' }), duration: long(30, 'day'), requested: null },
    ],
    ['Vicodin 5/300mg #45 ref 2', drug('Vicodin', { strength: '5/300 mg', quantity: 45, refills: 2 })],
    ['Vicodin 5/300mg #45, Rfl 2', drug('Vicodin', { strength: '5/300 mg', quantity: 45, refills: 2 })],
    ['Vicodin 5/300mg #45 R3', drug('Vicodin', { strength: '5/300 mg', quantity: 45, refills: 3 })],
    [
      'Motrin 800mg, total of 45, without refills',
      drug('Motrin', { strength: '800 mg', quantity: 45, refills: 0 }),
    ],
    ['Motrin 800mg, 45 units', drug('Motrin', { strength: '800 mg', quantity: 45 })],
    ['Lantus 15 units', drug('Lantus', { strength: '15 units' })],
    [
      'Norflex 100mg, 1-2 tablets by mouth every 12 hours',
      drug('Norflex', { strength: '100 mg', form: 'tablet' }),
    ],
    [
      'Ketoprofen 15%/Gabapentin 8%/Menthol 4% cream 180gm',
      drug('Ketoprofen 15%/Gabapentin 8%/Menthol 4%', { form: 'cream', quantity: 180 }),
    ],
  ])('%s', (title, expected) => {
    const { value, findings } = read(title);
    expect(value).toMatchObject(expected);
    expect(findings).toEqual([]);
  });

  it('are none of several, and it says so', () => {
    const { value, findings } = read('Vicodin 5/300mg #45 and Robaxin 500mg #30');
    expect(value.drug).toBeNull();
    expect(value.requested).toBeNull();
    expect(findings.map(({ code, path }) => [code, path])).toEqual([['several-drugs', '/drug']]);
  });

  it.each([
    ['Zamitrol 10mg #30', drug('Zamitrol', { strength: '10 mg', quantity: 30 })],
    [
      'Retrospective request for Quvantol ER 50 mg tablets, quantity 60',
      drug('Quvantol ER', { strength: '50 mg', form: 'tablet', quantity: 60 }),
    ],
    ['Metanxol capsules #90 with 1 refill', drug('Metanxol', { form: 'capsule', quantity: 90, refills: 1 })],
  ])('are known by how they are asked for when no vocabulary has them: %s', (title, expected) => {
    expect(read(title).value).toMatchObject(expected);
  });

  it.each(['Zamitrol kit for purchase', 'Kettlebell 12 kg', 'Sauna 3 times a week'])(
    'are none in %s',
    (title) => {
      expect(read(title).value.drug).toBeNull();
    },
  );

  it('are none in what is no drug', () => {
    expect(read('Urine screen for opioids and codeine').value.drug).toBeNull();
  });

  it('have quantities that are not chosen between', () => {
    const { value, findings } = read('Robaxin 500mg #30, qty: 60');
    expect(value.drug?.quantity).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(['several-quantities']);
  });

  it('have evidence of their own for each part', () => {
    const { evidence } = read('Lyrica 75mg #90 with 2 refills');
    const quotes = Object.entries(evidence).map(([path, [place]]) => [path, place?.quote]);
    expect(Object.fromEntries(quotes)).toEqual({
      '/drug/name': 'Lyrica',
      '/drug/strength': '75mg',
      '/drug/quantity': '#90',
      '/drug/refills': '2 refills',
      '/requested/value': '#90',
    });
  });

  it('carry a doubt where a letter was read as a digit', () => {
    const { value, findings } = read('Lyrica 75mg #9O', 'ocr');
    expect(value.drug?.quantity).toBe(90);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'repaired-value', path: '/drug/quantity' }),
    );
    expect(read('Lyrica 75mg #9O').value.drug?.quantity).toBeNull();
  });
});

describe('courses', () => {
  it.each([
    [
      'Physiotherapy 3x5 to the left elbow',
      { visits: null, frequency: often(3, 'week'), duration: long(5, 'week') },
    ],
    [
      'Acupuncture 1-2 times per week for 4-6 weeks',
      { visits: null, frequency: often(1, 'week', 2), duration: long(4, 'week', 6) },
    ],
    ['Occupational therapy 2x/wk x 5 wks', { frequency: often(2, 'week'), duration: long(5, 'week') }],
    [
      'Chiropractic care twice weekly for eight weeks (16 sessions)',
      { visits: 16, frequency: often(2, 'week'), duration: long(8, 'week') },
    ],
    [
      'Physical therapy 2 visits per week for 7 weeks',
      { visits: null, frequency: often(2, 'week'), duration: long(7, 'week') },
    ],
    ['Fourteen aquatic therapy sessions', { visits: 14, requested: { value: 14, unit: 'session' } }],
    ['Acupuncture qty: 9.00', { visits: 9 }],
    ['Acupuncture x 9', { visits: 9, requested: { value: 9, unit: null } }],
    ['Interferential unit, 45 day rental', { visits: null, duration: long(45, 'day') }],
    ['Botox injections every 3 months', { frequency: often(0.333, 'month'), duration: null }],
    ['Office visits every 4 to 8 weeks', { frequency: often(0.125, 'week', 0.25), duration: null }],
    ['Massage every other week x 5', { visits: 5, frequency: often(0.5, 'week') }],
    ['Two knee injections, three weeks apart', { duration: null }],
    ['3D MRI of the left wrist', { duration: null }],
    ['Narcan nasal spray 4mg #1', { bodyParts: [] }],
    ['Office visit in 6 weeks', { visits: null, frequency: null, duration: null }],
    ['Gauze 4x4, box', { visits: null, frequency: null, duration: null }],
  ])('%s', (title, expected) => {
    expect(read(title).value).toMatchObject(expected);
  });
});

describe('hours', () => {
  it.each([
    ['Home health aide x 5 hours/day, 6 days/week for 3 weeks', 5, 'hours per day'],
    ['Home care, nine (9) hrs daily', 9, 'hours per day'],
    ['Attendant care 22 hours a week', 22, 'hours per week'],
    ['Functional restoration program, 96 hours', 96, 'hour'],
  ])('%s', (title, value, unit) => {
    expect(read(title).value.requested).toEqual({ value, unit });
  });

  it('leave the days of the week to the frequency', () => {
    const { frequency, duration } = read('Home health aide x 5 hours/day, 6 days/week for 3 weeks').value;
    expect([frequency, duration]).toEqual([often(6, 'week'), long(3, 'week')]);
  });

  it('of two kinds are none', () => {
    expect(read('Home care 5 hours a day, 35 hours a week').value.requested).toBeNull();
  });

  it('are no quantity of a drug', () => {
    expect(read('Lidoderm patch, 12 hours on and 12 hours off').value.requested).toBeNull();
  });
});

describe('places and days', () => {
  it.each([
    ['MRI of the right hand and wrist', body(['hand', 'right'], ['wrist', 'right'])],
    ['EMG of the right and left legs', body(['lower extremity', 'bilateral'])],
    ['Lumbar epidural injection at left L4-5', body(['lumbar spine', 'left'])],
    ['Left total knee replacement', body(['knee', 'left'])],
    ['Hinged knee brace, right', body(['knee', 'right'])],
    ['Knee scooter rental', []],
    ['Back brace (lumbar)', body(['lumbar spine', null])],
    ['Spine MRI without contrast (cervical)', body(['cervical spine', null])],
    ['X-ray of the cervical spine and left ankle', body(['cervical spine', null], ['ankle', 'left'])],
    ['CT scan, knee, left', body(['knee', 'left'])],
    ['EMG LUE', body(['upper extremity', 'left'])],
    ['Right C6-7 epidural steroid injection', body(['cervical spine', 'right'])],
    ['Referral to a foot and ankle surgeon', []],
    ['Motrin 600mg, one by mouth daily', []],
  ])('%s', (title, parts) => {
    expect(read(title).value.bodyParts).toEqual(parts);
  });

  it.each([
    ['Retrospective urinalysis (DOS: 3/4/16)', { from: '2016-03-04', to: '2016-03-04' }],
    ['Ice pack, dates of service 10/1/2015 - 10/31/2015', { from: '2015-10-01', to: '2015-10-31' }],
    ['Oxycodone 5/325 mg #30', null],
    ['Retrospective ultrasound (DOS 13/45/16)', null],
  ])('%s', (title, days) => {
    expect(read(title).value.datesOfService).toEqual(days);
  });
});

describe('a modified request', () => {
  const titleOf = (asked: string, given: string, left: string) =>
    `${asked} was the original request. ${given} was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, ${left} is`;

  it('has what was asked, given and left', () => {
    const { value, findings } = read(titleOf('Soma 350mg #80', 'Soma 350mg #50', 'Soma 350mg #30'));
    expect(value).toMatchObject({
      drug: { name: 'Soma', quantity: 30 },
      requested: { value: 80 },
      authorized: { value: 50 },
      remaining: { value: 30 },
    });
    expect(findings).toEqual([]);
  });

  it('is doubted where the three do not add up', () => {
    const { findings } = read(
      titleOf('Acupuncture x 10 visits', 'Acupuncture x 6 visits', 'Acupuncture x 5 visits'),
    );
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['quantity-mismatch', '/requested/value'],
    ]);
  });

  it('that is in dispute as a whole leaves all of it', () => {
    const { value, findings } = read(
      'Acupuncture x 10 visits was the original request. The Claims Administrator authorized acupuncture x 6 visits, leaving the original request IMR eligible. The original request, acupuncture x 10 visits is',
    );
    expect([value.requested?.value, value.authorized?.value, value.remaining?.value]).toEqual([10, 6, 10]);
    expect(findings).toEqual([]);
  });
});
