import { plain, type Story } from '../generator/story.ts';

/** A chiropractor judges; age in words, no sex, no header table. */
export const backChiropractic2014: Story = {
  caseNumber: 'CM14-9900011',
  layout: 'F4',
  traps: [
    'reviewer is a chiropractor',
    'age in words, sex unstated',
    'no header table',
    'both sides cite both kinds',
  ],
  header: null,
  reviewer: {
    statesOfLicensure: ['California'],
    specialties: ['Chiropractic'],
    subspecialties: [],
    printed: {
      kind: 'sentence',
      text: 'The expert reviewer is Board Certified in Chiropractic and is licensed to practice in California. The reviewer treats backs and necks in an own practice.',
    },
  },
  caseSummary:
    'The patient is a forty-one-year-old driver with date of injury of 06/30/2013. The seat of a delivery van broke in a pothole. The patient was diagnosed with thoracic sprain and lumbar sprain. Six visits of manipulation in the autumn let the patient lift parcels of 30 pounds again instead of 15. A flare began in March 2014 after a week of double shifts. The utilization review dated 04/18/2014 denied both visits.',
  patient: { age: 41, sex: null },
  diagnoses: [{ text: 'thoracic sprain' }, { text: 'lumbar sprain' }],
  narrative: { dateOfInjury: '2013-06-30', urDecisionDate: '2014-04-18' },
  issues: [
    {
      title: plain('2 Chiropractic visits for a flare of the low back: manipulation and exercise'),
      decision: 'overturned',
      category: ['Rehabilitation', 'Chiropractic'],
      claimsAdministrator: {
        kind: 'printed',
        text: 'Decision based on MTUS Chronic Pain Treatment Guidelines Manual therapy & manipulation Page(s): 58. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back, Manipulation.',
        basis: 'both',
        citations: [
          {
            family: 'MTUS',
            title: 'Chronic Pain Medical Treatment',
            year: null,
            sections: ['Manual therapy & manipulation'],
          },
          {
            family: 'ODG',
            title: 'Official Disability Guidelines (ODG), Low Back, Manipulation',
            year: null,
            sections: [],
          },
        ],
      },
      reviewer: {
        kind: 'printed',
        text: 'Decision based on MTUS Chronic Pain Treatment Guidelines Manual therapy & manipulation Page(s): 58.',
        basis: 'mtus',
        citations: [
          {
            family: 'MTUS',
            title: 'Chronic Pain Medical Treatment',
            year: null,
            sections: ['Manual therapy & manipulation'],
          },
        ],
      },
      rationale:
        'One or two visits every few months are foreseen when a worn back flares and earlier visits brought the worker back to the job. Both hold here, and the doubled parcel weight is a gain in numbers. The requested two chiropractic visits are medically necessary. Recommendation is for approval.',
      finding: 'medically_necessary',
    },
  ],
  findings: [{ code: 'missing-header', path: '/dates' }],
};
