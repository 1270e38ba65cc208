import { plain, type Story } from '../generator/story.ts';

/** Three issues of 2014, one of them granted; two states; nobody cites the schedule by chapter and year. */
export const wristMedication2014: Story = {
  caseNumber: 'CM14-9900010',
  layout: 'F4',
  traps: [
    'several states in a prose sentence',
    'mixed decisions: partially overturned',
    'sex stated by the noun only',
    'set in an embedded font',
  ],
  embeddedFont: true,
  header: {
    priority: 'standard',
    injury: '2012-12-03',
    assigned: '2014-04-30',
    decision: '2014-07-24',
    urDenial: '2014-03-13',
    applicationReceived: '2014-04-02',
  },
  reviewer: {
    statesOfLicensure: ['Texas', 'Mississippi'],
    specialties: ['Internal Medicine'],
    subspecialties: [],
    printed: {
      kind: 'sentence',
      text: 'The expert reviewer is Board Certified in Internal Medicine and is licensed to practice in Texas and Mississippi. The reviewer has seen patients for more than twenty years.',
    },
  },
  caseSummary:
    'This is a 54 year-old woman with a date of injury of December 3, 2012. A cutting machine in a print shop kicked back and bent her hand. She was diagnosed with tenosynovitis of the right wrist, sprain of the right hand and insomnia. The February note has swelling over the thumb side and a grip of 12 kg against 25 kg. She sleeps four hours. Tablets were tramadol, zolpidem and a lidocaine patch at night. The utilization review of March 13, 2014 denied all three.',
  patient: { age: 54, sex: 'female' },
  diagnoses: [
    { text: 'tenosynovitis of the right wrist' },
    { text: 'sprain of the right hand' },
    { text: 'insomnia' },
  ],
  narrative: { dateOfInjury: '2012-12-03', urDecisionDate: '2014-03-13' },
  issues: [
    {
      title: plain('Tramadol ER 150mg #30'),
      decision: 'upheld',
      category: ['Pharmaceuticals', 'Opioids'],
      claimsAdministrator: {
        kind: 'printed',
        text: 'Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 78-82.',
        basis: 'mtus',
        citations: [
          { family: 'MTUS', title: 'Chronic Pain Medical Treatment', year: null, sections: ['Opioids'] },
        ],
      },
      reviewer: {
        kind: 'printed',
        text: 'Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 78-82.',
        basis: 'mtus',
        citations: [
          { family: 'MTUS', title: 'Chronic Pain Medical Treatment', year: null, sections: ['Opioids'] },
        ],
      },
      rationale:
        'The notes say neither how far the tablet eases the hand nor what she does with the ease. Side effects, urine tests and an agreement go unmentioned. The requested Tramadol ER 150mg #30 is not medically necessary.',
      finding: 'not_medically_necessary',
    },
    {
      title: plain('Zolpidem 10mg #30'),
      decision: 'upheld',
      category: ['Pharmaceuticals', 'Sedative-hypnotics'],
      claimsAdministrator: {
        kind: 'printed',
        text: 'The Claims Administrator did not base their decision on the MTUS. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain Chapter, Zolpidem (Ambien).',
        basis: 'non_mtus',
        citations: [
          {
            family: 'ODG',
            title: 'Official Disability Guidelines (ODG), Pain Chapter, Zolpidem (Ambien)',
            year: null,
            sections: [],
          },
        ],
      },
      reviewer: {
        kind: 'printed',
        text: 'The Expert Reviewer did not base their decision on the MTUS. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain Chapter, Zolpidem (Ambien).',
        basis: 'non_mtus',
        citations: [
          {
            family: 'ODG',
            title: 'Official Disability Guidelines (ODG), Pain Chapter, Zolpidem (Ambien)',
            year: null,
            sections: [],
          },
        ],
      },
      rationale:
        'A sleeping tablet may bridge some weeks. She has had this one since the autumn, and no one asked what keeps her awake. The requested Zolpidem 10mg #30 is not medically necessary.',
      finding: 'not_medically_necessary',
    },
    {
      title: plain('Lidocaine patch 5% #30'),
      decision: 'overturned',
      category: ['Pharmaceuticals', 'Topical Analgesics'],
      claimsAdministrator: {
        kind: 'printed',
        text: 'The Claims Administrator did not cite any medical evidence for its decision.',
        basis: 'none',
        citations: [],
      },
      reviewer: {
        kind: 'printed',
        text: 'Decision based on MTUS Chronic Pain Treatment Guidelines Lidoderm (lidocaine patch) Page(s): 56-57.',
        basis: 'mtus',
        citations: [
          {
            family: 'MTUS',
            title: 'Chronic Pain Medical Treatment',
            year: null,
            sections: ['Lidoderm (lidocaine patch)'],
          },
        ],
      },
      rationale:
        'Burning along the thumb after a nerve was bruised, with an antidepressant tried and not borne, is the very use that the page describes. The requested Lidocaine patch 5% #30 is medically necessary.',
      finding: 'medically_necessary',
    },
  ],
  findings: [],
};
