import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeCategory, type TreatmentContext } from '../../../extractors/fields/category.ts';
import { Found } from '../../../extractors/found.ts';
import { DRUGS } from '../../../schemas/vocabulary/drugs.ts';
import dwc from '../../../schemas/vocabulary/dwc.json' with { type: 'json' };
import { TREATMENTS } from '../../../schemas/vocabulary/treatments.ts';
import { cpuMillisecondsOf } from '../../support/cpu-time.ts';

const SPAN = { start: 0, end: 5 };

function categoryOf(text: string, context?: TreatmentContext): string | null {
  const draft = proposeCategory(text, SPAN, context);
  if (!(draft instanceof Found)) throw new Error('a category is found or null with a doubt');
  return draft.value ? `${draft.value.group} / ${draft.value.subgroup}` : null;
}

function doubtsOf(text: string): string[] {
  const draft = proposeCategory(text, SPAN);
  return draft instanceof Found ? draft.doubts.map(({ code }) => code) : [];
}

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'Diagnostic Testing / Imaging / Radiology': [
    'MRI of the left ankle without contrast',
    'MRl of the left ankle',
    'Ultrasound of the right upper quadrant',
    'Open MRI lumbar',
    'Upper GI series',
    'MR arthrogram right hip',
    '3 view x-rays of the pelvis',
    'X-ray, cervical spine, flexion and extension',
    'CT of the head',
    'Pre-op chest radiograph',
    'Diagnostic ultrasound of the right elbow',
    'Ultrasound left groin',
    'Bone scan, three phase',
    'DEXA scan',
    'Venous Doppler of the left leg',
  ],
  'Diagnostic Testing / EMG/NCV/NCS': [
    'EMG/NCV of the bilateral lower extremities',
    'Electrodiagnostic studies, right upper extremity',
    'NCS BLE',
    'NCV QTY: 4',
    'Nerve conduction study of the left arm',
  ],
  'Diagnostic Testing / Lab & Pathology': [
    'Urine drug screen',
    'Retrospective urine toxicology (DOS 11/2/16)',
    'Lab: CBC, CMP',
    'Pre-op labs: PT/PTT',
    'Hemoglobin A1c',
    'Genetic testing for drug metabolism',
    '1 random UDS',
  ],
  'Diagnostic Testing / Other Diagnostic Tests': [
    'Tests: EKG',
    'Functional capacity evaluation',
    'Sleep study',
    'Pulmonary function testing',
    'Videonystagmography (VNG)',
    'EEG with sleep deprivation',
  ],
  'DMEPOS / DME': [
    'Hot and cold wrap',
    'Cold therapy unit rental for 7 days',
    'Hospital bed rental',
    'Orthopedic mattress',
    'Crutches, purchase',
    'Front wheel walker',
    'Home cervical traction unit',
    'Paraffin bath for home use',
    'Ergonomic chair',
    'Transport chair',
    'CPAP machine',
  ],
  'DMEPOS / Electrical Stimulation': [
    'TENS unit 30 day trial',
    'H-wave device purchase',
    'Interferential unit with supplies',
    'Home electrical stimulation unit',
  ],
  'DMEPOS / Prosthetics/Orthotics': [
    'LSO brace',
    'Custom foot orthotics',
    'Right wrist splint',
    'Hinged knee brace, purchase',
    'CAM walker boot',
  ],
  'DMEPOS / Supplies': ['TENS unit supplies, 3 months', 'Electrodes, 8 pairs', 'Compression stockings'],
  'Evaluation & Management / Medical Specialties': [
    'Pain management consultation',
    'Referral to a neurologist',
    'Follow-up visit in 4 weeks',
    'Initial exam',
    'Orthopedic evaluation',
    'Podiatry consult for the left foot',
    'Internal medicine consultation',
    'Consultation with pain management for lumbar epidural steroid injection',
  ],
  'Evaluation & Management / Dental Services': [
    'Dental consultation',
    'Night guard',
    'Root canal of tooth 14',
  ],
  'Home Health / Home Health': [
    'Home health aide 4 hours a day',
    'In-home skilled nursing visits',
    'Housekeeping 2 times a week',
  ],
  'Injection / Facet Injection': [
    'Bilateral L4-5 and L5-S1 medial branch blocks',
    'Cervical facet joint injection C5-6',
    'Radiofrequency ablation, right L3-5',
  ],
  'Injection / Injection': [
    'Trigger point injections with Toradol',
    'Lumbar epidural steroid injection L5-S1',
    'Transforaminal ESI, left L4',
    'Trigger point injections times 4',
    'Ultrasound-guided cortisone injection, right shoulder',
    'Platelet rich plasma injection of the elbow',
    'Left stellate ganglion block',
    'Sacroiliac joint injection',
    'Lidocaine 1% and Kenalog injection to the left knee',
  ],
  'Pharmaceuticals / Opioids': [
    'Norco 10/325mg #90',
    'Hydrocodone/APAP 5-325 mg',
    'Tramadol extended release 150mg #30',
    'Tylenol #3, 60 tablets',
    'Acetaminophen with codeine #3, quantity: 45',
    'Butrans patch 10mcg/hr #4',
    'Percocet 5/325mg #60 with 1 refill',
    'Post-op Norco 5/325mg #40',
  ],
  'Pharmaceuticals / NSAID': [
    'Naproxen sodium 550mg #60',
    'Meloxicam (Mobic) 15mg #30',
    'Duexis (ibuprofen and famotidine) #90',
    'Celebrex 200 mg',
  ],
  'Pharmaceuticals / Muscle Relaxant': [
    'Flexeril 7.5mg #60',
    'Orphenadrine citrate ER 100mg',
    'Soma 350 mg #30',
    'Tizanidine 4mg',
  ],
  'Pharmaceuticals / Anti-epilepsy drugs': ['Gabapentin 300mg #90', 'Lyrica 75 mg', 'Topiramate 50 mg #60'],
  'Pharmaceuticals / Antidepressant': ['Cymbalta 30mg #30', 'Amitriptyline 25 mg', 'Trazodone 50mg #30'],
  'Pharmaceuticals / Proton Pump Inhibitors': [
    'Omeprazole 20mg #60',
    'Pantoprazole DR 40 mg',
    'Prilosec #30',
  ],
  'Pharmaceuticals / Sedative-hypnotics': ['Ambien 10mg #30', 'Lunesta 2mg'],
  'Pharmaceuticals / Benzodiazepines': ['Xanax 0.5 mg #60', 'Diazepam 5mg'],
  'Pharmaceuticals / Barbiturates': ['Fioricet #60', 'Butalbital/acetaminophen/caffeine #30'],
  'Pharmaceuticals / GI Agents': ['Colace 100mg #60', 'Senna 8.6 mg', 'Post-op Colace 100mg'],
  'Pharmaceuticals / Antiemetic': ['Zofran 4 mg #10', 'Ondansetron ODT 8mg'],
  'Pharmaceuticals / Anti-infectives': ['Keflex 500mg #28', 'Mupirocin ointment 2%'],
  'Pharmaceuticals / Antimigraine Agent': ['Imitrex 50mg #9', 'Sumatriptan 100 mg'],
  'Pharmaceuticals / Impotence Agents': ['Cialis 20mg #10'],
  'Pharmaceuticals / Misc Analgesics': ['Acetaminophen 500mg #100'],
  'Pharmaceuticals / Adrenal Cortical Steroids': ['Medrol Dosepak #1', 'Prednisone taper 10 mg'],
  'Pharmaceuticals / Nutritional Products': ['Theramine #90', 'Vitamin D 2000 IU', 'Glucosamine 1500 mg'],
  'Pharmaceuticals / Topical Analgesics': [
    'Lidoderm patch 5% #30',
    'Terocin patches #30',
    'Voltaren gel 1% 100 gm',
    'Lidocaine ointment 5%',
    'Lidocaine 4%/menthol 1% patch',
    'Menthoderm gel 120 gm',
    'Ketoprofen 20% cream, 60 grams',
    'Flector patches',
  ],
  'Pharmaceuticals / Topical Compounds': [
    'Ketoprofen 10%/Baclofen 5% in mediderm base 120gm',
    'Compounded cream: gabapentin 10%, amitriptyline 10%',
    'Flurbiprofen 20%/baclofen 5% 180 gm',
    'Compound Tramadol 8%',
    'Cyclobenzaprine 5% cream',
  ],
  'Pharmaceuticals / Viscosupplementation': [
    'Synvisc injection, right knee',
    'Series of 3 Euflexxa injections',
    'Hyaluronic acid injections left knee',
  ],
  'Pharmaceuticals / Injection': ['Toradol 60 mg IM injection', 'Vitamin B12 injection'],
  'Programs / Programs': [
    'Functional restoration program, 80 hours',
    'Gym membership for 6 months',
    'Weight loss program',
    'Work conditioning 10 sessions',
  ],
  'Psych Services / Evaluation & Management': [
    'Psych clearance for a stimulator',
    'Psychological evaluation',
    'Referral to a psychiatrist',
    'Neuropsychological testing',
    'Consult with a pain psychologist',
  ],
  'Psych Services / Therapies': [
    'Cognitive behavioral therapy, 6 sessions',
    'Individual psychotherapy once a week',
    'Biofeedback times 6',
  ],
  'Rehabilitation / Acupuncture': ['Acupuncture 2x4 for the neck', '6 acupuncture visits'],
  'Rehabilitation / Chiropractic': [
    'Chiropractic treatment 3 times a week',
    'Chiropractor evaluate and treat',
    'Spinal manipulation, 8 visits',
  ],
  'Rehabilitation / Physical Therapy/Occupational Therapy (PT/OT)': [
    'Physical therapy 2 times a week for 6 weeks, right knee',
    'Gym based physical therapy, 5 sessions',
    'Stretching exercises 2 times a week for 4 weeks',
    'Post-operative physical therapy x 12',
    'PT evaluation and 6 sessions',
    'Aquatic therapy 8 sessions',
    'Certified hand therapy, 12 visits',
    'Occupational therapy for the left hand',
  ],
  'Rehabilitation / Other Therapies': [
    'Cognitive rehabilitation therapy, 10 hours',
    '7 massage therapy sessions',
    'Massage therapy 6 sessions',
    'Extracorporeal shockwave therapy',
    'Ultrasound 2 times 6',
    'Electrical stimulation 1 times 6',
    'Myofascial release',
  ],
  'Surgery / Adjunct Surgical Services': [
    'Associated surgical service: Cold therapy unit',
    'Assistant surgeon',
    'Pre-operative medical clearance',
    'Inpatient stay, 2 days',
    'Associated surgical service: Ultrasling',
  ],
  'Surgery / Arthroscopic Surgery': [
    'Left knee arthroscopy with partial medial meniscectomy',
    'Right shoulder arthroscopic rotator cuff repair, distal clavicle resection and debridement',
  ],
  'Surgery / Non-arthroscopic Surgery': [
    'Right carpal tunnel release',
    'Open reduction internal fixation of the left radius',
    'Left total knee arthroplasty',
    'Umbilical hernia repair',
    'Hardware removal, right ankle',
  ],
  'Surgery / Spine': [
    'Anterior cervical discectomy and fusion C5-6',
    'Removal of lumbar hardware',
    'Hardware removal L3-5',
    'L4-5 microdiscectomy',
    'Lumbar laminectomy',
    'Spinal cord stimulator trial',
  ],
  'Surgery / Surgical Consult': [
    'Consultation with a spine surgeon',
    'Orthopedic surgeon evaluation',
    'Referral to hand surgeon',
    'Neurosurgical consultation',
    'General surgery consult',
  ],
  'Transportation / Transportation': ['Transportation to and from therapy', 'Round trip taxi'],
};

describe('proposeCategory', () => {
  for (const [category, texts] of Object.entries(EXPECTED)) {
    it.each(texts)(`files "%s" under ${category}`, (text) => {
      expect(categoryOf(text)).toBe(category);
    });
  }

  it('reads through the damage of a scan', () => {
    expect(categoryOf('MR1 of the left wrist')).toBe('Diagnostic Testing / Imaging / Radiology');
    expect(categoryOf('Cyclobenzaprlne 7.5mg')).toBe('Pharmaceuticals / Muscle Relaxant');
    expect(categoryOf('Physlcal therapy 2x6')).toBe(
      'Rehabilitation / Physical Therapy/Occupational Therapy (PT/OT)',
    );
    expect(categoryOf('0meprazole 20mg')).toBe('Pharmaceuticals / Proton Pump Inhibitors');
  });

  it('never takes a short unknown word for a near one', () => {
    expect(categoryOf('MRX 5mg')).toBeNull();
    expect(categoryOf('Samo 350mg')).toBeNull();
  });

  it('says null with a doubt when it knows no term of the request', () => {
    expect(categoryOf('Zebrafloxil 40 of something')).toBeNull();
    expect(doubtsOf('Zebrafloxil 40 of something')).toEqual(['unknown-treatment']);
  });

  it('doubts a request for things of two categories', () => {
    expect(doubtsOf('Acupuncture and MRI of the lumbar spine')).toEqual(['ambiguous-treatment']);
    expect(doubtsOf('Naproxen 550mg and omeprazole 20mg')).toEqual(['ambiguous-treatment']);
    expect(doubtsOf('MRI of the neck and x-ray of the shoulder')).toEqual([]);
  });

  it('asks the whole title when the disputed part names nothing', () => {
    expect(categoryOf('Two sessions')).toBeNull();
    expect(
      categoryOf('Two sessions', { heading: 'Eight sessions of acupuncture was the original request' }),
    ).toBe('Rehabilitation / Acupuncture');
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void categoryOf(text)));
  });

  it('is quick on a long text', () => {
    const took = cpuMillisecondsOf(() => {
      categoryOf('compound gel pads with '.repeat(400));
    });
    expect(took).toBeLessThan(1000);
  });
});

describe('the vocabulary', () => {
  it("uses the state's groups and subgroups only", () => {
    const known: Readonly<Record<string, readonly string[]>> = dwc.treatmentCategories;
    for (const { category } of TREATMENTS) expect(known[category.group]).toContain(category.subgroup);
    for (const subgroup of Object.keys(DRUGS)) expect(known.Pharmaceuticals).toContain(subgroup);
  });

  it('gives a drug one class', () => {
    const names = Object.values(DRUGS).flat();
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe('what a request is for, with, and of', () => {
  it.each([
    ['Diazepam 5mg #1 prior to MRI', 'Pharmaceuticals / Benzodiazepines'],
    ['Pain specialist evaluation for possible injections', 'Evaluation & Management / Medical Specialties'],
    ['Initial evaluation for functional restoration program', 'Programs / Programs'],
    ['Left hip arthroscopy with assistant surgeon', 'Surgery / Arthroscopic Surgery'],
    ['Assistant surgeon for left hip arthroscopy', 'Surgery / Adjunct Surgical Services'],
    ['L3-4 fusion, 3 day inpatient stay', 'Surgery / Spine'],
    ['Caudal epidural injection with IV sedation', 'Injection / Injection'],
    ['Mini-open rotator cuff repair', 'Surgery / Non-arthroscopic Surgery'],
    ['MR arthrogram with gadolinium injection', 'Diagnostic Testing / Imaging / Radiology'],
    ['Genicular nerve radiofrequency ablation', 'Injection / Injection'],
    ['Mechanical traction, 6 visits', 'Rehabilitation / Other Therapies'],
    ['Traction unit, 30 day rental', 'DMEPOS / DME'],
    ['TENS electrodes', 'DMEPOS / Supplies'],
    ['TENS unit with electrodes', 'DMEPOS / Electrical Stimulation'],
    ['Pain psychology, 4 visits', 'Psych Services / Therapies'],
    ['Manipulation 2x4, thoracic', 'Rehabilitation / Chiropractic'],
    ['Dexamethasone 4mg IM injection', 'Pharmaceuticals / Injection'],
    ['Menthol/Lidocaine/Gabapentin/Camphor', 'Pharmaceuticals / Topical Compounds'],
    ['Butalbital compound 50-325-40mg', 'Pharmaceuticals / Barbiturates'],
    ['Vivitrol 380mg IM monthly', 'Pharmaceuticals / Opioid Antagonist'],
    ['CT of the pelvis with reconstruction', 'Diagnostic Testing / Imaging / Radiology'],
    ['Electrocardiogram prior to surgery', 'Diagnostic Testing / Other Diagnostic Tests'],
    ['Psychology consult for biofeedback', 'Psych Services / Evaluation & Management'],
    ['Post op OT, 3 times a week', 'Rehabilitation / Physical Therapy/Occupational Therapy (PT/OT)'],
    ['Physical medicine and rehab consult', 'Evaluation & Management / Medical Specialties'],
    [
      'Post-operative physical therapy, 9 visits',
      'Rehabilitation / Physical Therapy/Occupational Therapy (PT/OT)',
    ],
  ])('%s', (title, expected) => {
    expect(categoryOf(title)).toBe(expected);
    expect(doubtsOf(title)).toEqual([]);
  });

  it('takes the first of two courses of therapy, in doubt', () => {
    const title = 'Acupuncture and physical therapy, 2 x 4';
    expect(categoryOf(title)).toBe('Rehabilitation / Acupuncture');
    expect(doubtsOf(title)).toEqual(['ambiguous-treatment']);
  });
});

describe('a title that names a thing of another group first', () => {
  it('is in doubt', () => {
    expect(doubtsOf('Knee scooter following arthroscopy')).toEqual(['ambiguous-treatment']);
  });

  it.each(['Fluoroscopy guided epidural injection', 'Referral to a spine surgeon'])('but not %s', (title) => {
    expect(doubtsOf(title)).toEqual([]);
  });
});

describe('a drug that no vocabulary has', () => {
  it('is of the class that the ending of its name marks, in doubt', () => {
    expect(categoryOf('Besidrolol 20mg #30')).toBe('Pharmaceuticals / Beta-blocker');
    expect(categoryOf('Vemopiprazole 5mg #30')).toBe('Pharmaceuticals / Atypical Antipsychotic');
    expect(doubtsOf('Besidrolol 20mg #30')).toEqual(['unknown-treatment']);
  });

  it.each(['Zamitrol 10mg #30', 'Besidrolol trainer', 'Fidolol'])('stays open: %s', (title) => {
    expect(categoryOf(title)).toBeNull();
  });
});

describe('a title that names nothing known', () => {
  const rationale = 'The guidelines allow acupuncture for a trial. More acupuncture needs proof of gain.';

  it('takes sessions for what the rationale speaks of, in doubt', () => {
    expect(categoryOf('Rounds 2 times 8', { rationale })).toBe('Rehabilitation / Acupuncture');
    const draft = proposeCategory('Rounds 2 times 8', SPAN, { rationale });
    expect(draft instanceof Found && draft.doubts.map(({ code }) => code)).toEqual(['unknown-treatment']);
  });

  it.each([
    ['Rounds for purchase', rationale],
    ['Rounds 2 times 8', `${rationale} Chiropractic care is an alternative.`],
    ['Rounds 2 times 8', 'An MRI of the hip is not supported.'],
  ])('%s: stays unknown where the rationale does not settle it', (title, text) => {
    expect(categoryOf(title, { rationale: text })).toBeNull();
  });

  it('takes therapy of an unsaid kind for physical therapy, in doubt', () => {
    expect(categoryOf('Therapy 2x5, left hand')).toBe(
      'Rehabilitation / Physical Therapy/Occupational Therapy (PT/OT)',
    );
    expect(doubtsOf('Therapy 2x5, left hand')).toEqual(['unknown-treatment']);
  });
});
